"""How a text names somebody: by name, title, pronoun or description."""

from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from annotator.domain.folding import fold
from annotator.services.suggesting.text.caseless import is_definite, parts_of_phrase
from annotator.services.suggesting.text.cues import without_prefix
from annotator.services.suggesting.text.source import Source
from annotator.services.suggesting.text.tokens import Token, begins_name
from annotator.services.suggesting.wordlists import WordList

_PREFIXES = ("al-", "el-", "as-", "ar-", "an-", "at-", "ad-", "az-")


class MentionKind(StrEnum):
    """What sort of words name the speaker."""

    NAME = "name"
    TITLE = "title"
    PRONOUN = "pronoun"
    DESCRIPTION = "description"


class Mention(NamedTuple):
    """Words of the text that name somebody."""

    kind: MentionKind
    start: int
    end: int
    words: tuple[str, ...]
    """All words, folded, without an article and without a possessive ending."""
    name: tuple[str, ...] = ()
    """The words of the name alone, folded, without titles."""
    name_start: int = 0
    name_end: int = 0
    title: str = ""
    """The noun of the office, folded, such as "minister"."""
    pronoun: str = ""
    """Which pronoun: "he", "she", "they", "it", "i", "you", "we"."""
    gender: str = ""
    """"he" or "she" where a form of address tells."""
    definite: bool = True
    """Not so for "a spokesman", who is somebody new."""


def _is_whole_name(
    tokens: list[Token], phrase: tuple[int, int], name: tuple[int, int], lists: WordList
) -> bool:
    """Whether no part of a phrase is the name: "the Food and Drink Federation", "State media"."""
    (first, last), (begin, finish) = phrase, name
    if any(
        bare(token.word) != token.word and not following.capital
        for token, following in pairwise(tokens[first:last])
    ):
        return False
    if not lists.capitals or lists.nouns_capital or not tokens[last - 1].is_word:
        return False
    if finish < last:
        return not (finish - begin > 1 and lists.has("of", tokens[finish].word))
    article = lists.has("articles", tokens[first].word)
    return article and all(
        is_part_of_name(token, lists) or lists.has("and", token.word)
        for token in tokens[first:last]
    )


def is_style(word: str, lists: WordList) -> bool:
    """Tell whether a word stands for a person named before: "the Spaniard", "Her Majesty"."""
    return any(lists.has("styles", part) for part in (word, word.rpartition("-")[2]))


def is_part_of_name(token: Token, lists: WordList) -> bool:
    """Tell whether a token can stand in a name with its title, and is no other word."""
    if token.capital or not token.is_word or token.word in lists.pronouns:
        return True
    entries = ("titles", "honorifics", "groups", "determiners", "of", "particles")
    return not lists.capitals or any(lists.has(entry, token.word) for entry in entries)


def _known(word: str) -> str:
    """Return a word as names are compared: without accents and without a possessive ending."""
    return bare(fold(word))


def bare(word: str) -> str:
    """Return a word without its possessive ending."""
    for ending in ("'s", "s'"):
        if word.endswith(ending) and len(word) > 3:
            return word[: -len(ending)] + ("s" if ending == "s'" else "")
    return word


def mention_of(tokens: list[Token], source: Source, lists: WordList) -> Mention | None:
    """Return the mention in a source; of a title and an apposition, the one with a name."""
    first = _read(tokens, source.first, source.last, lists)
    if first is None or source.beside is None or first.kind is MentionKind.PRONOUN:
        return first
    beside_first = source.beside[0]
    inner = [token.word for token in tokens[slice(*source.beside)]]
    loose = ("prepositions", "times")
    if not lists.capitals and any(lists.has(each, word) for word in inner for each in loose):
        return first
    if tokens[beside_first - 1].word == "(" and len(inner) == 1:
        return first
    beside = _read(tokens, beside_first, source.beside[1], lists)
    if lists.nouns_capital and beside is not None and _is_full_name(tokens, source.beside, lists):
        opener = tokens[source.first].word
        if any(lists.has(entry, opener) for entry in ("articles", "determiners")):
            return beside._replace(title=first.title or beside.title, start=first.start)
    if beside is None or beside.kind is not MentionKind.NAME:
        return first
    office = _is_addressed_beside(tokens, source, first, lists) or _is_office(tokens, source, lists)
    if first.kind is MentionKind.NAME and not office:
        return first
    addressed = all(
        not token.is_word or lists.has("honorifics", token.word)
        for token in tokens[beside_first : source.beside[1]]
        if token.start < beside.name_start
    )
    if not lists.capitals and is_definite(beside.name[0]) and not beside.title:
        # "the minister, the thanks": what is said, no name.
        addressed = len(beside.name) == 1 and addressed
    starts_with_name = addressed or beside.title
    if not starts_with_name:
        return first
    return beside._replace(title=first.title or beside.title, start=first.start)


