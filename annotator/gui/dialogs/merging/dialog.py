"""Bringing colleagues' labels in: the files, what they would change, and what they did."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.codebook import Speaker, Topic
from annotator.domain.edit import Edit
from annotator.gui.desk import Desk
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.dialogs.merging.lines import ReportLines
from annotator.gui.dialogs.merging.report_tree import ReportTree
from annotator.gui.dialogs.merging.work import bring, look
from annotator.gui.dialogs.progress import watch
from annotator.gui.dropping import local_paths
from annotator.gui.jobs import Jobs
from annotator.gui.jobs.project_jobs import reading
from annotator.gui.settings import SettingsHome
from annotator.gui.widgets.basic import GAP, label, set_kind
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.feedback.empty_state import EmptyState
from annotator.gui.wording.filling import file_name
from annotator.paths import is_folder
from annotator.services.merging import PACKET_SUFFIX, Merged, Outlook
from annotator.services.merging.report import AlikePair
from annotator.store.project import SUFFIX


class BringInDialog(BaseDialog):
    """First the files, then a dry run that can be read through, then what was done."""

    merge_requested = Signal(object)
    """An `AlikePair` of entries that are to become one."""

    def __init__(
        self,
        desk: Desk,
        settings: SettingsHome,
        jobs: Jobs,
        parent: QWidget | None = None,
        paths: Sequence[Path] = (),
    ) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Bring in colleagues' labels"))
        self.setAcceptDrops(True)
        self._desk = desk
        self._settings = settings
        self._jobs = jobs
        self._paths: list[Path] = []
        self._outlook: Outlook | None = None
        self._pair: AlikePair | None = None
        self.is_done = False
        """Whether the files were brought in."""
        self._lines = ReportLines(self)
        self.tree = ReportTree()
        self.mine = QCheckBox(self.tr("Take in my own work from another computer too"))
        self._summary = label("", wraps=True)
        self._empty = EmptyState("inbox", "", "")
        self._page = QWidget()
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self._show()
        if paths:
            self.add(paths)

    def add(self, paths: Sequence[Path]) -> None:
        """Look into more files."""
        self._settings.remember(replace(self._settings.memory, last_folder=str(paths[0].parent)))
        self._look([*dict.fromkeys([*self._paths, *paths])])

    def accept(self) -> None:
        """Bring in what can be."""
        outlook = self._outlook
        if outlook is None or outlook.report is None or outlook.report.is_empty:
            return
        desk, mine = self._desk, self.mine.isChecked()
        annotator = desk.session.annotator
        work = partial(bring, desk.project.path, annotator, outlook.paths, mine)
        job = watch(self._jobs.start(self.tr("Bringing labels in"), work), self)
        job.done.connect(self._finish)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged in."""
        if local_paths(event.mimeData()) and not self.is_done:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look into dropped files."""
        paths = local_paths(event.mimeData())
        if paths and not self.is_done:
            event.acceptProposedAction()
            self.add(paths)

    def _build(self) -> None:
        set_kind(self._empty, "drop")
        self._empty.say(
            self.tr("Drop colleagues' packets here"),
            self.tr(
                "Packets and whole projects, one or several. First you see what would change;"
                " nothing of your own work is ever changed by them."
            ),
        )
        self._choose = button(self.tr("Files…"), "", "plus")
        self._empty.offer(self._choose)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for part in (self._summary, self.tree, self.mine):
            column.addWidget(part)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._page)
        self.body.addWidget(self._stack, 1)
        self.go = self.add_button(self.tr("Bring in"), Role.AcceptRole, "primary")
        self.merge = self.add_button(self.tr("Merge the two…"), Role.ActionRole)
        self._more = self.add_button(self.tr("Add files…"), Role.ActionRole)
        self._leave = self.add_button(self.tr("Cancel"), Role.RejectRole)
        self.resize(860, 600)

    def _connect(self) -> None:
        self._choose.clicked.connect(self._choose_files)
        self._more.clicked.connect(self._choose_files)
        self.merge.clicked.connect(self._ask_merge)
        self.mine.toggled.connect(self._look_again)
        self.tree.subject_changed.connect(self._take_pair)
        self.tree.subject_taken.connect(self._ask_merge)
        self._desk.edited.connect(self._follow)

    def _choose_files(self) -> None:
        words = self.tr("Packets and projects (*%1 *%2 *.packet)")
        kinds = file_name(words, PACKET_SUFFIX, SUFFIX)
        everything = self.tr("All files (*)")
        chosen, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Choose packets"), self._folder(), f"{kinds};;{everything}"
        )
        if chosen:
            self.add(list(map(Path, chosen)))

    def _folder(self) -> str:
        folder = Path(self._settings.memory.last_folder)
        known = self._settings.memory.last_folder and is_folder(folder)
        return str(folder if known else self._desk.project.path.parent)

    def _look_again(self) -> None:
        if self._paths and not self.is_done:
            self._look(self._paths)

    def _look(self, paths: list[Path]) -> None:
        deed = partial(look, self._desk.session.annotator, paths, self.mine.isChecked())
        work = reading(self._desk.project.path, deed)
        job = watch(self._jobs.start(self.tr("Looking into the files"), work), self)
        job.done.connect(partial(self._take_outlook, paths))

    def _take_outlook(self, paths: list[Path], outlook: Outlook) -> None:
        self._paths = paths
        self._outlook = outlook
        self.tree.show_lines(self._lines.of(outlook.report, outlook.refusals))
        self._summary.setText(self._said(outlook))
        self._show()
        (self.go if self.go.isEnabled() else self._more).setFocus()

    def _said(self, outlook: Outlook) -> str:
        if outlook.report is None:
            return self.tr("None of these files can be brought in; why stands beside each.")
        if outlook.report.is_empty:
            return self.tr("There is nothing new in these files.")
        words = self.tr("This would change; it is one step that can be undone.")
        if outlook.refusals:
            words += " " + self.tr("%Ln files cannot come in.", None, len(outlook.refusals))
        return words

    def _show(self) -> None:
        outlook = self._outlook
        report = outlook.report if outlook is not None else None
        self._stack.setCurrentWidget(self._empty if outlook is None else self._page)
        self.go.setEnabled(report is not None and not report.is_empty)
        self.go.setDefault(True)
        self._more.setVisible(outlook is not None)
        self.merge.hide()

    def _finish(self, merged: Merged) -> None:
        refused = self._outlook.refusals if self._outlook is not None else dict[Path, str]()
        self.tree.show_lines(self._lines.of(merged.report, refused, done=True))
        self._summary.setText(self.tr("This came in. Undo takes all of it back in one step."))
        self.mine.hide()
        self.go.hide()
        self._more.hide()
        self.merge.setVisible(bool(merged.report.alike))
        self.merge.setEnabled(False)
        self.is_done = True
        self._leave.setText(self.tr("Close"))
        self._leave.setDefault(True)
        self._leave.setFocus()
        if merged.edit is not None:
            self._desk.tell(merged.edit)

    def _take_pair(self, subject: object) -> None:
        self._pair = subject if isinstance(subject, AlikePair) else None
        self.merge.setEnabled(self._pair is not None)

    def _follow(self, edit: Edit) -> None:
        """Cross out the pairs that are one by now."""
        if not edit.kinds & {"speaker", "topic"}:
            return
        merged = {
            change.record_id
            for change in edit.changes
            if isinstance(change.after, Speaker | Topic) and change.after.merged_into
        }
        if merged and self.is_done:
            self.tree.cross_out(lambda of: isinstance(of, AlikePair) and _is_among(of, merged))

    def _ask_merge(self) -> None:
        if self._pair is not None and self.is_done:
            self.merge_requested.emit(self._pair)


def _is_among(pair: AlikePair, ids: set[str]) -> bool:
    return pair.first_id in ids or pair.second_id in ids
