"""An earlier label that a proposal leans on, to be looked at."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.domain.annotation import Annotation
from annotator.domain.lookup import Codebook
from annotator.gui.models.words import speaker_words
from annotator.gui.theme import current_theme
from annotator.gui.wording.direction import is_right_to_left
from annotator.gui.wording.translations import onward_arrow

_PAD = 8
_LONGEST_TIP = 600


@dataclass(frozen=True, slots=True)
class Example:
    """An earlier label with where it stands."""

    annotation: Annotation
    outlet: str
    published: str


class ExampleRow(QAbstractButton):
    """What was said there, and below it how it was labelled; pressed, it is shown in the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.example: Example | None = None
        self._said = ""
        self._labelled = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_example(self, example: Example, book: Codebook) -> None:
        """Show an earlier label."""
        self.example = example
        annotation = example.annotation
        self._said = " ".join(annotation.quoted.split())
        where = ", ".join(part for part in (example.outlet, example.published[:10]) if part)
        self._labelled = " · ".join(part for part in (*_labels(annotation, book), where) if part)
        self.setAccessibleName(f"{self._said[:_LONGEST_TIP]}: {self._labelled}")
        self.setToolTip(f"“{self._said[:_LONGEST_TIP]}”\n{self._labelled}")
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(200, 2 * self.fontMetrics().height() + 10)

    def minimumSizeHint(self) -> QSize:
        """No width is too small: what does not fit is cut short."""
        return QSize(60, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too; Up and Down go to its neighbours."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the two lines on a soft ground."""
        del event
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QColor(theme.focus if self.hasFocus() else theme.border)
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(theme.hover if self.underMouse() else theme.surface))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)
        height = self.fontMetrics().height()
        painter.setPen(QColor(theme.text))
        self._line(painter, 4, f"“{self._said}”", self._said)
        font = painter.font()
        font.setPixelSize(max(11, round(font.pixelSize() * 0.88)))
        painter.setFont(font)
        painter.setPen(QColor(theme.text_muted))
        self._line(painter, 5 + height, self._labelled, "")

    def _line(self, painter: QPainter, top: int, text: str, direction_of: str) -> None:
        room = QRect(_PAD, top, self.width() - 2 * _PAD, self.fontMetrics().height())
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        right = self.isRightToLeft()
        reads_right = is_right_to_left(direction_of) if direction_of else right
        sides = Qt.LayoutDirection
        painter.setLayoutDirection(sides.RightToLeft if reads_right else sides.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(room, int(flags), shown)


def _labels(annotation: Annotation, book: Codebook) -> list[str]:
    stance = annotation.stances[0] if annotation.stances else None
    value = book.value(stance.value_id) if stance else None
    target = book.speaker_name(stance.target_id) if stance and stance.target_id else ""
    taken = " ".join(
        part
        for part in (value.mark if value else "", onward_arrow() if target else "", target)
        if part
    )
    topic = book.topic(annotation.primary_topic or next(iter(annotation.topics), None))
    return [speaker_words(annotation.speaker_id, book), taken, topic.name if topic else ""]
