"""The codebook as a file: out to colleagues, in from them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.domain.errors import UserError
from annotator.gui.desk import Desk
from annotator.gui.dialogs.message import tell_error
from annotator.gui.widgets.feedback.notice import NoticeKind
from annotator.gui.wording.filling import filled

if TYPE_CHECKING:
    from annotator.services.codebook_files import CodebookReport


class CodebookExchange(QObject):
    """Asks for files, and says afterwards in words what happened."""

    told = Signal(object, object)
    """A sentence (str) on what was done, and its `NoticeKind`."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._over = parent

    def ask_export(self) -> None:
        """Ask for a file and write the codebook to it."""
        project = self._desk.project.path
        name = str(project.with_name(f"{project.stem} codebook.json"))
        kinds = self.tr("JSON (*.json)") + ";;" + self.tr("CSV table (*.csv)")
        title = self.tr("Export codebook")
        chosen, kind = QFileDialog.getSaveFileName(self._over, title, name, kinds)
        if chosen:
            path = Path(chosen)
            wanted = ".csv" if "*.csv" in kind else ".json"
            self.export_to(path if path.suffix else path.with_suffix(wanted))

    def ask_import(self) -> None:
        """Ask for a file and take its codebook in."""
        kinds = self.tr("Codebooks (*.json *.csv)")
        folder = str(self._desk.project.path.parent)
        title = self.tr("Import codebook")
        chosen, _ = QFileDialog.getOpenFileName(self._over, title, folder, kinds)
        if chosen:
            self.import_from(Path(chosen))

    def export_to(self, path: Path) -> None:
        """Write the codebook, as CSV or JSON by the ending of the name."""
        from annotator.services.codebook_files import write_codebook

        try:
            write_codebook(self._desk.codebook, path)
        except UserError as error:
            tell_error(self._over, error)
            return
        book = self._desk.codebook
        words = self.tr("%1 speakers, %2 stances and %3 topics are in %4.")
        counts = (
            sum(not entry.merged_into for entry in book.speakers),
            len(book.scale),
            sum(not topic.merged_into for topic in book.topics),
        )
        self.told.emit(filled(words, *counts, path.name), NoticeKind.OK)

    def import_from(self, path: Path) -> None:
        """Take in a codebook, as one undo step; nothing is changed where it cannot be read."""
        from annotator.services.codebook_files import read_codebook, take_in_codebook

        try:
            content = read_codebook(path)
            report, edit = take_in_codebook(self._desk.session, content)
        except UserError as error:
            tell_error(self._over, error)
            return
        self._desk.tell(edit)
        self.told.emit(self._report_words(report, path.name), NoticeKind.OK)

    def _report_words(self, report: CodebookReport, name: str) -> str:
        if not report.new and not report.changed:
            words = self.tr("%1 brought nothing new: all its %2 entries are here as they are.")
            return filled(words, name, report.unchanged)
        words = self.tr("From %4: %1 new entries, %2 changed, %3 as before. Undo takes it back.")
        return filled(words, report.new, report.changed, report.unchanged, name)
