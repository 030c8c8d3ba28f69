"""What became of everything that an import read, without keeping all of it in memory."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from annotator.domain.edit import Edit

MOST_PLAIN = 20_000
"""So many rows of articles that came in without a remark are listed; the others are counted."""
MOST = 100_000
"""So many rows of any other kind are listed."""


class RowOutcome(StrEnum):
    """What became of one file or row."""

    IMPORTED = "imported"
    ALREADY_THERE = "already_there"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ImportRow:
    """What became of one file or row."""

    source_name: str
    outcome: RowOutcome
    sentence: str = ""
    """Why it was refused, or what was mended in it."""
    article_id: str | None = None
    """The article that came in, or that was there already."""
    title: str = ""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of everything, in order, those that were not articles included."""

    rows: tuple[ImportRow, ...]
    """All of them, or of very many the first and those that something is to be said about."""
    edit: Edit
    """What was written: one undo step, without changes if nothing came in."""
    counts: Mapping[RowOutcome, int]
    """How many had each outcome, listed or not."""

    @property
    def imported(self) -> int:
        """How many articles came in."""
        return self.count(RowOutcome.IMPORTED)

    @property
    def already_there(self) -> int:
        """How many texts the project had already, or met twice."""
        return self.count(RowOutcome.ALREADY_THERE)

    @property
    def refused(self) -> int:
        """How many files or rows were not taken in."""
        return self.count(RowOutcome.REFUSED)

    @property
    def not_listed(self) -> int:
        """How many rows are counted and not listed."""
        return self.count(None) - len(self.rows)

    def count(self, outcome: RowOutcome | None) -> int:
        """Return how many had an outcome, or how many there were."""
        return sum(self.counts.values()) if outcome is None else self.counts.get(outcome, 0)

    def with_refused(self, rows: Sequence[ImportRow]) -> "ImportReport":
        """Return the report with files that were refused beforehand."""
        counts = {**self.counts, RowOutcome.REFUSED: self.refused + len(rows)}
        return replace(self, rows=(*self.rows, *rows), counts=counts)


class Rows:
    """The rows of an import as they come; of very many only some are kept."""

    def __init__(self) -> None:
        self.kept: list[ImportRow] = []
        self.counts: Counter[RowOutcome] = Counter()
        self._plain = 0

    def add(self, row: ImportRow) -> None:
        """Count a row, and keep it unless there are very many of its kind already."""
        self.counts[row.outcome] += 1
        is_plain = row.outcome is RowOutcome.IMPORTED and not row.sentence
        kept = self._plain if is_plain else len(self.kept) - self._plain
        if kept < (MOST_PLAIN if is_plain else MOST):
            self.kept.append(row)
            self._plain += is_plain
