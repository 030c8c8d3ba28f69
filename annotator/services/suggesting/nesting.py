"""Quotations inside a quotation: "he told me 'go home'", "I announced that …"."""

from bisect import bisect_left
from dataclasses import dataclass

from annotator.services.suggesting.drafts import NOBODY, Draft
from annotator.services.suggesting.sentence.findings import Report
from annotator.services.suggesting.sentence.reports import SentenceReader
from annotator.services.suggesting.speakers.cast import Cast, Found
from annotator.services.suggesting.speakers.mentions import mention_of
from annotator.services.suggesting.suggestion import Kind
from annotator.services.suggesting.text.cues import cues_of
from annotator.services.suggesting.text.marks import Quoted
from annotator.services.suggesting.text.reading import Paragraph, outermost
from annotator.services.suggesting.text.screening import is_title, word_count
from annotator.services.suggesting.text.source import Source
from annotator.services.suggesting.text.tokens import QUOTE, Token, sentences_of, tokens_of
from annotator.services.suggesting.wordlists import PRONOUNS, WordList

_LONG = 5


@dataclass(frozen=True, slots=True)
class Nested:
    """One quotation inside another, and the tokens its source is counted in."""

    span: tuple[int, int]
    code: str
    sure: float
    tokens: list[Token]
    source: Source | None = None
    source_span: tuple[int, int] | None = None
    cue: tuple[int, int] | None = None
    marked: bool = True


def _nested_reports(
    text: str, start: int, end: int, inner: list[Quoted], lists: WordList
) -> list[Nested]:
    """Return the quotations inside the quotation `text[start:end]`."""
    if not lists.language:
        return []
    quotes = [(rank, quoted) for rank, quoted in outermost(inner) if quoted.outer_end <= end]
    tokens = tokens_of(text, start, end, quotes, lists)
    found: list[Nested] = []
    for sentence in sentences_of(text, tokens, lists):
        if not cues_of(sentence, lists) and all(token.word != QUOTE for token in sentence):
            continue
        found += _of_sentence(text, sentence, inner, lists)
    return found


def _of_sentence(
    text: str, tokens: list[Token], inner: list[Quoted], lists: WordList
) -> list[Nested]:
    reports = SentenceReader(tokens, lists).read()
    found: list[Nested] = []
    seen: set[int] = set()
    for report in reports:
        first, last = report.pieces[0]
        if last - first == 1 and tokens[first].word == QUOTE:
            seen.add(first)
            quoted = inner[tokens[first].quote]
            single = report.kind is Kind.PARTIAL and word_count(text, quoted) == 1
            if not single and not is_title(text, tokens, first, quoted, lists):
                found.append(_nested(report, tokens, (quoted.start, quoted.end), marked=True))
        elif _is_clause(report, tokens, lists):
            last = _before_own_words(tokens, first, last, lists)
            span = (tokens[first].start, tokens[last - 1].end)
            found.append(_nested(report, tokens, span, marked=False))
    for index, token in enumerate(tokens):
        if token.word == QUOTE and index not in seen:
            quoted = inner[token.quote]
            long = word_count(text, quoted) >= _LONG
            if long and not is_title(text, tokens, index, quoted, lists):
                found.append(Nested((quoted.start, quoted.end), "inside", 0.4, tokens))
    return found


def _is_clause(report: Report, tokens: list[Token], lists: WordList) -> bool:
    """Whether it is a reported clause that opens with "that" and has a speaker."""
    first, last = report.pieces[0]
    opened = first > 0 and lists.has("that", tokens[first - 1].word)
    if not report.cue or report.source is None or not _is_said(tokens, report.cue, lists):
        return False
    before = tokens[report.cue[0] - 1].word if report.cue[0] else ""
    if lists.has("modals", before):
        return False
    if lists.verb_last and not _is_somebody(tokens, report.source, lists):
        return False
    pointing = lists.has("determiners", tokens[report.source.first].word)
    alone = report.source.last - report.source.first == 1
    return report.kind is Kind.INDIRECT and opened and last - first > 3 and not (pointing and alone)


def _is_somebody(tokens: list[Token], source: Source, lists: WordList) -> bool:
    """Whether a subject is a person: in speech any other noun may begin a clause."""
    entries = ("titles", "honorifics", "groups", "organisations", *PRONOUNS)
    return any(lists.has(each, tokens[source.first].word) for each in entries)


def _is_said(tokens: list[Token], cue: tuple[int, int], lists: WordList) -> bool:
    """Whether a verb tells of words, not of thoughts: "I announced", not "I think"."""
    words = [token.word for token in tokens[slice(*cue)]]
    spoken = any(lists.phrase_at(frame, words, 0) for frame in ("say", "announce", "tell"))
    return spoken and not lists.phrase_at("think", words, 0)


def _before_own_words(tokens: list[Token], first: int, last: int, lists: WordList) -> int:
    """Cut where the outer speaker goes on in his own words: ", and this is now clear"."""
    for index in range(first + 3, last - 1):
        if tokens[index].word == "," and lists.has("conjunctions", tokens[index + 1].word):
            return index
    return last


def _nested(report: Report, tokens: list[Token], span: tuple[int, int], *, marked: bool) -> Nested:
    source = report.source
    return Nested(
        span,
        "inside",
        0.8 if marked else 0.55,
        tokens,
        source,
        (tokens[source.first].start, tokens[source.last - 1].end) if source else None,
        (tokens[report.cue[0]].start, tokens[report.cue[1] - 1].end) if report.cue else None,
        marked,
    )


def nested_drafts(text: str, cast: Cast, paragraph: Paragraph, drafts: list[Draft]) -> list[Draft]:
    """Return drafts of the quotations inside the quotations of a paragraph."""
    made: list[Draft] = []
    outer = {index for index, _ in outermost(paragraph.quotes)}
    starts = [quoted.outer_start for quoted in paragraph.quotes]
    for draft in drafts:
        if draft.kind not in (Kind.DIRECT, Kind.COLON, Kind.PARTIAL):
            continue
        for start, end in draft.content:
            within = range(bisect_left(starts, start), bisect_left(starts, end))
            inner = [paragraph.quotes[index] for index in within if index not in outer]
            for nested in _nested_reports(text, start, end, inner, paragraph.lists):
                found = _speaker(text, cast, nested, paragraph.lists, draft)
                made.append(
                    Draft(
                        Kind.NESTED,
                        [nested.span],
                        nested.code,
                        found,
                        nested.sure,
                        nested.cue,
                        nested.source_span,
                        marked=nested.marked,
                        parent=draft,
                    )
                )

    return made


def _speaker(text: str, cast: Cast, nested: Nested, lists: WordList, outer: Draft) -> Found:
    if nested.source is None:
        return NOBODY
    mention = mention_of(nested.tokens, nested.source, lists)
    if mention is None:
        return NOBODY
    words = text[mention.start : mention.end]
    if mention.pronoun in ("i", "we"):
        return Found(outer.found.figure, "pronoun", words, 0.8, outer.found.alternatives)
    others = [each for each in cast.recent if each is not outer.found.figure]
    if mention.pronoun == "you":
        figure = next((each for each in others if each.person), None)
        return Found(figure, "pronoun" if figure else "nobody", words, 0.6)
    if mention.pronoun:
        return Found(others[0] if others else None, "pronoun" if others else "nobody", words, 0.4)
    return cast.resolve(mention)
