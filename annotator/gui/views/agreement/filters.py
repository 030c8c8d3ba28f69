"""Whose agreement on which articles is measured."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from annotator.gui.desk import Desk
from annotator.gui.models.choice_model import Choice
from annotator.gui.models.choices import NONE, counted_choices
from annotator.gui.widgets.basic import GAP
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.fields.pick_button import PickButton
from annotator.services.articles import events_of
from annotator.store.queries.comparison import ComparisonFilter


class AgreementFilters(QWidget):
    """Pickers for annotators, event and outlet, and a box for what is submitted."""

    edited = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.annotators = PickButton(self.tr("Annotators"), many=True)
        self.reported_event = PickButton(self.tr("Event"))
        self.outlet = PickButton(self.tr("Outlet"))
        self.submitted = QCheckBox(self.tr("Only what is submitted"))
        self.row = QHBoxLayout(self)
        """Behind the filters there is room for buttons."""
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(GAP)
        self.clear = button(self.tr("Clear"), "link")
        for part in (self.annotators, self.reported_event, self.outlet, self.submitted, self.clear):
            self.row.addWidget(part)
        self.row.addStretch(1)
        self.clear.hide()
        self.clear.clicked.connect(self.clear_all)
        self.annotators.wanted.connect(self._offer_annotators)
        self.reported_event.wanted.connect(self._offer_events)
        self.outlet.wanted.connect(self._offer_outlets)
        for picker in (self.annotators, self.reported_event, self.outlet):
            picker.edited.connect(self._tell)
        self.submitted.toggled.connect(self._tell)

    def asked(self) -> ComparisonFilter:
        """Return what is picked; fewer than two annotators are as good as none."""
        chosen = self.annotators.picked
        return ComparisonFilter(
            annotator_ids=tuple(chosen) if len(chosen) > 1 else None,
            event_id=_one(self.reported_event),
            outlet=_one(self.outlet),
            submitted_only=self.submitted.isChecked(),
        )

    def clear_all(self) -> None:
        """Measure all annotators on all articles."""
        for picker in (self.annotators, self.reported_event, self.outlet):
            picker.set_picked(())
        self.submitted.setChecked(False)
        self._tell()

    def _tell(self) -> None:
        picked = any(each.picked for each in (self.annotators, self.reported_event, self.outlet))
        self.clear.setVisible(picked or self.submitted.isChecked())
        self.edited.emit()

    def _offer_annotators(self) -> None:
        annotators = self._desk.project.tables.annotators.all()
        self.annotators.set_choices([Choice(a.id, a.name) for a in annotators])

    def _offer_events(self) -> None:
        events = events_of(self._desk.project)
        found = [Choice(event.id, event.name, event.date) for event in events]
        self.reported_event.set_choices([*found, Choice(NONE, self.tr("(no event)"))])

    def _offer_outlets(self) -> None:
        self.outlet.set_choices(counted_choices(self._desk.project.articles.outlets()))


def _one(picker: PickButton) -> str | None:
    picked = next(iter(picker.picked), None)
    return "" if picked == NONE else picked
