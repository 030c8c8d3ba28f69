"""What was done in a project, the newest first."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from annotator.domain.adjudication import Decision
from annotator.domain.annotation import Annotation
from annotator.domain.edit import Edit, Record
from annotator.domain.review import Remark, Review
from annotator.gui.desk import Desk
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.widgets.basic import label, set_kind
from annotator.gui.widgets.lists.cells import ReadingDelegate
from annotator.gui.widgets.lists.tables import plain_table
from annotator.gui.wording.edit_names import edit_words
from annotator.gui.wording.times import shown_time
from annotator.services.history import newest_edits
from annotator.store.project import Project

_MOST = 500
"""How many edits are listed; the file keeps them all."""
_LOOKED_AT, _NAMED = 10, 3
"""So many changes of an edit say where it was done; so many are named."""


class HistoryDialog(BaseDialog):
    """A table of edits: when, who, what, and on which words."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("History"))
        self._project = desk.project
        edits = newest_edits(desk.project, _MOST)
        names = {annotator.id: annotator.name for annotator in desk.project.tables.annotators.all()}
        self.table = QTableWidget(len(edits), 4)
        self.table.setHorizontalHeaderLabels(
            [self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Where")]
        )
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        plain_table(self.table)
        set_kind(self.table, "framed")
        self.table.setItemDelegate(ReadingDelegate(self.table))
        self._fill(edits, names)
        sentence = self.tr(
            "The newest edits, and those that colleagues made, also where a newer one holds."
            " Undo takes back your own, one after the other."
        )
        self.body.addWidget(label(sentence, "muted", wraps=True))
        self.body.addWidget(self.table)
        self.add_button(self.tr("Close"), Role.RejectRole)
        self.resize(720, 480)

    def _fill(self, edits: Sequence[Edit], names: dict[str, str]) -> None:
        locale = QLocale()
        for row, edit in enumerate(edits):
            cells = (
                shown_time(edit.made_at, locale),
                names.get(edit.annotator_id, ""),
                edit_words(edit),
                _where(edit, self._project),
            )
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)


def _where(edit: Edit, project: Project) -> str:
    """Return the words or the name that an edit was about."""
    records = [change.record for change in edit.changes[:_LOOKED_AT]]
    for record in records:
        if isinstance(record, Annotation):
            return record.quoted
    about = next(filter(None, (_about(record, project) for record in records)), "")
    if about:
        return about
    names = [getattr(record, "name", "") or getattr(record, "title", "") for record in records]
    return ", ".join(name for name in names[:_NAMED] if name)


def _about(record: Record, project: Project) -> str:
    """Return the words, or else the article, that a verdict, a decision or a state is about."""
    if isinstance(record, Remark):
        review = project.tables.reviews.read([record.review_id]).get(record.review_id)
        return _about(review, project) if review is not None else ""
    ids: Sequence[str | None] = ()
    if isinstance(record, Review):
        ids = (record.annotation_id,)
    elif isinstance(record, Decision):
        ids = record.annotation_ids
    for annotation in project.tables.annotations.read([id for id in ids if id]).values():
        return annotation.quoted
    article_id: str = getattr(record, "article_id", "")
    if not article_id:
        return ""
    article = project.tables.articles.read([article_id]).get(article_id)
    return article.title if article is not None else ""
