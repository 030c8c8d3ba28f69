"""What goes in and out of a window's project: articles, labels, copies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui.dialogs.message import open_folder
from annotator.gui.widgets.notice import NoticeKind
from annotator.services.exporting import ExportReport

if TYPE_CHECKING:
    from annotator.gui.window.window import ProjectWindow


class Exchange(QObject):
    """Opens the dialogs of one window that read or write other files."""

    def __init__(self, window: ProjectWindow) -> None:
        super().__init__(window)
        self._window = window
        self._folder: Path | None = None
        self._said = ""
        window.notice.action_requested.connect(self._open_folder)

    def import_files(self, paths: list[Path] | None = None) -> None:
        """Ask which articles are to be imported, and import them."""
        from annotator.gui.dialogs.importing import ImportDialog

        window = self._window
        program = window.program
        dialog = ImportDialog(window.desk, program.settings, program.jobs, window, paths)
        dialog.open()

    def export(self) -> None:
        """Ask which labels are to be exported, and export them."""
        from annotator.gui.dialogs.exporting import ExportDialog

        window = self._window
        dialog = ExportDialog(window.desk, window.program.settings, window.program.jobs, window)
        dialog.exported.connect(self._tell_export)
        dialog.open()

    def _tell_export(self, report: ExportReport) -> None:
        words = self.tr("%1 annotations are in %2.")
        number = self._window.locale().toString(report.annotations)
        words = words.replace("%1", number).replace("%2", report.path.name)
        kind = NoticeKind.WARN if report.remarks else NoticeKind.OK
        self._say(" ".join([words, *report.remarks]), kind, report.path.parent)

    def _say(self, words: str, kind: NoticeKind, folder: Path) -> None:
        self._said, self._folder = words, folder
        self._window.notice.say(words, kind, action=self.tr("Open folder"))

    def _open_folder(self) -> None:
        """Open the folder that the notice was about; other notices have other buttons."""
        if self._folder is not None and self._window.notice.text == self._said:
            open_folder(self._folder)
