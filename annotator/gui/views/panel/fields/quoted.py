"""The quoted words, as much of them as fits."""

import unicodedata

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from annotator.domain.annotation import Segment
from annotator.gui.theme import current_theme
from annotator.gui.views.panel.fields.field import Field
from annotator.gui.views.panel.tagging import Tagging
from annotator.gui.widgets.basic import label
from annotator.gui.wording.filling import filled

_BAR = 3
_PAD = 8
_ALL_LINES = 3
_SHOWN_PIECES = 3


class QuotedWords(Field):
    """Each piece of what is said with a bar before it; a click shows it in the text."""

    passage_requested = Signal(object)
    """`(start, end)` of the piece that was pressed."""

    def __init__(self, tagging: Tagging, parent: QWidget | None = None) -> None:
        super().__init__(tagging, parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._pieces = [_Piece() for _ in range(_SHOWN_PIECES)]
        self._more = label("", "small")
        for piece in self._pieces:
            piece.clicked.connect(self._ask)
            self._column.addWidget(piece)
        self._column.addWidget(self._more)

    @property
    def pieces(self) -> list[QWidget]:
        """The pieces that are shown."""
        return [piece for piece in self._pieces if not piece.isHidden()]

    def show_annotation(self) -> None:
        """Show what is said."""
        shown = self.tagging.annotation
        content = shown.content if shown is not None else ()
        lines = max(1, _ALL_LINES // max(1, min(len(content), _SHOWN_PIECES)))
        for place, piece in enumerate(self._pieces):
            piece.setVisible(place < len(content))
            if place < len(content):
                piece.show_piece(content[place], lines)
        over = len(content) - _SHOWN_PIECES
        self._more.setVisible(len(content) > 1)
        more = self.tr("In %1 pieces, of which the first are shown")
        words = more if over > 0 else self.tr("In %1 pieces")
        self._more.setText(filled(words, len(content)))

    def _ask(self) -> None:
        piece = self.sender()
        if isinstance(piece, _Piece) and piece.segment is not None:
            self.passage_requested.emit((piece.segment.start, piece.segment.end))


class _Piece(QAbstractButton):
    """A few lines of quoted words, each paragraph in its own direction."""

    def __init__(self) -> None:
        super().__init__()
        self.segment: Segment | None = None
        self._most = _ALL_LINES
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_piece(self, segment: Segment, most_lines: int) -> None:
        """Show a piece on so many lines."""
        if (self.segment, self._most) == (segment, most_lines):
            return
        self.segment, self._most = segment, most_lines
        self.setAccessibleName(segment.quoted[:500])
        self.setToolTip(self.tr("Show these words in the text"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def hasHeightForWidth(self) -> bool:
        """Fewer lines are needed where there is more room."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines that are shown."""
        return len(self._lines(width)) * self._line_height() + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar and the lines."""
        del event
        theme, painter = current_theme(), QPainter(self)
        bar = theme.accent if self.underMouse() else theme.border_strong
        left = 0 if self.isLeftToRight() else self.width() - _BAR
        painter.fillRect(left, 1, _BAR, self.height() - 2, QColor(bar))
        painter.setPen(QColor(theme.text))
        left = _BAR + _PAD if self.isLeftToRight() else 0
        height = self._line_height()
        for place, (text, side) in enumerate(self._lines(self.width())):
            painter.setLayoutDirection(side)
            at_right = side is Qt.LayoutDirection.RightToLeft
            flag = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
            flags = flag | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            top = 1 + place * height
            painter.drawText(left, top, self.width() - _BAR - _PAD, height, int(flags), text)

    def _line_height(self) -> int:
        return self.fontMetrics().lineSpacing() + 1

    def _lines(self, width: int) -> list[tuple[str, Qt.LayoutDirection]]:
        """Break the words into lines, the last of them elided; each with its direction."""
        quoted = self.segment.quoted if self.segment is not None else ""
        room = max(40, width - _BAR - _PAD)
        lines: list[tuple[str, Qt.LayoutDirection]] = []
        for paragraph in filter(None, map(str.strip, quoted.split("\n"))):
            side = _direction_of(paragraph)
            for text in self._broken(paragraph[:4000], room, side):
                if len(lines) == self._most:
                    last, last_side = lines[-1]
                    lines[-1] = (_ended(f"{last} {text}", room, self.fontMetrics()), last_side)
                    return lines
                lines.append((text, side))
        return lines

    def _broken(self, paragraph: str, room: int, side: Qt.LayoutDirection) -> list[str]:
        layout = QTextLayout(paragraph, self.font())
        option = QTextOption()
        option.setTextDirection(side)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        encoded = paragraph.encode("utf-16-le", "surrogatepass")
        pieces: list[str] = []
        layout.beginLayout()
        while len(pieces) <= self._most and (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
            pieces.append(encoded[start:end].decode("utf-16-le", "replace").strip())
        layout.endLayout()
        return pieces


def _ended(text: str, room: int, metrics: QFontMetrics) -> str:
    """Return a line that ends in … because more follows."""
    return metrics.elidedText(text + " …", Qt.TextElideMode.ElideRight, room)


def _direction_of(paragraph: str) -> Qt.LayoutDirection:
    """Return the direction of the first strong letter."""
    return Qt.LayoutDirection.RightToLeft if _is_rtl(paragraph) else Qt.LayoutDirection.LeftToRight


def _is_rtl(paragraph: str) -> bool:
    for character in paragraph:
        strong = unicodedata.bidirectional(character)
        if strong in ("L", "R", "AL"):
            return strong != "L"
    return False
