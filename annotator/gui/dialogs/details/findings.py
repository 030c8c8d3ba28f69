"""What a check of the project found."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.dialogs.text_files import save_as_text
from annotator.gui.widgets.basic import label
from annotator.gui.widgets.buttons import button
from annotator.gui.wording.sentences import told
from annotator.services.safekeeping.checking import CheckReport


class FindingsDialog(BaseDialog):
    """A sentence for each thing that is wrong, and what to do about it."""

    def __init__(self, report: CheckReport, parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Check of the project"))
        heading = self.tr("%Ln things are wrong with this project.", None, len(report.findings))
        self._words = "\n".join(report.findings) + "\n"
        self.list = QPlainTextEdit("\n".join(map(told, report.findings)))
        self.list.setReadOnly(True)
        self.list.setAccessibleName(self.tr("What is wrong"))
        self.body.addWidget(label(heading, "heading", wraps=True))
        advice = self.tr(
            "Nothing was changed. Keep this file, go on with the newest backup that is sound,"
            " and send this list to whoever looks after the program."
        )
        self.body.addWidget(label(advice, wraps=True))
        self.body.addWidget(self.list, 1)
        copying, saving = (
            button(self.tr("Copy"), "", "copy"),
            button(self.tr("Save…"), "", "save"),
        )
        copying.clicked.connect(self._copy)
        saving.clicked.connect(self._choose_file)
        for made in (copying, saving):
            self.footer.addButton(made, Role.ActionRole)
        self.add_button(self.tr("Close"), Role.RejectRole).setDefault(True)
        self.resize(680, 420)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._words)

    def _choose_file(self) -> None:
        save_as_text(self, self._words, "check.txt")
