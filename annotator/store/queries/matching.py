"""A searcher's words as a full-text query."""

import re

from annotator.domain.folding import fold

_piece = re.compile(r'"([^"]*)"?|(\S+)')
_word = re.compile(r"\w+")


def match_expression(query: str) -> str:
    """Return the FTS5 expression for what a person typed, or empty where no word is in it.

    All words must occur; words between quotation marks must follow each other; a word
    that ends in `*` stands for all that begin so. Syntax: sqlite.org/fts5.html §3.
    """
    phrases: list[str] = []
    for quoted, bare in _piece.findall(query.replace("“", '"').replace("”", '"')):
        words = _word.findall(fold(quoted or bare))
        if words:
            star = " *" if bare.endswith("*") else ""
            phrases.append('"' + " ".join(words) + '"' + star)
    return " ".join(phrases)


def search_terms(query: str) -> list[tuple[list[str], bool]]:
    """Return the phrases of a query: their folded words, and whether the last is a beginning."""
    terms: list[tuple[list[str], bool]] = []
    for quoted, bare in _piece.findall(query.replace("“", '"').replace("”", '"')):
        words = _word.findall(fold(quoted or bare))
        if words:
            terms.append((words, bare.endswith("*")))
    return terms
