"""The words that name the speaker, found before or after a cue."""

from annotator.services.suggesting.speakers.fronted import source_in_front
from annotator.services.suggesting.text.caseless import is_definite
from annotator.services.suggesting.text.cues import Cue, is_adverb, without_prefix
from annotator.services.suggesting.text.source import Source, is_time
from annotator.services.suggesting.text.tokens import QUOTE, Token, begins_name
from annotator.services.suggesting.wordlists import WordList

_LONGEST = 16
_LONGEST_NAME = 5
_OPENING = {",": ",", ")": "(", "—": "—", "]": "["}


def source_before(tokens: list[Token], cue: Cue, low: int, lists: WordList) -> Source | None:
    """Return the subject of a cue that stands before it, not reaching below index `low`."""
    if lists.verb_last:
        return source_in_front(tokens, low, cue.first, lists)
    index = _skip_back(tokens, cue.first - 1, low, lists)
    if index < low or tokens[index].word == QUOTE:
        return None
    closing = tokens[index].word
    if closing in _OPENING:
        opening = _opening(tokens, index, low)
        if opening is None or opening - 1 < low:
            return None
        source = _phrase_ending_at(tokens, opening - 1, low, lists)
        if source is None:
            return None
        return _before_its_office(tokens, source, low, lists) or Source(
            source.first, source.last, (opening + 1, index)
        )
    source = _phrase_ending_at(tokens, index, low, lists)
    return source and (_named_in_front(tokens, source, low, lists) or source)


def _named_in_front(
    tokens: list[Token], source: Source, low: int, lists: WordList
) -> Source | None:
    """Return the name in "Moss, minister of harbours, in the port …" where no capitals tell it."""
    comma = source.first - 1
    if lists.capitals or comma - 1 < low or tokens[comma].word != ",":
        return None
    titled = lists.has("titles", tokens[source.first].word)
    short = comma - low <= _LONGEST_NAME and all(token.is_word for token in tokens[low:comma])
    return Source(low, comma, (source.first, source.last)) if titled and short else None


def _before_its_office(
    tokens: list[Token], source: Source, low: int, lists: WordList
) -> Source | None:
    """Return the name in "Ada Moss, the party's chair, on Monday," of which the chair was read."""
    comma = source.first - 1
    if not lists.capitals or comma - 1 < low or tokens[comma].word != ",":
        return None
    first = comma
    while first > low and begins_name(tokens[first - 1]) and not is_time(tokens[first - 1], lists):
        first -= 1
    named = comma - first > 1 and not lists.has("prepositions", tokens[first].word)
    opens = (
        first == low or not tokens[first - 1].is_word or lists.has("titles", tokens[first - 1].word)
    )
    return Source(first, comma, (source.first, source.last)) if named and opens else None


def _opening(tokens: list[Token], index: int, low: int) -> int | None:
    wanted = _OPENING[tokens[index].word]
    for opening in range(index - 1, max(low, index - 25) - 1, -1):
        if tokens[opening].word == wanted:
            return opening
        if tokens[opening].word in (QUOTE, ";"):
            return None
    return None


def _skip_back(tokens: list[Token], index: int, low: int, lists: WordList) -> int:
    """Step over auxiliaries, adverbs and dates: "the mayor has on Monday also" said."""
    while index >= low and tokens[index].is_word:
        word = tokens[index].word
        if lists.has("auxiliaries", word) or is_adverb(word, lists):
            index -= 1
            continue
        skipped = _skip_date_back(tokens, index, low, lists)
        if skipped == index:
            break
        index = skipped
    return index


def _skip_date_back(tokens: list[Token], index: int, low: int, lists: WordList) -> int:
    first = index
    while first >= low and is_time(tokens[first], lists):
        first -= 1
    if first == index:
        return index
    while first >= low and (
        lists.has("prepositions", tokens[first].word) or lists.has("articles", tokens[first].word)
    ):
        first -= 1
    return first


