"""What a word is where passages are compared: letters and digits in a row, as in the search."""

import re

_word = re.compile(r"[^\W_]+")


def word_spans(folded: str) -> list[tuple[int, int]]:
    """Return where the words of a folded text stand in it."""
    return [match.span() for match in _word.finditer(folded)]
