"""Objects that stand before a verb at the end of its clause: "the delay" criticised."""

from annotator.services.suggesting.sentence.findings import Findings, Report
from annotator.services.suggesting.suggestion import Kind
from annotator.services.suggesting.text.cues import Cue, is_adverb
from annotator.services.suggesting.text.source import Source, is_time
from annotator.services.suggesting.text.tokens import Token
from annotator.services.suggesting.wordlists import WordList

_WITH_OBJECT = frozenset({"act", "call"})
_FAR = 60
"""How many words an object and its adjuncts have at most."""


def object_before(findings: Findings, cue: Cue, source: Source | None) -> bool:
    """Add what somebody praised or rejected where it stands before the verb; tell whether so."""
    if cue.participle or findings.heading or not cue.frames & _WITH_OBJECT:
        return False
    tokens, lists = findings.tokens, findings.lists
    begin = findings.low
    if source is not None and findings.low <= source.last <= cue.first:
        begin = source.beside[1] if source.beside else source.last
    span = _object(tokens, max(begin, cue.first - _FAR), cue, lists)
    if span is None:
        return False
    words = (cue.first, cue.last)
    findings.add_with_fragments(Report(Kind.SPEECH_ACT, (span,), "act", words, source, 0.75))
    findings.low = cue.last
    return True


def _object(tokens: list[Token], begin: int, cue: Cue, lists: WordList) -> tuple[int, int] | None:
    form = tuple(token.word for token in tokens[cue.first : cue.last])
    openers = lists.governed.get(form)
    marked = [i for i in range(begin, cue.first) if lists.has("objects", tokens[i].word)]
    start = begin
    if marked:
        start = _behind_adjuncts(tokens, begin, marked[0], lists)
    elif openers:
        start = _governed_at(tokens, begin, cue.first, openers, lists) + 1
    if not (marked or (openers and start)):
        return None
    end = cue.first
    while end > start and not (tokens[end - 1].is_word or tokens[end - 1].quote >= 0):
        end -= 1
    end -= lists.has("objects", tokens[end - 1].word) and end > start
    return (start, end) if end > start else None


def _governed_at(
    tokens: list[Token], begin: int, end: int, openers: frozenset[str], lists: WordList
) -> int:
    """Return where the word stands that opens the object of a verb at `end`, or -1."""
    for index in range(begin, end):
        held = index > 0 and lists.has("before_prepositions", tokens[index - 1].word)
        if tokens[index].word in openers and not held:
            return index
    return -1


def _behind_adjuncts(tokens: list[Token], begin: int, end: int, lists: WordList) -> int:
    """Step over "in the hall on Monday, " in front of an object that ends at `end`."""
    start = begin
    while start < end:
        token = tokens[start]
        if not token.is_word and token.quote < 0:
            start += 1
            continue
        loose = is_time(token, lists) or is_adverb(token.word, lists)
        if not (loose or lists.has("prepositions", token.word) or token.word.isdigit()):
            return start
        comma = next((i for i in range(start, end) if tokens[i].word == ","), None)
        if comma is None:
            return start + loose if loose else start
        start = comma + 1
    return begin
