"""One outlet's wording beside another's: what was dropped, added and replaced, to be seen."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.domain.utf16 import Utf16Map
from annotator.gui.theme import current_theme
from annotator.gui.wording.direction import is_right_to_left
from annotator.services.parallels.difference import Difference, Piece

Run = tuple[str, Difference]
"""Some words, and what became of them; replaced ones are a dropped and an added run."""


class DifferenceLabel(QWidget):
    """One difference as a paragraph, as high as its words need."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        """Show at most so many lines."""
        super().__init__(parent)
        self._lines = lines
        self._runs: list[Run] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing())

    def show_difference(self, pieces: Iterable[Piece]) -> None:
        """Show how one wording became another."""
        self._runs = runs_of(pieces)
        self.setAccessibleName("".join(words for words, _ in self._runs))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words."""
        del event
        painter = QPainter(self)
        painter.setPen(QColor(current_theme().text))
        layout = difference_layout(self._runs, self.font(), self.width(), self._lines)
        layout.draw(painter, QPointF(0, 0))


def runs_of(pieces: Iterable[Piece]) -> list[Run]:
    """Return what is shown of a difference, in its order, with blanks between the runs."""
    found = [run for piece in pieces for run in _runs(piece) if run[0]]
    texts = [_in_one_line(text) for text, _ in found]
    parted = [
        text if text.endswith(" ") or following[:1] == " " else f"{text} "
        for text, following in pairwise([*texts, " "])
    ]
    return [(text, difference) for text, (_, difference) in zip(parted, found, strict=True)]


def difference_layout(runs: Iterable[Run], font: QFont, width: int, lines: int) -> QTextLayout:
    """Return the runs laid out in at most so many lines of a width, ready to be drawn.

    Dropped words are struck through, added ones underlined; colour is a second sign.
    """
    runs = list(runs)
    layout = _laid_out(runs, font, width, lines)
    shown = _shown_utf16(layout)
    text = layout.text()
    if shown < len(text.encode("utf-16-le")) // 2:
        kept = max(0, Utf16Map(text).code_point(shown) - 2)
        layout = _laid_out([*_cut(runs, kept), ("…", Difference.KEPT)], font, width, lines)
    return layout


def _laid_out(runs: list[Run], font: QFont, width: int, lines: int) -> QTextLayout:
    text = "".join(words for words, _ in runs)
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(text))
    layout.setFormats(_formats(runs, text))
    layout.beginLayout()
    top = 0.0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _shown_utf16(layout: QTextLayout) -> int:
    count = layout.lineCount()
    if not count:
        return 0
    last = layout.lineAt(count - 1)
    return last.textStart() + last.textLength()


def _cut(runs: list[Run], length: int) -> Iterator[Run]:
    """Hand out the first code points of some runs."""
    for words, difference in runs:
        if length <= 0:
            return
        yield words[:length], difference
        length -= len(words)


def height_of(layout: QTextLayout) -> int:
    """Return how many pixels the lines of a layout take."""
    return round(sum(layout.lineAt(number).height() for number in range(layout.lineCount())))


def _runs(piece: Piece) -> Iterator[Run]:
    match piece.difference:
        case Difference.KEPT:
            yield piece.after, Difference.KEPT
        case Difference.DROPPED:
            yield piece.before, Difference.DROPPED
        case Difference.ADDED:
            yield piece.after, Difference.ADDED
        case Difference.REPLACED:
            yield piece.before, Difference.DROPPED
            yield piece.after, Difference.ADDED


def _in_one_line(text: str) -> str:
    return "".join(" " if character in "\n\r\t\u2028\u2029" else character for character in text)


def _formats(runs: Iterable[Run], text: str) -> list[QTextLayout.FormatRange]:
    positions, formats, start = Utf16Map(text), list[QTextLayout.FormatRange](), 0
    for words, difference in runs:
        end = start + len(words.rstrip())
        if difference is not Difference.KEPT and start < end:
            part = QTextLayout.FormatRange()
            start_utf16 = positions.utf16(start)
            part.start, part.length = start_utf16, positions.utf16(end) - start_utf16  # pyright: ignore[reportAttributeAccessIssue]
            part.format = _format(difference)  # pyright: ignore[reportAttributeAccessIssue]
            formats.append(part)
        start += len(words)
    return formats


def _format(difference: Difference) -> QTextCharFormat:
    theme, made = current_theme(), QTextCharFormat()
    if difference is Difference.DROPPED:
        made.setFontStrikeOut(True)
        made.setForeground(QColor(theme.danger_text))
    else:
        made.setFontUnderline(True)
        made.setForeground(QColor(theme.ok_text))
        made.setFontWeight(QFont.Weight.DemiBold)
    return made


def _option(text: str) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    right = is_right_to_left(text)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    )
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    return option
