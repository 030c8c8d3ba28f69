"""What a rescue saved, and what it did not."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotator.domain.edit import type_of_kind
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.widgets.basic import label
from annotator.gui.widgets.section import SectionHeader
from annotator.gui.wording.filling import filled
from annotator.gui.wording.kind_names import kind_words
from annotator.gui.wording.sentences import told
from annotator.services.safekeeping.rescuing import RescueReport


class RescuedDialog(BaseDialog):
    """How much is in the new project, and a sentence for everything that is not as it was."""

    def __init__(self, report: RescueReport, parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("What was saved"))
        heading = self.tr("%Ln records are saved.", None, sum(report.kept.values()))
        self.body.addWidget(label(heading, "heading", wraps=True))
        self.body.addWidget(label(self._kept(report), wraps=True))
        self.body.addWidget(label(self._place(report), "muted", wraps=True))
        self.list = QPlainTextEdit("\n".join(map(told, report.findings)))
        self.list.setReadOnly(True)
        self.list.setAccessibleName(self.tr("What is not as it was"))
        if report.findings:
            self.body.addWidget(SectionHeader(self.tr("What is not as it was")))
            self.body.addWidget(self.list, 1)
        self.add_button(self.tr("Open the new project"), Role.AcceptRole)
        self.add_button(self.tr("Close"), Role.RejectRole)
        self.resize(680, 460)

    def _kept(self, report: RescueReport) -> str:
        number = self.locale().toString
        parts = [
            f"{kind_words(kind, many=True)}: {number(report.kept[kind])}"
            for kind in type_of_kind
            if report.kept.get(kind)
        ]
        return self.locale().createSeparatedList(parts)

    def _place(self, report: RescueReport) -> str:
        words = self.tr("The new project is %1. The damaged file is as it was.")
        said = filled(words, report.path.name)
        if report.left_over is not None:
            more = self.tr("What has no place in it is in %1.")
            said += " " + filled(more, report.left_over.name)
        return said