def _is_office(tokens: list[Token], source: Source, lists: WordList) -> bool:
    """Whether an office was read for a name: "the minister of Ports, Trade, Ada Moss," said."""
    named = [token for token in tokens[source.first : source.last] if token.capital]
    return bool(named) and all(lists.has("offices", token.word) for token in named)


def _is_addressed_beside(
    tokens: list[Token], source: Source, first: Mention, lists: WordList
) -> bool:
    """Whether an office is taken for a name where nothing but a form of address tells names."""
    opener = tokens[source.beside[0]].word if source.beside else ""
    addresses = lists.has("honorifics", opener) or lists.has("titles", opener)
    return not lists.capitals and bool(first.title) and addresses


def _is_full_name(tokens: list[Token], span: tuple[int, int], lists: WordList) -> bool:
    """Whether a stretch is two or three words with capitals and no article: "Eva Berg"."""
    words = tokens[slice(*span)]
    plain_noun = any(lists.has("determiners", token.word) for token in words)
    return 2 <= len(words) <= 3 and all(token.capital for token in words) and not plain_noun


def mention_in(tokens: list[Token], first: int, last: int, lists: WordList) -> Mention | None:
    """Return the mention that the tokens `[first, last)` make up."""
    return _read(tokens, first, last, lists)


def plain(word: str) -> str:
    """Return a word of a name without an Arabic article: "al-Assad" is "assad"."""
    if word.startswith(_PREFIXES):
        return word[3:]
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


def _read(tokens: list[Token], first: int, last: int, lists: WordList) -> Mention | None:
    first, last = _words_within(tokens, first, last)
    if first >= last:
        return None
    opener = tokens[first].word
    start, end = tokens[first].start, tokens[last - 1].end
    if opener in lists.pronouns and not (lists.has("whose", opener) and last - first > 1):
        pronoun = lists.pronouns[opener]
        return Mention(MentionKind.PRONOUN, start, tokens[first].end, (opener,), pronoun=pronoun)
    style = is_style(tokens[last - 1].word, lists)
    definite = not lists.has("indefinite", opener) and (style or not lists.has("whose", opener))
    inner = _behind_articles(tokens, first, last, lists)
    words = tuple(_known(token.word) for token in tokens[inner:last] if token.is_word)
    if lists.language and not lists.capitals:
        (begin, finish, title), gender = parts_of_phrase(tokens, inner, last, lists), ""
    else:
        begin, finish, title, gender = _name_within(tokens, inner, last, lists)
    if not title and _is_whole_name(tokens, (first, last), (begin, finish), lists):
        capitals = any(token.capital for token in tokens[inner + (inner == 0) : last])
        begin, finish = (inner, last) if capitals else (inner, inner)
    while finish - begin > 1 and lists.capitals and _is_address(tokens[finish - 1], lists):
        finish -= 1
    name = tuple(_known(token.word) for token in tokens[begin:finish] if token.is_word)
    kind = _kind(name, title)
    if not name:
        begin, finish = inner, last
    return Mention(
        kind,
        start,
        end,
        words,
        name,
        tokens[begin].start,
        tokens[finish - 1].end,
        title,
        gender=gender,
        definite=definite,
    )


def _is_address(token: Token, lists: WordList) -> bool:
    """Whether a word behind a name belongs to no name: "Ada Moss MP"."""
    return lists.has("honorifics", token.word) and lists.has("titles", token.word)


def _words_within(tokens: list[Token], first: int, last: int) -> tuple[int, int]:
    """Return a stretch of tokens without the signs at its ends."""
    while first < last and not tokens[first].is_word:
        first += 1
    while last > first and not tokens[last - 1].is_word:
        last -= 1
    return first, last


def _behind_articles(tokens: list[Token], first: int, last: int, lists: WordList) -> int:
    """Return where a mention goes on behind words such as “the” and “this”."""
    while first < last - 1 and not lists.has("of", tokens[first + 1].word):
        word = tokens[first].word
        if not (lists.has("determiners", word) or lists.has("articles", word)):
            break
        first += 1
    return first


