"""A passage that reports the same utterance, painted: whose it is, and how its words differ."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
)

from annotator.gui.models.parallels import PARALLEL_ROLE, ParallelRow
from annotator.gui.theme import current_theme
from annotator.gui.widgets.lists.difference_text import difference_layout, height_of, runs_of
from annotator.gui.widgets.lists.marked_text import paint_marked
from annotator.gui.widgets.lists.row_ground import draw_ground

_EDGE, _GAP, _BOX = 12, 6, 18
_LINES = 8
"""A passage shows so many lines at most."""


class ParallelDelegate(QStyledItemDelegate):
    """Paints a tick, the outlet in bold with date and title, and the difference below."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        row = index.data(PARALLEL_ROLE)
        if not isinstance(row, ParallelRow):
            return
        draw_ground(painter, option)
        painter.save()
        inside = option.rect.adjusted(_EDGE, _GAP, -_EDGE, -_GAP)
        inside = self._paint_tick(painter, option, index, inside)
        line = QFontMetrics(option.font).height()
        self._paint_heading(
            painter, option, row, QRect(inside.topLeft(), QSize(inside.width(), line))
        )
        layout = difference_layout(
            runs_of(row.parallel.differences), option.font, inside.width(), _LINES
        )
        painter.setPen(QColor(current_theme().text))
        layout.draw(painter, QPointF(inside.left(), inside.top() + line + 2))
        painter.setPen(QColor(current_theme().border))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a row in the width that the list has."""
        row = index.data(PARALLEL_ROLE)
        line = QFontMetrics(option.font).height()
        if not isinstance(row, ParallelRow):
            return QSize(option.rect.width(), line)
        view = option.widget
        room = view.viewport().width() if isinstance(view, QAbstractItemView) else 600
        width = max(80, room - 2 * _EDGE - _tick_room(index))
        layout = difference_layout(runs_of(row.parallel.differences), option.font, width, _LINES)
        return QSize(width, line + 2 + height_of(layout) + 2 * _GAP)

    def _paint_tick(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        inside: QRect,
    ) -> QRect:
        """Paint the tick where there is one; return the room beside it."""
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        room = _tick_room(index)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        if state is not None:
            box = QStyleOptionButton()
            left = inside.right() + 1 - _BOX if mirrored else inside.left()
            box.rect = QRect(left, inside.top(), _BOX, _BOX)  # pyright: ignore[reportAttributeAccessIssue]
            on = (
                QStyle.StateFlag.State_On
                if state == Qt.CheckState.Checked
                else QStyle.StateFlag.State_Off
            )
            box.state = QStyle.StateFlag.State_Enabled | on  # pyright: ignore[reportAttributeAccessIssue]
            QApplication.style().drawControl(QStyle.ControlElement.CE_CheckBox, box, painter)
        return inside.adjusted(0, 0, -room, 0) if mirrored else inside.adjusted(room, 0, 0, 0)

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ParallelRow, room: QRect
    ) -> None:
        theme = current_theme()
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        small = QFont(option.font)
        painter.setFont(small)
        width = painter.fontMetrics().horizontalAdvance(row.state)
        colour = theme.text_muted if row.known is not None else theme.accent_text
        painter.setPen(QColor(colour if row.parallel.is_sure else theme.warn_text))
        far = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        painter.drawText(room, far | Qt.AlignmentFlag.AlignAbsolute, row.state)
        rest = (
            room.adjusted(width + _EDGE, 0, 0, 0)
            if mirrored
            else room.adjusted(0, 0, -width - _EDGE, 0)
        )
        outlet = len(row.heading.split(" · ")[0]) if row.parallel.article.outlet else 0
        colours = (theme.text_muted, theme.text)
        paint_marked(painter, rest, row.heading, colours, [(0, outlet)], at_right=mirrored)


def _tick_room(index: QModelIndex | QPersistentModelIndex) -> int:
    """Return the room of the tick, which every row has where one of them has it."""
    can_copy = getattr(index.model(), "can_copy", False)
    return _BOX + _GAP if can_copy else 0
