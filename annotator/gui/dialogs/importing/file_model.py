"""The files that are to be imported."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from annotator.gui.icons import icon
from annotator.gui.models.numbers import NOWHERE, Index
from annotator.gui.wording.isolating import isolated
from annotator.services.importing.kinds import KIND_OF_SUFFIX

_ICONS = {"table": "table", "json": "table", "html": "globe"}
"""Kinds of files that do not simply hold a text."""


class FileModel(QAbstractListModel):
    """Paths in the order in which they were added, each once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths: list[Path] = []

    @property
    def paths(self) -> list[Path]:
        """The files."""
        return list(self._paths)

    def add(self, paths: Iterable[Path]) -> int:
        """Put files at the end of the list and return how many were not in it yet."""
        known = set(self._paths)
        fresh = [path for path in dict.fromkeys(paths) if path not in known]
        if fresh:
            start = len(self._paths)
            self.beginInsertRows(NOWHERE, start, start + len(fresh) - 1)
            self._paths += fresh
            self.endInsertRows()
        return len(fresh)

    def remove(self, rows: Iterable[int]) -> None:
        """Take files off the list."""
        gone = set(rows)
        self.beginResetModel()
        self._paths = [path for row, path in enumerate(self._paths) if row not in gone]
        self.endResetModel()

    def path(self, row: int) -> Path | None:
        """Return the file of a row, or none where there is no such row."""
        return self._paths[row] if 0 <= row < len(self._paths) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many files there are."""
        return 0 if parent.isValid() else len(self._paths)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name of a file, and where it is."""
        path = self.path(index.row())
        if path is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated(path.name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(path)
        if role == Qt.ItemDataRole.DecorationRole:
            kind = KIND_OF_SUFFIX.get(path.suffix.lower(), "")
            return icon(_ICONS.get(kind, "file-text"))
        return None
