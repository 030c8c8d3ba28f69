"""Read Word documents, tracked insertions and content controls included.

Format: ECMA-376, Office Open XML. The conversion is mammoth's; it is handed a copy of the
parts that it needs, each vetted, with the loose ends tied that it would stumble on.
"""

import logging
import re
import zipfile
from collections.abc import Mapping
from importlib import import_module
from io import BytesIO
from typing import Protocol, cast
from xml.sax.saxutils import quoteattr

from annotator.services.importing.blocks import Blocks
from annotator.services.importing.documents.archive import Archive
from annotator.services.importing.documents.docx_notes import (
    Note,
    Notes,
    remarks_on,
    without_references,
)
from annotator.services.importing.documents.properties import (
    read_properties,
    trusted_author,
    trusted_title,
)
from annotator.services.importing.documents.xml_events import MAX_BYTES, Events, Name, read_xml
from annotator.services.importing.draft import Found, Unreadable
from annotator.services.importing.pages.html_tokens import tokens
from annotator.services.importing.pages.page_reader import PageReader

_log = logging.getLogger(__name__)

_RELATIONSHIPS = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
)
_NO_RELATIONSHIPS = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b"</Relationships>"
)
_UNUSED = ("/theme/", "/glossary/", "/charts/", "/diagrams/", "/embeddings/", "/comments")

_back_link = re.compile(r'<a href="#[^"]*">↑</a>')


class _Converted(Protocol):
    value: str


class _Mammoth(Protocol):
    def convert_to_html(self, fileobj: BytesIO, **options: object) -> _Converted: ...


def read_docx(data: bytes) -> Found:
    """Read the bytes of a document. Raises `Unreadable` for one that is damaged or too large."""
    archive = Archive(data)
    if not any(name.endswith(".rels") for name in archive.names) and (
        "word/document.xml" not in archive.names
    ):
        raise Unreadable("It is not a Word document, whatever its name says.")
    core = archive.read("docProps/core.xml", MAX_BYTES)
    document, missing = _vetted(archive)
    blocks = _blocks(_converted(document))
    text = blocks.text()
    properties = read_properties(core)
    return Found(
        text,
        title=trusted_title(properties.get("title", ""), text),
        author=trusted_author(properties.get("creator", ""), text),
        remarks=remarks_on(missing),
    )


def _vetted(archive: Archive) -> tuple[BytesIO, set[Note]]:
    """Return a copy with only the parts that hold text, all of them bounded and sound.

    With it come the notes that are not there, whose references are left out.
    """
    parts: dict[str, bytes] = {}
    left = MAX_BYTES
    events = _References()
    for name in archive.names:
        if not name.endswith((".xml", ".rels")) or any(word in f"/{name}" for word in _UNUSED):
            continue
        content = archive.read(name, left) or b""
        left -= len(content)
        events.begin()
        read_xml(content, events)
        parts[name] = content
        events.keep(name)
    for name, ids in events.missing().items():
        parts[name] = _with_relationships(parts.get(name, _NO_RELATIONSHIPS), ids)
    notes = events.notes.missing()
    copy = BytesIO()
    with zipfile.ZipFile(copy, "w") as target:
        for name, content in parts.items():
            target.writestr(name, without_references(content, notes) if notes else content)
    copy.seek(0)
    return copy, notes


def _converted(document: BytesIO) -> str:
    """Return the document as HTML without pictures."""
    mammoth = cast(_Mammoth, import_module("mammoth"))  # Here, for it takes its time to load.
    try:
        converted = mammoth.convert_to_html(
            document,
            convert_image=_no_image,
            include_embedded_style_map=False,
            external_file_access=False,
        )
    except Exception as error:  # A third party's reader, on a stranger's document.
        _log.info("A Word document was refused", exc_info=True)
        raise Unreadable(
            "It could not be read as a Word document. Open it in a word processor and save it"
            " again, or save it as text."
        ) from error
    return _back_link.sub("", converted.value)


def _no_image(_image: object) -> list[object]:
    return []


def _blocks(page: str) -> Blocks:
    reader = PageReader()
    for token in tokens(page):
        reader.take(token)
    reader.end_block()
    return reader.report()


class _References(Events):
    """Collects which relationships and notes the parts refer to, and which there are."""

    def __init__(self) -> None:
        super().__init__()
        self._used: dict[str, set[str]] = {}
        self._known: dict[str, set[str]] = {}
        self.notes = Notes()
        self.begin()

    def begin(self) -> None:
        """Start a new part."""
        self._ids: set[str] = set()
        self._defined: set[str] = set()

    def keep(self, name: str) -> None:
        """Take what was read since `begin` for the part called `name`."""
        if name.endswith(".rels"):
            self._known[name] = self._defined
        elif self._ids:
            folder, _, file = name.rpartition("/")
            self._used["/".join(filter(None, (folder, "_rels", f"{file}.rels")))] = self._ids

    def missing(self) -> dict[str, set[str]]:
        """Return the ids that are referred to but lead nowhere, by the part to mend."""
        loose = {name: ids - self._known.get(name, set()) for name, ids in self._used.items()}
        return {name: ids for name, ids in loose.items() if ids}

    def start(self, name: Name, attributes: Mapping[Name, str]) -> None:
        self.notes.look_at(name, attributes)
        for (namespace, local), value in attributes.items():
            if namespace in _RELATIONSHIPS:
                self._ids.add(value)
            elif name[1] == "Relationship" and local == "Id":
                self._defined.add(value)


def _with_relationships(part: bytes, ids: set[str]) -> bytes:
    added = "".join(
        f'<Relationship Id={quoteattr(id)} Type="none" Target="none"/>' for id in sorted(ids)
    ).encode()
    before, closing, after = part.rpartition(b"</")
    if not closing:
        return _with_relationships(_NO_RELATIONSHIPS, ids)
    return before + added + closing + after
