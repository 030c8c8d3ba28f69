"""Footnotes and endnotes of Word documents that are referred to but not there.

Format: ECMA-376, Office Open XML, 17.11 (footnotes and endnotes).
"""

import re
from collections.abc import Mapping

from annotator.services.importing.cleaning import counted
from annotator.services.importing.documents.xml_events import Name

_reference = re.compile(
    rb"<(?:[\w.-]+:)?(?P<kind>footnote|endnote)Reference\b(?P<attributes>[^>]*?)"
    rb"(?:/>|>\s*</(?:[\w.-]+:)?(?P=kind)Reference\s*>)"
)
_id = re.compile(rb"""[\s:]id\s*=\s*["']([^"']*)["']""")

Note = tuple[str, str]
"""Whether it is a `footnote` or an `endnote`, and its id."""


class Notes:
    """Collects which notes the parts of a document refer to, and which there are."""

    def __init__(self) -> None:
        self._used: set[Note] = set()
        self._there: set[Note] = set()

    def look_at(self, name: Name, attributes: Mapping[Name, str]) -> None:
        """Take in a start tag."""
        kind = name[1].removesuffix("Reference")
        if kind in {"footnote", "endnote"}:
            known = self._there if kind == name[1] else self._used
            known.update((kind, value) for (_, local), value in attributes.items() if local == "id")

    def missing(self) -> set[Note]:
        """Return the notes that are referred to but not there."""
        return self._used - self._there


def without_references(part: bytes, missing: set[Note]) -> bytes:
    """Return a part without the references to notes that are not there."""

    def kept(found: re.Match[bytes]) -> bytes:
        id = _id.search(found["attributes"])
        note = (found["kind"].decode(), id[1].decode("utf-8", "replace") if id else "")
        return b"" if note in missing else found[0]

    return _reference.sub(kept, part)


def remarks_on(missing: set[Note]) -> tuple[str, ...]:
    """Return the sentence that says how many notes there are not."""
    if not missing:
        return ()
    return (f"{counted(len(missing), 'note')} left out that the document does not hold.",)
