"""Tells quotations from other words in marks: scare quotes, titles of works, crossheads."""

import re
from itertools import islice

from annotator.services.suggesting.text.marks import Closing, Quoted
from annotator.services.suggesting.text.reading import Paragraph
from annotator.services.suggesting.text.tokens import QUOTE, Token
from annotator.services.suggesting.wordlists import WordList

_word = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_stop = re.compile(r"[.!?…,؟،。][\"'”’»\s]*$")
_CROSSHEAD_WORDS = 12
_MOST_COUNTED = 40
_LONG = 8
_WHOLE = 5
_STATES = (
    "auxiliaries",
    "adverbs",
    "articles",
    "indefinite",
    "of",
    "and",
    "that",
    "prepositions",
    "conjunctions",
)
"""Words before which somebody's own word stands rather than an odd one of the report's."""


def word_count(text: str, quoted: Quoted) -> int:
    """Return how many words stand in the marks, counting no further than `_MOST_COUNTED`."""
    words = _word.finditer(text, quoted.start, quoted.end)
    return sum(1 for _ in islice(words, _MOST_COUNTED))


def ends_sentence(text: str, quoted: Quoted) -> bool:
    """Tell whether the words in the marks end with a full stop, a comma or the like."""
    return bool(_stop.search(text[max(quoted.start, quoted.end - 4) : quoted.end]))


def is_whole(text: str, quoted: Quoted) -> bool:
    """Tell whether the words in the marks look like a sentence of their own."""
    words = word_count(text, quoted)
    begins = text[quoted.start].isupper() or not text[quoted.start].islower()
    return (
        words >= _LONG or (begins and ends_sentence(text, quoted)) or (begins and words >= _WHOLE)
    )


def is_crosshead(text: str, paragraph: Paragraph) -> bool:
    """Tell whether the paragraph is nothing but a heading in marks."""
    quoted = paragraph.only_quote
    return (
        quoted is not None
        and quoted.closing is Closing.CLOSED
        and word_count(text, quoted) <= _CROSSHEAD_WORDS
        and not ends_sentence(text, quoted)
    )


def is_title(text: str, tokens: list[Token], index: int, quoted: Quoted, lists: WordList) -> bool:
    """Tell whether the words in marks are the title of a work, a byname, or a scare quote."""
    if is_named(tokens, index, lists) or _is_byname(tokens, index):
        return True
    words = _words_before(tokens, index)
    for length in (1, 2):
        named = len(words) >= length and (
            lists.phrase_at("works", words, len(words) - length) == length
        )
        spoken = named and length == 1 and lists.phrase_at("call", words, len(words) - 1)
        if named and not spoken and (length > 1 or not ends_sentence(text, quoted)):
            return True
    return _has_title_case(text, quoted, lists)


def is_named(tokens: list[Token], index: int, lists: WordList) -> bool:
    """Tell whether the words before the marks say that a name follows: "titled", "is called"."""
    words = _words_before(tokens, index)
    if not words or not lists.has("works", words[-1]):
        return False
    if lists.phrase_at("call", words, len(words) - 1):
        before = words[-2] if len(words) > 1 else ""
        return lists.has("works", before) or lists.has("be", before)
    endings = tuple(lists.words.get("past_endings", ()))
    return bool(endings) and words[-1].endswith(endings)


def _words_before(tokens: list[Token], index: int) -> list[str]:
    behind = index - (index > 0 and tokens[index - 1].word == ":")
    return [token.word for token in tokens[max(0, behind - 2) : behind]]


def is_scare(text: str, tokens: list[Token], index: int, quoted: Quoted, lists: WordList) -> bool:
    """Tell whether a single word in a reported clause is only held at arm's length."""
    if index == 0 or word_count(text, quoted) > 1 or ends_sentence(text, quoted):
        return False
    word = tokens[index - 1].word
    if not lists.capitals and lists.has("that", word):
        return True
    if lists.has("articles", word) and lists.capitals and text[quoted.start].isupper():
        return True
    endings = (*lists.participles, *lists.words.get("past_endings", ()))
    if endings and word.endswith(endings):
        return False
    return tokens[index - 1].is_word and not any(lists.has(entry, word) for entry in _STATES)


def _is_byname(tokens: list[Token], index: int) -> bool:
    """Tell whether the marks stand inside a name: Ada "Quay" Moss."""
    beside = tokens[max(0, index - 1) : index] + tokens[index + 1 : index + 2]
    return len(beside) == 2 and index > 1 and all(token.capital for token in beside)


def _has_title_case(text: str, quoted: Quoted, lists: WordList) -> bool:
    if not lists.capitals or lists.nouns_capital:
        return False
    words = _word.findall(text[quoted.start : min(quoted.end, quoted.start + 120)])
    if text[quoted.end - 1] in "!?…":
        return False
    long = [word for word in words if len(word) > 3]
    capitals = sum(word[0].isupper() for word in words)
    return capitals >= 2 and len(words) <= 10 and all(word[0].isupper() for word in long)


def stands_alone(tokens: list[Token]) -> bool:
    """Tell whether a sentence holds quotations only."""
    return all(token.word == QUOTE or not token.is_word for token in tokens)
