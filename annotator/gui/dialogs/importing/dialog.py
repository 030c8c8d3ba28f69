"""Importing articles, from the choice of files to what became of each."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.errors import UserError
from annotator.gui.desk import Desk, Passage
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.dialogs.importing.drop_zone import DropZone
from annotator.gui.dialogs.importing.files import FileList
from annotator.gui.dialogs.importing.for_all import ForAllForm
from annotator.gui.dialogs.importing.looks import Looks
from annotator.gui.dialogs.importing.reading import Found, files_in
from annotator.gui.dialogs.importing.result import ResultPage
from annotator.gui.dialogs.importing.running import Order, run_import
from annotator.gui.dialogs.importing.shown import ShownFile
from annotator.gui.dialogs.message import tell_error
from annotator.gui.dialogs.progress import watch
from annotator.gui.dropping import local_paths
from annotator.gui.jobs import Jobs
from annotator.gui.settings import SettingsHome
from annotator.gui.widgets.basic import MARGIN
from annotator.gui.widgets.side_by_side import side_by_side
from annotator.gui.wording.sentences import told
from annotator.paths import is_folder
from annotator.services.importing import ImportReport, RowOutcome
from annotator.services.importing.draft import Refusal

_SIZES = (250, 650)


class ImportDialog(BaseDialog):
    """Files on the left, the current one as it will read on the right; then a table."""

    paste_requested = Signal()
    """The analyst would rather paste a text."""

    def __init__(
        self,
        desk: Desk,
        settings: SettingsHome,
        jobs: Jobs,
        parent: QWidget | None = None,
        paths: list[Path] | None = None,
    ) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Import articles"))
        self.setAcceptDrops(True)
        self._desk = desk
        self._settings = settings
        self._jobs = jobs
        self._refusals: list[Refusal] = []
        self.files = FileList(_folder(settings))
        self.shown = ShownFile()
        self._looks = Looks(self.shown, settings, jobs)
        self.for_all = ForAllForm(desk)
        self.outcome = ResultPage()
        self.empty = DropZone()
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self._follow_files()
        if paths:
            self.add(paths)

    def add(self, paths: list[Path]) -> None:
        """Put files, and those in folders, on the list."""
        folder = paths[0] if is_folder(paths[0]) else paths[0].parent
        self._settings.remember(replace(self._settings.memory, last_folder=str(folder)))
        title = self.tr("Looking for files")
        job = watch(self._jobs.start(title, partial(files_in, paths)), self)
        job.done.connect(self._take_files)

    def accept(self) -> None:
        """Import what is on the list."""
        try:
            for_all = self.for_all.chosen()
        except UserError as error:
            tell_error(self, error)
            return
        self._looks.remember()
        paths, refusals = tuple(self.files.model.paths), tuple(self._refusals)
        order = Order(paths, refusals, self._looks.wishes, for_all)
        desk = self._desk
        work = partial(run_import, desk.project.path, desk.session.annotator, order)
        job = watch(self._jobs.start(self.tr("Importing articles"), work), self)
        job.done.connect(self._show_result)

    def done(self, result: int) -> None:
        """Let go of what is still being read."""
        self._looks.stop()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged in."""
        if local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put dropped files on the list."""
        paths = local_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self._again()
            self.add(paths)

    def _build(self) -> None:
        split = side_by_side(self.files, self.shown, _SIZES)
        choosing = QWidget()
        column = QVBoxLayout(choosing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MARGIN)
        column.addWidget(split, 1)
        column.addWidget(self.for_all)
        self._choosing = choosing
        for page in (self.empty, choosing, self.outcome):
            self._stack.addWidget(page)
        self.body.addWidget(self._stack, 1)
        self._go = self.add_button(self.tr("Import"), Role.AcceptRole, "primary")
        self._open = self.add_button(self.tr("Open first article"), Role.ActionRole, "primary")
        self._more = self.add_button(self.tr("Import more…"), Role.ActionRole)
        self._leave = self.add_button(self.tr("Cancel"), Role.RejectRole)
        self.resize(940, 660)

    def _connect(self) -> None:
        self.files.paths_requested.connect(self.add)
        self.empty.files_requested.connect(self.files.choose_files)
        self.empty.folder_requested.connect(self.files.choose_folder)
        self.empty.paste_requested.connect(self._paste)
        self.files.chosen.connect(self._looks.look_at)
        self.files.edited.connect(self._follow_files)
        self.outcome.article_requested.connect(self._open_article)
        self._open.clicked.connect(self._open_first)
        self._more.clicked.connect(self._again)

    def _take_files(self, found: Found) -> None:
        self._refusals += found.refusals
        self.files.add(found.paths)
        why = " ".join(told(refusal.sentence) for refusal in found.refusals)
        self.files.say(why)
        if why:
            self.empty.refuse(why)
        self._follow_files()

    def _paste(self) -> None:
        self.reject()
        self.paste_requested.emit()

    def _follow_files(self) -> None:
        count = self.files.model.rowCount()
        if self._stack.currentWidget() is not self.outcome:
            self._show_page(self._choosing if count else self.empty)
        self._go.setText(self.tr("Import %Ln files", None, count))
        self._go.setEnabled(count > 0)

    def _show_page(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        over = page is self.outcome
        self._go.setVisible(page is self._choosing)
        self._go.setDefault(page is self._choosing)
        self._open.setVisible(over)
        self._more.setVisible(over)
        self._leave.setText(self.tr("Close") if over else self.tr("Cancel"))

    def _again(self) -> None:
        """Begin another import."""
        if self._stack.currentWidget() is self.outcome:
            self.files.clear()
            self._refusals = []
            self.empty.invite()
            self._show_page(self.empty)

    def _show_result(self, report: ImportReport) -> None:
        self.outcome.show_report(report)
        self._show_page(self.outcome)
        self._desk.tell(report.edit)
        first = self._first_article()
        self._open.setEnabled(first is not None)
        (self._open if first else self._leave).setDefault(True)
        (self._open if first else self._leave).setFocus()

    def _first_article(self) -> str | None:
        rows = self.outcome.model.all_rows
        came = [
            row.article_id for row in rows if row.article_id and row.outcome is RowOutcome.IMPORTED
        ]
        known = [row.article_id for row in rows if row.article_id]
        return next(iter([*came, *known]), None)

    def _open_first(self) -> None:
        first = self._first_article()
        if first is not None:
            self._open_article(first)

    def _open_article(self, article_id: str) -> None:
        super().accept()
        self._desk.passage_requested.emit(Passage(article_id))


def _folder(settings: SettingsHome) -> Path:
    folder = Path(settings.memory.last_folder)
    return folder if settings.memory.last_folder and is_folder(folder) else Path.home()
