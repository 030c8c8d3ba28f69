"""A tree of what a merge brings."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from annotator.gui.dialogs.merging.lines import Line
from annotator.gui.icons import icon
from annotator.gui.widgets.basic import set_kind
from annotator.gui.widgets.lists.cells import ReadingDelegate
from annotator.gui.widgets.lists.tables import plain_tree

_SUBJECT = Qt.ItemDataRole.UserRole
_ALL = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive


class ReportTree(QTreeWidget):
    """Groups of lines that open and close; the first column names, the second says how much."""

    subject_changed = Signal(object)
    """What the current line is about, or none."""
    subject_taken = Signal(object)
    """Enter, or two clicks, on a line that is about something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        plain_tree(self)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setItemDelegate(ReadingDelegate(self))
        self.setAccessibleName(self.tr("What comes in"))
        set_kind(self, "framed")
        columns = self.header()
        columns.setStretchLastSection(True)
        columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.currentItemChanged.connect(self._tell)
        self.itemDoubleClicked.connect(self._take)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter take the line where it is about something, and else leave it to the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            item = self.currentItem()
            if item is not None and item.data(0, _SUBJECT) is not None:
                self._take(item)
                return
        super().keyPressEvent(event)

    def show_lines(self, lines: Iterable[Line]) -> None:
        """Show other lines."""
        self.clear()
        for line in lines:
            self._add(line, None)
        first = self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first)
        self.resizeColumnToContents(0)
        self.setColumnWidth(0, min(max(self.columnWidth(0) + 16, 240), 400))

    def cross_out(self, concerns: Callable[[object], bool]) -> None:
        """Show the lines about some subjects as done with."""
        for item in self.findItems("", _ALL):
            if concerns(item.data(0, _SUBJECT)):
                item.setData(0, _SUBJECT, None)
                for column in (0, 1):
                    font = item.font(column)
                    font.setStrikeOut(True)
                    item.setFont(column, font)
        self._tell(self.currentItem())

    def _add(self, line: Line, above: QTreeWidgetItem | None) -> None:
        item = QTreeWidgetItem([line.what, line.how])
        item.setToolTip(0, line.tip or line.what)
        item.setToolTip(1, line.tip or line.how)
        item.setData(0, _SUBJECT, line.subject)
        if line.icon:
            item.setIcon(0, icon(line.icon, line.tone))
        if above is None:
            font = self.font()
            font.setBold(True)
            item.setFont(0, font)
            self.addTopLevelItem(item)
        else:
            above.addChild(item)
        item.setFirstColumnSpanned(not line.how)
        for each in line.below:
            self._add(each, item)
        item.setExpanded(line.is_open)

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        self.subject_changed.emit(None if item is None else item.data(0, _SUBJECT))

    def _take(self, item: QTreeWidgetItem) -> None:
        subject = item.data(0, _SUBJECT)
        if subject is not None:
            self.subject_taken.emit(subject)
