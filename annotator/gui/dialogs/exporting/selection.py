"""Which annotations are exported."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from annotator.domain.annotation import Layer, Status
from annotator.gui.desk import Desk
from annotator.gui.dialogs.settings.choices import Choice
from annotator.gui.widgets.basic import GAP
from annotator.gui.widgets.fields.form import Form
from annotator.gui.widgets.section import SectionHeader
from annotator.services.articles import events_of
from annotator.store.queries.annotations import AnnotationFilter

_WIDEST = 24
"""Characters of a name by which a list sets its width."""


class SelectionForm(QWidget):
    """Whose annotations, of which layer, event and outlet."""

    edited = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        project = desk.project
        me = desk.session.annotator_id
        others = sorted(
            ((a.id, a.name) for a in project.tables.annotators.all() if a.id != me),
            key=lambda named: named[1],
        )
        events = [(event.id, event.name) for event in events_of(project)]
        outlets = [(name, name or self.tr("(none)")) for name, _ in project.articles.outlets()]
        self.annotator = Choice[str | None](
            [(None, self.tr("Everybody's")), (me, self.tr("Mine")), *others]
        )
        self.layer = Choice[Layer | None](
            [
                (None, self.tr("All layers")),
                (Layer.OWN, self.tr("The annotators' own")),
                (Layer.GOLD, self.tr("Gold")),
            ]
        )
        self.reported_event = Choice[str | None]([(None, self.tr("All events")), *events])
        self.outlet = Choice[str | None]([(None, self.tr("All outlets")), *outlets])
        self.submitted = QCheckBox(self.tr("Only what is submitted"))
        self._build()
        for choice in (self.annotator, self.layer, self.reported_event, self.outlet):
            choice.box.currentIndexChanged.connect(self.edited)
        self.submitted.toggled.connect(self.edited)

    @property
    def asked(self) -> AnnotationFilter:
        """The annotations that are asked for."""
        return AnnotationFilter(
            annotator_id=self.annotator.value,
            layer=self.layer.value,
            status=Status.SUBMITTED if self.submitted.isChecked() else None,
            event_id=self.reported_event.value,
            outlet=self.outlet.value,
        )

    def _build(self) -> None:
        form = Form()
        for name, choice in (
            (self.tr("Whose"), self.annotator),
            (self.tr("Layer"), self.layer),
            (self.tr("Event"), self.reported_event),
            (self.tr("Outlet"), self.outlet),
        ):
            _narrow(choice.box)
            form.add_field(name, choice.box, wide=True)
        form.add_wide(self.submitted)
        form.close_up()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(SectionHeader(self.tr("Annotations")))
        column.addWidget(form, 1)


def _narrow(box: QComboBox) -> None:
    """Keep one long name from widening the dialog."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_WIDEST)
