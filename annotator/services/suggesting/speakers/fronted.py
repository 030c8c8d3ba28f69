"""The speaker where the verb ends its clause: he stands at the front, all else between."""

from annotator.services.suggesting.text.cues import VERB_FRAMES, is_adverb
from annotator.services.suggesting.text.source import Source, is_time
from annotator.services.suggesting.text.tokens import QUOTE, Token
from annotator.services.suggesting.wordlists import WordList

_LONGEST = 16
_LONGEST_NAME = 4
_STOPS = ("prepositions", "that", "relatives", "cuts", "questions", "auxiliaries", "objects")
_DATELINE = (":", "—", "-")
_PARTS = (",", ";", ":", "—", "-")


def source_in_front(tokens: list[Token], low: int, end: int, lists: WordList) -> Source | None:
    """Return who speaks with a verb at index `end`: the phrase its sentence begins with.

    Where the sentence begins with something else ("In answer to the council, Ada Moss in
    the hall" said), the last phrase behind a comma counts that names a person.
    """
    source = phrase_from(tokens, low, end, lists)
    while source is not None and tokens[source.last].word in _DATELINE:
        source = phrase_from(tokens, source.last + 1, end, lists)
    if source is not None:
        return source
    for index in range(end - 1, low, -1):
        if tokens[index - 1].word in (",", ";"):
            source = phrase_from(tokens, index, end, lists)
            if source is not None and _names_somebody(tokens, source, lists):
                return source
    return None


def phrase_from(tokens: list[Token], start: int, end: int, lists: WordList) -> Source | None:
    """Return the noun phrase that a clause begins with behind adverbs, dates and signs."""
    source = _phrase(tokens, start, end, lists)
    if source is None or tokens[source.first].word in lists.pronouns:
        return source
    return source._replace(beside=_apposition(tokens, source.first, source.last, end, lists))


def _phrase(tokens: list[Token], start: int, end: int, lists: WordList) -> Source | None:
    first = start
    while first < end and _is_opener(tokens[first], lists):
        first += 1
    if first >= end or _stops(tokens, first, lists):
        return None
    if tokens[first].word in lists.pronouns and not lists.has("whose", tokens[first].word):
        return Source(first, first + 1)
    last = first + 1
    while last < min(end, first + _LONGEST) and not _ends_phrase(tokens, last, end, lists):
        last += 1
    if last < end and lists.has("objects", tokens[last].word):
        return None
    if all(lists.has("determiners", token.word) for token in tokens[first:last]):
        return None
    return Source(first, last)


def parts_of(tokens: list[Token]) -> list[int]:
    """Return where the clauses of a sentence can begin: at its front and behind its signs."""
    return [0, *(index + 1 for index, token in enumerate(tokens) if token.word in _PARTS)]


def _is_opener(token: Token, lists: WordList) -> bool:
    if not token.is_word:
        return token.word != QUOTE
    return (
        is_adverb(token.word, lists)
        or is_time(token, lists)
        or lists.has("conjunctions", token.word)
    )


def _stops(tokens: list[Token], index: int, lists: WordList) -> bool:
    token = tokens[index]
    if not token.is_word or any(lists.has(entry, token.word) for entry in _STOPS):
        return True
    if is_adverb(token.word, lists) or _is_date(tokens, index, lists):
        return True
    return _is_verb(tokens, index, lists)


def _is_date(tokens: list[Token], index: int, lists: WordList) -> bool:
    """Whether a date begins here: "on Monday", "5 May", but no number such as "law 5"."""
    following = tokens[index + 1].word if index + 1 < len(tokens) else ""
    numbered = tokens[index].word.isdigit() and lists.has("times", following)
    return numbered or lists.has("times", tokens[index].word)


def _is_verb(tokens: list[Token], index: int, lists: WordList) -> bool:
    for form, name in lists.phrases.get(tokens[index].word, ()):
        words = tuple(token.word for token in tokens[index : index + len(form)])
        if name in VERB_FRAMES and words == form:
            return True
    return False


def _ends_phrase(tokens: list[Token], index: int, end: int, lists: WordList) -> bool:
    if _stops(tokens, index, lists):
        return True
    if not lists.has("conjunctions", tokens[index].word):
        return False
    joins = lists.has("and", tokens[index].word) and index + 1 < end
    return not joins or _stops(tokens, index + 1, lists)


def _apposition(
    tokens: list[Token], first: int, last: int, end: int, lists: WordList
) -> tuple[int, int] | None:
    """Return the words between commas that say who it is: the mayor of Lund."""
    if last + 1 >= end or tokens[last].word != ",":
        return None
    behind = _phrase(tokens, last + 1, end, lists)
    if behind is None or behind.first != last + 1:
        return None
    titled = _holds(tokens, behind.first, behind.last, ("titles", "honorifics"), lists)
    known = _holds(tokens, first, last, ("titles",), lists)
    named = known and behind.last - behind.first <= _LONGEST_NAME
    return (behind.first, behind.last) if titled or named else None


def _names_somebody(tokens: list[Token], source: Source, lists: WordList) -> bool:
    """Whether a phrase in the middle of a sentence is a person rather than what is spoken of."""
    entries = ("titles", "honorifics", "groups", "organisations")
    if tokens[source.first].word in lists.pronouns:
        return True
    if _holds(tokens, source.first, source.last, entries, lists):
        return True
    joined = any(lists.has("and", token.word) for token in tokens[source.first : source.last])
    return source.last - source.first < _LONGEST_NAME and not joined


def _holds(
    tokens: list[Token], first: int, last: int, entries: tuple[str, ...], lists: WordList
) -> bool:
    return any(lists.has(entry, token.word) for token in tokens[first:last] for entry in entries)
