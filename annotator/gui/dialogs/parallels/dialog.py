"""The passages of other articles that report the same utterance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QStackedWidget, QWidget

from annotator.domain.annotation import Annotation
from annotator.gui.actions.dispatch import set_key_context
from annotator.gui.actions.spec import Context
from annotator.gui.desk import Desk, Passage
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.dialogs.parallels.parallel_delegate import ParallelDelegate
from annotator.gui.dialogs.parallels.wishes_form import WishesForm
from annotator.gui.models.asking import AT_ONCE, Asker
from annotator.gui.models.parallels import ParallelRow, ParallelsModel
from annotator.gui.widgets.basic import GAP, key_cap, label
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.feedback.empty_state import EmptyState
from annotator.gui.widgets.lists.row_list import RowList
from annotator.gui.wording.filling import filled
from annotator.services.labelling.many import Wishes
from annotator.services.parallels import Parallel, Parallels
from annotator.services.parallels.copying import copy_labels, labelled_at
from annotator.store.project import Project

_WAITING, _FOUND, _NOTHING = range(3)
_FORM_WIDTH = 300

Found = list[tuple[Parallel, Annotation | None]]


@dataclass(frozen=True, slots=True)
class Asked:
    """The words that are looked for."""

    article_id: str
    ranges: Sequence[tuple[int, int]]
    words: str
    annotation: Annotation | None = None
    """The annotation whose words they are, if its labels can be copied."""


class ParallelsDialog(BaseDialog):
    """Lists the passages with their differences; Enter copies the labels to the chosen ones."""

    side_by_side_requested = Signal(object)
    """The `Parallel` that is to be shown beside the article."""
    copied = Signal(object)
    """The outlets (list of str) of the passages that were labelled."""

    def __init__(self, desk: Desk, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent, self.tr("The same words elsewhere"))
        self._desk = desk
        self.asked = asked
        """The words that are looked for."""
        can_copy = asked.annotation is not None and not desk.project.read_only
        self.model = ParallelsModel(self, can_copy=can_copy)
        self.list = _Passages(self.model)
        self.form = WishesForm(desk.codebook, asked.annotation) if asked.annotation else None
        self._asker = Asker(desk, self)
        self._pages = QStackedWidget()
        self.count = label("", "muted")
        self.copy = self.add_button(self.tr("Copy the labels"), Role.AcceptRole)
        self.compare = button(self.tr("Side by side"), "", "columns-3")
        self.go = button(self.tr("Go there"), "", "book-open-text")
        self._arrange()
        self._connect()
        self._ask()

    @property
    def current(self) -> ParallelRow | None:
        """The passage that is chosen in the list."""
        return self.model.row(self.list.currentIndex().row())

    def accept(self) -> None:
        """Copy the labels to the chosen passages; it stays open where that is refused."""
        pattern, places = self.asked.annotation, self.model.places
        if pattern is None or not places:
            return
        outlets = [row.parallel.article.outlet for row in self.model.rows if row.chosen]
        session = self._desk.session
        made, _ = self._desk.edit_with(lambda: copy_labels(session, pattern, places))
        if made is not None:
            self.copied.emit(outlets)
            super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter copies; with Ctrl it shows side by side, with Shift it goes to the passage."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._compare()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._go()
        elif enter and not self.model.can_copy:
            self._compare()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        words = label(f"“{self.asked.words}”", wraps=True)
        words.setMaximumHeight(4 * words.fontMetrics().lineSpacing())
        self.body.addWidget(words)
        waiting = EmptyState("text-search", self.tr("Looking through all articles…"))
        nothing = EmptyState(
            "newspaper",
            self.tr("No other article has these words"),
            self.tr("Articles in other languages are not compared; furniture is left out."),
        )
        for page in (waiting, self.list, nothing):
            self._pages.addWidget(page)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._pages, 1)
        if self.form is not None:
            self.form.setFixedWidth(_FORM_WIDTH)
            row.addWidget(self.form)
        self.body.addLayout(row, 1)
        self.body.addLayout(self._hints())
        self.footer.addButton(self.compare, Role.ActionRole)
        self.footer.addButton(self.go, Role.ActionRole)
        self.add_button(self.tr("Close"), Role.RejectRole)
        self.copy.setVisible(self.model.can_copy)
        self.resize(1080 if self.form is not None else 820, 620)

    def _hints(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self.count, 1)
        keys = [
            ("Space", self.tr("choose"), self.model.can_copy),
            ("Return", self.tr("copy"), self.model.can_copy),
            ("Ctrl+Return", self.tr("side by side"), True),
            ("Shift+Return", self.tr("go there"), True),
        ]
        for key, words, shown in keys:
            if shown:
                line.addWidget(key_cap(key))
                line.addWidget(label(words, "small"))
        return line

    def _connect(self) -> None:
        self.list.selectionModel().currentRowChanged.connect(self._show_current)
        self.list.doubleClicked.connect(self._compare)
        self.compare.clicked.connect(self._compare)
        self.go.clicked.connect(self._go)
        self.model.ticked.connect(self._show_ready)
        self.finished.connect(self._asker.drop)
        if self.form is not None:
            self.form.edited.connect(self._wish)
        self._show_ready()

    def _ask(self) -> None:
        asked, annotator_id = self.asked, self._desk.session.annotator_id

        def question(project: Project) -> Found:
            found = Parallels(project).of_passage(asked.article_id, asked.ranges)
            return [
                (each, labelled_at(project, annotator_id, each.article.id, (each.start, each.end)))
                for each in found
            ]

        self._pages.setCurrentIndex(_WAITING)
        self._asker.ask(question, self._show, rows=AT_ONCE + 1)

    def _show(self, found: Found) -> None:
        self.model.show(found)
        self._pages.setCurrentIndex(_FOUND if found else _NOTHING)
        if found:
            self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_current(self) -> None:
        row = self.current
        if row is not None and self.form is not None:
            outlet = row.parallel.article.outlet or self.tr("There")
            self.form.show_wishes(filled(self.tr("Otherwise in %1"), outlet), row.wishes)
        self._show_ready()

    def _show_ready(self) -> None:
        row, places = self.current, len(self.model.places)
        self.copy.setText(filled(self.tr("Copy the labels (%1)"), places))
        self.copy.setEnabled(places > 0)
        for part in (self.compare, self.go):
            part.setEnabled(row is not None)
        if self.form is not None:
            self.form.setVisible(bool(self.model.rows) and self.model.can_copy)
            self.form.setEnabled(row is not None and row.known is None)
        self.count.setText(filled(self.tr("Passages: %1"), len(self.model.rows)))

    def _wish(self, wishes: Wishes) -> None:
        self.model.wish(self.list.currentIndex().row(), wishes)

    def _compare(self) -> None:
        if self.current is not None:
            self.side_by_side_requested.emit(self.current.parallel)

    def _go(self) -> None:
        row = self.current
        if row is None:
            return
        there, known = row.parallel, row.known
        passage = Passage(there.article.id, known.id if known else None, there.start, there.end)
        self.reject()
        self._desk.passage_requested.emit(passage)


class _Passages(RowList):
    """Rows as high as their words need; Space or a click on its tick chooses one."""

    def __init__(self, model: ParallelsModel) -> None:
        super().__init__()
        self._passages = model
        self.setModel(model)
        self.setItemDelegate(ParallelDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Passages"))
        set_key_context(self, Context.NOWHERE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the current passage with Space; Enter is the dialog's."""
        if event.key() == Qt.Key.Key_Space:
            self._passages.tick(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let every row be as high as its words need in the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose a passage by a click on its tick."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        box = self.visualRect(index)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        way = box.right() - point.x() if mirrored else point.x() - box.left()
        if index.isValid() and way < _TICK:
            self._passages.tick(index.row())


_TICK = 36
"""Pixels from the edge of a row within which a click chooses it."""
