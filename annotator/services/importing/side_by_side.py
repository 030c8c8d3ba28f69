"""Reading many files on several processors, in their order."""

import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from annotator.services.importing.draft import Options, Outcome
from annotator.services.importing.kinds import KIND_OF_SUFFIX
from annotator.services.importing.reading import read

FROM = 600
"""With fewer files, starting a process takes longer than it saves."""

_BATCH = 50
_MOST_PROCESSES = 4
_LARGE_BYTES = 1_000_000


class ToRead(NamedTuple):
    """One file, and how it is to be read."""

    path: Path
    options: Options


_Batch = list[ToRead]
_Read = Future[list[list[Outcome]]]


def read_each(files: Sequence[ToRead]) -> Iterator[Iterable[Outcome]]:
    """Hand out what each file holds, in order; many small files are read side by side.

    Tables and large files are read in this process, row by row, so that little waits in
    memory.
    """
    processes = min(_MOST_PROCESSES, os.cpu_count() or 1)
    if len(files) < FROM or processes < 2:
        yield from map(_read, files)
        return
    pool = ProcessPoolExecutor(processes, mp_context=get_context("spawn"))
    try:
        yield from _in_order(files, pool, ahead=3 * processes)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _in_order(
    files: Sequence[ToRead], pool: ProcessPoolExecutor, ahead: int
) -> Iterator[Iterable[Outcome]]:
    waiting: deque[tuple[_Batch, _Read | None]] = deque()
    for batch in _batches(files):
        waiting.append((batch, _begun(batch, pool)))
        if len(waiting) > ahead:
            yield from _outcomes(*waiting.popleft())
    while waiting:
        yield from _outcomes(*waiting.popleft())


def _batches(files: Sequence[ToRead]) -> Iterator[_Batch]:
    """Hand out small files by the fifty, and each of the others by itself."""
    batch: _Batch = []
    for file in files:
        if _is_read_here(file.path):
            yield from filter(None, (batch, [file]))
            batch = []
            continue
        batch.append(file)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _begun(batch: _Batch, pool: ProcessPoolExecutor) -> _Read | None:
    """Let a batch be read elsewhere; none where it is to be read here."""
    if _is_read_here(batch[0].path):
        return None
    try:
        return pool.submit(_read_all, batch)
    except BrokenProcessPool:
        return None


def _outcomes(batch: _Batch, reading: _Read | None) -> Iterable[Iterable[Outcome]]:
    """Return what a batch held; where its process died, it is read once more, here."""
    if reading is not None:
        try:
            return reading.result()
        except BrokenProcessPool:
            pass
    return map(_read, batch)


def _is_read_here(path: Path) -> bool:
    if KIND_OF_SUFFIX.get(path.suffix.lower()) in ("table", "json"):
        return True
    try:
        return path.stat().st_size > _LARGE_BYTES
    except OSError:
        return True


def _read(file: ToRead) -> Iterator[Outcome]:
    return read(file.path, file.options)


def _read_all(batch: _Batch) -> list[list[Outcome]]:
    return [list(_read(file)) for file in batch]
