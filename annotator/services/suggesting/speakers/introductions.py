"""Who is introduced with which office, where no capital letters tell names: Arabic, Persian."""

from collections.abc import Iterator

from annotator.services.suggesting.speakers.cast import Cast
from annotator.services.suggesting.speakers.fronted import parts_of, phrase_from
from annotator.services.suggesting.speakers.mentions import Mention, MentionKind, mention_in, plain
from annotator.services.suggesting.speakers.sources import source_after
from annotator.services.suggesting.text.caseless import is_definite, title_of
from annotator.services.suggesting.text.cues import Cue, cues_of
from annotator.services.suggesting.text.source import Source
from annotator.services.suggesting.text.tokens import QUOTE, Token
from annotator.services.suggesting.wordlists import WordList

_LONGEST_NAME = 5
_FAR = 16
_NO_NAMES = ("prepositions", "that", "adverbs", "conjunctions", "times", "relatives")
_NO_SPEAKERS = (
    *("auxiliaries", "offices", "groups", "organisations"),
    *("determiners", "events", "cuts", "places"),
)


def learn_introductions(tokens: list[Token], lists: WordList, cast: Cast) -> None:
    """Take in the names with a title in front, behind, or beside them between commas."""
    for source in _introduced(tokens, lists, cast):
        mention = mention_in(tokens, source.first, source.last, lists)
        beside = mention_in(tokens, *source.beside, lists) if source.beside else None
        if mention is None:
            continue
        if mention.kind is MentionKind.TITLE and beside is not None:
            mention, beside = beside, mention
        if mention.kind is MentionKind.NAME:
            _meet(mention, beside, cast)


def subject_without_capitals(tokens: list[Token], lists: WordList, cast: Cast) -> Source | None:
    """Return who a sentence is about where nobody speaks in it: a title or a known name."""
    if lists.verb_last:
        source = phrase_from(tokens, 0, len(tokens), lists)
        named = source and any(
            _names_somebody(token, lists, cast)
            for token in tokens[source.first : source.last]
            if token.word not in lists.pronouns or source.last - source.first == 1
        )
        return source if named else None
    cues = cues_of(tokens, lists)
    spoken = {cue.first for cue in cues}
    for index, token in enumerate(tokens[:_FAR]):
        closed = lists.has("that", token.word) or lists.has("relatives", token.word)
        if index in spoken or closed or token.word == QUOTE:
            return None
        held = index > 0 and lists.has("prepositions", tokens[index - 1].word)
        if held or not token.is_word:
            continue
        if title_of(token, lists):
            return _known_part(tokens, _before_verb(source_after(tokens, index, lists), cues), cast)
        if _names_somebody(token, lists, cast):
            return Source(index, index + 1)
    return None


def _known_part(tokens: list[Token], source: Source | None, cast: Cast) -> Source | None:
    """Cut a title and a name behind the last word the article knows: "the coach" the injury."""
    mention = mention_in(tokens, source.first, source.last, cast.lists) if source else None
    if source is None or mention is None or mention.kind is not MentionKind.NAME:
        return source
    last = source.last
    while last > source.first + 1 and tokens[last - 1].start >= mention.name_start:
        if _is_known(tokens[last - 1], cast):
            break
        last -= 1
    return Source(source.first, last)


def _is_known(token: Token, cast: Cast) -> bool:
    last = plain(token.word)
    return last in cast.full or last in cast.register.last_words or last in cast.speaking


def _names_somebody(token: Token, lists: WordList, cast: Cast) -> bool:
    last = plain(token.word)
    if last in cast.full or last in cast.register.last_words or token.word in lists.pronouns:
        return True
    if title_of(token, lists) or lists.has("honorifics", token.word):
        return True
    listed = (*_NO_NAMES, *_NO_SPEAKERS)
    return last in cast.speaking and not any(lists.has(each, token.word) for each in listed)


def _introduced(tokens: list[Token], lists: WordList, cast: Cast) -> Iterator[Source]:
    """Yield the phrases that can introduce somebody."""
    if lists.verb_last:
        for start in parts_of(tokens):
            source = phrase_from(tokens, start, len(tokens), lists)
            if source is not None:
                yield source
        return
    cues = cues_of(tokens, lists)
    for cue in cues:
        source = source_after(tokens, cue.last, lists)
        if source is not None:
            yield source
    for index, token in enumerate(tokens):
        if token.is_word and title_of(token, lists):
            source = _before_verb(source_after(tokens, index, lists), cues)
            source = _known_part(tokens, source, cast)
            if source is not None:
                yield source


def _before_verb(source: Source | None, cues: list[Cue]) -> Source | None:
    """Cut a phrase where a verb of saying stands in it: "was" the minister said."""
    for cue in cues if source else ():
        if source and source.first < cue.first < source.last:
            return Source(source.first, cue.first)
    return source


def _is_no_name(mention: Mention, lists: WordList) -> bool:
    listed = any(lists.has(each, word) for each in _NO_NAMES for word in mention.name)
    return listed or (len(mention.name) > 1 and is_definite(mention.name[0]))


def _meet(mention: Mention, beside: Mention | None, cast: Cast) -> None:
    if len(mention.name) > _LONGEST_NAME or _is_no_name(mention, cast.lists):
        return
    addressed = len(mention.name) > 1 and any(
        cast.lists.has("honorifics", word) for word in mention.words
    )
    if mention.title or addressed:
        cast.meet(mention)
    elif beside is not None and beside.kind is MentionKind.TITLE and len(mention.name) > 1:
        cast.meet(mention._replace(title=beside.title, words=(*beside.words, *mention.words)))
