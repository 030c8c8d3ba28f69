"""Who a sentence is about, and which titles an article gives to whom."""

from annotator.domain.folding import fold
from annotator.services.suggesting.speakers.cast import Cast
from annotator.services.suggesting.speakers.introductions import (
    learn_introductions,
    subject_without_capitals,
)
from annotator.services.suggesting.speakers.mentions import MentionKind, mention_in, plain
from annotator.services.suggesting.speakers.sources import opens_office, source_after
from annotator.services.suggesting.text.cues import without_prefix
from annotator.services.suggesting.text.reading import Paragraph
from annotator.services.suggesting.text.source import Source, is_time
from annotator.services.suggesting.text.tokens import QUOTE, Token, begins_name
from annotator.services.suggesting.wordlists import WordList

_LONGEST_OFFICE = 12


def subject_of(tokens: list[Token], paragraph: Paragraph, cast: Cast) -> Source | None:
    """Return the name, title or pronoun that a sentence begins with, behind "On Monday, "."""
    lists = paragraph.lists
    if lists.language and not lists.capitals and not paragraph.heading:
        return subject_without_capitals(tokens, lists, cast)
    start = _behind_front(tokens, lists)
    if start >= len(tokens):
        return _named_inside(tokens, cast)
    if not tokens[start].is_word or lists.has("auxiliaries", tokens[start].word):
        return None
    if start + 1 < len(tokens) and lists.has("that", tokens[start + 1].word):
        # "Aseguró que …": a verb without its subject.
        return None
    source = source_after(tokens, start, lists)
    if source is None:
        return None
    first, last = source.first, _end_of_subject(tokens, source, lists)
    if paragraph.heading:
        last = _known_prefix(tokens, first, last, cast)
    if last <= first:
        return None
    return Source(first, last, source.beside if last == source.last else None)


def _named_inside(tokens: list[Token], cast: Cast) -> Source | None:
    """Return the first full name of a sentence that opens with "On a cold evening"."""
    for index in range(len(tokens) - 1):
        if not (tokens[index].capital and tokens[index + 1].capital):
            continue
        for last in range(index + 2, min(len(tokens), index + 5) + 1):
            words = tuple(fold(token.word) for token in tokens[index:last])
            if cast.full.get(plain(words[-1])) == words:
                return Source(index, last)
    return None


def _behind_front(tokens: list[Token], lists: WordList) -> int:
    """Return where the subject begins behind "But", "However," or "On Monday, "."""
    start = 0
    while start < len(tokens) and not tokens[start].is_word and tokens[start].word != QUOTE:
        start += 1
    if start >= len(tokens):
        return start
    word = tokens[start].word
    if lists.has("coordinators", word) or lists.has("adverbs", word):
        comma = start + 1 < len(tokens) and tokens[start + 1].word == ","
        following = tokens[start + 1] if start + 1 < len(tokens) else None
        dated = following and (
            is_time(following, lists) or lists.has("prepositions", following.word)
        )
        if comma or not dated or lists.has("coordinators", word):
            return start + 1 + comma
    participle = bool(lists.participles) and word.endswith(lists.participles)
    opens = lists.has("prepositions", word) or lists.has("conjunctions", word)
    dated = lists.has("adverbs", word) or is_time(tokens[start], lists)
    if not (opens or participle or dated):
        return start
    for index in range(start, min(len(tokens), start + 20)):
        if tokens[index].word == ",":
            return index + 1
        if tokens[index].word == QUOTE:
            break
    return len(tokens) if lists.has("prepositions", word) else start + 1


def _end_of_subject(tokens: list[Token], source: Source, lists: WordList) -> int:
    """Cut behind the name or title, because the verb that follows is not known."""
    seen = False
    for index in range(source.first, source.last):
        token = tokens[index]
        is_title = lists.has("titles", token.word) or lists.has("groups", token.word)
        named = begins_name(token) or lists.has("particles", token.word) or is_title
        follows = index + 1 < source.last and tokens[index + 1].capital
        named = named or (lists.has("and", token.word) and follows)
        if seen and not named and not lists.has("of", token.word):
            keep = lists.has("determiners", token.word) and lists.has("of", tokens[index - 1].word)
            if not keep:
                return index
        seen = seen or (named and not lists.has("determiners", token.word))
    return source.last


def _known_prefix(tokens: list[Token], first: int, last: int, cast: Cast) -> int:
    """In a headline, where all words have capitals, end the name where the article ends it."""
    for index in range(first, last):
        word = plain(fold(tokens[index].word))
        if word in cast.full or word in cast.register.last_words:
            return index + 1
    return first


