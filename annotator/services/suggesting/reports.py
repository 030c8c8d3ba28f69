"""What one sentence reports: passages of speech with the cue and the source of each."""

from typing import NamedTuple

from annotator.services.suggesting.cues import Cue, cues_of, is_adverb, is_passive
from annotator.services.suggesting.extents import Extents
from annotator.services.suggesting.sources import Source, is_time, source_after, source_before
from annotator.services.suggesting.suggestion import Kind
from annotator.services.suggesting.tokens import QUOTE, Token
from annotator.services.suggesting.wordlists import WordList

_FEW = 5
"""So few words of the report's own around a quoted fragment are not offered as well."""
_ADJUNCT = 16
"""How many words may stand between a verb and what it introduces: "said in … on … that"."""


class Report(NamedTuple):
    """One passage of speech in a sentence, in indices of the sentence's tokens."""

    kind: Kind
    pieces: tuple[tuple[int, int], ...]
    """Index ranges; a quotation is a range of its one token."""
    code: str
    cue: tuple[int, int] | None = None
    source: Source | None = None
    """None where the speaker is that of the report before, or is not named."""
    sure: float = 0.9


class SentenceReader:
    """Reads one sentence from left to right, cue by cue."""

    def __init__(self, tokens: list[Token], lists: WordList, *, heading: bool = False) -> None:
        self.tokens, self.lists, self.heading = tokens, lists, heading
        self.cues = cues_of(tokens, lists, heading=heading)
        self.extents = Extents(tokens, self.cues, lists)
        self.reports: list[Report] = []
        self.claimed: set[int] = set()
        """Quotations that already belong to a report."""
        self.low = 0
        """Index up to which everything has been read."""
        self.colon: Cue | None = None
        """A cue whose colon ends the sentence, so that its speech is in the next paragraph."""

    def read(self) -> list[Report]:
        """Return the reports of the sentence in the order of their cues."""
        for cue in self.cues:
            if cue.first < self.low:
                continue
            if "according_to" in cue.frames:
                self._relied_upon(cue)
            elif "according_after" in cue.frames:
                self._relied_upon_after(cue)
            elif "quote" not in cue.frames or not self._quoted_as_saying(cue):
                self._verb(cue)
        return self.reports

    def _relied_upon(self, cue: Cue) -> None:
        """Read "according to X": of what follows at the start, else of what stands before."""
        start = cue.last
        while start < len(self.tokens) and self.lists.has("questions", self.tokens[start].word):
            start += 1
        source = source_after(self.tokens, start, self.lists)
        if source is None:
            return
        begin = self._without_opening(self.low)
        if cue.first <= begin:
            source = self._up_to_comma(source)
        after = self._after_group(source)
        if cue.first - begin >= 3 and not self._is_fronted(begin, cue.first):
            self._add_front(begin, cue.first, cue, source, "according_to")
            self.low = after
        elif not self.reports or cue.first <= begin:
            if after < len(self.tokens) and self.tokens[after].word == ",":
                after += 1
            self._add_clause(cue, source, after, "according_to")
        self.low = max(self.low, after)

    def _up_to_comma(self, source: Source) -> Source:
        """Take in "at Corvid Securities" behind "according to analysts"."""
        for index in range(source.last, min(len(self.tokens), source.last + _ADJUNCT)):
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
        return any(report.pieces[-1][1] >= end - 1 > begin for report in self.reports)

    def _relied_upon_after(self, cue: Cue) -> None:
        source = source_before(self.tokens, cue, self.low, self.lists)
        if source is not None:
            self._add_clause(cue, source, cue.last, "according_to")

    def _after_group(self, source: Source) -> int:
        """Return the index behind a source and, where a cue closes it ("X reported"), the cue."""
        for cue in self.cues:
            if cue.first == source.last:
                return cue.last
        return source.beside[1] if source.beside else source.last

    def _quoted_as_saying(self, cue: Cue) -> bool:
        """Read "quoted X as saying that …" and "X was quoted as saying …"."""
        words = [token.word for token in self.tokens[cue.last : cue.last + _ADJUNCT]]
        for offset in range(len(words)):
            length = self.lists.phrase_at("as_saying", words, offset)
            if length:
                at = cue.last + offset
                source = (
                    Source(cue.last, at)
                    if offset
                    else source_before(self.tokens, cue, self.low, self.lists)
                )
                whole = Cue(at, at + length, frozenset({"say"}), False)
                first = source.first if source and not offset else cue.first
                if not self._left_quotes(whole, source, first, whole.last):
                    self._right(whole, source, whole.last)
                return True
        return False

    def _verb(self, cue: Cue) -> None:
        if cue.participle:
            if not self.lists.has("asides", self.tokens[cue.first].word):
                self._right(cue, None, cue.last)
            return
        if is_passive(self.tokens, cue, self.lists):
            source = source_after(self.tokens, cue.last + 1, self.lists)
            if source is not None:
                self._add_fragments_only(cue, source, source.last)
            return
        source = source_before(self.tokens, cue, self.low, self.lists)
        if source is None and self._opens_sentence(cue):
            return
        inverted = False
        if source is None or self._prefers_after(cue, source):
            after = source_after(self.tokens, cue.last, self.lists)
            if after is not None and (not self.heading or "say" in cue.frames):
                inverted = self._stands_first(cue)
                source = after if inverted else source
        group_first = min(cue.first, source.first) if source else cue.first
        group_last = max(cue.last, source.last) if source else cue.last
        if source and source.beside and inverted:
            group_last = max(group_last, source.beside[1])
        if cue.speaks and self._left_quotes(cue, source, group_first, group_last):
            return
        if cue.speaks and self._parenthesis(cue, source, group_first, group_last):
            return
        self._right(cue, source, group_last if inverted else cue.last)

    def _opens_sentence(self, cue: Cue) -> bool:
        """Whether a form such as "Asked …" opens the sentence, without anybody who asks."""
        opens = cue.first == self._without_opening(0)
        return opens and not (self.heading or self.lists.verb_first or "say" in cue.frames)

    def _prefers_after(self, cue: Cue, source: Source) -> bool:
        return self.lists.verb_first and cue.first - source.last > 0

    def _stands_first(self, cue: Cue) -> bool:
        """Whether nothing that could speak stands between the verb and what is before it."""
        before = cue.first - 1
        while before >= self.low and is_adverb(self.tokens[before].word, self.lists):
            before -= 1
        if before < self.low:
            return self.lists.verb_first or cue.first == 0
        word = self.tokens[before].word
        opens = word in (",", QUOTE, "—", ")", ":", ".", "!", "?")
        return opens or self.lists.verb_first or self.lists.clause_comma

    def _left_quotes(self, cue: Cue, source: Source | None, first: int, last: int) -> bool:
        """Read "…," X said, "…" where the quotation stands before the cue."""
        at = first - 1
        if at >= self.low and self.tokens[at].word in (",", "—", "-"):
            at -= 1
        if at < self.low or self.tokens[at].word != QUOTE or at in self.claimed:
            return False
        pieces = [(at, at + 1)]
        code = "before_verb"
        resumed = self._resumed_quote(last)
        if resumed is not None:
            pieces.append((resumed, resumed + 1))
            code = "around_verb"
            last = resumed + 1
        self._add(Report(Kind.DIRECT, tuple(pieces), code, (cue.first, cue.last), source, 0.95))
        self.low = last
        return True

    def _resumed_quote(self, last: int) -> int | None:
        """Return where the quotation goes on behind "X said, ", if it does in this sentence."""
        for index in range(last, min(len(self.tokens), last + _ADJUNCT)):
            word = self.tokens[index].word
            if word == QUOTE:
                before = self.tokens[index - 1].word
                joined = before in (",", ":", "—") or self.lists.has("that", before)
                return index if joined else None
            if any(other.first == index for other in self.cues) or word in (";", "."):
                return None
        return None

    def _parenthesis(self, cue: Cue, source: Source | None, first: int, last: int) -> bool:
        """Read a reported clause before or around its cue: "…, X said, …"."""
        end = self._after_adjunct(cue, last)
        begin = self._without_opening(self.low)
        if source is None or first - 1 - begin < 3 or not self._is_closed(end):
            return False
        if self.tokens[first - 1].word not in (",", "—") or self._claims(begin, first):
            return False
        if self._introduced(cue, last) is not None or self._is_adjunct(begin, first - 1):
            return False
        pieces = [(begin, first - 1)]
        code = "before_verb"
        if end < len(self.tokens) and self.tokens[end].word in (",", "—"):
            resumed = self._resumed_clause(end + 1)
            if resumed:
                pieces.append(resumed)
                code, end = "around_verb", resumed[1]
        self._add_with_fragments(
            Report(Kind.INDIRECT, tuple(pieces), code, (cue.first, cue.last), source, 0.8)
        )
        self.low = end
        return True

    def _is_adjunct(self, begin: int, end: int) -> bool:
        """Whether the words in front are no clause: "For his part, X said, …"."""
        tokens = self.tokens[begin:end]
        opens = self.lists.has("prepositions", tokens[0].word) or self.lists.has(
            "adverbs", tokens[0].word
        )
        verbs = any(self.lists.has("auxiliaries", token.word) for token in tokens)
        return opens and not verbs and len(tokens) < 9

    def _claims(self, begin: int, end: int) -> bool:
        return any(begin < last <= end for report in self.reports for _, last in report.pieces)

    def _resumed_clause(self, start: int) -> tuple[int, int] | None:
        end = self.extents.of_clause(start)
        opener = self.tokens[start] if start < len(self.tokens) else None
        if opener is None or end - start < 3:
            return None
        if self.extents.opens_side_clause(start):
            return None
        return start, end

    def _is_closed(self, index: int) -> bool:
        return index >= len(self.tokens) or self.tokens[index].word in ",.;—!?)..."

    def _after_adjunct(self, cue: Cue, index: int) -> int:
        """Step over "on Monday", "in a statement" up to punctuation, if it is near."""
        for end in range(index, min(len(self.tokens), index + _ADJUNCT)):
            token = self.tokens[end]
            if not token.is_word:
                return end
            starts_clause = self.lists.has("that", token.word) or any(
                other.first == end and other != cue for other in self.cues
            )
            if starts_clause:
                return index
            if end == index and not self._can_open_adjunct(token, cue):
                return index
        return len(self.tokens) if len(self.tokens) - index < _ADJUNCT else index

    def _can_open_adjunct(self, token: Token, cue: Cue) -> bool:
        lists = self.lists
        if "tell" in cue.frames or "according_to" in cue.frames:
            return True
        return (
            lists.has("prepositions", token.word)
            or is_time(token, lists)
            or is_adverb(token.word, lists)
            or lists.has("cuts", token.word)
        )

    def _without_opening(self, index: int) -> int:
        """Step over punctuation and a conjunction at the beginning of a clause."""
        while index < len(self.tokens) and (
            self.tokens[index].word != QUOTE
            and not self.tokens[index].is_word
            and self.tokens[index].word not in "$€£#@"
        ):
            index += 1
        return index

    def _right(self, cue: Cue, source: Source | None, after: int) -> None:
        """Read what follows the cue: a quotation, a colon, a clause, or the object of the verb."""
        introduced = self._introduced(cue, after)
        if introduced is not None and self.tokens[introduced].word == QUOTE:
            self._add_introduced(cue, source, introduced)
        elif introduced is not None:
            self.colon = cue
            self._add(
                Report(
                    Kind.COLON,
                    ((introduced + 1, len(self.tokens)),),
                    "colon",
                    (cue.first, cue.last),
                    source,
                    0.6,
                )
            )
            self.low = len(self.tokens)
        else:
            self._right_clause(cue, source, after)

    def _introduced(self, cue: Cue, after: int) -> int | None:
        """Return the index of the quotation or colon that the cue introduces, or none."""
        for index in range(after, min(len(self.tokens), after + _ADJUNCT + 8)):
            token = self.tokens[index]
            if token.word == ":":
                following = index + 1
                quoted = following < len(self.tokens) and self.tokens[following].word == QUOTE
                return following if quoted else index
            if token.word == QUOTE:
                return index if self._introduces(cue, index, after) else None
            if token.word in (";", ".") or any(
                other.first == index and not other.frames & {"according_to"} for other in self.cues
            ):
                return None
        return None

    def _introduces(self, cue: Cue, index: int, after: int) -> bool:
        if index == after:
            return cue.speaks
        word = self.tokens[index - 1].word
        if word == "," or self.lists.has("that", word):
            return cue.speaks and self._only_adjunct(cue, after, index - 1)
        return "tell" in cue.frames and index - after <= 3

    def _only_adjunct(self, cue: Cue, start: int, end: int) -> bool:
        """Whether only "on Monday", "in Paris", "reporters" stand between verb and marks."""
        if end <= start:
            return True
        opener = self.tokens[start]
        return opener.word == "," or self._can_open_adjunct(opener, cue) or end - start <= 3

    def _add_introduced(self, cue: Cue, source: Source | None, at: int) -> None:
        pieces = [(at, at + 1)]
        low = at + 1
        quote = self.tokens[at]
        short = quote.end - quote.start < 30
        rest = self.extents.of_clause(at + 1)
        if rest - at > 2 and not self.extents.opens_side_clause(at + 1) and short:
            if "say" in cue.frames or self.extents.holds_verb(at + 1, rest):
                self._add_clause(cue, source, at, "after_verb")
            elif "act" in cue.frames:
                self._add_object(cue, source)
            return
        self._add(
            Report(Kind.DIRECT, tuple(pieces), "after_verb", (cue.first, cue.last), source, 0.95)
        )
        self.low = low

    def _right_clause(self, cue: Cue, source: Source | None, after: int) -> None:
        clause = self.extents.clause_start(cue, after)
        if clause is not None:
            self._add_clause(cue, source, clause, "after_verb")
        elif cue.frames & {"act", "call"} and self.extents.has_object(cue):
            self._add_object(cue, self._short(source) if after > cue.last else source)
        elif source is not None or cue.participle:
            self._add_fragments_only(cue, source, after)

    def _add_clause(self, cue: Cue, source: Source | None, start: int, code: str) -> None:
        if start < len(self.tokens) and self.tokens[start].word == ",":
            start += 1
        end = self.extents.of_clause(start)
        if end - start < 1:
            return
        if end - start == 1 and self.tokens[start].word == QUOTE:
            kind = Kind.DIRECT
        elif end - start < 2:
            return
        else:
            kind = Kind.INDIRECT
        if self._chained(start, end):
            return
        self._add_with_fragments(
            Report(kind, ((start, end),), code, (cue.first, cue.last), source, 0.85)
        )
        self.low = end

    def _chained(self, start: int, end: int) -> bool:
        """Whether the clause only hands on another's words: "Reuters reported that X said …"."""
        for cue in self.cues:
            if start < cue.first < start + 12 and not cue.participle and cue.speaks:
                source = source_before(self.tokens, cue, start, self.lists)
                if source and source.first == start and end >= cue.first - 1:
                    follows = self.tokens[cue.last].word if cue.last < len(self.tokens) else ""
                    return "say" in cue.frames or self.lists.has("that", follows)
        return False

    def _add_object(self, cue: Cue, source: Source | None) -> None:
        start = max(cue.last, source.last if source else 0)
        while start < len(self.tokens) - 1 and is_time(self.tokens[start], self.lists):
            start += 1
        if start >= len(self.tokens):
            return
        if start > cue.last and self.lists.has("prepositions", self.tokens[start].word):
            start += 1
        end = self.extents.of_object(cue._replace(last=start))
        if end - start < 1:
            return
        report = Report(
            Kind.SPEECH_ACT, ((start, end),), "act", (cue.first, cue.last), source, 0.65
        )
        self._add_with_fragments(report)
        self.low = end

    def _short(self, source: Source | None) -> Source | None:
        """Guess where a speaker behind the verb ends and what was praised begins."""
        if source is None or self.lists.capitals:
            return source
        length = 3 if self.lists.has("titles", self.tokens[source.first].word) else 2
        return source._replace(last=min(source.last, source.first + length, len(self.tokens) - 1))

    def _add_front(self, begin: int, end: int, cue: Cue, source: Source, code: str) -> None:
        while end > begin and self.tokens[end - 1].word in (",", "—", ";"):
            end -= 1
        kind = Kind.DIRECT if end - begin == 1 else Kind.INDIRECT
        report = Report(kind, ((begin, end),), code, (cue.first, cue.last), source, 0.8)
        self._add_with_fragments(report)

    def _add_fragments_only(self, cue: Cue, source: Source | None, after: int) -> None:
        """Read quotations in what follows a verb that reports nothing else: "cited the "…"."""
        end = self.extents.of_object(cue._replace(last=after))
        for index in range(after, end):
            if self.tokens[index].word == QUOTE and index not in self.claimed:
                self._add(
                    Report(
                        Kind.PARTIAL,
                        ((index, index + 1),),
                        "quoted_in_act",
                        (cue.first, cue.last),
                        source,
                        0.6,
                    )
                )
                self.low = index + 1

    def _add_with_fragments(self, report: Report) -> None:
        """Add a report and the quoted fragments in it; of a mostly quoted one only those."""
        quotes = [
            index
            for first, last in report.pieces
            for index in range(first, last)
            if self.tokens[index].word == QUOTE and index not in self.claimed
        ]
        if not quotes or not self._mostly_quoted(report, quotes):
            self._add(report)
        code = "quoted_in_act" if report.kind is Kind.SPEECH_ACT else "quoted_in_report"
        alone = report.kind is Kind.DIRECT
        for index in quotes:
            self._add(
                report._replace(
                    kind=report.kind if alone else Kind.PARTIAL,
                    pieces=((index, index + 1),),
                    code=report.code if alone else code,
                    sure=report.sure if alone else 0.85,
                )
            )

    def _mostly_quoted(self, report: Report, quotes: list[int]) -> bool:
        whole = sum(
            self.tokens[last - 1].end - self.tokens[first].start for first, last in report.pieces
        )
        marked = sum(self.tokens[index].end - self.tokens[index].start for index in quotes)
        if report.kind is Kind.SPEECH_ACT and quotes[0] > 0:
            before = self.tokens[quotes[0] - 1].word
            words = sum(
                self.tokens[index].is_word
                for first, last in report.pieces
                for index in range(first, last)
            )
            if words <= _FEW:
                return True
            if before.endswith(("'s", "s'")) or self.lists.has("whose", before):
                return True
        return 2 * marked >= whole

    def _add(self, report: Report) -> None:
        self.reports.append(report)
        for first, last in report.pieces:
            if last - first == 1 and self.tokens[first].word == QUOTE:
                self.claimed.add(first)
