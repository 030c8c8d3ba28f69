"""What kind of file it is: by what it holds where that shows, by its name otherwise."""

import os
import re
import stat
from io import FileIO
from pathlib import Path

from annotator.services.importing.documents.archive import MAX_BYTES, Archive
from annotator.services.importing.draft import Unreadable

KIND_OF_SUFFIX = {
    ".txt": "plain",
    ".text": "plain",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx",
    ".odt": "odt",
    ".pdf": "pdf",
    ".csv": "table",
    ".tsv": "table",
    ".jsonl": "json",
    ".ndjson": "json",
    ".json": "json",
}
READABLE = ", ".join(
    (".txt", ".md", ".html", ".docx", ".odt", ".pdf", ".csv", ".tsv", ".jsonl", ".json")
)
"""The endings that are read, for sentences."""
TEXT_KINDS = frozenset({"plain", "markdown", "html", "table", "json"})
"""The kinds whose encoding can be chosen."""

_SNIFFED = 1_024
"""So many bytes tell a kind."""
AT_ONCE = 65_536
"""So many bytes are read from a file first: all of most."""
_MARKUP = 400
_html = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype html|html)[\s>]",
    re.IGNORECASE | re.DOTALL,
)


def kind_of(path: Path) -> str:
    """Return what kind of file it is. Raises `Unreadable` for what is no file of a known kind.

    A file without a known ending is taken for plain text. Raises `OSError` as `open` does.
    """
    with opened(path) as file:
        return kind_by(path, file.read(_SNIFFED))


def opened(path: Path) -> FileIO:
    """Open a file for reading. Raises `Unreadable` for a pipe or a device, which may never end.

    Nothing is waited for: what says it is a file and has nothing yet is read as empty.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise Unreadable("It is not a file.")
    return _Patient(path, opener=_without_waiting)


class _Patient(FileIO):
    def read(self, size: int | None = -1, /) -> bytes:
        """Return bytes, none where there are none yet."""
        return super().read(size) or b""


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def kind_by(path: Path, beginning: bytes) -> str:
    """Return what kind of file it is, by its first bytes and its name."""
    by_name = KIND_OF_SUFFIX.get(path.suffix.lower(), "plain")
    beginning = beginning[:_SNIFFED]
    if b"%PDF-" in beginning:
        return "pdf"
    if beginning.startswith(b"PK\x03\x04"):
        return by_name if by_name in ("docx", "odt") else _zipped(path)
    if beginning.startswith(b"\xd0\xcf\x11\xe0"):
        raise Unreadable("It is of an old Office format. Save it as .docx and import that.")
    if beginning.startswith(b"{\\rtf"):
        raise Unreadable("It is rich text (RTF). Save it as .docx and import that.")
    if by_name == "plain" and b"<" in beginning[:_MARKUP] and _html.match(beginning):
        return "html"
    return by_name


def rest_of(file: FileIO, beginning: bytes, limit: int) -> bytes:
    """Return all of a file. Raises `Unreadable` if that is more than `limit` bytes."""
    content = beginning
    while chunk := file.read(max(AT_ONCE, len(content))):
        content += chunk
        if len(content) > limit:
            raise Unreadable(
                f"It is larger than {limit // 1_000_000} MB, too large for one article. Split it."
            )
    return content


def _zipped(path: Path) -> str:
    with FileIO(path) as file:
        names = Archive(rest_of(file, b"", MAX_BYTES)).names
    if "word/document.xml" in names:
        return "docx"
    if "content.xml" in names:
        return "odt"
    raise Unreadable("It is an archive. Unpack it, and import the folder.")
