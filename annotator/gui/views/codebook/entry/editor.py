"""The fields of one entry, below each other."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.gui.desk import Desk
from annotator.gui.views.codebook.entry.editing import Editing
from annotator.gui.views.codebook.entry.field import EntryField
from annotator.gui.views.codebook.entry.field_grid import FieldGrid
from annotator.gui.widgets.basic import GAP, MARGIN
from annotator.services.codebook import Entry

_WIDEST = 760


class EntryEditor(QScrollArea):
    """Shows an entry; another one comes only after what was typed is in the file."""

    returned = Signal()
    """Escape: the keyboard wants to go back to the list."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editing = Editing(desk, self)
        self.head = QHBoxLayout()
        """The line at the top, for what can be done with the whole entry."""
        self.banners = QVBoxLayout()
        """Below the head."""
        self.form = FieldGrid()
        self._fields: Sequence[EntryField] = ()
        self._leaving = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._arrange()

    @property
    def entry(self) -> Entry | None:
        """The entry that is shown."""
        return self.editing.entry

    def take_fields(self, *fields: EntryField) -> None:
        """Take the fields that show the entry."""
        self._fields = fields

    def show_entry(self, entry: Entry | None) -> None:
        """Show an entry, or the same one as it is now."""
        if self._leaving:
            return
        shown = self.editing.entry
        if shown is not None and (entry is None or entry.id != shown.id):
            self.save()
            for field in self._fields:
                field.forget()
            self.verticalScrollBar().setValue(0)
        self.editing.entry = entry
        for field in self._fields:
            field.show_entry()

    def save(self) -> None:
        """Write what is half typed."""
        if self.editing.entry is None or self._leaving:
            return
        self._leaving = True
        try:
            for field in self._fields:
                field.save()
        finally:
            self._leaving = False

    def showEvent(self, event: QShowEvent) -> None:
        """Hear when the window is closed."""
        super().showEvent(event)
        self.window().installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Save."""
        super().hideEvent(event)
        self.window().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save before the window closes the project."""
        if event.type() is QEvent.Type.Close:
            self.save()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(MARGIN, GAP, MARGIN, MARGIN)
        column.setSpacing(GAP)
        self.head.setSpacing(GAP)
        self.banners.setSpacing(4)
        column.addLayout(self.head)
        column.addLayout(self.banners)
        column.addWidget(self.form)
        column.addStretch(1)
        outer = QWidget()
        row = QHBoxLayout(outer)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inner, 100)
        row.addStretch(1)
        self.setWidget(outer)
