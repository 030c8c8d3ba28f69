"""Many files are read by another process, a little ahead of the one that writes what they hold."""

import os
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import groupby
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import BinaryIO, cast

import msgspec

import annotator
from annotator.services.importing.draft import Options, Outcomes, Refusal
from annotator.services.importing.kinds import KIND_OF_SUFFIX
from annotator.services.importing.reading import read
from annotator.services.importing.reading_worker import Answer, receive, send
from annotator.store.records.table import chunks

ENOUGH = 400
"""From so many files on another process is worth its start."""
_AT_ONCE = 16
"""Files asked for together."""
_AHEAD = 8
"""So many such lists are asked for before the first is needed."""
_ALONE = frozenset({"table", "json", "pdf"})
"""Kinds with many drafts to a file, or that are read by a process of their own already."""
_ROOT = Path(annotator.__file__).resolve().parent.parent

Found = Path | Refusal
"""A file to read, or why there is none."""
Read = tuple[Found, Outcomes]


class ReadingAhead:
    """Reads files in order; a context, at whose end the other process ends too.

    What the other process cannot do, because it has not started yet or comes to an end, is
    done here.
    """

    def __init__(self, options: Options) -> None:
        self._options = options
        self._worker: subprocess.Popen[bytes] | None = None
        self._is_ready = False
        self._listener: threading.Thread | None = None
        self._answers: SimpleQueue[bytes | None] = SimpleQueue()
        self._decoder = msgspec.msgpack.Decoder(list[list[Answer]])

    def __enter__(self) -> "ReadingAhead":
        """Start the other process."""
        try:
            worker = self._worker = subprocess.Popen(
                [sys.executable, "-m", "annotator.services.importing.reading_worker"],
                cwd=_ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            return self
        stream = cast("BinaryIO", worker.stdout)
        self._listener = threading.Thread(target=self._listen, args=(stream,), daemon=True)
        self._listener.start()
        self._ask(self._options)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the other process, whatever it is at."""
        self._end()

    def read(self, files: Iterable[Found], options_of: Callable[[Path], Options]) -> Iterator[Read]:
        """Yield each file with what it holds, in order."""
        waiting: deque[list[Path]] = deque()
        for is_alone, group in groupby(files, lambda file: self._is_alone(file, options_of)):
            for some in chunks(group, 1 if is_alone else _AT_ONCE):
                is_here = is_alone or not self._has_started()
                paths = [file for file in some if isinstance(file, Path)]
                if not is_here:
                    self._ask([os.fsencode(path.absolute()) for path in paths])
                    waiting.append(paths)
                while len(waiting) > (0 if is_here else _AHEAD):
                    yield from self._answered(waiting.popleft())
                if is_here:
                    yield from read_here(some, options_of)
        while waiting:
            yield from self._answered(waiting.popleft())

    def _is_alone(self, file: Found, options_of: Callable[[Path], Options]) -> bool:
        """Return whether a file is not for the other process."""
        if isinstance(file, Refusal) or options_of(file) is not self._options:
            return True
        return KIND_OF_SUFFIX.get(file.suffix.lower(), "plain") in _ALONE

    def _has_started(self) -> bool:
        """Return whether the other process has said that it can be asked."""
        if not self._is_ready and self._worker is not None and not self._answers.empty():
            self._is_ready = self._answers.get() is not None
            if not self._is_ready:
                self._end()
        return self._is_ready and self._worker is not None

    def _ask(self, message: object) -> None:
        if self._worker is not None:
            try:
                send(cast("BinaryIO", self._worker.stdin), message)
            except OSError:
                self._end()

    def _answered(self, paths: list[Path]) -> Iterator[Read]:
        """Yield what some files hold that were asked for, the earliest of all."""
        packed = None if self._worker is None else self._answers.get()
        if packed is None:
            self._end()
            yield from read_here(paths, lambda _: self._options)
            return
        for path, answers in zip(paths, self._decoder.decode(packed), strict=True):
            yield path, (answer.outcome for answer in answers)

    def _listen(self, stream: BinaryIO) -> None:
        """Take answers in as they come, so that the other process never waits to be heard."""
        while (packed := receive(stream)) is not None:
            self._answers.put(packed)
        self._answers.put(None)

    def _end(self) -> None:
        worker, self._worker = self._worker, None
        if worker is None:
            return
        worker.kill()
        worker.wait()
        if self._listener is not None:
            self._listener.join()
        for stream in (worker.stdin, worker.stdout):
            with suppress(OSError):  # what was not sent yet cannot be sent any more
                if stream is not None:
                    stream.close()


def read_here(files: Iterable[Found], options_of: Callable[[Path], Options]) -> Iterator[Read]:
    """Yield each file with what it holds, read by this process when it is gone through."""
    for file in files:
        if isinstance(file, Refusal):
            yield file, iter([file])
        else:
            yield file, read(file, options_of(file))