def learn_titles(tokens: list[Token], lists: WordList, cast: Cast) -> None:
    """Take in who bears which title: "President X", "X, the mayor of Y,", "the mayor, X,"."""
    if lists.language and not lists.capitals:
        learn_introductions(tokens, lists, cast)
        return
    for index, token in enumerate(tokens):
        written = (token.word, without_prefix(token.word, lists))
        if not token.is_word or not any(lists.has("titles", word) for word in written):
            continue
        end = _end_of_office(tokens, index, lists)
        first = _front_of_title(tokens, index, lists)
        mention = mention_in(tokens, first, end, lists)
        if mention is None:
            continue
        if mention.kind is MentionKind.NAME and mention.title:
            cast.meet(mention)
        elif mention.kind is MentionKind.TITLE:
            _learn_apposition(tokens, first, end, lists, cast)


def _end_of_office(tokens: list[Token], index: int, lists: WordList) -> int:
    """Return the index behind a title, its office, and a name that follows at once."""
    end = index + 1
    while end < min(len(tokens), index + _LONGEST_OFFICE):
        token = tokens[end]
        inner = lists.has("particles", token.word) or lists.has("of", token.word)
        behind_of = lists.has("of", tokens[end - 1].word)
        article = lists.has("articles", token.word) and behind_of
        if not (token.is_word and (token.capital or inner or article or behind_of)):
            break
        end += 1
    while end > index + 1 and not (tokens[end - 1].capital or not lists.capitals):
        end -= 1
    return end


def _front_of_title(tokens: list[Token], index: int, lists: WordList) -> int:
    """Include what specifies the title: "Syrian regime" president."""
    first = index
    while first > max(0, index - 3) and tokens[first - 1].is_word:
        before = tokens[first - 1]
        listed = ("determiners", "articles", "prepositions", "conjunctions", "auxiliaries", "whose")
        if any(lists.has(entry, before.word) for entry in listed) or before.word in lists.pronouns:
            break
        if lists.participles and not before.capital and first - 1 > 0 and first < index:
            break
        first -= 1
    return first


def _learn_apposition(
    tokens: list[Token], first: int, end: int, lists: WordList, cast: Cast
) -> None:
    office = mention_in(tokens, first, end, lists)
    if office is None:
        return
    name = None
    if end + 1 < len(tokens) and tokens[end].word == ",":
        name = _name_run(tokens, end + 1, lists)
    if name is None:
        name = _name_before(tokens, first, lists)
    if name is None:
        return
    mention = mention_in(tokens, *name, lists)
    if (
        mention is None
        or mention.kind is not MentionKind.NAME
        or not _is_person(mention.name, cast)
    ):
        return
    words = (*office.words, *mention.name)
    cast.meet(mention._replace(title=mention.title or office.title, words=mention.words))
    figure = cast.meet(mention)
    if figure is not None:
        figure.titles.setdefault(office.title, set()).update(set(words) - {office.title})


def _is_person(name: tuple[str, ...], cast: Cast) -> bool:
    return len(name) > 1 or any(plain(word) in cast.full for word in name)


def _name_run(tokens: list[Token], start: int, lists: WordList) -> tuple[int, int] | None:
    end = start
    while end < len(tokens) and (
        tokens[end].capital or (end > start and lists.has("particles", tokens[end].word))
    ):
        end += 1
    closed = end == len(tokens) or tokens[end].word in (",", ".", ")") or not tokens[end].capital
    return (start, end) if end > start and closed else None


def _name_before(tokens: list[Token], first: int, lists: WordList) -> tuple[int, int] | None:
    """Return the name of "Name, the mayor": behind it only a comma and an article."""
    index = first - 1
    while index > 0 and tokens[index].is_word and not tokens[index].capital:
        if not (lists.has("determiners", tokens[index].word)) or first - index > 4:
            return None
        index -= 1
    if index > 0 and opens_office(tokens, index + 1, first + 3, lists):
        index += 1
    elif index < 1 or tokens[index].word != ",":
        return None
    end = start = index
    while start > 0 and (
        tokens[start - 1].capital
        or (lists.has("particles", tokens[start - 1].word) and start < end)
    ):
        start -= 1
    if start < end and lists.has("prepositions", tokens[start].word):
        # "On the budget, the minister said": no name, but what is spoken of.
        return None
    return (start, end) if start < end else None
