"""Where drafts wait between being read and being written, on the disk when there are many."""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from types import TracebackType

from annotator.domain.article import Article

_IN_MEMORY = 32_000_000
"""Up to so many code points of text wait in memory."""


@dataclass(slots=True)
class Waiting:
    """A draft that waits: everything but its text, and the text if it waits in memory."""

    article: Article
    remarks: tuple[str, ...]
    text: str | None
    size: int
    """Of the text on the disk, in bytes."""


class Spool:
    """Texts with what is known about them, in the order they came."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115  (closed in __exit__)
        self._waiting: list[Waiting] = []
        self._held = 0

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

    def add(self, article: Article, text: str, remarks: tuple[str, ...]) -> None:
        """Let an article wait."""
        if self._held < _IN_MEMORY:
            self._held += len(text)
            self._waiting.append(Waiting(article, remarks, text, 0))
        else:
            self._waiting.append(Waiting(article, remarks, None, self._file.write(text.encode())))

    def read(self) -> Iterator[tuple[Waiting, str]]:
        """Hand out what waits, with its text, once."""
        self._file.seek(0)
        for waiting in self._waiting:
            text, waiting.text = waiting.text, None
            yield waiting, text if text is not None else self._file.read(waiting.size).decode()
