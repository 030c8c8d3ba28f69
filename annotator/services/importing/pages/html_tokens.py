"""Take a web page apart into tags and text, in time that grows with its length only.

The standard library's parser looks for the end of an unclosed comment or tag again and
again: one megabyte of `<!--` keeps it busy for hours. Here each search that fails is
remembered, so a page made to be slow is read as fast as any other.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

_RAW = frozenset({"script", "style", "title", "textarea", "iframe", "xmp", "noembed", "noframes"})
"""Elements whose content is text up to their own end tag, whatever it looks like."""
_LONGEST_TAG = 65_536
"""Attributes beyond so many code points of a tag are not looked at."""

_tag = re.compile(
    r"</?+([a-zA-Z][^\s/>]*+)((?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)>", re.DOTALL
)
_loose_tag = re.compile(r"</?+([a-zA-Z][^\s/>]*+)([^>]*+)>", re.DOTALL)
_attribute = re.compile(
    r"([^\s=/>\"']++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'>]++)))?+", re.DOTALL
)
_digits = re.compile(r"&#0*\d{8,};?")


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a page."""

    kind: str
    """`start`, `end`, `text`, or `raw` for the content of scripts, styles and titles."""
    value: str
    """The tag's name in lower case, or the text with its references not yet resolved."""
    raw_attributes: str = ""

    def attributes(self) -> dict[str, str]:
        """Return a start tag's attributes, names in lower case, the first of each name."""
        found: dict[str, str] = {}
        for match in _attribute.finditer(self.raw_attributes[:_LONGEST_TAG]):
            value = match[2] or match[3] or match[4] or ""
            found.setdefault(match[1].lower(), unescaped(value))
        return found


def unescaped(text: str) -> str:
    """Return text with its character references resolved; absurd ones become U+FFFD."""
    if "&" not in text:
        return text
    return html.unescape(_digits.sub("\ufffd", text))


def tokens(page: str) -> Iterator[Token]:
    """Yield the tags and texts of a page in order; comments and declarations are left out."""
    return _Tokenizer(page).tokens()


class _Tokenizer:
    def __init__(self, page: str) -> None:
        self._page = page
        self._at = 0
        self._tag = _tag
        self._never_again: set[str] = set()

    def tokens(self) -> Iterator[Token]:
        page = self._page
        while self._at < len(page):
            opening = self._find("<", self._at)
            if opening < 0:
                yield Token("text", page[self._at :])
                return
            if opening > self._at:
                yield Token("text", page[self._at : opening])
            self._at = opening
            yield from self._markup()

    def _markup(self) -> Iterator[Token]:
        following = self._page[self._at + 1 : self._at + 4]
        if following.startswith("!--"):
            self._skip("-->", 4)
        elif following[:1] in ("!", "?"):
            self._skip(">", 2)
        elif match := self._match():
            self._at = match.end()
            name = match[1].lower()
            if following[:1] == "/":
                yield Token("end", name)
            else:
                yield from self._element(name, match[2])
        else:
            end = len(self._page) if ">" in self._never_again else self._at + 1
            yield Token("text", self._page[self._at : end])
            self._at = end

    def _match(self) -> re.Match[str] | None:
        """Match a tag; once one never ends, quotation marks no longer protect `>`."""
        if self._find(">", self._at) < 0 or not self._begins_name():
            return None
        match = self._tag.match(self._page, self._at)
        if match is None and self._tag is _tag:
            self._tag = _loose_tag
            match = self._tag.match(self._page, self._at)
        return match

    def _begins_name(self) -> bool:
        at = self._at + 1
        at += self._page.startswith("/", at)
        letter = self._page[at : at + 1]
        return letter.isascii() and letter.isalpha()

    def _element(self, name: str, raw_attributes: str) -> Iterator[Token]:
        yield Token("start", name, raw_attributes)
        if name not in _RAW or raw_attributes.endswith("/"):
            return
        end = self._find_end(name)
        yield Token("raw", self._page[self._at : end])
        yield Token("end", name)
        self._at = end
        if end < len(self._page):
            self._skip(">", 0)

    def _find_end(self, name: str) -> int:
        closing = re.compile(f"</{name}(?=[\\s/>])", re.IGNORECASE)
        if name in self._never_again:
            return len(self._page)
        match = closing.search(self._page, self._at)
        if match is None:
            self._never_again.add(name)
            return len(self._page)
        return match.start()

    def _skip(self, mark: str, offset: int) -> None:
        found = self._find(mark, self._at + offset)
        self._at = len(self._page) if found < 0 else found + len(mark)

    def _find(self, mark: str, start: int) -> int:
        """Find `mark`, remembering when there is no more of it."""
        if mark in self._never_again:
            return -1
        found = self._page.find(mark, start)
        if found < 0:
            self._never_again.add(mark)
        return found
