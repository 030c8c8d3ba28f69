"""The list of speakers as a Qt model."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.codebook import Speaker
from annotator.gui.models.words import kind_word
from annotator.gui.views.codebook.speakers.shelf import SpeakerShelf, SpeakerWish
from annotator.services.marks import marked

SPEAKER_ROLE = int(Qt.ItemDataRole.UserRole)
USES_ROLE = SPEAKER_ROLE + 1
INTO_ROLE = SPEAKER_ROLE + 2
"""The name of the entry that stands for a merged one."""
_ROOT = QModelIndex()


class SpeakerModel(QAbstractListModel):
    """The entries that fit what was asked for; costs nothing per row."""

    def __init__(self, shelf: SpeakerShelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shelf = shelf
        self.wish = SpeakerWish()
        self._ids: list[str] = []

    def relist(self) -> None:
        """List anew; rows that stay where they are are only drawn anew."""
        ids = self.shelf.listed(self.wish)
        if ids == self._ids:
            if ids:
                self.dataChanged.emit(self.index(0), self.index(len(ids) - 1))
            return
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()

    def speaker(self, row: int) -> Speaker | None:
        """Return the entry of a row; none beyond the end."""
        if not 0 <= row < len(self._ids):
            return None
        return self.shelf.entries.get(self._ids[row])

    def row_of(self, speaker_id: str) -> int:
        """Return where an entry stands, -1 where it is not listed."""
        return self._ids.index(speaker_id) if speaker_id in self._ids else -1

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return how many entries are listed."""
        return 0 if parent.isValid() else len(self._ids)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the entry, or its words for a screen reader."""
        speaker = self.speaker(index.row())
        if speaker is None:
            return None
        if role == SPEAKER_ROLE:
            return speaker
        if role == USES_ROLE:
            return self.shelf.uses(speaker.id)
        if role == INTO_ROLE:
            into = self.shelf.standing(speaker.id) if speaker.merged_into else None
            return into.name if into else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return speaker.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return marked("\n".join((speaker.name, *speaker.aliases)))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return marked(", ".join((kind_word(speaker.kind), *speaker.aliases)))
        return None
