"""Reads an article paragraph by paragraph and drafts a suggestion for each passage of speech."""

from annotator.services.suggesting.drafts import NOBODY, Draft, Span, span_of
from annotator.services.suggesting.nesting import nested_drafts
from annotator.services.suggesting.sentence.findings import Report
from annotator.services.suggesting.sentence.reports import SentenceReader
from annotator.services.suggesting.speakers.cast import Cast, Figure, Found
from annotator.services.suggesting.speakers.mentions import mention_of, plain
from annotator.services.suggesting.speakers.subjects import subject_of
from annotator.services.suggesting.suggestion import Kind
from annotator.services.suggesting.text.incises import without_incise
from annotator.services.suggesting.text.marks import Closing
from annotator.services.suggesting.text.reading import Paragraph
from annotator.services.suggesting.text.screening import (
    is_crosshead,
    is_named,
    is_scare,
    is_title,
    is_whole,
    word_count,
)
from annotator.services.suggesting.text.source import Source
from annotator.services.suggesting.text.tokens import QUOTE, Token
from annotator.services.suggesting.without_verbs.headlines import headline_draft
from annotator.services.suggesting.without_verbs.standing import Standing
from annotator.services.suggesting.without_verbs.transcripts import Label, is_pointer, label_of
from annotator.services.suggesting.wordlists import WordList

_WHOLE_WORDS = 4


