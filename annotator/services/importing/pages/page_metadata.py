"""What a web page says about itself: `<meta>` tags, JSON-LD, `<html lang>`, canonical link.

Sources: the Open Graph protocol, schema.org NewsArticle as JSON-LD, Dublin Core, and the
names that news sites' own systems use.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast

from annotator.services.importing.guessing.dates import read_date
from annotator.services.importing.guessing.language import language_tag
from annotator.services.importing.pages.html_names import html_names
from annotator.services.importing.pages.html_tokens import unescaped

_LONGEST_JSON = 1_000_000
_DEEPEST = 6
_LONGEST = 1_000


@dataclass(slots=True)
class PageMetadata:
    """Everything a page says about itself, by the name it says it under."""

    meta: dict[str, str] = field(default_factory=dict[str, str])
    html_language: str = ""
    canonical: str = ""
    title: str = ""
    heading: str = ""
    """The first `<h1>`."""
    _articles: list[dict[str, object]] = field(default_factory=list[dict[str, object]])

    def add_meta(self, attributes: dict[str, str]) -> None:
        """Take in a `<meta>` tag."""
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        name = (name or attributes.get("http-equiv") or "").strip().lower()
        content = " ".join(attributes.get("content", "").split())[:_LONGEST]
        if name and content:
            self.meta.setdefault(name, content)

    def add_json_ld(self, script: str) -> None:
        """Take in a `<script type="application/ld+json">`; a broken one is passed over."""
        if len(script) > _LONGEST_JSON or script.count("[") + script.count("{") > 50_000:
            return
        try:
            data = json.loads(script, strict=False)
        except (ValueError, RecursionError):
            return
        self._articles.extend(_articles(data, 0))

    def found_title(self) -> str:
        """Return the headline, without the outlet that pages append to it."""
        title = self._meta("title") or self._linked("headline") or self.heading or self.title
        title = " ".join(unescaped(title).split())
        outlet = self.found_outlet()
        for mark in html_names()["title_separators"]:
            before, found, after = title.rpartition(mark)
            named = after.casefold() == outlet.casefold() if outlet else title == self.title
            if found and named and len(before) >= len(after):
                return before.strip()
        return title

    def found_outlet(self) -> str:
        """Return the name of the site or publisher."""
        return self._meta("outlet") or self._linked("publisher")

    def found_author(self) -> str:
        """Return the names of the authors; an address is not a name."""
        author = self._linked("author") or self._meta("author")
        return "" if author.startswith(("http:", "https:", "/")) else author

    def found_published(self) -> str:
        """Return the date of publication, ISO 8601."""
        stated = (self._linked("datePublished"), *self._metas("published"))
        return next((date for value in stated if (date := read_date(value))), "")

    def found_url(self) -> str:
        """Return the page's own address, if it is one of the web."""
        for url in (self.canonical, self._meta("url"), self._linked("url")):
            if url.startswith(("http://", "https://")):
                return url[:_LONGEST]
        return ""

    def found_language(self) -> str:
        """Return the language as a BCP 47 tag without region."""
        stated = (self.html_language, self._meta("language"), self._linked("inLanguage"))
        return next((tag for value in stated if (tag := language_tag(value))), "")

    def _metas(self, field: str) -> list[str]:
        names = html_names()["meta"][field]
        return [self.meta[name] for name in names if name in self.meta]

    def _meta(self, field: str) -> str:
        return next(iter(self._metas(field)), "")

    def _linked(self, key: str) -> str:
        for article in self._articles:
            if value := ", ".join(_names(article.get(key))):
                return unescaped(" ".join(value.split()))[:_LONGEST]
        return ""


def _articles(data: object, depth: int) -> Iterator[dict[str, object]]:
    """Yield the objects of JSON-LD that describe an article, at any depth up to a few."""
    if depth > _DEEPEST:
        return
    if isinstance(data, list):
        for item in cast(list[object], data):
            yield from _articles(item, depth + 1)
    elif isinstance(data, dict):
        record = cast(dict[str, object], data)
        kinds = cast(list[object], [record.get("@type")])
        if isinstance(kinds[0], list):
            kinds = cast(list[object], kinds[0])
        known = html_names()["json_ld_types"]
        if any(isinstance(kind, str) and kind.lower() in known for kind in kinds):
            yield record
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _articles(record.get(key), depth + 1)


def _names(value: object) -> Iterator[str]:
    """Yield the names in a JSON-LD value: a string, an object with a name, or a list of them."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        record = cast(dict[str, object], value)
        yield from _names(record.get("name") or record.get("@id"))
    elif isinstance(value, list):
        for item in cast(list[object], value)[:20]:
            if isinstance(item, (str, dict)):
                yield from _names(cast(object, item))
