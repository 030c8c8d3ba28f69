"""Draws a line of a concordance: what was found in the middle, its context on both sides."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.icons import icon_pixmap
from annotator.gui.models.concordance import SHOWN_ROLE, ShownLine
from annotator.gui.theme import current_theme
from annotator.gui.wording.direction import is_right_to_left
from annotator.gui.wording.isolating import beside

_PAD = 8
_TICK = 26
_WHERE = 190
_LEAST_FOR_WHERE = 700
_GAP = 6


class LineDelegate(QStyledItemDelegate):
    """A tick, the context, what was found, the context, and outlet and date."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One line, with some air."""
        del index
        return QSize(200, option.fontMetrics.height() + 10)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one line."""
        shown = index.data(SHOWN_ROLE)
        if not isinstance(shown, ShownLine):
            return
        painter.save()
        painter.setFont(option.font)
        _Drawing(painter, option.rect, option.direction).line(
            shown,
            selected=bool(option.state & QStyle.StateFlag.State_Selected),
            current=bool(option.state & QStyle.StateFlag.State_HasFocus),
        )
        painter.restore()


class _Drawing:
    """One line on its way to the screen."""

    def __init__(self, painter: QPainter, box: QRect, direction: Qt.LayoutDirection) -> None:
        self._painter, self._box, self._direction = painter, box, direction
        self._theme = current_theme()

    def line(self, shown: ShownLine, *, selected: bool, current: bool) -> None:
        theme, box, painter = self._theme, self._box, self._painter
        if selected:
            painter.fillRect(box, QColor(theme.accent_soft))
        if current:
            painter.setPen(QColor(theme.focus))
            painter.drawRect(box.adjusted(0, 0, -1, -1))
        if shown.marked:
            self._tick()
        wide = box.width() >= _LEAST_FOR_WHERE
        where = _WHERE if wide else 0
        if wide:
            self._where(shown)
        room = QRect(
            box.left() + _TICK, box.top(), box.width() - _TICK - where - _PAD, box.height()
        )
        self._context(shown, self._mirrored(room))

    def _tick(self) -> None:
        scale = self._painter.device().devicePixelRatioF()
        top = self._box.center().y() - 8
        place = self._mirrored(QRect(self._box.left() + _PAD, top, 16, 16))
        self._painter.drawPixmap(
            place.topLeft(), icon_pixmap("check", self._theme.accent_text, 16, scale)
        )

    def _where(self, shown: ShownLine) -> None:
        article = shown.article
        if article is None:
            return
        box = self._box
        place = QRect(box.right() - _WHERE, box.top(), _WHERE - _PAD, box.height())
        outlet, date = article.outlet or article.title, article.published[:10]
        metrics = QFontMetrics(self._painter.font())
        room = place.width() - metrics.horizontalAdvance(f" · {date}")
        outlet = metrics.elidedText(outlet, Qt.TextElideMode.ElideRight, room)
        self._write(place, beside(outlet, date), self._theme.text_muted, end=True)

    def _context(self, shown: ShownLine, room: QRect) -> None:
        """Draw the match in the middle; right-to-left text runs the other way by itself."""
        line, theme = shown.line, self._theme
        right = is_right_to_left(line.left + line.match + line.right)
        bold = QFont(self._painter.font())
        bold.setWeight(QFont.Weight.DemiBold)
        width = min(QFontMetrics(bold).horizontalAdvance(line.match) + 4, room.width() // 2)
        side = (room.width() - width) // 2 - _GAP
        before = QRect(room.left(), room.top(), side, room.height())
        middle = QRect(before.right() + 1 + _GAP, room.top(), width, room.height())
        after = QRect(middle.right() + 1 + _GAP, room.top(), side, room.height())
        left, behind = (line.right, line.left) if right else (line.left, line.right)
        self._piece(before, left, theme.text, toward_end=True, right=right)
        self._painter.setFont(bold)
        self._piece(middle, line.match, theme.accent_text, toward_end=None, right=right)
        bold.setWeight(QFont.Weight.Normal)
        self._painter.setFont(bold)
        self._piece(after, behind, theme.text, toward_end=False, right=right)

    def _piece(
        self, box: QRect, text: str, colour: str, *, toward_end: bool | None, right: bool
    ) -> None:
        """Draw a piece that is cut on the side away from the match."""
        flags = Qt.AlignmentFlag
        side = {True: flags.AlignRight, False: flags.AlignLeft, None: flags.AlignHCenter}
        elides_left = toward_end is not None and toward_end is not right
        mode = Qt.TextElideMode.ElideLeft if elides_left else Qt.TextElideMode.ElideRight
        metrics = QFontMetrics(self._painter.font())
        shown = metrics.elidedText(text.strip(), mode, box.width())
        sides = Qt.LayoutDirection
        self._painter.setLayoutDirection(sides.RightToLeft if right else sides.LeftToRight)
        self._painter.setPen(QColor(colour))
        aligned = side[toward_end] | flags.AlignVCenter | flags.AlignAbsolute
        self._painter.drawText(box, int(aligned), shown)

    def _write(self, box: QRect, text: str, colour: str, *, end: bool) -> None:
        metrics = QFontMetrics(self._painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        right, sides = is_right_to_left(text), Qt.LayoutDirection
        self._painter.setLayoutDirection(sides.RightToLeft if right else sides.LeftToRight)
        flags = Qt.AlignmentFlag
        mirrored = self._direction is Qt.LayoutDirection.RightToLeft
        side = flags.AlignRight if end != mirrored else flags.AlignLeft
        self._painter.setPen(QColor(colour))
        place = self._mirrored(box)
        self._painter.drawText(place, int(side | flags.AlignVCenter | flags.AlignAbsolute), shown)

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self._direction, self._box, place)
