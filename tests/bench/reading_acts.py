"""What an analyst does with an open article, in milliseconds of the processor until it is drawn."""

import random
import statistics
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QTextEdit

from annotator.domain.annotation import Segment
from annotator.domain.article import Stretch
from annotator.gui.widgets.reader import Reader, Span

WIDTH, HEIGHT = 760, 700
_NONE = Qt.MouseButton.NoButton
_NO_KEYS = Qt.KeyboardModifier.NoModifier
_NO_FURNITURE: Sequence[Stretch] = ()


def shown() -> Reader:
    """Return a reader on the screen, without an article."""
    reader = Reader()
    reader.resize(WIDTH, HEIGHT)
    reader.show()
    draw()
    return reader


def draw() -> None:
    """Let everything be painted that waits to be."""
    QApplication.processEvents()


def timed(work: Callable[[], object]) -> float:
    """Return how long something takes until it is drawn."""
    begin = time.process_time()
    work()
    draw()
    return (time.process_time() - begin) * 1000


def open_ms(text: str, spans: Sequence[Span]) -> float:
    """Open an article in a new reader, the quickest of three times."""
    return min(_open_once(text, spans) for _ in range(3))


def _open_once(text: str, spans: Sequence[Span]) -> float:
    reader = shown()
    taken = timed(lambda: reader.show_article(text, _NO_FURNITURE, spans))
    reader.close()
    return taken


def bare_open_ms(text: str) -> float:
    """Show the plain text in a bare read-only text widget, the quickest of five times."""
    return min(_bare_open_once(text) for _ in range(5))


def _bare_open_once(text: str) -> float:
    bare = QTextEdit()
    bare.setReadOnly(True)
    bare.resize(WIDTH, HEIGHT)
    bare.show()
    draw()
    taken = timed(lambda: bare.setPlainText(text))
    bare.close()
    return taken


def wheel_p99_ms(reader: Reader) -> float:
    """Turn the wheel three hundred times."""
    reader.go_to(len(reader.text()) // 3)
    return _p99([timed(lambda: _wheel(reader, -120)) for _ in range(300)])


def page_p99_ms(reader: Reader) -> float:
    """Turn a hundred pages."""
    reader.go_to(len(reader.text()) // 2)
    bar = reader.scroll_bar()
    return _p99([timed(lambda: bar.setValue(bar.value() + bar.pageStep())) for _ in range(100)])


def add_ms(reader: Reader) -> float:
    """Add an annotation in sight, a hundred times."""
    return statistics.median(_added_and_removed(reader)[0])


def remove_ms(reader: Reader) -> float:
    """Take away an annotation in sight, a hundred times."""
    return statistics.median(_added_and_removed(reader)[1])


def _added_and_removed(reader: Reader) -> tuple[list[float], list[float]]:
    times: tuple[list[float], list[float]] = ([], [])
    first = reader.visible_range()[0]
    for index in range(100):
        start = first + 20 + 9 * index
        segment = Segment(start, start + 120, "")
        span = Span(annotation_id="new", segments=(segment,), label="Somebody")
        times[0].append(timed(lambda span=span: reader.put_span(span)))
        times[1].append(timed(lambda: reader.drop_span("new")))
    return times


def jump_p99_ms(reader: Reader) -> float:
    """Go to a hundred places anywhere."""
    dice = random.Random(3)
    places = [dice.randrange(len(reader.text())) for _ in range(100)]
    return _p99([timed(lambda place=place: reader.go_to(place)) for place in places])


def point_p99_ms(reader: Reader) -> float:
    """Move the pointer over the text three hundred times: what lies under it is drawn so."""
    dice, viewport = random.Random(5), reader.viewport()
    places = [
        QPointF(dice.randrange(viewport.width()), dice.randrange(viewport.height()))
        for _ in range(300)
    ]
    return _p99([timed(lambda place=place: _point(reader, place)) for place in places])


def resize_ms(reader: Reader) -> float:
    """Drag the window wider, thirty times three pixels."""
    widths = [WIDTH + 3 * step for step in range(30)]
    return statistics.median(
        timed(lambda width=width: reader.resize(width, HEIGHT)) for width in widths
    )


def zoom_ms(reader: Reader) -> float:
    """Show the text larger and smaller again, fifteen times."""
    acts = (reader.zoom.enlarge, reader.zoom.reduce) * 15
    return statistics.median(timed(act) for act in acts)


def _point(reader: Reader, place: QPointF) -> None:
    viewport = reader.viewport()
    where = QPointF(viewport.mapToGlobal(place))
    event = QMouseEvent(QEvent.Type.MouseMove, place, where, _NONE, _NONE, _NO_KEYS)
    QApplication.sendEvent(viewport, event)


def _wheel(reader: Reader, way: int) -> None:
    viewport = reader.viewport()
    middle = viewport.rect().center()
    event = QWheelEvent(
        QPointF(middle),
        QPointF(viewport.mapToGlobal(middle)),
        QPoint(0, 0),
        QPoint(0, way),
        _NONE,
        _NO_KEYS,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def _p99(times: Sequence[float]) -> float:
    return sorted(times)[int(len(times) * 0.99) - 1]
