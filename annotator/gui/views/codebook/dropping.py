"""Rows that are dragged to another place: the model tells where, and changes nothing itself."""

from PySide6.QtCore import QMimeData

_TYPE = "application/x-annotator-codebook-entry"

DRAG_TYPES = [_TYPE]
"""What a dragged entry is to Qt."""


def dragged(entry_id: str) -> QMimeData:
    """Return an entry on its way."""
    data = QMimeData()
    data.setData(_TYPE, entry_id.encode())
    return data


def dropped_id(data: QMimeData) -> str | None:
    """Return the id of the entry that was dropped; none if it was something else."""
    return bytes(data.data(_TYPE).data()).decode() if data.hasFormat(_TYPE) else None