def _phrase_ending_at(tokens: list[Token], index: int, low: int, lists: WordList) -> Source | None:
    if lists.has("relatives", tokens[index].word) and index - 1 >= low:
        index -= 1 + (tokens[index - 1].word == ",")
        if 0 <= index < low and lists.capitals and not lists.nouns_capital:
            return _name_ending_at(tokens, index)
    if index < low or not tokens[index].is_word:
        return None
    if tokens[index].word in lists.pronouns and not lists.has("whose", tokens[index].word):
        return Source(index, index + 1)
    first = index
    while first > max(low, index - _LONGEST) and _continues_back(tokens, first - 1, lists):
        first -= 1
    first = _skip_front(tokens, first, index, lists)
    if first > index or lists.has("conjunctions", tokens[index].word):
        return None
    if not any(_names(token, lists) for token in tokens[first : index + 1]):
        return None
    return Source(first, _end_of_head(tokens, first, index + 1, lists))


def _name_ending_at(tokens: list[Token], index: int) -> Source | None:
    """Return the name that somebody else's object ends in: "thanked Ada Moss, who" said."""
    first = index + 1
    while first > 0 and begins_name(tokens[first - 1]):
        first -= 1
    return Source(first, index + 1) if first <= index else None


def _continues_back(tokens: list[Token], index: int, lists: WordList) -> bool:
    token = tokens[index]
    if not token.is_word:
        if token.word == "&":
            return index > 0 and tokens[index - 1].capital and tokens[index + 1].capital
        return token.word == "." and tokens[index - 1].end == token.start if index else False
    if lists.has("and", token.word):
        return index > 0 and tokens[index - 1].capital and tokens[index + 1].capital
    stops = lists.has("conjunctions", token.word) or lists.has("that", token.word)
    return not stops


def _skip_front(tokens: list[Token], first: int, last: int, lists: WordList) -> int:
    """Step over "however", "on Monday", "in Paris" in front of the speaker."""
    while first <= last and (
        is_adverb(tokens[first].word, lists)
        or lists.has("conjunctions", tokens[first].word)
        or is_time(tokens[first], lists)
        or (lists.verb_first and lists.has("auxiliaries", tokens[first].word))
    ):
        first += 1
    if first > last or not _is_loose(tokens[first].word, lists):
        return first
    after_date = first + 1
    while after_date <= last and (
        is_time(tokens[after_date], lists) or lists.has("articles", tokens[after_date].word)
    ):
        after_date += 1
    dated = any(is_time(token, lists) for token in tokens[first + 1 : after_date])
    if dated and after_date <= last:
        back = lists.has("articles", tokens[after_date - 1].word)
        return after_date - back
    return _last_phrase(tokens, first + 1, last, lists)


def _is_loose(word: str, lists: WordList) -> bool:
    """Whether a word is a preposition, or one with "and" written together with it."""
    joined = [word[len(each) :] for each in lists.prefixes if word.startswith(each)]
    return any(lists.has("prepositions", each) for each in (word, *joined))


def _last_phrase(tokens: list[Token], first: int, last: int, lists: WordList) -> int:
    """Return where the last noun phrase of a stretch begins that opens with a preposition."""
    for index in range(last, first, -1):
        if lists.has("articles", tokens[index].word) or tokens[index].word in lists.pronouns:
            return index
    return last + 1


def _end_of_head(tokens: list[Token], first: int, last: int, lists: WordList) -> int:
    """Cut a long subject after its first noun phrase: "the man who was …", "X in Paris"."""
    for index in range(first + 1, last):
        word = tokens[index].word
        if lists.has("relatives", word) or lists.has("auxiliaries", word):
            return index
        if opens_office(tokens, index, last, lists):
            return index
        loose = lists.has("prepositions", word) and not lists.has("of", word)
        if loose and not lists.has("particles", word):
            return index
    return last


