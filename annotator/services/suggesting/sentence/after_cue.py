"""Reads speech that follows its verb: marked words, a colon, a clause, an object."""

from annotator.services.suggesting.sentence.findings import Findings, Report
from annotator.services.suggesting.speakers.sources import source_before
from annotator.services.suggesting.suggestion import Kind
from annotator.services.suggesting.text.cues import Cue
from annotator.services.suggesting.text.source import Source, is_time
from annotator.services.suggesting.text.tokens import QUOTE

_LONGEST_WORD = 20
"""Characters of a name in marks."""
_THINK = frozenset({"think"})
_WITH_OBJECT = frozenset({"act", "bid", "call", "offer"})


class AfterCue:
    """Reads to the right of a verb."""

    def __init__(self, findings: Findings) -> None:
        self.findings = findings
        self.tokens, self.lists = findings.tokens, findings.lists
        self.colon = False
        """Whether a colon was met, so that the speech may go on behind the sentence."""

    def read(self, cue: Cue, source: Source | None, after: int) -> None:
        """Read what follows the cue: a quotation, a colon, a clause, or the object of the verb."""
        introduced = self.findings.introduced(cue, after)
        if introduced is not None and self.tokens[introduced].word == QUOTE:
            self._add_introduced(cue, source, introduced)
        elif introduced is not None:
            self.colon = True
            self.findings.add(
                Report(
                    Kind.COLON,
                    ((introduced + 1, len(self.tokens)),),
                    "colon",
                    (cue.first, cue.last),
                    source,
                    0.85,
                )
            )
            self.findings.low = len(self.tokens)
        else:
            self._right_clause(cue, source, after)

    def _add_introduced(self, cue: Cue, source: Source | None, at: int) -> None:
        pieces = [(at, at + 1)]
        low = at + 1
        quote = self.tokens[at]
        short = quote.end - quote.start < 30
        rest = self.findings.extents.of_clause(at + 1)
        if rest - at > 2 and self._is_subject(at):
            self.add_clause(cue, source, at, "after_verb")
            return
        following = self.tokens[at + 1].word if at + 1 < len(self.tokens) else ""
        goes_on = self.lists.has("auxiliaries", following) or (
            short
            and self.lists.has("of", following)
            and self.findings.extents.holds_verb(at + 1, rest)
        )
        if rest - at > 2 and goes_on and "marks" not in cue.frames:
            self.add_clause(cue, source, at, "after_verb")
            return
        if rest - at > 2 and not self.findings.extents.opens_side_clause(at + 1) and short:
            if "say" in cue.frames or self.findings.extents.holds_verb(at + 1, rest):
                self.add_clause(cue, source, at, "after_verb")
            elif "act" in cue.frames:
                self._add_object(cue, source)
            return
        self.findings.add(
            Report(Kind.DIRECT, tuple(pieces), "after_verb", (cue.first, cue.last), source, 0.95)
        )
        self.findings.low = low

    def _is_subject(self, at: int) -> bool:
        """Whether a word in marks only begins a clause: said that "Elsland" wants no peace."""
        quote, following = self.tokens[at], self.tokens[at + 1]
        opened = at > 0 and self.lists.has("that", self.tokens[at - 1].word)
        if self.lists.capitals or not opened or quote.end - quote.start > _LONGEST_WORD:
            return False
        loose = self.findings.can_open_adjunct(following, self.findings.cues[0])
        return following.is_word and not loose

    def _right_clause(self, cue: Cue, source: Source | None, after: int) -> None:
        clause = self.findings.extents.openings.clause_start(cue, after)
        if clause is not None:
            self.add_clause(cue, source, clause, "after_verb")
        elif "act" in cue.frames and self._holds_object(cue, source):
            self._add_held_object(cue, source)
        elif cue.frames & _WITH_OBJECT and self.findings.extents.has_object(cue):
            self._add_object(cue, self._short(source) if after > cue.last else source)
        elif cue.frames <= _WITH_OBJECT and self._lacks_object(cue):
            self.add_quotes(cue, None, (after, len(self.tokens)), unnamed=True)
        elif (source is not None or cue.participle) and not cue.frames <= _THINK:
            self.add_fragments(cue, source, after)

    def _lacks_object(self, cue: Cue) -> bool:
        """Whether a past form is a passive without "was": "bank accused of "theft""."""
        if cue.participle or cue.last - cue.first > 1 or cue.last >= len(self.tokens):
            return False
        past = self.tokens[cue.first].word.endswith(tuple(self.lists.words.get("past_endings", ())))
        dated = cue.last + 1 < len(self.tokens) and is_time(self.tokens[cue.last + 1], self.lists)
        loose = self.lists.has("prepositions", self.tokens[cue.last].word) and not dated
        return past and loose and bool(self.lists.words.get("past_endings"))

    def add_clause(self, cue: Cue, source: Source | None, start: int, code: str) -> None:
        """Add the clause that begins at `start`, unless it only hands on another's words."""
        if start < len(self.tokens) and self.tokens[start].word == ",":
            start += 1
        end = self.findings.extents.of_clause(start)
        if end - start < 1:
            return
        if end - start == 1 and self.tokens[start].word == QUOTE:
            kind = Kind.DIRECT
        elif end - start < 2:
            return
        else:
            kind = Kind.INDIRECT
        if self._chained(start, end):
            if self.lists.verb_last:
                # "X said that" Y in the hall said: the inner speaker stands at the front.
                self.findings.low = start
            return
        self.findings.add_with_fragments(
            Report(kind, ((start, end),), code, (cue.first, cue.last), source, 0.95)
        )
        self.findings.low = end
        quoted = self.findings.extents.resumes_quoted(end)
        if quoted:
            self._add_introduced(cue, source, quoted)

    def _chained(self, start: int, end: int) -> bool:
        """Whether the clause only hands on another's words: "Reuters reported that X said …"."""
        reach = 12 if self.lists.capitals else 40
        if self.lists.verb_first:
            reach = 6
        for cue in self.findings.cues:
            if start < cue.first < start + reach and not cue.participle and cue.speaks:
                source = source_before(self.tokens, cue, start, self.lists)
                reaches = end > cue.first if self.lists.verb_last else end >= cue.first - 1
                if source and source.first == start and reaches:
                    opening = self.findings.extents.openings.clause_start(cue, cue.last)
                    quoted = self.findings.introduced(cue, cue.last)
                    return "say" in cue.frames or (opening, quoted) != (None, None)
        return False

    def _add_object(self, cue: Cue, source: Source | None) -> None:
        start = max(cue.last, source.last if source else 0)
        comma = start > cue.last and not self.lists.capitals
        while start < len(self.tokens) - 1 and (
            is_time(self.tokens[start], self.lists) or (comma and self.tokens[start].word == ",")
        ):
            start += 1
        if start >= len(self.tokens):
            return
        if start > cue.last and self.lists.has("prepositions", self.tokens[start].word):
            start += 1
        end = self.findings.extents.of_object(cue._replace(last=start))
        himself = end - start == 1 and self.lists.has("adverbs", self.tokens[start].word)
        alone = end - start == 1 and self.tokens[start].word in self.lists.pronouns
        only_noun = cue.participle and end - start == 1 and not self.tokens[start].capital
        if end - start < 1 or himself or alone or self._only_points(start, end):
            return
        if only_noun and self.tokens[start].word != QUOTE and self.lists.participles:
            # "threatening behaviour": no object, but what the word describes.
            return
        report = Report(
            Kind.SPEECH_ACT, ((start, end),), "act", (cue.first, cue.last), source, 0.85
        )
        self.findings.add_with_fragments(report)
        self.findings.low = end

    def _holds_object(self, cue: Cue, source: Source | None) -> bool:
        """Whether the object stands between two parts of the verb: "hat" den Plan "kritisiert"."""
        if source is None or source.last >= cue.first - 1:
            return False
        closed = cue.last >= len(self.tokens) or not self.tokens[cue.last].is_word
        joined = closed or self.lists.has("and", self.tokens[cue.last].word)
        return joined and self.lists.has("embracing", self.tokens[source.last].word)

    def _add_held_object(self, cue: Cue, source: Source | None) -> None:
        start, end = (source.last + 1 if source else cue.first), cue.first
        while start < end and (
            self.lists.has("adverbs", self.tokens[start].word)
            or is_time(self.tokens[start], self.lists)
        ):
            start += 1
        while end > start + 1 and not (
            self.tokens[end - 1].capital or self.tokens[end - 1].word == QUOTE
        ):
            end -= 1
        if end > start:
            report = Report(
                Kind.SPEECH_ACT, ((start, end),), "act", (cue.first, cue.last), source, 0.7
            )
            self.findings.add_with_fragments(report)
            self.findings.low = cue.last

    def _only_points(self, start: int, end: int) -> bool:
        """Whether an object only points back at what was said: "announced this on Monday"."""
        word = self.tokens[start].word
        if not self.lists.has("pointing", word):
            return False
        if end - start == 1:
            return True
        following = self.tokens[start + 1]
        words = [token.word for token in self.tokens[start + 1 : end]]
        if following.word == QUOTE or self.lists.phrase_at("links", words, 0):
            return False
        return (
            not following.is_word
            or self.lists.has("prepositions", following.word)
            or is_time(following, self.lists)
        )

    def _short(self, source: Source | None) -> Source | None:
        """Guess where a speaker behind the verb ends and what was praised begins."""
        if source is None or self.lists.capitals:
            return source
        first = source.first
        titled = self.lists.has("titles", self.tokens[first].word)
        length = 3 if titled else 2
        if titled:
            last = first + 1
            while last < source.last and self._is_office(self.tokens[last].word):
                last += 1
            length = max(length, last - first + 2) if last > first + 1 else length
        while first + length < source.last and self.lists.has(
            "particles", self.tokens[first + length - 1].word
        ):
            length += 1
        return source._replace(last=min(source.last, first + length, len(self.tokens) - 1))

    def _is_office(self, word: str) -> bool:
        listed = any(self.lists.has(entry, word) for entry in ("honorifics", "titles", "particles"))
        return listed or self.lists.fits("offices", word)

    def add_fragments(self, cue: Cue, source: Source | None, after: int) -> None:
        """Read quotations in what follows a verb that reports nothing else: "cited the "…"."""
        end = self.findings.extents.of_object(cue._replace(last=after))
        self.add_quotes(cue, source, (after, end))

    def add_quotes(
        self, cue: Cue, source: Source | None, within: tuple[int, int], *, unnamed: bool = False
    ) -> None:
        """Read the quotations in a range of tokens that no other report has."""
        for index in range(*within):
            if self.tokens[index].word == QUOTE and index not in self.findings.claimed:
                piece = ((index, index + 1),)
                words = (cue.first, cue.last)
                self.findings.add(
                    Report(Kind.PARTIAL, piece, "quoted_in_act", words, source, 0.75, unnamed)
                )
                self.findings.low = index + 1
