"""Names and titles where no capital letters tell them apart: Arabic and Persian."""

from collections.abc import Iterator
from typing import NamedTuple

from annotator.services.suggesting.text.cues import without_prefix
from annotator.services.suggesting.text.tokens import Token
from annotator.services.suggesting.wordlists import WordList

_ARTICLE = "ال"
_LONGEST_NAME = 4


class Parts(NamedTuple):
    """The name inside a phrase, in indices of its tokens, and the title beside it."""

    first: int
    last: int
    title: str
    """The noun of the office, without an article; empty where there is none."""


def parts_of_phrase(tokens: list[Token], first: int, last: int, lists: WordList) -> Parts:
    """Return the name and the title of a phrase whose words all look alike.

    The title comes first ("minister of harbours Ada Moss"), or the name does ("Ada Moss
    minister of harbours"). Of what follows a title, the words of its office and the place
    are no name.
    """
    start = _behind_address(tokens, first, last, lists)
    title_at = next((i for i in range(start, last) if title_of(tokens[i], lists)), None)
    if title_at is None:
        return Parts(_behind_office(tokens, start, last, lists), last, "")
    if lists.has("events", tokens[start].word):
        # "the meeting of the minister" is nobody.
        return Parts(first, first, "")
    title = title_of(tokens[title_at], lists)
    if _is_name(tokens, start, title_at, lists):
        return Parts(start, title_at, title)
    name = _name_behind(tokens, title_at, last, lists)
    return Parts(name, last, title) if name < last else Parts(first, first, title)


def title_of(token: Token, lists: WordList) -> str:
    """Return the noun of an office without its article, or nothing where a word is none."""
    for word in _forms(token.word, lists):
        if lists.has("titles", word):
            return word.removeprefix(_ARTICLE) if len(word) > len(_ARTICLE) + 2 else word
    return ""


def _forms(word: str, lists: WordList) -> Iterator[str]:
    yield word
    bare = without_prefix(word, lists)
    if bare:
        yield bare


def _behind_address(tokens: list[Token], first: int, last: int, lists: WordList) -> int:
    """Step over forms of address: "the honourable Doctor"."""
    index = first
    while index < last - 1:
        word = tokens[index].word
        joins = lists.has("and", word) and lists.has("honorifics", tokens[index + 1].word)
        determined = lists.has("determiners", word)
        if not (lists.has("honorifics", word) or (joins and index > first) or determined):
            break
        index += 1
    return index


def _is_office(word: str, lists: WordList) -> bool:
    forms = list(_forms(word, lists))
    if any(lists.fits("offices", form) or lists.has("groups", form) for form in forms):
        return True
    bare = {word.removeprefix(letters) for letters in lists.words.get("hearing", ())} - {word}
    return any(lists.has("organisations", form) or lists.has("groups", form) for form in bare)


def _behind_office(tokens: list[Token], first: int, last: int, lists: WordList) -> int:
    start = first
    while first < last and lists.fits("offices", tokens[first].word):
        first += 1
    # "Halabi" alone has the ending of an adjective.
    return start if last - start == 1 else first


def _is_name(tokens: list[Token], first: int, last: int, lists: WordList) -> bool:
    """Whether the words in front of a title are the name of who bears it."""
    if not (2 if lists.verb_first else 1) <= last - first <= _LONGEST_NAME:
        return False
    if _is_office(tokens[first].word, lists):
        return False
    return not any(
        (lists.verb_first and _is_office(token.word, lists))
        or lists.has("determiners", token.word)
        or lists.has("indefinite", token.word)
        or not token.is_word
        for token in tokens[first:last]
    )


def _name_behind(tokens: list[Token], title_at: int, last: int, lists: WordList) -> int:
    """Return where the name begins behind a title and its office, or `last` if none does."""
    index = title_at + 1
    title = title_of(tokens[title_at], lists)
    construct = lists.verb_first and not tokens[title_at].word.endswith(_ARTICLE + title)
    place = False
    if construct and index < last:
        # "mayor (of) Tripoli", "minister (of the) interior": the next word is the office.
        place = not is_definite(tokens[index].word)
        index += 1 + (place and index + 1 < last and _is_office(tokens[index].word, lists))
    while index < last and _goes_with_office(tokens, index, last, lists):
        index += 1
    addressed = _address_within(tokens, title_at + 1, last, lists)
    if addressed:
        return addressed
    if lists.verb_first:
        return last if place and last - index < 2 else index
    words = [token.word for token in tokens[:index]]
    named = any(
        lists.phrase_at("named_titles", words, at) == index - at for at in range(title_at, index)
    )
    return index if named and last - index < _LONGEST_NAME else last


def _goes_with_office(tokens: list[Token], index: int, last: int, lists: WordList) -> bool:
    word, before = tokens[index].word, tokens[index - 1].word
    if _is_office(word, lists) or title_of(tokens[index], lists) or lists.has("places", word):
        return True
    if lists.verb_first and lists.has("organisations", before):
        # "of (the) municipality (of) Tripoli"
        return True
    if lists.has("honorifics", word) or lists.has("prepositions", word):
        return True
    joined = without_prefix(word, lists)
    if joined and joined.startswith(_ARTICLE):
        return True
    return bool(lists.has("and", word)) and index + 1 < last


def is_definite(word: str) -> bool:
    """Tell whether an Arabic word has an article, as no first name has."""
    return word.startswith((_ARTICLE, "لل"))


def _address_within(tokens: list[Token], first: int, last: int, lists: WordList) -> int:
    """Return where a name begins behind a form of address inside a phrase, or 0."""
    for index in range(first, last - 1):
        word = tokens[index].word
        if lists.has("honorifics", word) and not _is_office(tokens[index - 1].word, lists):
            behind = _behind_address(tokens, index, last, lists)
            if not title_of(tokens[behind], lists):
                return behind
    return 0
