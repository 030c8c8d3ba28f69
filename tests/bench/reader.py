"""How fast the reader is, beside a bare read-only text widget and beside what eyes notice."""

import os
import random
import statistics
import time
from collections.abc import Callable, Iterator, Sequence

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QTextEdit

from annotator.domain.annotation import Segment, SegmentRole
from annotator.gui.widgets.reader import Reader, Span

WIDTH, HEIGHT = 760, 700
FRAME_MS = 16.0
EDIT_MS = 5.0
JUMP_MS = 30.0

_ENGLISH = (
    "the minister said that talks on border trade would resume after an inquiry into "
    "reports of a secret agreement between parliament and several provincial governors"
)
_ARABIC = "قال الوزير إن المحادثات حول التجارة ستستأنف بعد تحقيق في تقارير عن اتفاق سري"
_EMOJI = f"{_ENGLISH} 👩‍👩‍👧 😀"


def figures(quick: bool) -> dict[str, float]:
    """Return ratios: against a bare QTextEdit (`…_vs_bare`) or a budget (`…_vs_16ms`)."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    sizes = [("1m", 1_000_000, 10_000, _ENGLISH)]
    if not quick:
        sizes.append(("1m_arabic", 1_000_000, 10_000, _ARABIC))
        sizes.append(("1m_emoji", 1_000_000, 10_000, _EMOJI))
        sizes.append(("5m", 5_000_000, 50_000, _ENGLISH))
    found: dict[str, float] = {}
    for name, size, count, sentence in sizes:
        text = text_of(size, sentence)
        spans = spans_in(text, count)
        bare_open = _bare_open_ms(text)
        found |= _case(name, text, spans, bare_open)
        # Both against the usual paragraphs: of a single one the bare widget makes a meal.
        found |= _case(f"{name}_single", text.replace("\n", " "), spans, bare_open)
    return found


def _case(name: str, text: str, spans: Sequence[Span], bare_open: float) -> dict[str, float]:
    open_ms = min(_open_ms(text, spans) for _ in range(3))
    reader = _shown()
    reader.show_article(text, (), spans)
    _draw()
    return {
        f"reader_open_{name}_vs_bare": open_ms / bare_open,
        f"reader_wheel_p99_{name}_vs_16ms": _p99(_wheel_ms(reader)) / FRAME_MS,
        f"reader_page_p99_{name}_vs_16ms": _p99(_page_ms(reader)) / FRAME_MS,
        f"reader_add_{name}_vs_5ms": statistics.median(_add_ms(reader)) / EDIT_MS,
        f"reader_jump_p99_{name}_vs_30ms": _p99(_jump_ms(reader, len(text))) / JUMP_MS,
        f"reader_resize_{name}_vs_16ms": statistics.median(_resize_ms(reader)) / FRAME_MS,
    }


def text_of(size: int, sentence: str = _ENGLISH) -> str:
    """Return paragraphs of 30 to 150 words of a sentence, `size` code points together."""
    dice = random.Random(7)
    words = sentence.split()
    paragraphs: list[str] = []
    length = 0
    while length < size:
        paragraph = " ".join(dice.choices(words, k=dice.randint(30, 150))) + "."
        paragraphs.append(paragraph)
        length += len(paragraph) + 1
    return "\n".join(paragraphs)[:size]


def spans_in(text: str, count: int) -> list[Span]:
    """Return annotations all over a text, split and nested, up to eight deep."""
    dice = random.Random(11)
    spans: list[Span] = []
    while len(spans) < count:
        start = dice.randrange(len(text) - 600)
        for depth in range(8 if len(spans) % 40 == 0 else 1):
            first = start + 9 * depth
            last = first + dice.randint(30, 220)
            segments = [Segment(first, last, text[first:last])]
            if dice.random() < 0.15:
                segments.append(Segment(last + 20, last + 80, text[last + 20 : last + 80]))
            if dice.random() < 0.5:
                segments.append(
                    Segment(last + 90, last + 104, text[last + 90 : last + 104], SegmentRole.SOURCE)
                )
            spans.append(
                Span(
                    annotation_id=f"a{len(spans)}",
                    segments=tuple(segments),
                    colour=dice.choice(("#c0392b", "#3b8f5a", "#2457c5")),
                    mark="++",
                    label="Somebody",
                    detail="for something",
                    depth=depth,
                )
            )
    return spans[:count]


def _shown() -> Reader:
    reader = Reader()
    reader.resize(WIDTH, HEIGHT)
    reader.show()
    _draw()
    return reader


def _draw() -> None:
    """Let everything be painted that waits to be."""
    QApplication.processEvents()


def _timed(work: Callable[[], object]) -> float:
    begin = time.process_time()
    work()
    _draw()
    return (time.process_time() - begin) * 1000


def _bare_open_ms(text: str) -> float:
    def opened() -> float:
        bare = QTextEdit()
        bare.setReadOnly(True)
        bare.resize(WIDTH, HEIGHT)
        bare.show()
        _draw()
        taken = _timed(lambda: bare.setPlainText(text))
        bare.close()
        return taken

    return min(opened() for _ in range(5))


def _open_ms(text: str, spans: Sequence[Span]) -> float:
    reader = _shown()
    taken = _timed(lambda: reader.show_article(text, (), spans))
    reader.close()
    return taken


def _wheel_ms(reader: Reader) -> list[float]:
    reader.go_to(reader_length(reader) // 3)
    return [_timed(lambda: wheel(reader, -120)) for _ in range(300)]


def _page_ms(reader: Reader) -> list[float]:
    reader.go_to(reader_length(reader) // 2)
    bar = reader.scroll_bar()
    return [_timed(lambda: bar.setValue(bar.value() + bar.pageStep())) for _ in range(100)]


def _add_ms(reader: Reader) -> Iterator[float]:
    """Add an annotation in sight and take it away again, a hundred times."""
    for index in range(100):
        start = reader.visible_range()[0] + 20 + 9 * index
        segment = Segment(start, start + 120, "")
        span = Span(annotation_id=f"new{index}", segments=(segment,), label="Somebody")
        yield _timed(lambda span=span: reader.put_span(span))
        yield _timed(lambda index=index: reader.drop_span(f"new{index}"))


def _jump_ms(reader: Reader, length: int) -> list[float]:
    dice = random.Random(3)
    places = [dice.randrange(length) for _ in range(100)]
    return [_timed(lambda place=place: reader.go_to(place)) for place in places]


def _resize_ms(reader: Reader) -> list[float]:
    widths = [WIDTH + 3 * step for step in range(30)]
    return [_timed(lambda width=width: reader.resize(width, HEIGHT)) for width in widths]


def reader_length(reader: Reader) -> int:
    """Return how many code points the reader shows."""
    return len(reader.text())


def wheel(reader: Reader, way: int) -> None:
    """Turn the wheel over the text."""
    viewport = reader.viewport()
    middle = viewport.rect().center()
    event = QWheelEvent(
        QPointF(middle),
        QPointF(viewport.mapToGlobal(middle)),
        QPoint(0, 0),
        QPoint(0, way),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def _p99(times: Sequence[float]) -> float:
    return sorted(times)[int(len(times) * 0.99) - 1]
