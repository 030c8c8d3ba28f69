"""Draws the rows of the list of speakers."""

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.codebook import Speaker
from annotator.gui.icons import icon_pixmap
from annotator.gui.models.words import kind_icon
from annotator.gui.theme import current_theme, tone_for
from annotator.gui.views.codebook.speakers.model import INTO_ROLE, SPEAKER_ROLE, USES_ROLE
from annotator.gui.widgets.lists.marked_text import paint_marked
from annotator.gui.widgets.lists.row_ground import draw_ground
from annotator.gui.wording.translations import onward_arrow
from annotator.services.marks import marked

_PAD = 10
_SIGN = 16
_GAP = 8
_BETWEEN = "  ·  "


class SpeakerDelegate(QStyledItemDelegate):
    """The kind as an icon in the entry's colour, the name over the other names, the uses."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines, with some air."""
        del index
        return QSize(80, 2 * option.fontMetrics.height() + 8)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        speaker = index.data(SPEAKER_ROLE)
        if not isinstance(speaker, Speaker):
            return
        draw_ground(painter, option)
        painter.save()
        drawing = _Drawing(painter, option)
        drawing.sign(speaker)
        drawing.uses(index.data(USES_ROLE))
        drawing.names(speaker, index.data(INTO_ROLE))
        painter.restore()


class _Drawing:
    """One row on its way to the screen, drawn from both ends inward."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._painter = painter
        self._box = option.rect
        self._font = option.font
        self._direction = option.direction
        self._theme = current_theme()
        self._left = self._box.left() + _PAD
        self._right = self._box.right() - _PAD

    def sign(self, speaker: Speaker) -> None:
        tone = tone_for(speaker.id, speaker.colour, self._theme)
        gone = speaker.archived or speaker.merged_into
        colour = self._theme.text_faint if gone else tone.line
        top = self._box.center().y() - _SIGN // 2 + 1
        place = self._mirrored(QRect(self._left, top, _SIGN, _SIGN))
        scale = self._painter.device().devicePixelRatioF()
        name = "merge" if speaker.merged_into else kind_icon(speaker.kind)
        name = "archive" if speaker.archived else name
        self._painter.drawPixmap(place.topLeft(), icon_pixmap(name, colour, _SIGN, scale))
        self._left += _SIGN + _GAP

    def uses(self, count: int) -> None:
        text = QLocale().toString(count) if count else "–"
        self._painter.setFont(self._small())
        width = QFontMetrics(self._painter.font()).horizontalAdvance(text) + 2
        box = QRect(self._right - width, self._box.top(), width, self._box.height())
        self._words(box, text, self._theme.text_muted)
        self._right -= width + _GAP

    def names(self, speaker: Speaker, into: str) -> None:
        gone = speaker.archived or speaker.merged_into
        half = self._box.height() // 2
        upper = QRect(self._left, self._box.top() + 2, self._right - self._left, half - 1)
        others = f"{onward_arrow()} {into}" if into else _BETWEEN.join(speaker.aliases)
        if not others:
            upper = QRect(self._left, self._box.top(), upper.width(), self._box.height())
        self._painter.setFont(self._font)
        self._words(upper, speaker.name, self._theme.text_muted if gone else self._theme.text)
        if others:
            self._painter.setFont(self._small())
            lower = QRect(self._left, upper.bottom() + 1, upper.width(), half - 3)
            self._words(lower, others, self._theme.text_muted)

    def _words(self, box: QRect, text: str, colour: str) -> None:
        text = marked(text)
        mirrored = self._direction is Qt.LayoutDirection.RightToLeft
        colours = (colour, colour)
        paint_marked(self._painter, self._mirrored(box), text, colours, at_right=mirrored)

    def _small(self) -> QFont:
        font = QFont(self._font)
        font.setPixelSize(max(11, round(font.pixelSize() * 0.88)))
        return font

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self._direction, self._box, place)
