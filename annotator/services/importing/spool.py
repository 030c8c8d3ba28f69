"""Where drafts wait between being read and being written, on the disk when there are many."""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from types import TracebackType

from annotator.domain.article import Article

_IN_MEMORY = 64_000_000
"""Up to so many bytes of text wait in memory."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A draft that waits: everything but its text."""

    article: Article
    remarks: tuple[str, ...]
    size: int
    """Of the text, in bytes."""


class Spool:
    """Texts with what is known about them, in the order they came."""

    def __init__(self) -> None:
        self._file = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115  (closed in __exit__)
        self._waiting: list[Waiting] = []

    def __enter__(self) -> "Spool":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, article: Article, text: str, remarks: tuple[str, ...]) -> int:
        """Let an article wait, and return how many bytes its text has."""
        size = self._file.write(text.encode())
        self._waiting.append(Waiting(article, remarks, size))
        return size

    def read(self) -> Iterator[tuple[Waiting, str]]:
        """Hand out what waits, with its text."""
        self._file.seek(0)
        for waiting in self._waiting:
            yield waiting, self._file.read(waiting.size).decode()
