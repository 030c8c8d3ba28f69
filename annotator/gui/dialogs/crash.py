"""What the analyst sees of an unexpected error: the report, to read, copy and save."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from annotator import paths
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.dialogs.message import open_log_folder
from annotator.gui.dialogs.text_files import save_as_text
from annotator.gui.icons import IconTone
from annotator.gui.trouble.crash_report import report_of_death
from annotator.gui.trouble.running import Died
from annotator.gui.widgets.basic import GAP, MARGIN, label
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.icon_label import IconLabel
from annotator.gui.wording.filling import filled
from annotator.gui.wording.isolating import begun_in_window_direction


class CrashDialog(BaseDialog):
    """Says that the program failed and what is safe, and shows the whole report."""

    def __init__(
        self,
        report: str,
        parent: QWidget | None,
        *,
        heading: str = "",
        text: str = "",
        go_on: str = "",
    ) -> None:
        """Say something else where that is given; `go_on` names the button that accepts."""
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Report of an error"))
        self.report = report
        self.text = text or filled(
            self.tr(
                "The program made a mistake and could not finish this step. What you labelled"
                " before is safe in the project file. The report below says where it happened;"
                " articles, labels and names are left out of it. It is also in the log file:"
                " %1"
            ),
            str(paths.log_file()),
        )
        self._build(heading or self.tr("Something went wrong"))
        self.add_button(go_on or self.tr("Continue"), Role.AcceptRole)
        if go_on:
            self.add_button(self.tr("Not now"), Role.RejectRole)
        self.resize(680, 480)

    def _build(self, heading: str) -> None:
        words = QVBoxLayout()
        words.setSpacing(GAP)
        words.addWidget(label(heading, "heading", wraps=True))
        said = label(begun_in_window_direction(self.text), wraps=True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(said)
        row = QHBoxLayout()
        row.setSpacing(MARGIN)
        sign = IconLabel("circle-alert", IconTone.DANGER, 24)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.view = QPlainTextEdit(self.report)
        self.view.setReadOnly(True)
        self.view.setAccessibleName(self.tr("Report"))
        self.view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.body.addLayout(row)
        self.body.addSpacing(GAP)
        self.body.addWidget(self.view, 1)
        for name, icon_name, slot in (
            (self.tr("Copy"), "copy", self._copy),
            (self.tr("Save…"), "save", self._choose_file),
            (self.tr("Open log folder"), "folder-open", open_log_folder),
        ):
            made = button(name, "", icon_name)
            made.clicked.connect(slot)
            self.footer.addButton(made, Role.ActionRole)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)

    def _choose_file(self) -> None:
        save_as_text(self, self.report, "annotator report.txt")


def tell_bug(parent: QWidget | None, report: str) -> CrashDialog:
    """Say that the program failed; the dialog is open already."""
    dialog = CrashDialog(report, parent)
    dialog.open()
    return dialog


def offer_what_was_open(parent: QWidget | None, died: Died) -> CrashDialog:
    """Say that the program ended unexpectedly, and offer what was open; it is open already."""
    name = Path(died.open.project).stem
    translate = QCoreApplication.translate
    text = translate(
        "CrashDialog",
        "Annotator ended unexpectedly while “%1” was open. Every label that was on the screen is"
        " in its file. The report below says what was done last; articles, labels and names are"
        " left out of it.",
    )
    dialog = CrashDialog(
        report_of_death(died),
        parent,
        heading=translate("CrashDialog", "Go on where you were?"),
        text=filled(text, name),
        go_on=translate("CrashDialog", "Open the project"),
    )
    dialog.open()
    return dialog
