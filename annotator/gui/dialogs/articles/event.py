"""Saying which event articles report."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from annotator.gui.chosen_articles import ChosenArticles
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.widgets.basic import label
from annotator.gui.wording.filling import filled
from annotator.services.articles import events_of
from annotator.services.labelling.many import named_event_changes


class EventDialog(BaseDialog):
    """A field in which an event is picked by name, or named anew."""

    def __init__(self, chosen: ChosenArticles, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            self.tr("Assign event"),
            self.tr("An event is what several articles report; it is made if it is new."),
        )
        self._chosen = chosen
        names = [event.name for event in events_of(chosen.desk.project)]
        self._names = {name.casefold() for name in names}
        self.name = QComboBox()
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Name of the event"))
        self.name.setLineEdit(field)
        self.name.addItems(names)
        self.name.setCurrentIndex(-1)
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name.setCompleter(completer)
        self._hint = label("", "small")
        self.body.addWidget(self.name)
        self.body.addWidget(self._hint)
        self._assign = self.add_button(self.tr("Assign"), Role.AcceptRole)
        self.add_button(self.tr("Cancel"), Role.RejectRole)
        self.setMinimumWidth(420)
        self.name.currentTextChanged.connect(self._show_hint)
        self.accepted.connect(self._save)
        self._show_hint("")

    def _show_hint(self, text: str) -> None:
        name = " ".join(text.split())
        self._assign.setEnabled(bool(name))
        new = bool(name) and name.casefold() not in self._names
        count = self.locale().toString(len(self._chosen.numbers))
        words = self.tr("A new event. Articles: %1") if new else self.tr("Articles: %1")
        self._hint.setText(filled(words, count))

    def _save(self) -> None:
        name = self.name.currentText()
        changes = partial(named_event_changes, name=name)
        self._chosen.change(self.tr("Assigning the event"), "assign_event", changes)
