"""A searcher's words as a full-text query."""

import re

from annotator.domain.folding import fold
from annotator.domain.value import value

_piece = re.compile(r'"([^"]*)"?|([^\s"]+)')
_word = re.compile(r"[^\W_]+")
_MARKS = str.maketrans("“”„«»", '"""""')


@value
class Term:
    """Words that must follow each other."""

    words: tuple[str, ...]
    """Folded, at least one."""
    beginning: bool = False
    """Whether the last word stands for all that begin so."""


def search_terms(query: str, *, still_typing: bool = False) -> list[Term]:
    """Return what a person's query asks for; all terms must occur.

    Words between quotation marks follow each other; a word that ends in `*` stands for
    all that begin so, and with `still_typing` so does the last one of the query.
    """
    terms: list[Term] = []
    for found in _piece.finditer(query.translate(_MARKS)):
        quoted, bare = found.groups()
        words = tuple(_word.findall(fold(quoted or bare or "")))
        unfinished = still_typing and found.end() == len(query)
        if words:
            terms.append(Term(words, bare is not None and (bare.endswith("*") or unfinished)))
    return terms


def match_expression(query: str, *, still_typing: bool = False) -> str:
    """Return the FTS5 expression for what a person typed, or empty where no word is in it.

    Syntax: sqlite.org/fts5.html §3.
    """
    return " ".join(
        '"' + " ".join(term.words) + '"' + (" *" if term.beginning else "")
        for term in search_terms(query, still_typing=still_typing)
    )
