"""Making one entry of two."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from annotator.domain.codebook import Speaker, Topic
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.widgets.basic import label
from annotator.gui.widgets.picker import Picker, RowsFor
from annotator.gui.wording.filling import filled

EntryT = TypeVar("EntryT", Speaker, Topic)


class MergeDialog(BaseDialog, Generic[EntryT]):
    """Asks into which entry another is merged, and says beforehand what that will do."""

    merged = Signal(object, object)
    """The entry that goes, and the entry that stands for it from now on."""

    def __init__(
        self,
        gone: EntryT,
        rows_for: RowsFor,
        find: Callable[[object], EntryT | None],
        preview: Callable[[EntryT, EntryT], str],
        parent: QWidget | None = None,
    ) -> None:
        """Take what the picker offers, how its values become entries, and the preview's words."""
        super().__init__(parent, filled(self.tr("Merge “%1”"), gone.name))
        self._gone: EntryT = gone
        self._into: EntryT | None = None
        self._find = find
        self._words_of = preview
        self.picker = Picker(self.tr("Type a part of its name"))
        self.picker.offer(rows_for)
        self.picker.taken.connect(self._take)
        self.picker.returned.connect(self._go_on)
        self.preview = label("", wraps=True)
        self.body.addWidget(label(self.tr("Into which entry?"), "section"))
        self.body.addWidget(self.picker)
        self.body.addWidget(self.preview)
        self.body.addStretch(1)
        self.merge_button = self.add_button(self.tr("Merge"), Role.AcceptRole)
        self.swap_button = self.add_button(self.tr("The other way round"), Role.ActionRole)
        self.add_button(self.tr("Cancel"), Role.RejectRole)
        self.swap_button.clicked.connect(self._swap)
        self.accepted.connect(self._tell)
        self.setFixedWidth(520)
        self.setMinimumHeight(320)
        self._show()
        self.picker.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Offer the entries at once, where none is chosen yet."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._offer)

    def choose(self, into: EntryT) -> None:
        """Choose the entry that will stand for the other."""
        self._into = into
        self._show()
        self.merge_button.setFocus()

    def _offer(self) -> None:
        if self._into is None and self.isVisible():
            self.picker.begin()

    def _take(self, value: object) -> None:
        found = self._find(value)
        if found is not None and found.id != self._gone.id:
            self._into = found
        self._show()

    def _go_on(self) -> None:
        if self._into is not None:
            self.merge_button.setFocus()

    def _swap(self) -> None:
        if self._into is not None:
            self._gone, self._into = self._into, self._gone
            self.setWindowTitle(filled(self.tr("Merge “%1”"), self._gone.name))
            self._show()

    def _show(self) -> None:
        into = self._into
        self.picker.show_value(into.name if into else "")
        self.merge_button.setEnabled(into is not None)
        self.swap_button.setEnabled(into is not None)
        if into is None:
            words = self.tr("“%1” will be one with the entry you choose; undo parts them again.")
            self.preview.setText(filled(words, self._gone.name))
        else:
            self.preview.setText(self._words_of(self._gone, into))

    def _tell(self) -> None:
        if self._into is not None:
            self.merged.emit(self._gone, self._into)
