"""Read XML from strangers as a stream of events, within bounds."""

from collections.abc import Mapping
from io import BytesIO
from typing import Protocol, cast
from xml.sax import SAXException
from xml.sax.handler import ContentHandler, feature_namespaces

import defusedxml.sax
from defusedxml.common import DefusedXmlException

from annotator.services.importing.draft import MAX_CHARACTERS, Unreadable

MAX_BYTES = 40_000_000
_MOST_ELEMENTS = 250_000
"""Elements and attributes; a library that builds a tree takes a kilobyte for each."""
_MOST_ATTRIBUTES = 10_000
"""Of one element; the parser holds all of them at once."""
_DEEPEST = 150

_TOO_COMPLEX = "It is too complex. Save it as plain text."

Name = tuple[str | None, str]
"""Namespace and local name."""


class Events(ContentHandler):
    """Takes in what an XML document says; a subclass overrides what it cares for."""

    def __init__(self) -> None:
        super().__init__()
        self._left = _MOST_ELEMENTS
        self._depth = 0
        self._characters = 0

    def start(self, name: Name, attributes: Mapping[Name, str]) -> None:
        """Take in a start tag."""

    def end(self, name: Name) -> None:
        """Take in an end tag."""

    def text(self, text: str) -> None:
        """Take in a piece of text."""

    def startElementNS(self, name: Name, qname: str | None, attrs: object) -> None:  # noqa: ARG002, N802
        """Count the element, so that a document cannot be larger than it looks."""
        attributes = cast(Mapping[Name, str], attrs)
        self._left -= 1 + len(attributes)
        self._depth += 1
        if self._left < 0:
            raise Unreadable(_TOO_COMPLEX)
        if self._depth > _DEEPEST:
            raise Unreadable("Its parts are nested too deeply. Save it as plain text.")
        self.start(name, attributes)

    def endElementNS(self, name: Name, qname: str | None) -> None:  # noqa: ARG002, N802
        """Leave the element."""
        self._depth -= 1
        self.end(name)

    def characters(self, content: str) -> None:
        """Count the text."""
        self._characters += len(content)
        if self._characters > 2 * MAX_CHARACTERS:
            raise Unreadable(f"It has more than the {MAX_CHARACTERS:,} characters of an article.")
        self.text(content)


class _Parser(Protocol):
    forbid_dtd: bool

    def setFeature(self, name: str, state: bool) -> None: ...  # noqa: N802
    def setContentHandler(self, handler: ContentHandler) -> None: ...  # noqa: N802
    def parse(self, source: BytesIO) -> None: ...


def read_xml(data: bytes, events: Events) -> None:
    """Send the events of a document. Raises `Unreadable` for broken or hostile XML."""
    _require_small_tags(data)
    parser = cast(_Parser, defusedxml.sax.make_parser())
    parser.forbid_dtd = True
    parser.setFeature(feature_namespaces, True)
    parser.setContentHandler(events)
    try:
        parser.parse(BytesIO(data))
    except DefusedXmlException as error:
        raise Unreadable("It defines entities of its own, which no article needs.") from error
    except (SAXException, ValueError, LookupError) as error:
        raise Unreadable("It is damaged: its XML is broken.") from error


def _require_small_tags(data: bytes) -> None:
    """Raise `Unreadable` where a tag may hold more attributes than any needs."""
    at = 0
    for _ in range(4 * _MOST_ELEMENTS if data.count(b"=") > _MOST_ATTRIBUTES else 0):
        start, at = at, data.find(b"<", at + 1)
        if data.count(b"=", start, at if at >= 0 else len(data)) > _MOST_ATTRIBUTES:
            raise Unreadable(_TOO_COMPLEX)
        if at < 0:
            return
