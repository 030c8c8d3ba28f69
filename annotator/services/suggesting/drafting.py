"""Reads an article paragraph by paragraph and drafts a suggestion for each passage of speech."""

from bisect import bisect_left
from dataclasses import dataclass

from annotator.services.suggesting.cast import Cast, Figure, Found
from annotator.services.suggesting.incises import without_incise
from annotator.services.suggesting.marks import Closing, Quoted
from annotator.services.suggesting.mentions import MentionKind, is_part_of_name, mention_in, mention_of
from annotator.services.suggesting.nesting import nested_reports
from annotator.services.suggesting.reading import Paragraph, outermost
from annotator.services.suggesting.reports import Report, SentenceReader
from annotator.services.suggesting.screening import (
    is_crosshead,
    is_scare,
    is_title,
    is_whole,
    stands_alone,
    word_count,
)
from annotator.services.suggesting.sources import Source
from annotator.services.suggesting.subjects import subject_of
from annotator.services.suggesting.suggestion import Kind
from annotator.services.suggesting.tokens import QUOTE, Token
from annotator.services.suggesting.transcripts import Label, label_of
from annotator.services.suggesting.wordlists import WordList

Span = tuple[int, int]
_WHOLE_WORDS = 4
_NOBODY = Found(None, "nobody", sure=0.5)


@dataclass(slots=True)
class Draft:
    """A suggestion in the making."""

    kind: Kind
    content: list[Span]
    code: str
    found: Found
    sure: float
    cue: Span | None = None
    source: Span | None = None
    marked: bool = False
    """Whether the content is what stands in quotation marks."""
    parent: "Draft | None" = None
    continues: "Draft | None" = None


