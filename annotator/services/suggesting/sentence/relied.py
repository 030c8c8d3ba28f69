"""Reads "according to X": what an outlet reports on the word of somebody."""

from annotator.services.suggesting.sentence.after_cue import AfterCue
from annotator.services.suggesting.sentence.findings import Findings, Report
from annotator.services.suggesting.sentence.openings import ADJUNCT
from annotator.services.suggesting.speakers.sources import source_after, source_before
from annotator.services.suggesting.suggestion import Kind
from annotator.services.suggesting.text.cues import VERB_FRAMES, Cue
from annotator.services.suggesting.text.source import Source


class Relied:
    """Reads the cues that are no verbs."""

    def __init__(self, findings: Findings, after: AfterCue) -> None:
        self.findings, self.after = findings, after
        self.tokens, self.lists = findings.tokens, findings.lists

    def relied_upon(self, cue: Cue) -> None:
        """Read "according to X": of what follows at the start, else of what stands before."""
        start = cue.last
        while start < len(self.tokens) and self.lists.has("questions", self.tokens[start].word):
            start += 1
        source = source_after(self.tokens, start, self.lists)
        if source is None:
            return
        own = self.lists.pronouns.get(self.tokens[source.first].word) in ("i", "we")
        if own and not self.lists.capitals:
            return
        source = self._before_its_verb(source)
        begin = self.findings.without_opening(self.findings.low)
        if cue.first <= begin:
            source = self._up_to_comma(source)
        if self._only_hands_on(cue):
            self.findings.low = self._behind_outlet(source)
            return
        after = self._after_group(source)
        if cue.first - begin >= 3 and not self._is_fronted(begin, cue.first):
            self._add_front(begin, cue.first, cue, source, "according_to")
            self.findings.low = after
        elif not self.findings.reports or self._begins_anew(cue.first):
            if after < len(self.tokens) and self.tokens[after].word == ",":
                after += 1
            self.after.add_clause(cue, source, after, "according_to")
        self.findings.low = max(self.findings.low, after)

    def _only_hands_on(self, cue: Cue) -> bool:
        """Whether an outlet is named at the front of what somebody else says: "By agency X, Y"."""
        words = [token.word for token in self.tokens[cue.first : cue.last]]
        if not self.lists.phrase_at("handed_on", words, 0):
            return False
        return any(
            other.first > cue.last and other.frames & VERB_FRAMES for other in self.findings.cues
        )

    def _behind_outlet(self, source: Source) -> int:
        """Return the index behind the comma that ends "By agency X, quoting Y, "."""
        for index in range(source.last, min(len(self.tokens), source.last + ADJUNCT)):
            if not self.tokens[index].is_word:
                return index + (self.tokens[index].word in (",", ";", ":"))
        return source.last

    def _before_its_verb(self, source: Source) -> Source:
        """Leave out "reported" of "according to what the agency reported"."""
        for cue in self.findings.cues:
            if source.first < cue.first < source.last:
                return Source(source.first, cue.first)
        return source

    def _begins_anew(self, index: int) -> bool:
        """Whether a semicolon parts what follows from what has been reported."""
        return index > 0 and self.tokens[index - 1].word == ";"

    def _up_to_comma(self, source: Source) -> Source:
        """Take in "at Corvid Securities" behind "according to analysts"."""
        for index in range(source.last, min(len(self.tokens), source.last + ADJUNCT)):
            if self.tokens[index].word == ",":
                return Source(source.first, index, self._apposition(index))
            if not self.tokens[index].is_word:
                break
        return source

    def _apposition(self, comma: int) -> tuple[int, int] | None:
        """Return the words between two commas that say who the source is: ", the mayor,"."""
        first = comma + 1
        opens = first < len(self.tokens) and any(
            self.lists.has(entry, self.tokens[first].word)
            for entry in ("titles", "groups", "articles")
        )
        for end in range(first, min(len(self.tokens), first + 9) if opens else first):
            if self.tokens[end].word == ",":
                return first, end
            if self.lists.has("auxiliaries", self.tokens[end].word):
                break
        return None

    def _is_fronted(self, begin: int, end: int) -> bool:
        """Whether the words before "according to" belong to a report already made."""
        return any(report.pieces[-1][1] >= end - 1 > begin for report in self.findings.reports)

    def relied_upon_after(self, cue: Cue) -> None:
        """Read "X zufolge": of what stands behind."""
        source = source_before(self.tokens, cue, self.findings.low, self.lists)
        if source is not None:
            self.after.add_clause(cue, source, cue.last, "according_to")

    def _after_group(self, source: Source) -> int:
        """Return the index behind a source and, where a cue closes it ("X reported"), the cue."""
        for cue in self.findings.cues:
            if cue.first == source.last:
                return cue.last
        return source.beside[1] if source.beside else source.last

    def _add_front(self, begin: int, end: int, cue: Cue, source: Source, code: str) -> None:
        while end > begin and self.tokens[end - 1].word in (",", "—", ";"):
            end -= 1
        kind = Kind.DIRECT if end - begin == 1 else Kind.INDIRECT
        report = Report(kind, ((begin, end),), code, (cue.first, cue.last), source, 0.8)
        self.findings.add_with_fragments(report)
