"""The first rows of an export, before there is one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QTableView, QVBoxLayout, QWidget

from annotator.gui.desk import Desk
from annotator.gui.models.asking import Asker
from annotator.gui.models.text_table import TextTable
from annotator.gui.widgets.basic import GAP, set_kind
from annotator.gui.widgets.feedback.empty_state import EmptyState
from annotator.gui.widgets.lists.cells import ReadingDelegate
from annotator.gui.widgets.lists.tables import plain_table
from annotator.gui.widgets.section import SectionHeader
from annotator.gui.wording.filling import filled
from annotator.services.exporting import ExportOptions, ExportPreview, preview_export

_HEIGHT = 196
_COLUMN = 130


class PreviewPanel(QWidget):
    """How many rows there will be, and the first five of them."""

    counted = Signal(object)
    """How many annotations (int) are asked for."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asker = Asker(desk, self)
        self.heading = SectionHeader(self.tr("Preview"))
        self.rows = TextTable(self)
        self.table = QTableView()
        self.lines = QPlainTextEdit()
        self._nothing = EmptyState("inbox", "", "")
        self._stack = QStackedWidget()
        self._build()

    def ask(self, options: ExportOptions) -> None:
        """Show what an export with these options would hold."""
        rows = self._desk.project.annotations.bound()
        self._asker.ask(lambda project: preview_export(project, options), self._show, rows=rows)

    def _build(self) -> None:
        plain_table(self.table)
        set_kind(self.table, "framed")
        self.table.setModel(self.rows)
        self.table.setItemDelegate(ReadingDelegate(self.table))
        self.table.setAccessibleName(self.tr("First rows of the export"))
        self.table.horizontalHeader().setDefaultSectionSize(_COLUMN)
        self.table.horizontalHeader().setStretchLastSection(False)
        self.lines.setReadOnly(True)
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.lines.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.lines.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.lines.setAccessibleName(self.tr("First lines of the export"))
        for part in (self.table, self.lines, self._nothing):
            self._stack.addWidget(part)
        self._stack.setMinimumHeight(_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(self.heading)
        column.addWidget(self._stack, 1)

    def _show(self, preview: ExportPreview) -> None:
        if not preview.annotations:
            self._show_nothing()
        elif preview.header:
            self.rows.show(preview.header, preview.sample)
            self._stack.setCurrentWidget(self.table)
        else:
            self.lines.setPlainText("\n".join(cell for (cell,) in preview.sample))
            self._stack.setCurrentWidget(self.lines)
        self.heading.set_detail(self._counts(preview))
        self.counted.emit(preview.annotations)

    def _show_nothing(self) -> None:
        if self._desk.project.annotations.bound():
            self._nothing.say(self.tr("No annotation fits"), self.tr("Ask for more of them above."))
        else:
            self._nothing.say(
                self.tr("Nothing is labelled yet"),
                self.tr("Label what somebody says in an article; then it can be exported."),
            )
        self._stack.setCurrentWidget(self._nothing)

    def _counts(self, preview: ExportPreview) -> str:
        if preview.rows == preview.annotations:
            return self.tr("%Ln annotations", None, preview.annotations)
        words = self.tr("%Ln annotations in %1 rows", None, preview.annotations)
        return filled(words, preview.rows)
