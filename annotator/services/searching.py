"""Full-text search over all articles, with the words around what was found."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from annotator.domain.folding import Folded
from annotator.store.project import Project
from annotator.store.queries.articles import ArticleRow
from annotator.store.queries.matching import Term, search_terms
from annotator.store.queries.search import SearchQueries

MOST_PASSAGES = 5
"""How many passages of one article are shown."""
_BEFORE = 70
_AFTER = 130
"""Code points of context before and behind what was found."""
_PIECE = 20_000
"""Long texts are folded in pieces of about so many code points, until enough is found."""


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """A place in an article's text, in code points, with the words around it."""

    start: int
    """Where what was found begins."""
    end: int
    before: str
    """The words before it, on the same line of the text."""
    match: str
    """The text from `start` to `end`."""
    after: str
    """The words behind it, on the same line of the text."""
    further: tuple[tuple[int, int], ...] = ()
    """Ranges of the text in `after` that were found too."""
    cut_before: bool = False
    """Whether the line begins earlier than `before`."""
    cut_after: bool = False
    """Whether the line goes on behind `after`."""


@dataclass(frozen=True, slots=True)
class SearchHit:
    """An article in which the words of a query occur."""

    article: ArticleRow
    passages: tuple[FoundPassage, ...]
    """At most `MOST_PASSAGES`, in the order of the text; none where only the title has them."""
    title_ranges: tuple[tuple[int, int], ...]
    """Ranges of the title, in code points, that were found."""
    more: bool
    """Whether the article has further passages."""


@dataclass(frozen=True, slots=True)
class SearchPage:
    """Some of the articles that were found, in the order of import."""

    hits: tuple[SearchHit, ...]
    total: int
    """In how many articles the words occur outside of furniture."""
    next_offset: int | None
    """Where the next page begins; none behind the last."""


def search(
    project: Project, query: str, limit: int = 20, offset: int = 0, *, annotator_id: str = ""
) -> SearchPage:
    """Return the articles in which all terms of a query occur, from `offset` on.

    Words between quotation marks must follow each other; a word that ends in `*` stands
    for all that begin so. Case, diacritics and letter variants make no difference.
    Articles that have the words only in their furniture are passed over. The state in an
    article's row is that of `annotator_id`.
    """
    queries = SearchQueries(project.database)
    pattern = pattern_of(query)
    if pattern is None:
        return SearchPage((), 0, None)
    numbers = queries.numbers(query, limit + 1, offset)
    shown = numbers[:limit]
    bodies, furniture = queries.bodies(shown), queries.furniture(shown)
    hits = (
        _hit(row, bodies[row.number], furniture.get(row.number, []), pattern)
        for row in project.articles.rows(annotator_id, shown)
    )
    found = tuple(hit for hit in hits if hit.passages or hit.title_ranges)
    last = len(numbers) <= limit
    total = len(found) if last and offset == 0 else queries.count(query)
    return SearchPage(found, total, None if last else offset + limit)


def titled(project: Project, words: str, most: int) -> list[ArticleRow]:
    """Return the first articles whose titles hold all words, of the last one its beginning."""
    numbers = SearchQueries(project.database).numbers_of_titles(words, most)
    return project.articles.rows("", numbers)


@lru_cache(maxsize=64)
def pattern_of(query: str) -> re.Pattern[str] | None:
    """Return what finds the terms of a query in a folded text; none where it has no word."""
    terms = sorted({_pattern(term) for term in search_terms(query)}, key=len, reverse=True)
    return re.compile("|".join(terms)) if terms else None


def ranges_of(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """Hand out where a pattern of `pattern_of` is found, in code points of `text`."""
    for offset, piece in _pieces(text):
        folded = Folded.of(piece)
        for found in pattern.finditer(folded.text):
            start, end = folded.original_range(*found.span())
            yield offset + start, offset + _with_marks(piece, end)


def _with_marks(text: str, end: int) -> int:
    """Return the end of a range behind the marks that sit on its last letter."""
    while end < len(text) and unicodedata.category(text[end]) == "Mn":
        end += 1
    return end


def _pattern(term: Term) -> str:
    words = r"[\W_]+".join(map(re.escape, term.words))
    end = r"[^\W_]*" if term.beginning else r"(?![^\W_])"
    return rf"(?<![^\W_]){words}{end}"


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """Hand out a text in pieces that end with a line, so that no word is cut."""
    start = 0
    while start < len(text):
        end = text.find("\n", start + _PIECE) + 1 or len(text)
        yield start, text[start:end]
        start = end


def _hit(
    row: ArticleRow,
    text: str,
    furniture: Sequence[tuple[int, int]],
    pattern: re.Pattern[str],
) -> SearchHit:
    outside = (found for found in ranges_of(pattern, text) if not _touches(furniture, found))
    passages = list(islice(_passages(text, outside), MOST_PASSAGES + 1))
    return SearchHit(
        row,
        tuple(passages[:MOST_PASSAGES]),
        tuple(ranges_of(pattern, row.title)),
        len(passages) > MOST_PASSAGES,
    )


def _touches(furniture: Sequence[tuple[int, int]], found: tuple[int, int]) -> bool:
    nearest = bisect_right(furniture, (found[1] - 1, len(furniture) and furniture[-1][1])) - 1
    return nearest >= 0 and furniture[nearest][1] > found[0]


def _passages(text: str, found: Iterator[tuple[int, int]]) -> Iterator[FoundPassage]:
    """Put what stands close together into one passage."""
    near: list[tuple[int, int]] = []
    for place in found:
        if near and place[1] > _context_end(text, near[0]):
            yield _passage(text, near)
            near = []
        near.append(place)
    if near:
        yield _passage(text, near)


def _passage(text: str, near: list[tuple[int, int]]) -> FoundPassage:
    start, end = near[0]
    context_start, context_end = _context_start(text, start), _context_end(text, near[0])
    return FoundPassage(
        start,
        end,
        text[context_start:start],
        text[start:end],
        text[end:context_end],
        tuple(near[1:]),
        context_start > 0 and text[context_start - 1] != "\n",
        context_end < len(text) and text[context_end] != "\n",
    )


def _context_start(text: str, start: int) -> int:
    line = text.rfind("\n", 0, start) + 1
    earliest = start - _BEFORE
    if earliest <= line:
        return line
    blank = text.find(" ", earliest, start)
    return blank + 1 if blank >= 0 else earliest


def _context_end(text: str, found: tuple[int, int]) -> int:
    end = found[1]
    line = text.find("\n", end)
    line = len(text) if line < 0 else line
    if end + _AFTER >= line:
        return line
    blank = text.rfind(" ", end, end + _AFTER)
    return blank if blank >= 0 else end + _AFTER
