"""One stance: the values of the scale side by side, and toward whom it is."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.domain import revising
from annotator.domain.annotation import Stance
from annotator.domain.codebook import ScaleValue
from annotator.gui.views.panel.fields.speaker_picker import SpeakerPicker
from annotator.gui.views.panel.fields.stance_button import StanceButton
from annotator.gui.views.panel.tagging import Tagging
from annotator.gui.widgets.basic import label
from annotator.gui.widgets.buttons import icon_button
from annotator.gui.widgets.fields.roving import RovingRow
from annotator.services.labelling import Revision


class StanceScale(RovingRow):
    """The values of the scale; a value's own key presses it too."""

    chosen = Signal(object)
    """The id (str) of the value that was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(3)
        self._values: list[ScaleValue] = []

    def show_scale(self, values: list[ScaleValue], value_id: str | None) -> None:
        """Show the scale with one value pressed in; made anew only where the scale changed."""
        if values != self._values:
            self._fill(values)
        for button in self.buttons:
            if isinstance(button, StanceButton):
                button.setChecked(button.value.id == value_id)
        self.set_stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the value whose key was typed."""
        for value in self._values:
            if value.key and event.text() == value.key:
                self.chosen.emit(value.id)
                return
        super().keyPressEvent(event)

    def _fill(self, values: list[ScaleValue]) -> None:
        self._values = values
        had_keyboard = any(button.hasFocus() for button in self.buttons)
        for button in self.buttons:
            button.hide()
            self._line.removeWidget(button)
            button.deleteLater()
        made = [StanceButton(value) for value in values]
        for button in made:
            button.clicked.connect(self._press)
            self._line.addWidget(button)
        self.rove(made)
        if had_keyboard:
            self.focus_first()

    def _press(self) -> None:
        button = self.sender()
        if isinstance(button, StanceButton):
            self.chosen.emit(button.value.id)


class StanceRow(QWidget):
    """A stance at one position, or room for a further one."""

    value_chosen = Signal(object, object)
    """The position (int) and the id of the value (str) that was pressed."""
    entered = Signal(object)
    """The position (int) of the row that the keyboard came to."""
    returned = Signal()
    removal_requested = Signal(object)
    """The position (int) of the stance to take away."""

    def __init__(self, tagging: Tagging, position: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tagging = tagging
        self.position = position
        self.scale = StanceScale()
        self.target = SpeakerPicker(tagging, "set_target", self._with_target, unnamed=False)
        self._key = QWidget()
        self._toward = label(self.tr("toward"), "small")
        self._remove = icon_button("x", self.tr("Take this stance away"))
        self._arrange()
        self._connect()

    def show_stance(self, stance: Stance | None, *, editable: bool) -> None:
        """Show a stance, or an empty row."""
        value_id = stance.value_id if stance else None
        self.scale.show_scale(self._choices(value_id), value_id)
        self.scale.set_editable(editable)
        self.target.setReadOnly(not editable)
        self.target.show_speaker(stance.target_id if stance else None)
        for part in (self._toward, self.target, self._key):
            part.setVisible(stance is not None)
        self._remove.setVisible(editable and (stance is not None or self.position > 0))

    def show_key(self, cap: QLabel) -> None:
        """Put the cap of the key that leads to the target behind it."""
        place = QHBoxLayout(self._key)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(cap)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear that the keyboard came to the target field."""
        if event.type() is QEvent.Type.FocusIn:
            self.entered.emit(self.position)
        return super().eventFilter(watched, event)

    def _choices(self, value_id: str | None) -> list[ScaleValue]:
        """Return the scale, with the value that was given even if it was archived since."""
        book = self._tagging.codebook
        choices = book.scale_choices()
        given = book.value(value_id)
        if given is not None and given not in choices:
            choices.append(given)
        return choices

    def _arrange(self) -> None:
        self.target.setPlaceholderText(self.tr("whom? Type a name"))
        self.target.setAccessibleName(self.tr("Target of the stance"))
        self._below = QHBoxLayout()
        self._below.setSpacing(6)
        self._below.addWidget(self._toward)
        self._below.addWidget(self.target, 1)
        self._below.addWidget(self._key)
        self._below.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.scale)
        column.addLayout(self._below)

    def _connect(self) -> None:
        self.scale.chosen.connect(self._choose)
        self.scale.returned.connect(self.returned)
        self.target.returned.connect(self.returned)
        self.target.given.connect(self._give_target)
        self.target.installEventFilter(self)
        self._remove.clicked.connect(self._ask_removal)
        self._remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _choose(self, value_id: str) -> None:
        self.value_chosen.emit(self.position, value_id)

    def _ask_removal(self) -> None:
        self.removal_requested.emit(self.position)

    def _give_target(self, speaker_id: str | None) -> None:
        position = self.position
        self._tagging.revise("set_target", lambda a: revising.with_target(a, speaker_id, position))

    def _with_target(self, speaker_id: str) -> Revision:
        position = self.position
        return lambda a: revising.with_target(a, speaker_id, position)
