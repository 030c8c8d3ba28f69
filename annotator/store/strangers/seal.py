"""The seal of a packet: a digest of all of the file, behind its end, where SQLite never looks.

What was changed on the way does not go unnoticed.
"""

from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from hashlib import sha256
from mmap import ACCESS_READ, mmap
from pathlib import Path

_LENGTH = sha256().digest_size


def seal(path: Path) -> None:
    """Put a seal on a file that is complete."""
    with _content(path) as content:
        digest = sha256(content).digest()
    with path.open("ab") as file:
        file.write(digest)


@contextmanager
def looked_at(path: Path) -> Generator[Callable[[], bool]]:
    """Hand out what tells whether the seal of a file is whole.

    It is looked at beside what else is done meanwhile: the digest holds up nobody.
    """
    with ThreadPoolExecutor(max_workers=1) as beside:
        yield beside.submit(_is_whole, path).result


def _is_whole(path: Path) -> bool:
    with _content(path) as content, content[:-_LENGTH] as sealed, content[-_LENGTH:] as digest:
        return sha256(sealed).digest() == bytes(digest)


@contextmanager
def _content(path: Path) -> Generator[memoryview]:
    """Hand out all of a file as if it were in memory."""
    with (
        path.open("rb") as file,
        mmap(file.fileno(), 0, access=ACCESS_READ) as mapped,
        memoryview(mapped) as content,
    ):
        yield content
