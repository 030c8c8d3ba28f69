"""All events: add, rename, date, note, remove."""

from dataclasses import replace
from functools import partial
from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.article import Event
from annotator.domain.edit import Edit
from annotator.gui.beside import FEW, do_beside
from annotator.gui.desk import Desk
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.jobs import Jobs
from annotator.gui.widgets.basic import MARGIN, set_kind
from annotator.gui.widgets.buttons import button
from annotator.gui.wording.isolating import beside
from annotator.services.articles import add_event, events_of, remove_event, revise_event
from annotator.services.progress import Progress
from annotator.services.session import Session

_EVENT = Qt.ItemDataRole.UserRole


class EventsDialog(BaseDialog):
    """A list of events, and the fields of the current one; each change is kept at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, jobs: Jobs | None = None) -> None:
        super().__init__(
            parent,
            self.tr("Events"),
            self.tr("What several articles report. Articles stay when their event is removed."),
        )
        self._desk = desk
        self._jobs = jobs
        self._event: Event | None = None
        self.list = QListWidget()
        self.new_name = QLineEdit()
        self.name = QLineEdit()
        self.date = QLineEdit()
        self.note = QPlainTextEdit()
        self.remove = button(self.tr("Remove event"), "quiet", "trash-2")
        self._arrange()
        self._connect()
        self._show_events()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps what is in a field; it does not close the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            return
        super().keyPressEvent(event)

    def _arrange(self) -> None:
        self.new_name.setPlaceholderText(self.tr("New event, then Enter"))
        self.date.setPlaceholderText("2024-05-30")
        self.date.setMaxLength(10)
        self.note.setTabChangesFocus(True)
        set_kind(self.list, "framed")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self.new_name)
        form = QFormLayout()
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Date"), self.date)
        form.addRow(self.tr("Note"), self.note)
        right = QVBoxLayout()
        right.addLayout(form, 1)
        right.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout()
        row.setSpacing(MARGIN)
        row.addLayout(left, 1)
        row.addLayout(right, 1)
        self.body.addLayout(row)
        self.add_button(self.tr("Done"), Role.RejectRole)
        self.resize(760, 420)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._change_event)
        self.new_name.returnPressed.connect(self._add)
        self.name.editingFinished.connect(self._keep)
        self.date.editingFinished.connect(self._keep)
        self.finished.connect(self._keep)
        self.remove.clicked.connect(self._remove)
        self._desk.edited.connect(self._follow)

    def _show_events(self, chosen: str | None = None) -> None:
        chosen = chosen or (self._event.id if self._event else None)
        self.list.blockSignals(True)
        self.list.clear()
        for event in events_of(self._desk.project):
            text = beside(event.name, event.date)
            item = QListWidgetItem(text)
            item.setData(_EVENT, event)
            item.setToolTip(text)
            self.list.addItem(item)
            if event.id == chosen:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0 and self.list.count():
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._show_event()

    def _change_event(self, item: QListWidgetItem | None) -> None:
        event = item.data(_EVENT) if item else None
        self._keep()
        self._show_events(event.id if isinstance(event, Event) else None)

    def _show_event(self) -> None:
        event = self.list.currentItem().data(_EVENT) if self.list.count() else None
        self._event = event if isinstance(event, Event) else None
        shown = self._event or Event(id="", name="")
        self.name.setText(shown.name)
        self.date.setText(shown.date)
        self.note.setPlainText(shown.note)
        for field in (self.name, self.date, self.note, self.remove):
            field.setEnabled(self._event is not None)

    def _keep(self) -> None:
        """Write the fields of the current event where they were changed."""
        before = self._event
        if before is None:
            return
        after = replace(
            before,
            name=" ".join(self.name.text().split()) or before.name,
            date=self.date.text().strip(),
            note=self.note.toPlainText().strip(),
        )
        if after != before:
            self._event = after
            self._desk.edit(lambda: revise_event(self._desk.session, before, after))

    def _add(self) -> None:
        self._keep()
        name = self.new_name.text()
        made, _ = self._desk.edit_with(lambda: add_event(self._desk.session, name))
        if made is not None:
            self.new_name.clear()
            self._show_events(made.id)

    def _remove(self) -> None:
        gone, self._event = self._event, None
        if gone is None:
            return
        desk, jobs = self._desk, self._jobs
        some = islice(desk.project.articles.all_of_event(gone.id), FEW + 1)
        if jobs is not None and sum(1 for _ in some) > FEW:
            title = self.tr("Removing the event")
            job = do_beside(desk, jobs, self, title, partial(_remove, gone))
            job.ended.connect(self._show_events)
        else:
            desk.edit(lambda: remove_event(desk.session, gone))

    def _follow(self, edit: Edit) -> None:
        if "event" not in edit.kinds:
            return
        if self._event is not None and edit.change_of(self._event.id) is not None:
            known = self._desk.project.tables.events.read([self._event.id])
            self._event = known.get(self._event.id)
        self._show_events()


def _remove(event: Event, session: Session, progress: Progress) -> Edit:
    return remove_event(session, event, progress)
