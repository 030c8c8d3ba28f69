"""What narrows the list of speakers down."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.codebook import SpeakerKind
from annotator.gui.icons import icon
from annotator.gui.models.words import kind_icon, kind_word
from annotator.gui.views.codebook.speakers.shelf import Shown, SpeakerWish
from annotator.gui.widgets.fields.filter_edit import FilterEdit


class SpeakerFilters(QWidget):
    """A field for a part of a name, and what kind and state is wanted, in which order."""

    edited = Signal(object)
    """The `SpeakerWish` as it is now."""
    list_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = FilterEdit(self.tr("Filter speakers by any of their names"))
        self.kind = QComboBox()
        self.shown = QComboBox()
        self.order = QComboBox()
        self._fill()
        self._arrange()
        self.text.filtered.connect(self._tell)
        self.text.list_requested.connect(self.list_requested)
        for box in (self.kind, self.shown, self.order):
            box.currentIndexChanged.connect(self._tell)

    @property
    def wish(self) -> SpeakerWish:
        """What is asked for."""
        return SpeakerWish(
            self.text.text().strip(),
            self.kind.currentData(),
            self.shown.currentData(),
            self.order.currentData() == "uses",
        )

    def clear_all(self) -> None:
        """List whatever can be chosen."""
        self.text.clear()
        self.text.flush()
        self.kind.setCurrentIndex(0)
        self.shown.setCurrentIndex(0)

    def _fill(self) -> None:
        self.kind.addItem(self.tr("All kinds"), None)
        for kind in SpeakerKind:
            self.kind.addItem(icon(kind_icon(kind)), kind_word(kind), kind)
        words = {
            Shown.CURRENT: self.tr("Current"),
            Shown.ALIKE: self.tr("Alike names"),
            Shown.UNUSED: self.tr("Not used yet"),
            Shown.ARCHIVED: self.tr("Archived"),
            Shown.MERGED: self.tr("Merged"),
            Shown.ALL: self.tr("All"),
        }
        for shown, word in words.items():
            self.shown.addItem(word, shown)
        self.order.addItem(self.tr("By name"), "name")
        self.order.addItem(self.tr("By uses"), "uses")
        self.kind.setAccessibleName(self.tr("Kind"))
        self.shown.setAccessibleName(self.tr("State"))
        self.order.setAccessibleName(self.tr("Order"))

    def _arrange(self) -> None:
        boxes = QHBoxLayout()
        boxes.setSpacing(4)
        for box in (self.kind, self.shown, self.order):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(6)
            boxes.addWidget(box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(6)
        column.addWidget(self.text)
        column.addLayout(boxes)

    def _tell(self) -> None:
        self.edited.emit(self.wish)
