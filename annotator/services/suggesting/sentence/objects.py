"""Verbs that report only with certain objects: "called it a farce", "sent his regards"."""

from annotator.services.suggesting.text.cues import Cue
from annotator.services.suggesting.text.tokens import QUOTE, Token
from annotator.services.suggesting.wordlists import WordList

_NEAR = 9
"""Words within which a thing and what it is called stand without a word that links them."""
_FAR = 30
"""Words within which "as" or "to be" links the two."""


def names_something(tokens: list[Token], cue: Cue, lists: WordList) -> bool:
    """Tell whether both a thing and what it is called follow: "him a hero", "it as vital"."""
    return (
        _names_directly(tokens, cue, lists)
        or _names_with_link(tokens, cue, lists)
        or _judges(tokens, cue, lists)
    )


def behind_quoted_name(tokens: list[Token], cue: Cue, lists: WordList) -> int:
    """Return where the object of "called the plan "a farce" and …" ends, or 0 if so none does."""
    if "call" not in cue.frames:
        return 0
    for index in range(cue.last + 1, min(len(tokens), cue.last + _NEAR)):
        if tokens[index].word == QUOTE:
            return index + 1
        if not tokens[index].is_word or lists.has("prepositions", tokens[index].word):
            return 0
    return 0


def offers_feelings(tokens: list[Token], cue: Cue, lists: WordList) -> bool:
    """Tell whether what is sent or extended is words: condolences, thanks, a welcome."""
    for token in tokens[cue.last : cue.last + 6]:
        if not token.is_word or lists.has("prepositions", token.word):
            return False
        if lists.has("feelings", token.word):
            return True
    return False


def _names_directly(tokens: list[Token], cue: Cue, lists: WordList) -> bool:
    for rank, token in enumerate(tokens[cue.last : cue.last + _NEAR]):
        if token.word == QUOTE:
            return rank > 0
        if not token.is_word or lists.has("prepositions", token.word):
            return False
        if rank and (lists.has("articles", token.word) or lists.has("indefinite", token.word)):
            return True
    return False


def _names_with_link(tokens: list[Token], cue: Cue, lists: WordList) -> bool:
    words = [token.word for token in tokens[cue.last : cue.last + _FAR]]
    for rank, word in enumerate(words):
        if word in (",", ";", ":", ".", QUOTE):
            return False
        if rank and lists.phrase_at("links", words, rank):
            return True
    return False


def _judges(tokens: list[Token], cue: Cue, lists: WordList) -> bool:
    """Whether the object ends with a judgement: "called the plan unworkable"."""
    end = min(len(tokens), cue.last + _FAR)
    for index in range(cue.last, end):
        token = tokens[index]
        closes = index + 1 >= len(tokens) or not tokens[index + 1].is_word
        listed = ("and", "prepositions", "infinitive", "determiners", "that")
        closes = closes or any(lists.has(entry, tokens[index + 1].word) for entry in listed)
        if index > cue.last and closes and lists.has("judgements", token.word):
            return True
        if token.word in (",", ";", ":", ".", QUOTE):
            return False
    return False
