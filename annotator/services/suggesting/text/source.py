"""The words that name a speaker, as places among the tokens of a sentence."""

from typing import NamedTuple

from annotator.services.suggesting.text.tokens import Token
from annotator.services.suggesting.wordlists import WordList


class Source(NamedTuple):
    """The tokens that name a speaker, and those of an apposition beside them."""

    first: int
    last: int
    """Index after the last token."""
    beside: tuple[int, int] | None = None
    """The apposition: ", the mayor of Lund," as first and last index."""


def is_time(token: Token, lists: WordList) -> bool:
    """Tell whether a token is part of a date: a weekday, a number, "yesterday"."""
    return lists.has("times", token.word) or token.word.isdigit()
