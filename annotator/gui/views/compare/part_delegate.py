"""How one part of a label is painted where annotators stand side by side."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from annotator.gui.theme import current_theme
from annotator.gui.wording.direction import is_right_to_left

CHOSEN_ROLE = Qt.ItemDataRole.UserRole
DIFFERS_ROLE = Qt.ItemDataRole.UserRole + 1
_PAD = 6
_MOST_LINES = 7
_NOTHING = "—"


class PartDelegate(QStyledItemDelegate):
    """Paints what is said: plain where all agree, bold where they differ, framed where taken."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        theme = current_theme()
        differs, chosen = bool(index.data(DIFFERS_ROLE)), bool(index.data(CHOSEN_ROLE))
        box = option.rect.adjusted(2, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen and differs:
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(box, 4, 4)
        view = option.widget
        current = isinstance(view, QTableView) and view.currentIndex() == index
        if current and view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRoundedRect(box, 4, 4)
        painter.setFont(_font(option, bold=differs))
        painter.setPen(QColor(theme.text if differs else theme.text_muted))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        room = box.adjusted(_PAD, 3, -_PAD, -3)
        text = _shown(index, QFontMetrics(painter.font()), room.width())
        painter.drawText(room, _flags(text, option), text)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room that all lines take, up to a limit."""
        view = self.parent()
        width = view.columnWidth(index.column()) if isinstance(view, QTableView) else 140
        metrics = QFontMetrics(_font(option, bold=bool(index.data(DIFFERS_ROLE))))
        room = max(40, width - 2 * _PAD - 4)
        text = _shown(index, metrics, room)
        height = min(_height(text, metrics, room), _MOST_LINES * metrics.lineSpacing())
        return QSize(room, height + 10)


def shortened(text: str, fits: Callable[[str], bool]) -> str:
    """Take words out of the middle of the longest line until a text fits.

    What matters most in words that were quoted is where they begin and end, and what stands
    in the lines below. Returns the shortest form where even that does not fit.
    """
    if fits(text):
        return text
    lines = text.split("\n")
    longest = max(range(len(lines)), key=lambda place: len(lines[place]))
    words = lines[longest].split(" ")

    def with_words(count: int) -> str:
        kept = [*words[: (count + 1) // 2], "…", *words[len(words) - count // 2 :]]
        return "\n".join([*lines[:longest], " ".join(kept), *lines[longest + 1 :]])

    few, many = 1, max(1, len(words) - 1)
    while few < many:
        count = (few + many + 1) // 2
        few, many = (count, many) if fits(with_words(count)) else (few, count - 1)
    return with_words(few)


def _shown(index: QModelIndex | QPersistentModelIndex, metrics: QFontMetrics, width_px: int) -> str:
    most = _MOST_LINES * metrics.lineSpacing()
    text = str(index.data() or _NOTHING)
    return shortened(text, lambda words: _height(words, metrics, width_px) <= most)


def _height(text: str, metrics: QFontMetrics, width_px: int) -> int:
    room = QRect(0, 0, width_px, 10_000)
    return metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height()


def _font(option: QStyleOptionViewItem, *, bold: bool) -> QFont:
    font = QFont(option.font)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def _flags(text: str, option: QStyleOptionViewItem) -> int:
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    side = (
        Qt.AlignmentFlag.AlignRight
        if mirrored or is_right_to_left(text)
        else Qt.AlignmentFlag.AlignLeft
    )
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
    return int(flags) | int(Qt.TextFlag.TextWordWrap)
