"""What kind of file it is: by what it holds where that shows, by its name otherwise."""

import re
import stat
from pathlib import Path

from annotator.services.importing.archive import Archive
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
_html = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype html|html)[\s>]",
    re.IGNORECASE | re.DOTALL,
)


def kind_of(path: Path) -> str:
    """Return what kind of file it is. Raises `Unreadable` for what is no file of a known kind.

    A file without a known ending is taken for plain text. Raises `OSError` as `open` does.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise Unreadable("It is not a file.")
    with path.open("rb") as file:
        beginning = file.read(_SNIFFED)
    by_name = KIND_OF_SUFFIX.get(path.suffix.lower(), "plain")
    if b"%PDF-" in beginning:
        return "pdf"
    if beginning.startswith(b"PK\x03\x04"):
        return by_name if by_name in ("docx", "odt") else _zipped(path)
    if beginning.startswith(b"\xd0\xcf\x11\xe0"):
        raise Unreadable("It is of an old Office format. Save it as .docx and import that.")
    if beginning.startswith(b"{\\rtf"):
        raise Unreadable("It is rich text (RTF). Save it as .docx and import that.")
    if by_name == "plain" and _html.match(beginning):
        return "html"
    return by_name


def content_of(path: Path, limit: int) -> bytes:
    """Return a file's bytes. Raises `Unreadable` if there are more than `limit`."""
    with path.open("rb") as file:
        content = file.read(limit + 1)
    if len(content) > limit:
        raise Unreadable(
            f"It is larger than {limit // 1_000_000} MB, too large for one article. Split it."
        )
    return content


def _zipped(path: Path) -> str:
    names = Archive(content_of(path, 64_000_000)).names
    if "word/document.xml" in names:
        return "docx"
    if "content.xml" in names:
        return "odt"
    raise Unreadable("It is an archive. Unpack it, and import the folder.")