def opens_office(tokens: list[Token], index: int, last: int, lists: WordList) -> bool:
    """Whether an office follows a name without a comma: "Ada Moss the mayor of Lund"."""
    if not lists.capitals or lists.nouns_capital or lists.has("of", tokens[index].word):
        return False
    named = tokens[index - 1].capital and tokens[index - 2].capital if index > 1 else False
    titled = any(
        lists.has("titles", token.word) for token in tokens[index + 1 : min(last, index + 4)]
    )
    return named and titled and lists.has("articles", tokens[index].word)


def source_after(tokens: list[Token], start: int, lists: WordList) -> Source | None:
    """Return the noun phrase that begins at index `start`: "said" the mayor of Lund."""
    first = start
    while first < len(tokens) and is_adverb(tokens[first].word, lists):
        first += 1
    last = first
    while last < min(len(tokens), first + _LONGEST) and _continues_on(tokens, first, last, lists):
        last += 1
    if last == first or lists.has("prepositions", tokens[first].word):
        return None
    if lists.verb_first and lists.has("verbals", tokens[first].word):
        return None
    if lists.has("that", tokens[first].word) or lists.has("participle_forms", tokens[first].word):
        return None
    if not any(_names(token, lists) for token in tokens[first:last]):
        return None
    beside = last < len(tokens) and tokens[last].word == ","
    beside = beside and (last - first > 1 or tokens[first].word not in lists.pronouns)
    if beside and not _opens_relative(tokens, last, lists):
        end = last + 1
        while end < len(tokens) and tokens[end].is_word:
            end += 1
        return Source(first, last, (last + 1, end) if end > last + 1 else None)
    return Source(first, last)


def _opens_relative(tokens: list[Token], comma: int, lists: WordList) -> bool:
    word = tokens[comma + 1].word if comma + 1 < len(tokens) else ""
    return any(lists.has(entry, word) for entry in ("relatives", "that", "participle_forms"))


def _continues_on(tokens: list[Token], first: int, index: int, lists: WordList) -> bool:
    token = tokens[index]
    if not token.is_word:
        return False
    word = token.word
    if index == first:
        return True
    if word in lists.pronouns and not lists.has("whose", word):
        return False
    if tokens[index - 1].word in lists.pronouns and not lists.has("whose", tokens[index - 1].word):
        return False
    if lists.has("and", word):
        follows = index + 1 < len(tokens) and tokens[index + 1].capital
        return tokens[index - 1].capital and follows
    return not _closes_phrase(token, tokens[index - 1], lists)


def _closes_phrase(token: Token, before: Token, lists: WordList) -> bool:
    word = token.word
    if lists.has("of", word) or (lists.has("particles", word) and before.capital):
        return False
    listed = (
        "that",
        "prepositions",
        "relatives",
        "conjunctions",
        "questions",
        "auxiliaries",
        "cuts",
    )
    if any(lists.has(entry, word) for entry in listed):
        return True
    if is_adverb(word, lists) or lists.has("times", word) or lists.has("verbals", word):
        return True
    if token.adverbial or lists.fits("owned", word) or _follows_name(word, before.word, lists):
        return True
    if before.capital and (lists.has("pointing", word) or lists.has("addressing", word)):
        return True
    if lists.has("participle_forms", word) or lists.has(
        "participle_forms", without_prefix(word, lists)
    ):
        return True
    if before.word.endswith(("'s", "s'")) or lists.has("articles", before.word):
        return False
    return bool(lists.participles) and word.endswith(lists.participles) and not token.capital


def _follows_name(word: str, before: str, lists: WordList) -> bool:
    """Whether a hearer or another speaker stands behind a name: Moss "the government"."""
    if not lists.verb_first:
        return False
    office = lists.fits("offices", before) or lists.has("organisations", before)
    if office or lists.has("titles", before) or lists.has("titles", before.removeprefix("و")):
        return False
    return lists.fits("hearers", word) or (lists.has("groups", word) and is_definite(word))


def _names(token: Token, lists: WordList) -> bool:
    word = token.word
    if not lists.capitals or begins_name(token) or word in lists.pronouns:
        return True
    entries = ("articles", "indefinite", "titles", "honorifics", "groups")
    return any(lists.has(entry, word) for entry in entries)
