"""What the names in web pages mean, from `resources/metadata/html.json`."""

import json
from functools import lru_cache
from typing import TypedDict

from annotator import paths


class HtmlNames(TypedDict):
    """Names of elements, attributes and `<meta>` tags, sorted by what they tell."""

    dropped: list[str]
    """Elements whose words are never read."""
    furniture: list[str]
    """Elements that are furniture where there is a better part."""
    main: list[str]
    """Elements that hold the report."""
    breaks: list[str]
    """Elements that begin a paragraph."""
    tight: list[str]
    """Those of `breaks` that begin a line only."""
    void: list[str]
    """Elements that hold nothing and have no end."""
    unclosed: list[str]
    """Elements whose end may be missing."""
    hidden_roles: list[str]
    """Values of `role` of what is no text."""
    meta: dict[str, list[str]]
    """For each field of an article the `<meta>` names that give it, the likeliest first."""
    json_ld_types: list[str]
    """What JSON-LD calls articles, in small letters."""
    title_separators: list[str]
    """What stands between a headline and the outlet."""


@lru_cache(maxsize=1)
def html_names() -> HtmlNames:
    """Return the names and what they mean."""
    file = paths.resource("metadata", "html.json")
    return json.loads(file.read_text(encoding="utf-8"))
