"""What office documents say about themselves, as far as it can be trusted.

Word processors fill in titles from templates and authors from whoever installed them. So
a title counts when it reads like one, and an author when the text names the same.
"""

import re
from collections.abc import Mapping

from annotator.domain.folding import fold
from annotator.services.importing.documents.xml_events import Events, Name, read_xml

_NAMESPACES = (
    "http://purl.org/dc/elements/1.1/",
    "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
)
_BEGINNING = 3_000

_no_title = re.compile(
    r"microsoft |document\d*$|untitled|.*\.(?:docx?|odt|pdf|txt|html?|indd|qxd|pptx?)$",
    re.IGNORECASE,
)


def read_properties(part: bytes | None) -> dict[str, str]:
    """Return the Dublin Core elements (`title`, `creator` …) of a document's metadata part."""
    events = _Properties()
    if part:
        read_xml(part, events)
    return events.found


def trusted_title(title: str, text: str) -> str:
    """Return a document's title, or an empty string if it is none."""
    title = " ".join(title.split())
    if title and fold(title) in fold(text[:_BEGINNING]):
        return title
    if len(title.split()) < 3 or len(title) < 15 or _no_title.match(title):
        return ""
    return title


def trusted_author(author: str, text: str) -> str:
    """Return a document's author, if its first lines name the same."""
    author = " ".join(author.split())
    return author if len(author) > 3 and fold(author) in fold(text[:_BEGINNING]) else ""


class _Properties(Events):
    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, str] = {}
        self._name = ""

    def start(self, name: Name, attributes: Mapping[Name, str]) -> None:  # noqa: ARG002
        self._name = name[1] if name[0] in _NAMESPACES else ""

    def end(self, name: Name) -> None:  # noqa: ARG002
        self._name = ""

    def text(self, text: str) -> None:
        if self._name:
            self.found[self._name] = self.found.get(self._name, "") + text
