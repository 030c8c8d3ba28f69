"""What one sentence reports: passages of speech with the cue and the source of each."""

from typing import Any

from annotator.services.suggesting.sentence.after_cue import AfterCue
from annotator.services.suggesting.sentence.before_cue import BeforeCue
from annotator.services.suggesting.sentence.before_verb import object_before
from annotator.services.suggesting.sentence.findings import Findings, Report
from annotator.services.suggesting.sentence.openings import ADJUNCT
from annotator.services.suggesting.sentence.relied import Relied
from annotator.services.suggesting.speakers.sources import source_after, source_before
from annotator.services.suggesting.text.cues import (
    Cue,
    is_adverb,
    is_noun_form,
    is_passive,
    without_prefix,
)
from annotator.services.suggesting.text.source import Source, is_time
from annotator.services.suggesting.text.tokens import QUOTE, Token
from annotator.services.suggesting.wordlists import WordList

_HEAR = frozenset({"hear"})


class SentenceReader:
    """Reads one sentence from left to right, cue by cue."""

    def __init__(self, tokens: list[Token], lists: WordList, *, heading: bool = False) -> None:
        self.tokens, self.lists = tokens, lists
        self.findings = Findings(tokens, lists, heading=heading)
        self.source: Source | None = None
        """The speaker of the verb read last."""
        self.before = BeforeCue(self.findings)
        self.after = AfterCue(self.findings)
        self.relied = Relied(self.findings, self.after)

    @property
    def colon(self) -> bool:
        """Whether speech follows a colon, so that it may go on behind the sentence."""
        return self.after.colon

    @property
    def opens_next(self) -> bool:
        """Whether the sentence breaks off behind a verb of saying: "Ada Moss said"."""
        last = self.findings.cues[-1] if self.findings.cues else None
        return last is not None and last.last == len(self.tokens) and "say" in last.frames

    def read(self) -> list[Report]:
        """Return the reports of the sentence in the order of their cues."""
        for cue in self.findings.cues:
            if cue.first < self.findings.low:
                continue
            if "according_to" in cue.frames:
                self.relied.relied_upon(cue)
            elif "according_after" in cue.frames:
                self.relied.relied_upon_after(cue)
            elif "quote" not in cue.frames or not self._quoted_as_saying(cue):
                self._verb(cue)
        return self.findings.reports

    def _quoted_as_saying(self, cue: Cue) -> bool:
        """Read "quoted X as saying that …" and "X was quoted as saying …"."""
        words = [token.word for token in self.tokens[cue.last : cue.last + ADJUNCT]]
        if self._quoted_from(cue):
            return True
        for offset in range(len(words)):
            length = self.lists.phrase_at("as_saying", words, offset)
            if length:
                at = cue.last + offset
                source = (
                    Source(cue.last, at)
                    if offset
                    else source_before(self.tokens, cue, self.findings.low, self.lists)
                )
                telling = self.lists.phrase_at("tell", words, offset + length - 1) > 0
                frames = frozenset({"tell" if telling else "say"})
                whole = Cue(at, at + length, frames, False)
                outlet = source_before(self.tokens, cue, self.findings.low, self.lists)
                first = outlet.first if outlet else cue.first
                if not self.before.quotes(whole, source, first, whole.last):
                    self.after.read(whole, source, whole.last)
                return True
        return False

    def _quoted_from(self, cue: Cue) -> bool:
        """Read a verb with an outlet and, behind a word such as "from", whom it quotes."""
        for at in range(cue.last, min(len(self.tokens), cue.last + ADJUNCT)):
            word = self.tokens[at].word
            if self.lists.has("quoted_from", word):
                source = source_after(self.tokens, at + 1, self.lists)
                if source is None:
                    return False
                whole = Cue(cue.first, cue.last, frozenset({"say"}), False)
                self.after.read(whole, source, source.last)
                return True
            if word in (".", ":", ";"):
                break
        return False

    def _verb(self, cue: Cue) -> None:
        if self.lists.verb_last:
            self._last_verb(cue)
        elif cue.participle:
            if not self._is_aside(cue):
                self.after.read(cue, None, cue.last)
        elif cue.frames <= _HEAR:
            self._heard(cue)
        elif is_passive(self.tokens, cue, self.lists):
            self._passive(cue)
        else:
            self._finite_verb(cue)

    def _last_verb(self, cue: Cue) -> None:
        """Read a verb that ends its clause, whose speaker stands at the front of the sentence."""
        if cue.first and self.lists.has("that", self.tokens[cue.first - 1].word):
            # "the papers that have claimed …" are spoken of, and do not speak.
            return
        source = source_before(self.tokens, cue, self.findings.low, self.lists) or self.source
        self.source = source
        first = min(cue.first, source.first) if source else cue.first
        if cue.speaks and not cue.participle and first >= self.findings.low:
            if self.before.quotes(cue, source, first, cue.last):
                return
            if self.before.parenthesis(cue, source, first, cue.last):
                return
        if cue.participle and "act" not in cue.frames and not self._opens_clause(cue.last):
            return
        if not object_before(self.findings, cue, source):
            self.after.read(cue, source, cue.last)

    def _opens_clause(self, index: int) -> bool:
        """Whether "that" or a quotation follows a form without a person."""
        token = self.tokens[index] if index < len(self.tokens) else None
        return token is not None and (token.word == QUOTE or self.lists.has("that", token.word))

    def _heard(self, cue: Cue) -> None:
        """Read "the court heard that …", of which nobody knows yet who said it."""
        source = source_before(self.tokens, cue, self.findings.low, self.lists)
        if source is None or not any(
            self.lists.has("forums", token.word)
            for token in self.tokens[source.first : source.last]
        ):
            return
        known = len(self.findings.reports)
        says = cue._replace(frames=frozenset({"say"}))
        if not self.before.parenthesis(says, source, source.first, cue.last):
            self.after.read(says, source, cue.last)
        self._change(known, source=None, unnamed=True)

    def _passive(self, cue: Cue) -> None:
        """Read "was called a "hero" by the sheriff", and the same without the sheriff."""
        end = self._end_of_passive(cue)
        source = None
        agent = next(
            (at for at in range(cue.last, end) if self.lists.has("agents", self.tokens[at].word)),
            None,
        )
        if agent is not None:
            source = source_after(self.tokens, agent + 1, self.lists)
        if agent == cue.last:
            if source is not None:
                self.after.add_fragments(cue, source, source.last)
            return
        self.after.add_quotes(cue, source, (cue.last, end), unnamed=source is None)

    def _end_of_passive(self, cue: Cue) -> int:
        """Return where something else begins behind "was called": a comma or another verb."""
        others = {other.first for other in self.findings.cues}
        for index in range(cue.last, min(len(self.tokens), cue.last + ADJUNCT)):
            if self.tokens[index].word in (",", ";", ":", "—") or index in others:
                return index
        return min(len(self.tokens), cue.last + ADJUNCT)

    def _is_aside(self, cue: Cue) -> bool:
        """Whether a participle only explains a remark: "pointing to", not "pointing out"."""
        reports = cue.last - cue.first > 1 and bool(cue.frames & {"say", "announce"})
        if cue.first and self.lists.participles and self.lists.capitals:
            before = self.tokens[cue.first - 1]
            listed = ("times", "conjunctions", "prepositions", "adverbs")
            if before.capital and not any(self.lists.has(entry, before.word) for entry in listed):
                # "about Moss accusing the bank": somebody else's report, as a noun.
                return True
        return self.lists.has("asides", self.tokens[cue.first].word) and not reports

    def _finite_verb(self, cue: Cue) -> None:
        if self.lists.has("asides", self.tokens[cue.first].word):
            return
        source = source_before(self.tokens, cue, self.findings.low, self.lists)
        if source is None and self._opens_sentence(cue):
            return
        if source is not None and self._is_event(cue, source):
            return
        if source is None and self._is_bound(cue):
            return
        if self.lists.verb_first and self._split(cue):
            return
        inverted = self._source_behind(cue, source)
        source = inverted or source or self._shared_source(cue)
        self.source = source or self.source
        first, last = cue.first, cue.last
        if source is not None and source.first >= self.findings.low:
            first, last = min(first, source.first), max(last, source.last)
        while (
            inverted
            and first > self.findings.low
            and self._belongs_to_verb(self.tokens[first - 1].word)
        ):
            first -= 1
        if inverted and inverted.beside:
            last = max(last, inverted.beside[1])
        if cue.speaks and (
            self.before.quotes(cue, source, first, last)
            or self.before.parenthesis(cue, source, first, last)
        ):
            return
        self.after.read(cue, source, last if inverted else cue.last)

    def _split(self, cue: Cue) -> bool:
        """Read a verb whose second word stands behind its speaker: "called" Moss "for" calm."""
        words = [token.word for token in self.tokens[cue.last : cue.last + ADJUNCT]]
        bare = without_prefix(self.tokens[cue.first].word, self.lists)
        forms = self.lists.phrases.get(self.tokens[cue.first].word, ()) or (
            self.lists.phrases.get(bare, ())
        )
        for form, name in forms if cue.last - cue.first == 1 else ():
            rest = list(form[1:])
            for at in range(1, len(words)) if rest and name in ("act", "announce") else ():
                if words[at] in (".", ":", QUOTE) or self.lists.has("that", words[at]):
                    break
                if cue.last + at in self.findings.extents.cue_at or words[:at].count(",") > 2:
                    break
                if words[at : at + len(rest)] == rest:
                    start = cue.last + at
                    source = source_after(self.tokens[:start], cue.last, self.lists)
                    behind = start + len(rest)
                    if source is not None and self._is_told(source.last, start):
                        # "warned Moss the council against …": the council goes with it.
                        behind = source.last
                    self._read_split(cue, source, behind, name)
                    return source is not None
        return False

    def _is_told(self, first: int, last: int) -> bool:
        """Whether a noun stands between a speaker and the second word of the verb."""
        between = self.tokens[first:last]
        loose = any(
            not token.is_word
            or self.lists.has("prepositions", token.word)
            or is_adverb(token.word, self.lists)
            for token in between[:1]
        )
        return bool(between) and not loose and not is_time(between[0], self.lists)

    def _read_split(self, cue: Cue, source: Source | None, behind: int, name: str) -> None:
        if source is None:
            return
        self.source = source
        known = len(self.findings.reports)
        self.after.read(Cue(cue.first, behind, cue.frames | {name}, False), source, behind)
        self._change(known, cue=(cue.first, cue.last))

    def _change(self, known: int, **changes: Any) -> None:
        """Change the reports that were added since there were `known` ones."""
        for rank in range(known, len(self.findings.reports)):
            self.findings.reports[rank] = self.findings.reports[rank]._replace(**changes)

    def _is_event(self, cue: Cue, source: Source) -> bool:
        """Whether nobody speaks, as in "the call touched on" and "the war highlights"."""
        if "say" in cue.frames or (self.tokens[source.first].capital and source.first):
            return False
        return self.lists.has("events", self.tokens[source.last - 1].word)

    def _is_bound(self, cue: Cue) -> bool:
        """Whether a word goes with the one before it, so that it is a noun: "strong calls"."""
        if "say" in cue.frames or self.lists.verb_first or not self.lists.capitals:
            return False
        if self.findings.heading or cue.first == 0 or self.lists.clause_comma:
            return False
        if not is_noun_form(self.tokens[cue.first].word, self.lists):
            return False
        before = self.tokens[cue.first - 1]
        joined = ("and", "conjunctions", "relatives", "auxiliaries", "be")
        free = is_adverb(before.word, self.lists) or any(
            self.lists.has(entry, before.word) for entry in joined
        )
        return before.is_word and not free and not before.capital

    def _shared_source(self, cue: Cue) -> Source | None:
        """Return the speaker of the verb before, as in "reported a profit and" said."""
        before = cue.first - 1
        while before >= 0 and is_adverb(self.tokens[before].word, self.lists):
            before -= 1
        joined = before >= 0 and self.lists.has("and", self.tokens[before].word)
        return self.source if joined else None

    def _source_behind(self, cue: Cue, source: Source | None) -> Source | None:
        """Return the speaker behind the verb, where none stands before it: "said the mayor"."""
        after = source_after(self.tokens, cue.last, self.lists)
        if self.lists.verb_first and self._ends_with_preposition(cue):
            after = None
        if source is not None and not self._prefers_after(cue, source, after):
            return None
        allowed = not self.findings.heading or "say" in cue.frames
        if after is None or not allowed or not self._stands_first(cue):
            return None
        return after if self.lists.verb_first or self._can_follow(cue, after) else None

    def _ends_with_preposition(self, cue: Cue) -> bool:
        """Whether only an object can follow: "warned of" what comes, not who warned."""
        return cue.last - cue.first > 1 and self.lists.has(
            "prepositions", self.tokens[cue.last - 1].word
        )

    def _can_follow(self, cue: Cue, after: Source) -> bool:
        """Whether words behind a verb can be its speaker: not so in ", said it was"."""
        if not cue.speaks:
            return False
        first = self.tokens[after.first]
        behind = self.tokens[after.last].word if after.last < len(self.tokens) else ""
        return first.word not in self.lists.pronouns or not self.lists.has("auxiliaries", behind)

    def _belongs_to_verb(self, word: str) -> bool:
        """Whether a word between marks and a verb goes with it: ", a déclaré", ", also said"."""
        joined = self.lists.has("auxiliaries", word) or self.lists.has("elided", word)
        return joined or is_adverb(word, self.lists)

    def _opens_sentence(self, cue: Cue) -> bool:
        """Whether a form such as "Asked …" opens the sentence, without anybody who asks."""
        opens = cue.first == self.findings.without_opening(0)
        return opens and not (self.findings.heading or self.lists.verb_first or "say" in cue.frames)

    def _prefers_after(self, cue: Cue, source: Source, after: Source | None) -> bool:
        if self.lists.verb_first:
            return cue.first - source.last > 0
        if after is None or source.beside is None or "say" not in cue.frames:
            return False
        # "They should talk, trade and meet, said Moss.": no apposition stands between commas.
        return after.last >= len(self.tokens) or self.tokens[after.last].word in (".", "!", "?")

    def _stands_first(self, cue: Cue) -> bool:
        """Whether nothing that could speak stands between the verb and what is before it."""
        before = cue.first - 1
        while before >= self.findings.low and self._belongs_to_verb(self.tokens[before].word):
            before -= 1
        if before < self.findings.low:
            return self.lists.verb_first or cue.first == 0
        word = self.tokens[before].word
        opens = word in (",", QUOTE, "—", ")", ":", ".", "!", "?")
        return opens or self.lists.verb_first or self.lists.clause_comma
