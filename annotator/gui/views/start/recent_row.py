"""One project that was open lately, as a row of the start page."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from annotator.gui.widgets.basic import GAP, label, set_kind
from annotator.gui.widgets.buttons import button, icon_button
from annotator.gui.widgets.elided import ElidedLabel
from annotator.paths import is_file


class RecentRow(QFrame):
    """Opens the project; one that is gone is greyed; its backups are still there."""

    open_requested = Signal(object)
    """The `Path` of the project."""
    forget_requested = Signal(object)
    """The `Path` of the project."""

    backups_requested = Signal(object)
    """The `Path` of the project."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.path = path
        self.is_there = is_file(path)
        self.opening = button(path.stem, "link")
        self.forgetting = icon_button("x", self.tr("Take off this list"))
        self.backups = icon_button("history", self.tr("Backups of this project"))
        self.opening.clicked.connect(self._open)
        self.backups.clicked.connect(self._show_backups)
        self.forgetting.clicked.connect(self._forget)
        line = QHBoxLayout(self)
        line.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        line.setSpacing(GAP)
        line.addWidget(self.opening)
        folder = ElidedLabel("muted")
        folder.set_text(str(path.parent))
        line.addWidget(folder, 1)
        if not self.is_there:
            self.opening.setEnabled(False)
            folder.setEnabled(False)
            line.addWidget(label(self.tr("is not there any more"), "warn"))
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        line.addWidget(self.backups)
        line.addWidget(self.forgetting)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the project wherever its row is clicked."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and inside and self.is_there:
            self._open()
        else:
            super().mouseReleaseEvent(event)

    def _open(self) -> None:
        self.open_requested.emit(self.path)

    def _show_backups(self) -> None:
        self.backups_requested.emit(self.path)

    def _forget(self) -> None:
        self.forget_requested.emit(self.path)
