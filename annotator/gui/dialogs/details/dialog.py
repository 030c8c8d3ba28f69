"""Where the project is, how much is in it, who works in it and what was done last."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QTableView, QWidget

from annotator.gui.desk import Desk
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.dialogs.message import open_folder
from annotator.gui.models.asking import Asker
from annotator.gui.models.text_table import TextTable
from annotator.gui.widgets.basic import GAP, label, set_kind
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.lists.cells import ReadingDelegate
from annotator.gui.widgets.lists.tables import plain_table
from annotator.gui.widgets.section import SectionHeader
from annotator.gui.wording.edit_names import step_words
from annotator.gui.wording.times import shown_time
from annotator.services.overview import Overview, overview

_FACTS_PER_ROW = 4
_PEOPLE_HEIGHT = 130


class DetailsDialog(BaseDialog):
    """A project at a glance, with the ways to check, back up and copy it."""

    check_requested = Signal()
    backups_requested = Signal()
    copy_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Project details"))
        self._desk = desk
        self._asker = Asker(desk, self)
        self.place = QLineEdit(str(desk.project.path))
        self.facts = QGridLayout()
        self.people = TextTable(self)
        self.steps = TextTable(self)
        self._build()
        queries = desk.project
        rows = queries.articles.bound() + queries.annotations.bound()
        self._asker.ask(overview, self._show, rows=rows)

    def _build(self) -> None:
        self.place.setReadOnly(True)
        self.place.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.place.setAccessibleName(self.tr("Project file"))
        opening = button(self.tr("Open folder"), "", "folder-open")
        opening.clicked.connect(self._open_folder)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self.place, 1)
        line.addWidget(opening)
        self.facts.setHorizontalSpacing(3 * GAP)
        self.facts.setVerticalSpacing(GAP)
        people, steps = _table(self.people), _table(self.steps)
        people.setAccessibleName(self.tr("Annotators"))
        people.setFixedHeight(_PEOPLE_HEIGHT)
        steps.setAccessibleName(self.tr("Last edits"))
        self._tables = (people, steps)
        self.body.addWidget(label(self._desk.project.path.stem, "title", wraps=True))
        self.body.addLayout(line)
        self.body.addLayout(self.facts)
        self.body.addWidget(SectionHeader(self.tr("Annotators")))
        self.body.addWidget(people)
        self.body.addWidget(SectionHeader(self.tr("Last edits")))
        self.body.addWidget(steps, 1)
        for text, name, signal in (
            (self.tr("Check…"), "shield-check", self.check_requested),
            (self.tr("Backups…"), "database", self.backups_requested),
            (self.tr("Save a copy…"), "save", self.copy_requested),
        ):
            made = button(text, "", name)
            made.clicked.connect(self.accept)
            made.clicked.connect(signal)
            self.footer.addButton(made, Role.ActionRole)
        self.add_button(self.tr("Close"), Role.RejectRole).setDefault(True)
        self.resize(720, 600)

    def _show(self, seen: Overview) -> None:
        for place, (name, value) in enumerate(self._facts(seen)):
            fact = QWidget()
            inside = QHBoxLayout(fact)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(GAP // 2)
            inside.addWidget(label(value, "heading"))
            inside.addWidget(label(name, "muted"))
            inside.addStretch(1)
            self.facts.addWidget(fact, *divmod(place, _FACTS_PER_ROW))
        self._show_people(seen)
        self._show_steps(seen)
        for table in self._tables:
            table.resizeColumnsToContents()

    def _facts(self, seen: Overview) -> list[tuple[str, str]]:
        counts, number = seen.counts, self.locale().toString
        return [
            (self.tr("articles"), number(counts.articles)),
            (self.tr("annotations"), number(counts.annotations)),
            (self.tr("speakers"), number(counts.speakers)),
            (self.tr("topics"), number(counts.topics)),
            (self.tr("events"), number(counts.events)),
            (self.tr("edits"), number(counts.edits)),
            (self.tr("codebook version"), number(seen.codebook_version)),
            (self.tr("on disk"), self.locale().formattedDataSize(seen.size)),
        ]

    def _show_people(self, seen: Overview) -> None:
        number = self.locale().toString
        header = (
            self.tr("Name"),
            self.tr("Annotations"),
            self.tr("Gold"),
            self.tr("Articles in progress"),
            self.tr("Articles submitted"),
        )
        rows = [(work.name, *(number(count) for count in work[1:])) for work in seen.work]
        self.people.show(header, rows)

    def _show_steps(self, seen: Overview) -> None:
        header = (self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Records"))
        rows = [
            (
                shown_time(step.made_at, self.locale()),
                step.annotator,
                step_words(step.name, undoes=step.undoes, redoes=step.redoes),
                self.locale().toString(step.changes),
            )
            for step in seen.latest
        ]
        self.steps.show(header, rows)

    def _open_folder(self) -> None:
        open_folder(self._desk.project.path.parent)


def _table(model: TextTable) -> QTableView:
    table = QTableView()
    plain_table(table)
    set_kind(table, "framed")
    table.setModel(model)
    table.setItemDelegate(ReadingDelegate(table))
    return table
