"""The passages that report the same utterance, as a list to choose from."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from annotator.domain.annotation import Annotation
from annotator.gui.wording.isolating import beside
from annotator.services.labelling.many import Wishes
from annotator.services.marks import marked
from annotator.services.parallels import Parallel
from annotator.services.parallels.copying import Place

PARALLEL_ROLE = Qt.ItemDataRole.UserRole
"""The `ParallelRow` of an index."""

_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ParallelRow:
    """One passage, and what is to become of it."""

    parallel: Parallel
    known: Annotation | None = None
    """One's own label of these words, which stays as it is."""
    chosen: bool = False
    """Whether the labels are copied there."""
    wishes: Wishes = field(default_factory=Wishes)
    """What is to be otherwise there."""

    @property
    def state(self) -> str:
        """How sure it is, or that it is labelled already, in a word or two."""
        if self.known is not None:
            return QCoreApplication.translate("Parallels", "labelled already")
        if self.parallel.is_sure:
            return QCoreApplication.translate("Parallels", "the same")
        return QCoreApplication.translate("Parallels", "perhaps the same")

    @property
    def heading(self) -> str:
        """Outlet, date and title, as far as they are known."""
        article = self.parallel.article
        return beside(article.outlet, article.published[:10], article.title)


class ParallelsModel(QAbstractListModel):
    """Passages, the surest first, each with a tick where labels can be copied to."""

    ticked = Signal()
    """Other passages are chosen now."""

    def __init__(self, parent: QObject | None = None, *, can_copy: bool = True) -> None:
        super().__init__(parent)
        self._rows: list[ParallelRow] = []
        self.can_copy = can_copy
        """Whether there are labels to copy, and one may."""

    def show(self, found: Iterable[tuple[Parallel, Annotation | None]]) -> None:
        """Show other passages; the sure ones that are not labelled are chosen."""
        self.beginResetModel()
        self._rows = [
            ParallelRow(parallel, known, self.can_copy and known is None and parallel.is_sure)
            for parallel, known in found
        ]
        self.endResetModel()
        self.ticked.emit()

    @property
    def rows(self) -> Sequence[ParallelRow]:
        """All passages."""
        return self._rows

    @property
    def places(self) -> list[Place]:
        """The chosen passages, each with what is to be otherwise there."""
        return [
            Place(row.parallel.article.id, row.parallel.start, row.parallel.end, row.wishes)
            for row in self._rows
            if row.chosen
        ]

    def row(self, number: int) -> ParallelRow | None:
        """Return a row; none beyond the end."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def tick(self, number: int) -> None:
        """Choose a passage, or choose it no longer; one that is labelled stays as it is."""
        row = self.row(number)
        if row is not None and row.known is None and self.can_copy:
            self._put(number, replace(row, chosen=not row.chosen))
            self.ticked.emit()

    def wish(self, number: int, wishes: Wishes) -> None:
        """Say what is to be otherwise in a passage."""
        row = self.row(number)
        if row is not None:
            self._put(number, replace(row, wishes=wishes))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many passages there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows or says."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == PARALLEL_ROLE:
            return row
        if role == Qt.ItemDataRole.CheckStateRole and row.known is None and self.can_copy:
            return Qt.CheckState.Checked if row.chosen else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return marked(f"{row.heading}: {row.parallel.text} ({row.state})")
        return None

    def _put(self, number: int, row: ParallelRow) -> None:
        self._rows[number] = row
        self.dataChanged.emit(self.index(number), self.index(number))