def _kind(name: tuple[str, ...], title: str) -> MentionKind:
    if name:
        return MentionKind.NAME
    return MentionKind.TITLE if title else MentionKind.DESCRIPTION


def _name_within(
    tokens: list[Token], first: int, last: int, lists: WordList
) -> tuple[int, int, str, str]:
    """Return first and last index of the name, the title before it, and the gender."""
    head_end = last
    for index in range(first, last):
        word = tokens[index].word
        if lists.has("of", word) and index > first and not lists.has("particles", word):
            head_end = index
            break
    title, gender, after_title = _titles(tokens, first, head_end, lists)
    begin, finish = _capital_run(tokens, after_title, head_end, lists)
    ending = _run_at_end(tokens, finish, last) if title and head_end == last else None
    if lists.capitals and not lists.nouns_capital and ending and finish < ending[0]:
        return *ending, title, gender
    if begin < finish and (not title or begin == after_title or not lists.capitals):
        return begin, finish, title, gender
    if head_end < last:
        _, addressed, after_address = _titles(tokens, head_end, last, lists)
        begin, finish = _capital_run(tokens, after_address, last, lists)
        named = after_address > head_end and begin == after_address and finish == last
        if named and (begin < finish):
            return begin, finish, title, gender or addressed
        begin = _behind_office(tokens, head_end, last, lists)
        if title and begin < last:
            return begin, last, title, gender or addressed
    if title:
        return first, first, title, gender
    begin, finish = _capital_run(tokens, first, last, lists)
    if lists.capitals and not lists.nouns_capital and finish < last:
        begin, finish = _run_at_end(tokens, finish, last) or (begin, finish)
    return begin, finish, title, gender


def _behind_office(tokens: list[Token], first: int, last: int, lists: WordList) -> int:
    """Return where the name begins in "of State Ada Moss", "of the Republic of Elsland Ada Moss".

    A place takes one word of the capitals at the end, so that two of three are the name.
    """
    if not lists.capitals or lists.nouns_capital:
        return last
    begin = last
    while begin > first and begins_name(tokens[begin - 1]):
        begin -= 1
    if not lists.has("of", tokens[begin - 1].word) and not lists.has(
        "articles", tokens[begin - 1].word
    ):
        return last
    office = begin
    while office < last and lists.has("offices", tokens[office].word):
        office += 1
    if office > begin:
        return office if last - office > 1 else last
    return last - 2 if last - begin == 3 else last


def _run_at_end(tokens: list[Token], first: int, last: int) -> tuple[int, int] | None:
    """Return the name that ends a phrase such as "Rovers boss Ian Tull", if one does."""
    begin = last
    while begin > first and begins_name(tokens[begin - 1]):
        begin -= 1
    return (begin, last) if last - begin > 1 else None


def _titles(tokens: list[Token], first: int, last: int, lists: WordList) -> tuple[str, str, int]:
    """Return the last title, the gender, and the index behind the last title or address."""
    title, gender, after = "", "", first
    for index in range(first, last):
        word = tokens[index].word
        if lists.has("titles", without_prefix(word, lists)):
            word = without_prefix(word, lists)
        parts = word.split("-")
        is_title = lists.fits("titles", word) or any(lists.has("titles", part) for part in parts)
        if is_title:
            title, after = word if lists.capitals else plain(word), index + 1
        elif lists.has("honorifics", word):
            after = index + 1
        for gendered in ("he", "she"):
            if lists.has(f"{gendered}_words", word):
                gender = gendered
    while after < last and tokens[after].word == "." and after > first:
        after += 1
    return title, gender, after


def _capital_run(tokens: list[Token], first: int, last: int, lists: WordList) -> tuple[int, int]:
    """Return the range of the name: words with capitals, and small words inside."""
    if not lists.capitals:
        while first < last and lists.fits("offices", tokens[first].word):
            first += 1
        return first, last
    begin = first
    while begin < last and not begins_name(tokens[begin]):
        begin += 1
        if lists.nouns_capital:
            break
    finish = begin
    index = begin
    while index < last:
        if begins_name(tokens[index]):
            finish = index + 1
            if bare(tokens[index].word) != tokens[index].word and finish < last:
                owned = all(begins_name(token) for token in tokens[finish:last])
                return (finish, last) if owned else (first, first)
        elif not (
            lists.has("particles", tokens[index].word)
            or tokens[index].word in (".", "&")
            or lists.has("groups", tokens[index].word)
        ):
            break
        index += 1
    return begin, finish
