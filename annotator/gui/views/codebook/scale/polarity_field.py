"""Where a stance stands on the scale."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from annotator.domain.codebook import ScaleValue
from annotator.gui.theme import current_theme
from annotator.gui.views.codebook.entry.editing import Editing
from annotator.gui.views.codebook.scale.model import polarity_words
from annotator.gui.views.codebook.scale.stance_sample import paint_sample
from annotator.gui.widgets.basic import GAP

_FARTHEST = 5


class PolarityField(QWidget):
    """A number with its sign, or off the scale; the sample beside it shows the line it gets."""

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self.box = _CalmBox()
        self.box.setAccessibleName(self.tr("Polarity"))
        for polarity in range(-_FARTHEST, _FARTHEST + 1):
            self.box.addItem(polarity_words(polarity), polarity)
        self.box.addItem(self.tr("Off the scale"), None)
        self.box.activated.connect(self._choose)
        self.sample = StanceSample()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.box)
        row.addWidget(self.sample)
        row.addStretch(1)

    def show_entry(self) -> None:
        """Show the polarity."""
        entry = self._editing.entry
        self.box.setEnabled(self._editing.is_editable)
        if isinstance(entry, ScaleValue):
            self.box.setCurrentIndex(self._place(entry.polarity))
            self.sample.show_value(entry)

    def save(self) -> None:
        """Nothing is ever left unsaved here."""

    def forget(self) -> None:
        """Nothing is ever left unsaved here."""

    def _place(self, polarity: int | None) -> int:
        if polarity is None:
            return self.box.count() - 1
        return max(-_FARTHEST, min(_FARTHEST, polarity)) + _FARTHEST

    def _choose(self, place: int) -> None:
        self._editing.revise(polarity=self.box.itemData(place))


class StanceSample(QWidget):
    """A value as it looks in the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: ScaleValue | None = None
        self.setFixedSize(44, 26)

    def show_value(self, value: ScaleValue) -> None:
        """Show another value."""
        self._value = value
        self.setToolTip(value.name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        if self._value is not None:
            paint_sample(QPainter(self), self.rect(), self._value, current_theme())


class _CalmBox(QComboBox):
    """A wheel that rolls over it scrolls the fields, and changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what is around."""
        event.ignore()
