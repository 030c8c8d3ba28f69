"""How far a rescue is: over all of its steps, of which some take far longer than others."""

import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from annotator.store.copying import Told

COPY = "copy"
"""The first step: the damaged file is copied."""
DIFFERENCES = "differences"
"""The last step: what the journal does not say is written to it."""
_FINE = 1_000
"""Parts of one step that are told of."""
_INSTRUCTIONS = 1_000_000
"""Of SQLite's between two times of telling: some hundredths of a second."""
_EVERY = 1_000
"""Rows or records are gone through between two times of telling."""
_HEAVY = {
    COPY: 4,
    "change": 12,
    "received": 6,
    "text": 8,
    "annotation": 10,
    "segment": 8,
    "article": 6,
    DIFFERENCES: 2,
}
"""About how many times longer some steps take than the others."""

ItemT = TypeVar("ItemT")


class Telling:
    """Tells how much is done of steps that are named after tables or kinds."""

    def __init__(self, told: Told | None) -> None:
        self._told = told
        self._total = self._done = self._step = 0
        self._last = 0, 0
        self.stopped: BaseException | None = None
        """What who is told has raised in the middle of a question, to stop everything."""

    def expect(self, steps: Iterable[str]) -> None:
        """Say which steps there are; some may be begun once more."""
        self._total = sum(map(_weight, steps))

    def begin(self, step: str) -> None:
        """Begin the next step, the one before being done. Raises what who is told raises."""
        self._done += self._step
        self._step = _weight(step)
        self.share(0.0)

    def share(self, share: float) -> None:
        """Tell how much of the step is done, from 0 to 1. Raises as `begin` does."""
        if self._told is not None:
            done = self._done + self._step * min(1.0, max(0.0, share))
            total = _FINE * max(1, self._total)
            self._last = min(round(_FINE * done), total), total
            self._told(*self._last)

    def again(self) -> None:
        """Tell what was told last, while something takes long. Raises as `begin` does."""
        if self._told is not None:
            self._told(*self._last)

    def while_asking(self, connection: sqlite3.Connection) -> None:
        """Let questions over a connection be stopped, however long they take.

        One that is stopped looks as if the file could not be read; the next thing that is told
        raises what it was stopped by.
        """
        connection.set_progress_handler(self._is_stopped, _INSTRUCTIONS)

    def _is_stopped(self) -> bool:
        try:
            self.again()
        except BaseException as error:
            self.stopped = error
        return self.stopped is not None

    def over(self, items: Iterable[ItemT], count: int) -> Iterator[ItemT]:
        """Hand out the items of the step, about `count`, and tell now and then."""
        for done, item in enumerate(items):
            if done % _EVERY == 0:
                self.share(done / max(1, count))
            yield item

    def over_keys(self, rows: Iterable[tuple[object, ...]], last: int) -> Iterator[Any]:
        """Hand out rows that begin with a number, up to about `last`, and tell now and then."""
        for done, row in enumerate(rows):
            if done % _EVERY == 0 and isinstance(row[0], int):
                self.share(row[0] / max(1, last))
            yield row


def _weight(step: str) -> int:
    return _HEAVY.get(step, 1)