class Drafting:
    """One pass over an article, with what has been understood so far."""

    def __init__(self, text: str, cast: Cast) -> None:
        self.text, self.cast = text, cast
        self.drafts: list[Draft] = []
        self.running: Draft | None = None
        """The quotation that was still open at the end of the paragraph before."""
        self.pending: Found | None = None
        """The speaker whose colon ended the paragraph before."""

    def paragraph(self, paragraph: Paragraph, labels: dict[str, int]) -> None:
        """Draft the suggestions of one paragraph, the article's next one."""
        if is_crosshead(self.text, paragraph) and not self.running:
            return
        before = len(self.drafts)
        pending, self.pending = self.pending, None
        label = label_of(self.text, paragraph, labels, self.cast)
        if label is not None:
            self._labelled(paragraph, label)
        else:
            for tokens in paragraph.sentences:
                self._sentence(tokens, paragraph)
            self._standing(paragraph, before, pending)
        self._continue(paragraph, before)
        self._nested(paragraph, self.drafts[before:])

    def _labelled(self, paragraph: Paragraph, label: Label) -> None:
        figure = label.found.figure
        if figure:
            self.cast.focus(figure)
        start, end = label.content, _last_word_end(paragraph)
        first = paragraph.quotes[0] if paragraph.quotes else None
        kind = Kind.COLON
        if first is not None and first.outer_start == start and first.outer_end >= end - 1:
            kind, start, end = Kind.DIRECT, first.start, first.end
        if start < end:
            self.drafts.append(
                Draft(
                    kind,
                    [(start, end)],
                    "transcript",
                    label.found,
                    0.8,
                    source=label.source,
                    marked=kind is Kind.DIRECT,
                )
            )

    def _sentence(self, tokens: list[Token], paragraph: Paragraph) -> None:
        lists = paragraph.lists
        reader = SentenceReader(tokens, lists, heading=paragraph.heading)
        reports = reader.read()
        subject = subject_of(tokens, paragraph, self.cast) if lists.language else None
        subject_found = self._found(subject, tokens, paragraph) if subject else None
        if subject_found and subject_found.figure and not self._is_minor(subject_found):
            self.cast.focus(subject_found.figure)
            self._learn_gender(subject_found.figure, tokens, lists)
        last = subject_found
        for report in reports:
            found = self._speaker(report, tokens, paragraph, last)
            last = found
            if found.figure:
                self.cast.focus(found.figure)
            self._draft(report, tokens, paragraph, found)
        if reader.colon is not None and tokens is paragraph.sentences[-1]:
            self.pending = last

    def _learn_gender(self, figure: Figure, tokens: list[Token], lists: WordList) -> None:
        """Take the pronouns of a sentence that names nobody else for its subject."""
        if figure.gender or not figure.person or self.cast.names_another(tokens, figure):
            return
        pronouns = {lists.pronouns.get(token.word, "") for token in tokens} & {"he", "she"}
        if len(pronouns) == 1:
            figure.gender = pronouns.pop()

    def _is_minor(self, found: Found) -> bool:
        return found.code in ("described", "nobody") and not (found.figure and found.figure.person)

    def _found(self, source: Source, tokens: list[Token], paragraph: Paragraph) -> Found:
        mention = mention_of(tokens, source, paragraph.lists)
        return self.cast.resolve(mention) if mention else _NOBODY

    def _speaker(
        self, report: Report, tokens: list[Token], paragraph: Paragraph, last: Found | None
    ) -> Found:
        if report.source is not None:
            return self._found(report.source, tokens, paragraph)
        if last is not None and last.figure is not None:
            return last
        recent = self.cast.recent
        if recent:
            return Found(recent[0], "carried", sure=0.5, alternatives=tuple(recent[1:4]))
        return _NOBODY

    def _draft(
        self, report: Report, tokens: list[Token], paragraph: Paragraph, found: Found
    ) -> None:
        spans: list[Span] = []
        marked = True
        for first, last in report.pieces:
            token = tokens[first] if first < last else None
            if token is not None and last - first == 1 and token.word == QUOTE:
                quoted = paragraph.quotes[token.quote]
                fragment = report.kind is Kind.PARTIAL or not is_whole(self.text, quoted)
                if fragment and is_title(self.text, tokens, first, quoted, paragraph.lists):
                    continue
                inner = report.code == "quoted_in_report"
                if inner and is_scare(self.text, tokens, first, quoted, paragraph.lists):
                    continue
                spans += without_incise(self.text, quoted.start, quoted.end, paragraph.lists)
            elif token is not None:
                marked = False
                spans.append((token.start, tokens[last - 1].end))
        if not spans:
            return
        kind = self._kind(report, tokens, paragraph)
        self.drafts.append(
            Draft(
                kind,
                spans,
                report.code,
                found,
                report.sure,
                _span(tokens, report.cue),
                _span(tokens, (report.source.first, report.source.last)) if report.source else None,
                marked=marked,
            )
        )

    def _kind(self, report: Report, tokens: list[Token], paragraph: Paragraph) -> Kind:
        if report.kind is not Kind.DIRECT or report.code != "after_verb":
            return report.kind
        token = tokens[report.pieces[0][0]]
        quoted = paragraph.quotes[token.quote] if token.word == QUOTE else None
        if quoted is None or word_count(self.text, quoted) >= _WHOLE_WORDS:
            return Kind.DIRECT
        return Kind.DIRECT if is_whole(self.text, quoted) else Kind.PARTIAL

    def _standing(self, paragraph: Paragraph, before: int, pending: Found | None) -> None:
        """Draft quotations that no verb introduces, if they are speech at all."""
        taken = {span for draft in self.drafts[before:] for span in draft.content}
        for tokens in paragraph.sentences:
            for index, token in enumerate(tokens):
                if token.word != QUOTE:
                    continue
                quoted = paragraph.quotes[token.quote]
                if (quoted.start, quoted.end) in taken:
                    continue
                draft = self._standing_draft(tokens, index, quoted, paragraph, before, pending)
                if draft is not None:
                    self.drafts.append(draft)
                    if draft.found.figure:
                        self.cast.focus(draft.found.figure)
        self.drafts[before:] = sorted(self.drafts[before:], key=lambda each: each.content[0])

    def _standing_draft(
        self,
        tokens: list[Token],
        index: int,
        quoted: Quoted,
        paragraph: Paragraph,
        before: int,
        pending: Found | None,
    ) -> Draft | None:
        spans = without_incise(self.text, quoted.start, quoted.end, paragraph.lists)
        named = self._named_beside(tokens, index, paragraph)
        if named is not None:
            found, source, code = named
            return Draft(Kind.DIRECT, spans, code, found, 0.75, source=source, marked=True)
        if is_title(self.text, tokens, index, quoted, paragraph.lists):
            return None
        alone = stands_alone(tokens)
        is_start = index == 0 or tokens[index - 1].word in (":", ",")
        runs = quoted.closing is Closing.RUNNING or self._is_continuation(quoted, paragraph)
        enough = is_whole(self.text, quoted) and (alone or is_start)
        if not (runs or enough or word_count(self.text, quoted) >= 8):
            return None
        found = self._standing_speaker(tokens, paragraph, before, pending, alone=alone or runs)
        sure = 0.6 if alone else 0.5
        return Draft(Kind.DIRECT, spans, "standing", found, sure, marked=True)

    def _named_beside(
        self, tokens: list[Token], index: int, paragraph: Paragraph
    ) -> tuple[Found, Span, str] | None:
        """Return who is named with a colon or dash before or behind: "We will win": minister."""
        lists = paragraph.lists
        if index >= 2 and tokens[index - 1].word == ":" and index <= 9:
            mention = mention_in(tokens, 0, index - 1, lists)
            if mention and mention.kind is not MentionKind.DESCRIPTION:
                found = self.cast.resolve(mention)
                return found, (mention.start, mention.end), "colon"
        rest = len(tokens) - index - 2
        named = tokens[index + 2 :]
        dashed = 0 < rest <= 7 and tokens[index + 1].word in (":", "—", "-")
        if dashed and all(is_part_of_name(token, lists) for token in named):
            mention = mention_in(tokens, index + 2, len(tokens), lists)
            if mention and mention.kind is not MentionKind.DESCRIPTION:
                found = self.cast.resolve(mention)
                return found, (mention.start, mention.end), "before_colon"
        return None

    def _is_continuation(self, quoted: Quoted, paragraph: Paragraph) -> bool:
        return self.running is not None and quoted.outer_start - paragraph.start < 3

    def _standing_speaker(
        self,
        tokens: list[Token],
        paragraph: Paragraph,
        before: int,
        pending: Found | None,
        *,
        alone: bool,
    ) -> Found:
        if pending is not None:
            return pending
        mentioned = subject_of(tokens, paragraph, self.cast) if not alone else None
        if mentioned is not None:
            return self._found(mentioned, tokens, paragraph)
        latest = self.drafts[max(before, len(self.drafts) - 8) :]
        near = [draft.found for draft in latest if draft.found.figure]
        figures = [near[-1].figure] if near else []
        recent: list[Figure] = [each for each in figures if each] + self.cast.recent
        if not recent:
            return _NOBODY
        others = tuple(each for each in recent[1:] if each is not recent[0])[:3]
        return Found(recent[0], "carried", sure=0.7, alternatives=others)

    def _continue(self, paragraph: Paragraph, before: int) -> None:
        """Join a quotation that began in the paragraph before, and see whether one goes on."""
        new = self.drafts[before:]
        first = new[0] if new else None
        if self.running is not None and first is not None:
            opens = first.content[0][0] - paragraph.start < 4
            if opens:
                first.continues = self.running
                self._share_speaker(self.running, first)
        running = next((each for each in paragraph.quotes if each.closing is Closing.RUNNING), None)
        self.running = None
        if running is not None:
            span = (running.start, running.end)
            self.running = next((draft for draft in new if draft.content[-1] == span), None)

    def _share_speaker(self, earlier: Draft, later: Draft) -> None:
        if earlier.cue is None and later.cue is not None:
            link: Draft | None = earlier
            while link is not None and link.cue is None:
                link.found = Found(
                    later.found.figure, "next", later.found.mention, 0.9, later.found.alternatives
                )
                link = link.continues
        elif later.cue is None:
            later.found = earlier.found
            later.code = "continued"
            if earlier.found.figure:
                self.cast.focus(earlier.found.figure)

    def _nested(self, paragraph: Paragraph, drafts: list[Draft]) -> None:
        """Draft the quotations inside quotations."""
        outer = {index for index, _ in outermost(paragraph.quotes)}
        starts = [quoted.outer_start for quoted in paragraph.quotes]
        for draft in drafts:
            if draft.kind not in (Kind.DIRECT, Kind.COLON, Kind.PARTIAL):
                continue
            for start, end in draft.content:
                within = range(bisect_left(starts, start), bisect_left(starts, end))
                inner = [paragraph.quotes[index] for index in within if index not in outer]
                for nested in nested_reports(self.text, start, end, inner, paragraph.lists):
                    found = self._inner_speaker(nested.source, nested.tokens, paragraph, draft)
                    self.drafts.append(
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

    def _inner_speaker(
        self, source: Source | None, tokens: list[Token], paragraph: Paragraph, outer: Draft
    ) -> Found:
        if source is None:
            return _NOBODY
        mention = mention_of(tokens, source, paragraph.lists)
        if mention is None:
            return _NOBODY
        words = self.text[mention.start : mention.end]
        if mention.pronoun in ("i", "we"):
            return Found(outer.found.figure, "pronoun", words, 0.8, outer.found.alternatives)
        others = [each for each in self.cast.recent if each is not outer.found.figure]
        if mention.pronoun == "you":
            figure = next((each for each in others if each.person), None)
            return Found(figure, "pronoun" if figure else "nobody", words, 0.6)
        if mention.pronoun:
            return Found(
                others[0] if others else None, "pronoun" if others else "nobody", words, 0.4
            )
        return self.cast.resolve(mention)


def _span(tokens: list[Token], indices: tuple[int, int] | None) -> Span | None:
    if indices is None or indices[0] >= indices[1]:
        return None
    return tokens[indices[0]].start, tokens[indices[1] - 1].end


def _last_word_end(paragraph: Paragraph) -> int:
    return paragraph.sentences[-1][-1].end if paragraph.sentences else paragraph.start
