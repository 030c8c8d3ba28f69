"""How one line of the command palette is drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.dialogs.palette.entries import Found
from annotator.gui.icons import icon
from annotator.gui.theme import current_theme
from annotator.gui.widgets.lists.marked_text import paint_marked

FOUND = Qt.ItemDataRole.UserRole
"""Role of the `Found` of a line."""
_PAD = 12
_ICON = 16
_GAP = 10
_WIDE_KEY = "Ctrl+Shift+Tab"
"""Room for keys, so that what stands before them is aligned."""
_Index = QModelIndex | QPersistentModelIndex


class PaletteLine(QStyledItemDelegate):
    """Icon, title with the typed letters set off, where it stands, and its key."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """All lines are alike."""
        del index
        return QSize(200, option.fontMetrics.height() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a line."""
        found: Found = index.data(FOUND)
        line = _Line(painter, option.rect, option.direction)
        painter.save()
        painter.setFont(option.font)
        if option.state & QStyle.StateFlag.State_Selected:
            line.ground(current_theme().accent_soft)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            line.ground(current_theme().hover)
        line.draw(found)
        painter.restore()


class _Line:
    """The room of one line, taken up from both ends in the direction of reading."""

    def __init__(self, painter: QPainter, box: QRect, direction: Qt.LayoutDirection) -> None:
        self._painter = painter
        self._box = box
        self._direction = direction
        self._mirrored = direction is Qt.LayoutDirection.RightToLeft
        self._end = box.width() - _PAD

    def ground(self, colour: str) -> None:
        """Fill what is behind the line."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        self._painter.drawRoundedRect(self._box.adjusted(4, 1, -4, -1), 5, 5)

    def draw(self, found: Found) -> None:
        """Draw icon, key, place and title."""
        theme, entry = current_theme(), found.entry
        quiet, ink, typed = (
            (theme.text_muted, theme.text, theme.accent_text)
            if entry.enabled
            else (theme.text_faint,) * 3
        )
        if entry.icon:
            self._draw_icon(entry.icon, enabled=entry.enabled)
        key_end = self._end
        self._draw_at_end(entry.key, quiet)
        self._end = min(self._end, key_end - self._key_column())
        self._draw_at_end(entry.detail, quiet)
        start = _PAD + _ICON + _GAP
        room = self._room(start, self._end - start)
        paint_marked(
            self._painter, room, entry.title, (ink, typed), found.ranges, at_right=self._mirrored
        )

    def _draw_icon(self, name: str, *, enabled: bool) -> None:
        mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
        room = self._room(_PAD, _ICON)
        top = room.top() + (room.height() - _ICON) // 2
        icon(name).paint(self._painter, QRect(room.left(), top, _ICON, _ICON), mode=mode)

    def _key_column(self) -> int:
        metrics = QFontMetrics(_smaller(self._painter.font()))
        return metrics.horizontalAdvance(_WIDE_KEY) + _GAP

    def _draw_at_end(self, words: str, colour: str) -> None:
        painter = self._painter
        painter.save()
        painter.setFont(_smaller(painter.font()))
        width = painter.fontMetrics().horizontalAdvance(words) + 2
        room = self._room(self._end - width, width)
        paint_marked(painter, room, words, (colour, colour), at_right=not self._mirrored)
        painter.restore()
        self._end -= width + _GAP

    def _room(self, start: int, width: int) -> QRect:
        box = self._box
        room = QRect(box.left() + start, box.top(), max(0, width), box.height())
        return QStyle.visualRect(self._direction, box, room)


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(max(11, round(font.pixelSize() * 0.88)))
    return small
