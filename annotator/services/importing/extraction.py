"""The better extractor of web pages, where it is installed (`pip install annotator[web]`)."""

import importlib
import logging
from functools import lru_cache
from typing import Any, Protocol, cast

from annotator.services.importing.blocks import Blocks
from annotator.services.importing.draft import Found

_log = logging.getLogger(__name__)

_LONGEST_PAGE = 8_000_000
"""Longer pages are read without it: it builds a tree of the whole page."""
_ENOUGH = 250
"""What is shorter was not understood: it then takes in whatever stands on the page."""


class _Extractor(Protocol):
    def bare_extraction(self, page: str, **options: object) -> Any:
        """Return a document with `text`, `author`, `date` and more, or None."""
        ...


@lru_cache(maxsize=1)
def extractor() -> _Extractor | None:
    """Return trafilatura, or none where it is not installed."""
    try:
        return cast(_Extractor, importlib.import_module("trafilatura"))
    except ImportError:
        return None


def extracted(page: str, found: Found) -> Found:
    """Return `found` with the text and the missing metadata as trafilatura reads them.

    What was found stays where it is not installed, fails, or finds little.
    """
    library = extractor() if len(page) <= _LONGEST_PAGE else None
    if library is None:
        return found
    try:
        document = library.bare_extraction(
            page, with_metadata=True, include_comments=False, include_tables=True
        )
    except Exception:  # Whatever a third party stumbles on, the page has been read already.
        _log.exception("The extractor of web pages failed")
        return found
    text = str(getattr(document, "text", None) or "")
    if len(text) < _ENOUGH or len(text) * 4 < len(found.text):
        return found
    return _merged(found, text, document)


def _merged(found: Found, text: str, document: object) -> Found:
    blocks = Blocks()
    for paragraph in text.split("\n"):
        blocks.add(paragraph)
    return Found(
        blocks.text(),
        title=found.title or _said(document, "title"),
        outlet=found.outlet or _said(document, "sitename"),
        author=found.author or _said(document, "author"),
        published=found.published or _said(document, "date"),
        url=found.url or _said(document, "url"),
        language=found.language or _said(document, "language"),
    )


def _said(document: object, name: str) -> str:
    return str(getattr(document, name, None) or "")
