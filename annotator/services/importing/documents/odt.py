"""Read OpenDocument texts.

Format: OASIS OpenDocument 1.3 part 3, `text:p`, `text:h` and what stands in them.
"""

from collections.abc import Mapping
from io import StringIO

from annotator.services.importing.blocks import Blocks
from annotator.services.importing.documents.archive import Archive
from annotator.services.importing.documents.properties import (
    read_properties,
    trusted_author,
    trusted_title,
)
from annotator.services.importing.documents.xml_events import MAX_BYTES, Events, Name, read_xml
from annotator.services.importing.draft import Found, Unreadable
from annotator.services.importing.guessing.language import language_tag

_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
_SILENT = frozenset(
    {
        (_TEXT, "tracked-changes"),
        (_TEXT, "note-citation"),
        (_TEXT, "ruby-text"),
        (_OFFICE, "annotation"),
        (_OFFICE, "forms"),
    }
)
_MOST_SPACES = 1_000
_KIND = b"application/vnd.oasis.opendocument.text"


def read_odt(data: bytes) -> Found:
    """Read the bytes of a document. Raises `Unreadable` for one that is damaged or too large."""
    archive = Archive(data)
    kind = archive.read("mimetype", 1_000) or b""
    content = archive.read("content.xml", MAX_BYTES)
    if content is None or not kind.startswith(_KIND):
        raise Unreadable("It is not an OpenDocument text, whatever its name says.")
    events = _Text()
    read_xml(content, events)
    text = events.blocks().text()
    meta = read_properties(archive.read("meta.xml", MAX_BYTES))
    return Found(
        text,
        title=trusted_title(meta.get("title", ""), text),
        author=trusted_author(meta.get("initial-creator") or meta.get("creator", ""), text),
        language=language_tag(meta.get("language", "")),
    )


class _Text(Events):
    """Collects the paragraphs; what stands in a frame or a note becomes a paragraph behind."""

    def __init__(self) -> None:
        super().__init__()
        self._blocks, self._notes = Blocks(), Blocks()
        self._open: list[StringIO] = []
        self._silent = self._in_note = self._in_list = 0

    def blocks(self) -> Blocks:
        """Return all paragraphs, the notes last."""
        for block in self._notes.blocks:
            self._blocks.add(block.text)
        self._notes = Blocks()
        return self._blocks

    def start(self, name: Name, attributes: Mapping[Name, str]) -> None:
        if name in _SILENT:
            self._silent += 1
        namespace, local = name
        if namespace == _TABLE and local == "table-cell":
            self._in_list += 1
        if namespace != _TEXT:
            return
        if local in ("p", "h"):
            self._open.append(StringIO())
        elif local == "list-item":
            self._in_list += 1
        elif local == "note":
            self._in_note += 1
        else:
            self.characters(_white_space(local, attributes))

    def end(self, name: Name) -> None:
        if name in _SILENT:
            self._silent -= 1
        if name in ((_TEXT, "p"), (_TEXT, "h")):
            self._close()
        elif name == (_TEXT, "note"):
            self._in_note -= 1
        elif name in ((_TEXT, "list-item"), (_TABLE, "table-cell")):
            self._in_list -= 1

    def text(self, text: str) -> None:
        if self._open and text and not self._silent:
            self._open[-1].write(text)

    def _close(self) -> None:
        text = self._open.pop().getvalue()
        if not self._silent:
            (self._notes if self._in_note else self._blocks).add(text, tight=self._in_list > 0)


def _white_space(local: str, attributes: Mapping[Name, str]) -> str:
    """Return what an empty element stands for (part 3, 6.1.2 and following)."""
    if local == "s":
        count = attributes.get((_TEXT, "c"), "1")
        spaces = int(count) if count.isascii() and count.isdigit() and len(count) < 5 else 1
        return " " * min(spaces, _MOST_SPACES)
    return {"tab": "\t", "line-break": "\n", "soft-page-break": ""}.get(local, "")
