"""The room with the table of all annotations."""

from array import array
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from annotator.domain.edit import MANY, Edit
from annotator.gui.beside import FEW, do_beside
from annotator.gui.desk import Desk
from annotator.gui.dialogs.annotations_change import ChangeDialog
from annotator.gui.icons import icon
from annotator.gui.jobs import Jobs
from annotator.gui.models.annotation_words import AnnotationColumn
from annotator.gui.models.annotations import AnnotationModel
from annotator.gui.views.table_room import TableRoom
from annotator.gui.widgets.basic import label
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.feedback.empty_state import EmptyState
from annotator.gui.widgets.filters.annotation_filters import AnnotationFilterBar
from annotator.gui.widgets.lists.cells import AnnotationCells
from annotator.gui.wording.filling import filled
from annotator.services.labelling.making import delete
from annotator.services.labelling.many import Wishes, change_annotations
from annotator.services.labelling.very_many import change_very_many, delete_very_many
from annotator.services.progress import Progress
from annotator.services.session import Session
from annotator.store.queries.annotations import AnnotationFilter, AnnotationOrder

_WIDTHS = {
    AnnotationColumn.OUTLET: 110,
    AnnotationColumn.PUBLISHED: 90,
    AnnotationColumn.TITLE: 150,
    AnnotationColumn.TEXT: 330,
    AnnotationColumn.SPEAKER: 130,
    AnnotationColumn.STANCE: 150,
    AnnotationColumn.TARGET: 120,
    AnnotationColumn.TOPIC: 130,
    AnnotationColumn.TYPE: 76,
    AnnotationColumn.HEDGE: 88,
    AnnotationColumn.CONFIDENCE: 92,
    AnnotationColumn.ANNOTATOR: 96,
    AnnotationColumn.STATUS: 84,
}

_DeedOnAll = Callable[["array[int]", Session, Progress], Edit]


class AnnotationsView(TableRoom[AnnotationModel, AnnotationFilterBar]):
    """Every annotation of the project; many can be changed at once, each leads to its passage."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self.model = AnnotationModel(desk, self)
        self.filters = AnnotationFilterBar(desk, self.model)
        self.selection = label("", "small")
        self.change = button(self.tr("Change…"), "", "pencil")
        self.setObjectName("annotations")
        self.set_up_table(self.tr("Annotations"), _WIDTHS, AnnotationCells(self.rows))
        nothing = EmptyState(
            "message-square-quote",
            self.tr("Nothing is labelled yet"),
            self.tr("Open an article, select what somebody said, and press Enter."),
        )
        self.arrange(nothing, self.tr("No annotation fits"))
        for part in (self.selection, self.change, self.columns.button):
            self.filters.first_line.addWidget(part)
        self._connect()
        self._show_selection()

    def ask_for(self, asked: AnnotationFilter) -> None:
        """List the annotations that use codebook entries, as far as a filter names some."""
        self.filters.ask_for(asked)

    def open_change(self) -> ChangeDialog:
        """Open the dialog that changes the selected annotations."""
        dialog = ChangeDialog(self._desk, self._own_count(), self.rows.selected_count(), self)
        dialog.change_requested.connect(self._change)
        dialog.delete_requested.connect(self.delete_selected)
        dialog.open()
        return dialog

    def delete_selected(self) -> None:
        """Delete one's own among the selected annotations."""
        if self._are_very_many:
            self._start(self.tr("Deleting annotations"), _delete_all)
            return
        ids = self._own_ids()
        if not ids and self.rows.selected_count():
            self._desk.refused.emit(
                self.tr("None of these annotations is yours; only their annotators change them.")
            )
            return
        self._desk.edit(lambda: delete(self._desk.session, ids))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete the selected annotations."""
        if event.key() == Qt.Key.Key_Delete and self.rows.hasFocus():
            self.delete_selected()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.rows.activated.connect(self._request)
        self.rows.customContextMenuRequested.connect(self._open_menu)
        self.rows.selectionModel().selectionChanged.connect(self._show_selection)
        self.header.sortIndicatorChanged.connect(self._sort)
        self.change.clicked.connect(self.open_change)
        self.model.listed.connect(self._show_selection)

    def _sort(self, column: int, direction: Qt.SortOrder) -> None:
        order = AnnotationColumn(column).order if column >= 0 else AnnotationOrder.TEXT
        self.model.sort_by(order, descending=direction is Qt.SortOrder.DescendingOrder)

    def _show_selection(self) -> None:
        count = self.rows.selected_count()
        shown = self.locale().toString(count)
        self.selection.setText(filled(self.tr("%1 selected"), shown) if count else "")
        self.change.setEnabled(count > 0)

    def _own_ids(self) -> list[str]:
        mine = self._desk.session.annotator_id
        owners = self._desk.project.annotations.owners(self.rows.selected_numbers())
        return [id for id, annotator_id in owners if annotator_id == mine]

    def _request(self, index: QModelIndex) -> None:
        passage = self.model.passage(index.row())
        if passage is not None:
            self._desk.passage_requested.emit(passage)

    def _open_menu(self, point: QPoint) -> None:
        if not self.rows.selected_count():
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(icon("book-open-text"), self.tr("Go to the passage"), self._request_current)
        menu.addAction(icon("copy"), self.tr("Copy the text"), self._copy)
        menu.addSeparator()
        menu.addAction(icon("pencil"), self.tr("Change…"), self.open_change)
        menu.addAction(icon("flag"), self.tr("Flag to discuss"), self._flag)
        menu.addSeparator()
        menu.addAction(icon("trash-2"), self.tr("Delete"), self.delete_selected)
        menu.popup(self.rows.viewport().mapToGlobal(point))

    def _request_current(self) -> None:
        self._request(self.rows.currentIndex())

    def _copy(self) -> None:
        row = self.model.row(self.rows.currentIndex().row())
        if row is not None:
            QGuiApplication.clipboard().setText(row.annotation.quoted)

    def _flag(self) -> None:
        self._change(Wishes(discuss=True))

    def _change(self, wishes: Wishes) -> None:
        if self._are_very_many:
            self._start(self.tr("Changing annotations"), partial(_change_all, wishes))
            return
        ids = self._own_ids()
        self._desk.edit(lambda: change_annotations(self._desk.session, ids, wishes))

    @property
    def _are_very_many(self) -> bool:
        return self.rows.selected_count() > FEW

    def _own_count(self) -> int:
        """Return how many of the selected ones are one's own; of very many, at most so many."""
        if self.rows.selected_count() <= MANY:
            return len(self._own_ids())
        mine = self._desk.project.annotations.counts_by_annotator()
        return min(self.rows.selected_count(), mine.get(self._desk.session.annotator_id, 0))

    def _start(self, title: str, deed: _DeedOnAll) -> None:
        """Do something to all selected annotations beside the window."""
        numbers = self.rows.selected_numbers()
        do_beside(self._desk, self._jobs, self, title, partial(deed, numbers))


def _change_all(
    wishes: Wishes, numbers: "array[int]", session: Session, progress: Progress
) -> Edit:
    return change_very_many(session, numbers, wishes, progress)


def _delete_all(numbers: "array[int]", session: Session, progress: Progress) -> Edit:
    return delete_very_many(session, numbers, progress)