class Drafting:
    """One pass over an article, with what has been understood so far."""

    def __init__(self, text: str, cast: Cast) -> None:
        self.text, self.cast = text, cast
        self.drafts: list[Draft] = []
        self.running: Draft | None = None
        """The quotation that was still open at the end of the paragraph before."""
        self.pending: Found | None = None
        """The speaker whose colon ended the paragraph before."""
        self.colon: Draft | None = None
        """Speech without marks behind a colon, which may go on in the next sentence."""

    def paragraph(self, paragraph: Paragraph, labels: dict[str, int]) -> None:
        """Draft the suggestions of one paragraph, the article's next one."""
        if is_crosshead(self.text, paragraph) and not self.running:
            return
        if is_pointer(paragraph):
            return
        before = len(self.drafts)
        pending, self.pending = self.pending, None
        label = label_of(self.text, paragraph, labels, self.cast)
        if label is not None and not _is_closed_before_the_end(paragraph, label.content):
            self._labelled(paragraph, label)
        else:
            for tokens in paragraph.sentences:
                self._sentence(tokens, paragraph)
            self._behind_colon(paragraph, before, pending)
            self._headline(paragraph, before)
            continued = self.running is not None
            standing = Standing(self.text, self.cast, paragraph, pending, continued=continued)
            self.drafts += standing.drafts(self.drafts[before:])
            self.drafts[before:] = sorted(self.drafts[before:], key=lambda each: each.content[0])
        self._continue(paragraph, before)
        self.drafts += nested_drafts(self.text, self.cast, paragraph, self.drafts[before:])

    def _labelled(self, paragraph: Paragraph, label: Label) -> None:
        figure = label.found.figure
        if figure:
            self.cast.focus(figure)
        start, end = label.content, _last_word_end(paragraph)
        if paragraph.heading:
            parts = [token for token in paragraph.sentences[-1] if token.word == ";"]
            end = min(end, *(token.start for token in parts)) if parts else end
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
                    0.95,
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
        if subject_found and self._speaks_of(reports, tokens, lists):
            subject_found = None
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
        self._run_on(tokens, reports)
        titled = any(token.word == ":" for token in tokens)
        opens_next = tokens is paragraph.sentences[-1] and reader.opens_next and not titled
        if opens_next and subject_found:
            self.pending = subject_found
        if reader.colon:
            at_end = reports[-1].pieces[0][0] >= len(tokens)
            self.colon = self.drafts[-1] if self.drafts and not at_end else None
            self.pending = last if at_end and tokens is paragraph.sentences[-1] else None

    def _speaks_of(self, reports: list[Report], tokens: list[Token], lists: WordList) -> bool:
        """Whether the sentence's subject is whom somebody speaks of: "Moss, he said, was late"."""
        first = reports[0] if reports else None
        if first is None:
            return False
        if first.code == "according_to" and first.cue[0] == 0:
            return True
        if first.source is None or first.code not in ("before_verb", "around_verb"):
            return False
        return tokens[first.source.first].word in lists.pronouns

    def _run_on(self, tokens: list[Token], reports: list[Report]) -> None:
        """Let speech behind a colon go on over sentences in which nobody else speaks."""
        quoted = any(token.word == QUOTE for token in tokens)
        if self.colon is not None and not reports and not quoted:
            start, _ = self.colon.content[0]
            self.colon.content = [(start, tokens[-1].end)]
        else:
            self.colon = None

    def _behind_colon(self, paragraph: Paragraph, before: int, pending: Found | None) -> None:
        """Take a paragraph for speech that follows a colon at the end of the one before."""
        self.colon = None
        plain = not paragraph.quotes and not paragraph.heading and len(self.drafts) == before
        if pending is not None and plain and paragraph.sentences:
            span = (paragraph.sentences[0][0].start, _last_word_end(paragraph))
            self.drafts.append(Draft(Kind.COLON, [span], "colon", pending, 0.5))

    def _headline(self, paragraph: Paragraph, before: int) -> None:
        if not paragraph.heading or len(self.drafts) > before:
            return
        draft = headline_draft(self.cast, paragraph)
        if draft is not None:
            self.drafts.append(draft)

    def _learn_gender(self, figure: Figure, tokens: list[Token], lists: WordList) -> None:
        """Take the pronouns of a sentence that names nobody else for its subject."""
        if figure.gender or self.cast.names_another(tokens, figure):
            return
        pronouns = {lists.pronouns.get(token.word, "") for token in tokens} & {"he", "she"}
        if len(pronouns) == 1 and (figure.person or figure.id is None):
            figure.gender = pronouns.pop()
            figure.person = True

    def _is_minor(self, found: Found) -> bool:
        return found.code in ("described", "nobody") and not (found.figure and found.figure.person)

    def _found(self, source: Source, tokens: list[Token], paragraph: Paragraph) -> Found:
        mention = mention_of(tokens, source, paragraph.lists)
        return self.cast.resolve(mention) if mention else NOBODY

    def _speaker(
        self, report: Report, tokens: list[Token], paragraph: Paragraph, last: Found | None
    ) -> Found:
        if report.unnamed:
            return NOBODY
        if report.source is not None and not self._is_hearer(report.source, tokens):
            return self._found(report.source, tokens, paragraph)
        if last is not None and last.figure is not None:
            return last
        recent = self.cast.recent
        if recent:
            return Found(recent[0], "carried", sure=0.5, alternatives=tuple(recent[1:4]))
        return NOBODY

    def _is_hearer(self, source: Source, tokens: list[Token]) -> bool:
        """Whether a known name has "to" written together with it: "said to-Moss"."""
        word = tokens[source.first].word
        for letters in self.cast.lists.words.get("hearing", ()):
            bare = plain(word.removeprefix(letters))
            known = bare in self.cast.full or bare in self.cast.register.last_words
            if word.startswith(letters) and known and source.last - source.first == 1:
                return plain(word) not in self.cast.full
        return False

    def _draft(
        self, report: Report, tokens: list[Token], paragraph: Paragraph, found: Found
    ) -> None:
        spans: list[Span] = []
        marked = True
        for first, last in report.pieces:
            token = tokens[first] if first < last else None
            if token is not None and last - first == 1 and token.word == QUOTE:
                quoted = paragraph.quotes[token.quote]
                if is_named(tokens, first, paragraph.lists):
                    continue
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
                span_of(tokens, report.cue),
                span_of(tokens, (report.source.first, report.source.last))
                if report.source
                else None,
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


def _is_closed_before_the_end(paragraph: Paragraph, start: int) -> bool:
    """Whether the speech behind a label is a quotation in marks that others words follow."""
    first = paragraph.quotes[0] if paragraph.quotes else None
    return (
        first is not None
        and first.outer_start == start
        and first.closing is Closing.CLOSED
        and first.outer_end < _last_word_end(paragraph) - 1
    )


def _last_word_end(paragraph: Paragraph) -> int:
    return paragraph.sentences[-1][-1].end if paragraph.sentences else paragraph.start
