"""What goes in and out of a window's project: articles, labels, copies."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from annotator.gui.desk import Passage
from annotator.gui.dropping import local_paths
from annotator.gui.widgets.feedback.notice import NoticeKind
from annotator.gui.window.folder_notice import FolderNotice
from annotator.gui.wording.filling import filled
from annotator.gui.wording.sentences import told
from annotator.paths import true_path
from annotator.store.project import SUFFIX
from annotator.store.strangers.marks import is_packet

if TYPE_CHECKING:
    from annotator.gui.window.parts import WindowParts
    from annotator.services.exporting import ExportReport
    from annotator.services.importing import ImportRow
    from annotator.services.merging import ShareReport
    from annotator.services.merging.report import AlikePair


class Exchange(QObject):
    """Opens the dialogs of one window that read or write other files."""

    def __init__(self, window: WindowParts, notice: FolderNotice) -> None:
        super().__init__(window)
        self._window = window
        self._notice = notice

    def take_dropped(self, event: QDropEvent) -> None:
        """Take files that are dragged over the window; once dropped, open or import them."""
        paths = local_paths(event.mimeData())
        if paths and not QApplication.activeModalWidget():
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                self.take(paths)

    def take(self, paths: list[Path]) -> None:
        """Open the project among dropped files, bring packets in, or import articles."""
        packets = [path for path in paths if is_packet(path)]
        projects = [path for path in paths if path.suffix == SUFFIX]
        if projects and true_path(projects[0]) == true_path(self._window.desk.project.path):
            self._window.notice.say(self.tr("This project is open here already."))
        elif projects:
            self._window.projects.open(projects[0], self._window)
        elif self._window.desk.project.read_only:
            words = self.tr("This project is open for reading only; nothing can be imported.")
            self._window.notice.say(words, NoticeKind.WARN)
        elif packets:
            self.bring_in(packets)
        else:
            self.import_files(paths)

    def import_files(self, paths: list[Path] | None = None) -> None:
        """Ask which articles are to be imported, and import them."""
        from annotator.gui.dialogs.importing import ImportDialog

        window = self._window
        program = window.program
        dialog = ImportDialog(window.desk, program.settings, program.jobs, window, paths)
        dialog.paste_requested.connect(self.paste_article)
        dialog.open()

    def paste_article(self) -> None:
        """Make an article of the copied text."""
        from annotator.gui.dialogs.importing import PasteDialog

        dialog = PasteDialog(self._window.desk, self._window)
        dialog.added.connect(self._show_added)
        dialog.open()

    def export(self) -> None:
        """Ask which labels are to be exported, and export them."""
        from annotator.gui.dialogs.exporting import ExportDialog

        window = self._window
        dialog = ExportDialog(window.desk, window.program.settings, window.program.jobs, window)
        dialog.exported.connect(self._tell_export)
        dialog.open()

    def share(self) -> None:
        """Ask where one's labels are to go, and share them."""
        from annotator.gui.dialogs.merging import ShareDialog

        window = self._window
        dialog = ShareDialog(window.desk, window.program.settings, window.program.jobs, window)
        dialog.shared.connect(self._tell_share)
        dialog.open()

    def bring_in(self, paths: Sequence[Path] = ()) -> None:
        """Ask which colleagues' files are to come in, and bring them in."""
        from annotator.gui.dialogs.merging import BringInDialog

        window = self._window
        program = window.program
        dialog = BringInDialog(window.desk, program.settings, program.jobs, window, paths)
        dialog.merge_requested.connect(partial(self._offer_merge, dialog))
        dialog.open()

    def _offer_merge(self, dialog: QWidget, pair: AlikePair) -> None:
        from annotator.gui.views.codebook import CodebookView

        self._window.rooms.enter("codebook")
        room = self._window.rooms.room("codebook")
        if isinstance(room, CodebookView):
            page = room.speakers if pair.kind == "speaker" else room.topics
            page.offer_merge(pair.second_id, pair.first_id, dialog)

    def _tell_share(self, report: ShareReport) -> None:
        from annotator.gui.dialogs.merging.share_words import ShareWords

        own = report.labels - report.gold
        there = ShareWords(self).of(own, report.gold, report.reviews, report.decisions)
        words = self.tr("In %1: %2; send it to your colleagues.")
        if not there:
            words = self.tr("In %1: the codebook alone; label or review something first.")
        words = filled(words, report.path.name, there)
        self._notice.say(words, report.path.parent, NoticeKind.OK)

    def _show_added(self, row: ImportRow) -> None:
        if row.article_id is not None:
            self._window.show_passage(Passage(row.article_id))
        if row.outcome == "already_there":
            self._window.notice.say(told(row.sentence), NoticeKind.INFO)

    def _tell_export(self, report: ExportReport) -> None:
        words = self.tr("%Ln annotations are in %1.", None, report.annotations)
        if report.rows != report.annotations:
            words = self.tr("%Ln annotations are in %1, in %2 rows.", None, report.annotations)
        words = filled(words, report.path.name, report.rows)
        if report.rejected is not None:
            beside = self.tr("Where it was decided that nothing belongs is in %1.")
            words = f"{words} {filled(beside, report.rejected.name)}"
        kind = NoticeKind.WARN if report.remarks else NoticeKind.OK
        self._notice.say(" ".join([words, *map(told, report.remarks)]), report.path.parent, kind)
