"""Choose from the tags and texts of a web page which are its article, and which furniture."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from io import StringIO

from annotator.services.importing.blocks import Block, Blocks
from annotator.services.importing.draft import MAX_CHARACTERS, Unreadable
from annotator.services.importing.pages.html_names import html_names
from annotator.services.importing.pages.html_tokens import Token, unescaped
from annotator.services.importing.pages.page_metadata import PageMetadata

_DROPPED, _FURNITURE, _MAIN, _PRE, _LINK = 1, 2, 4, 8, 16
_DEEPEST = 500
"""Elements nested deeper than this count as part of the one around them."""
_MOST_PIECES = 200_000
_ENOUGH = 250
"""So many code points inside `<article>` or `<main>` are taken to be the report."""
_ENTRY = 200
"""Links longer than this are not taken for the entries of a menu."""

_spaces = re.compile(r"[ \t\n\r\f]+")
_hidden_style = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(slots=True)
class _Piece:
    """A block with where on the page it stood."""

    block: Block
    flags: int
    region: int
    """The innermost `<article>` or `<main>` around it, or 0."""
    heading: bool


@dataclass(frozen=True, slots=True)
class _Names:
    """What the names of elements mean to the reader."""

    flags: dict[str, int]
    breaks: frozenset[str]
    tight: frozenset[str]
    void: frozenset[str]
    unclosed: frozenset[str]


@lru_cache(maxsize=1)
def _names() -> _Names:
    names = html_names()
    flags = {"pre": _PRE, "a": _LINK}
    flags |= dict.fromkeys(names["dropped"], _DROPPED)
    flags |= dict.fromkeys(names["furniture"], _FURNITURE)
    flags |= dict.fromkeys(names["main"], _MAIN)
    return _Names(
        flags,
        breaks=frozenset(names["breaks"]),
        tight=frozenset(names["tight"]),
        void=frozenset(names["void"]),
        unclosed=frozenset(names["unclosed"]),
    )


class PageReader:
    """Collects the blocks of a page; `report` then chooses which are the article."""

    def __init__(self) -> None:
        self.about = PageMetadata()
        self._pieces: list[_Piece] = []
        self._open: list[tuple[str, int, int]] = []
        self._counts: Counter[str] = Counter()
        self._too_deep = 0
        self._regions = 0
        self._words = StringIO()
        self._place = (0, 0)
        self._names = _names()
        self._link_size = self._size = self._total = 0
        self._tight = self._heading = False
        self._script = ""

    def take(self, token: Token) -> None:
        """Take in the next token of the page."""
        match token.kind:
            case "start":
                self._start(token)
            case "end":
                self._end(token.value)
            case "raw":
                self._raw(token.value)
            case _:
                self._text(unescaped(token.value))

    def end_block(self) -> None:
        """Close the paragraph that is being read."""
        text = self._words.getvalue()
        if text and not text.isspace():
            flags, region = self._place
            if self._link_size * 5 > self._size * 4:
                flags |= _LINK
            block = Block(_laid_out(text, flags), tight=self._tight)
            self._pieces.append(_Piece(block, flags, region, self._heading))
            if len(self._pieces) > _MOST_PIECES:
                raise Unreadable("It has too many paragraphs for one article. Split it.")
        if text:
            self._words = StringIO()
        self._link_size = self._size = 0
        self._tight = self._heading = False

    def report(self) -> Blocks:
        """Return the blocks of the article: of its own element, or of the whole page."""
        chosen = self._main() or self._shown()
        menus = _menus(chosen)
        blocks = Blocks()
        for piece in chosen:
            furniture = bool(piece.flags & _FURNITURE) or id(piece) in menus
            blocks.add(piece.block.text, furniture=furniture, tight=piece.block.tight)
        return blocks

    @property
    def _flags(self) -> int:
        return self._open[-1][1] if self._open else 0

    @property
    def _region(self) -> int:
        return self._open[-1][2] if self._open else 0

    def _start(self, token: Token) -> None:
        name = token.value
        if name in self._names.breaks:
            self.end_block()
            self._tight = name in self._names.tight
            self._heading = name == "h1"
        if name == "br":
            self._words.write("\v")
        elif name in ("td", "th") and self._words.tell():
            self._words.write(" ")
        elif name in ("meta", "link", "html", "script"):
            self._about_page(name, token.attributes())
        if name not in self._names.void:
            self._push(name, token)

    def _push(self, name: str, token: Token) -> None:
        if name in self._names.unclosed and self._open and self._open[-1][0] == name:
            self._pop(name)
        if len(self._open) >= _DEEPEST:
            self._too_deep += 1
            return
        own = self._names.flags.get(name, 0)
        if name == "header" and self._flags & _MAIN:
            own = 0
        if token.raw_attributes and _is_hidden(token):
            own = _DROPPED
        region = self._region
        if own & _MAIN:
            self._regions += 1
            region = self._regions
        self._open.append((name, self._flags | own, region))
        self._counts[name] += 1

    def _end(self, name: str) -> None:
        if name in self._names.breaks:
            self.end_block()
        if self._too_deep:
            self._too_deep -= 1
        elif self._counts[name]:
            self._pop(name)

    def _pop(self, name: str) -> None:
        """Close the innermost element of a name, and whatever is still open in it."""
        closed = ""
        while closed != name:
            closed = self._open.pop()[0]
            self._counts[closed] -= 1

    def _about_page(self, name: str, attributes: dict[str, str]) -> None:
        if name == "meta":
            self.about.add_meta(attributes)
        elif name == "html":
            self.about.html_language = attributes.get("lang") or attributes.get("xml:lang", "")
        elif name == "script":
            self._script = attributes.get("type", "").strip().lower()
        elif "canonical" in attributes.get("rel", "").lower().split():
            self.about.canonical = self.about.canonical or attributes.get("href", "").strip()

    def _raw(self, content: str) -> None:
        element = self._open[-1][0] if self._open else ""
        if element == "title" and not self.about.title:
            self.about.title = " ".join(unescaped(content[:2_000]).split())
        elif element == "script" and self._script == "application/ld+json":
            self.about.add_json_ld(content)

    def _text(self, text: str) -> None:
        if not text:
            return
        if self._words.tell() == 0:
            self._place = (self._flags, self._region)
        elif self._flags & _DROPPED and not self._place[0] & _DROPPED:
            return
        self._words.write(text.replace("\v", " ") if "\v" in text else text)
        size = len(text) - text.count(" ")
        self._size += size
        if self._flags & _LINK:
            self._link_size += size
        self._total += size
        if self._total > MAX_CHARACTERS:
            raise Unreadable(f"It has more than the {MAX_CHARACTERS:,} characters of an article.")
        if self._heading and not self.about.heading:
            self.about.heading = " ".join(text.split())

    def _shown(self) -> list[_Piece]:
        """Return the pieces that a browser shows, or all where it shows next to nothing."""
        shown = [piece for piece in self._pieces if not piece.flags & _DROPPED]
        return shown if _size(shown) * 5 >= _size(self._pieces) else self._pieces

    def _main(self) -> list[_Piece]:
        """Return the pieces of the longest article on the page, if it holds most of the text."""
        sizes: dict[int, int] = {}
        for piece in self._pieces:
            if piece.flags & _MAIN and not piece.flags & (_DROPPED | _FURNITURE):
                sizes[piece.region] = sizes.get(piece.region, 0) + len(piece.block.text)
        if not sizes:
            return []
        best = max(sizes, key=lambda region: sizes[region])
        if sizes[best] < _ENOUGH or sizes[best] * 2 < sum(sizes.values()):
            return []
        chosen = [p for p in self._pieces if p.region == best and not p.flags & _DROPPED]
        if any(piece.heading for piece in chosen):
            return chosen
        return [p for p in self._pieces if p.heading and not p.flags & _DROPPED][:1] + chosen


def _laid_out(text: str, flags: int) -> str:
    """Return a block's text with the spaces that count; `<br>` stands in it as VT."""
    if flags & _PRE:
        return text.replace("\v", "\n")
    return "\n".join(_spaces.sub(" ", line).strip() for line in text.split("\v"))


def _size(pieces: list[_Piece]) -> int:
    return sum(len(piece.block.text) for piece in pieces)


def _is_hidden(token: Token) -> bool:
    if not any(word in token.raw_attributes for word in ("hidden", "none", "role")):
        return False
    attributes = token.attributes()
    return (
        "hidden" in attributes
        or attributes.get("role") in html_names()["hidden_roles"]
        or _hidden_style.search(attributes.get("style", "")) is not None
    )


def _menus(pieces: list[_Piece]) -> set[int]:
    """Return the ids of pieces in runs of three or more that are nothing but links."""
    found: set[int] = set()
    run: list[int] = []
    for piece in pieces:
        if piece.flags & _LINK and len(piece.block.text) < _ENTRY:
            run.append(id(piece))
            continue
        if len(run) >= 3:
            found.update(run)
        run = []
    return found | set(run if len(run) >= 3 else [])
