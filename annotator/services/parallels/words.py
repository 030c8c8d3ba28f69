"""What a word is where passages are compared: letters and digits in a row, as in the search."""

import re

_word = re.compile(r"[^\W_]+")
_stop = re.compile(r"[.!?؟…。]\W|\n")


def word_spans(folded: str) -> list[tuple[int, int]]:
    """Return where the words of a folded text stand in it."""
    return [match.span() for match in _word.finditer(folded)]


def words_of(folded: str) -> list[str]:
    """Return the words of a folded text."""
    return _word.findall(folded)


def sentences_of(folded: str) -> list[str]:
    """Return the parts of a folded text between its lines and full stops, roughly."""
    return _stop.split(folded)
