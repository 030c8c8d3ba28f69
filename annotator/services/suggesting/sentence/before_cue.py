"""Reads speech that stands before its verb or on both sides of it."""

from annotator.services.suggesting.sentence.findings import Findings, Report
from annotator.services.suggesting.sentence.openings import ADJUNCT
from annotator.services.suggesting.suggestion import Kind
from annotator.services.suggesting.text.cues import Cue
from annotator.services.suggesting.text.source import Source
from annotator.services.suggesting.text.tokens import QUOTE

_SHORTEST = 3
"""Words that a clause has at least: "The war is over, he said"."""
_FEW = 4
_LONGEST_NAME = 30
"""Characters of the name of a newspaper in marks."""


class BeforeCue:
    """Reads to the left of a verb and its speaker."""

    def __init__(self, findings: Findings) -> None:
        self.findings = findings
        self.tokens, self.lists = findings.tokens, findings.lists

    def quotes(self, cue: Cue, source: Source | None, first: int, last: int) -> bool:
        """Read "…," X said, "…" where the quotation stands before the cue."""
        at = first - 1
        if at >= self.findings.low and self.tokens[at].word in (",", "—", "-"):
            at -= 1
        if at < self.findings.low or self.tokens[at].word != QUOTE or at in self.findings.claimed:
            return False
        if self._ends_a_clause(cue, source, at):
            self.findings.low = last
            return True
        pieces = [(at, at + 1)]
        code = "before_verb"
        resumed = self._resumed_quote(last)
        if resumed is not None:
            pieces.append((resumed, resumed + 1))
            code = "around_verb"
            last = resumed + 1
        self.findings.add(
            Report(Kind.DIRECT, tuple(pieces), code, (cue.first, cue.last), source, 0.95)
        )
        self.findings.low = last
        return True

    def _ends_a_clause(self, cue: Cue, source: Source | None, at: int) -> bool:
        """Read a clause that ends in marks: the law "is no law," she said."""
        begin = self.findings.without_opening(self.findings.low)
        words = self.tokens[begin:at]
        joined = at > begin and self.tokens[at - 1].is_word
        if source is None or self.findings.reports or len(words) < _SHORTEST or not joined:
            return False
        if not all(token.is_word or token.word == "," for token in words):
            return False
        report = Report(
            Kind.INDIRECT, ((begin, at + 1),), "before_verb", (cue.first, cue.last), source, 0.85
        )
        self.findings.add_with_fragments(report)
        return True

    def _resumed_quote(self, last: int) -> int | None:
        """Return where the quotation goes on behind "X said, ", if it does in this sentence."""
        for index in range(last, min(len(self.tokens), last + ADJUNCT)):
            word = self.tokens[index].word
            if word == QUOTE:
                before = self.tokens[index - 1].word
                joined = before in (",", ":", "—") or self.lists.has("that", before)
                return index if joined else None
            if any(other.first == index for other in self.findings.cues) or word in (";", "."):
                return None
        return None

    def parenthesis(self, cue: Cue, source: Source | None, first: int, last: int) -> bool:
        """Read a reported clause before or around its cue: "…, X said, …"."""
        end = self._after_adjunct(cue, last)
        begin = self.findings.without_opening(self.findings.low)
        if source is None or first - 1 - begin < 1 or not self._is_closed(end):
            return False
        if self.tokens[first - 1].word not in (",", "—") or self._claims(begin, first):
            return False
        in_paper = end > last and self.tokens[end - 1].word == QUOTE
        if not in_paper and self.findings.introduced(cue, last) is not None:
            return False
        resumed = None
        if end < len(self.tokens) and self.tokens[end].word in (",", "—"):
            resumed = self._resumed_clause(end + 1)
        front = [] if self._is_adjunct(begin, first - 1) else [(begin, first - 1)]
        pieces = front + ([resumed] if resumed else [])
        if not pieces or (not resumed and first - 1 - begin < _SHORTEST):
            return False
        code = "around_verb" if resumed and front else "before_verb"
        end = resumed[1] if resumed else end
        self.findings.add_with_fragments(
            Report(Kind.INDIRECT, tuple(pieces), code, (cue.first, cue.last), source, 0.9)
        )
        self.findings.low = end
        return True

    def _is_adjunct(self, begin: int, end: int) -> bool:
        """Whether the words in front are no clause: "For his part, X said, …"."""
        tokens = self.tokens[begin:end]
        opens = self.lists.has("prepositions", tokens[0].word) or self.lists.has(
            "adverbs", tokens[0].word
        )
        verbs = any(self.lists.has("auxiliaries", token.word) for token in tokens)
        endings = self.lists.participles
        if endings and len(tokens) > 1 and self.lists.has("conjunctions", tokens[0].word):
            opens = opens or tokens[1].word.endswith(endings)
        if opens and endings and len(tokens) > 1 and tokens[1].word.endswith(endings):
            # "After voicing his fear that the hall would close, X went on".
            return True
        return opens and not verbs and len(tokens) < 9

    def _claims(self, begin: int, end: int) -> bool:
        return any(
            begin < last <= end for report in self.findings.reports for _, last in report.pieces
        )

    def _resumed_clause(self, start: int) -> tuple[int, int] | None:
        end = self.findings.extents.of_clause(start)
        opener = self.tokens[start] if start < len(self.tokens) else None
        if opener is None or end - start < 3:
            return None
        if self.findings.extents.opens_side_clause(start):
            return None
        return start, end

    def _is_closed(self, index: int) -> bool:
        return index >= len(self.tokens) or self.tokens[index].word in ",.;—!?)..."

    def _after_adjunct(self, cue: Cue, index: int) -> int:
        """Step over "on Monday", "in a statement" up to punctuation, if it is near."""
        for end in range(index, min(len(self.tokens), index + _FEW)):
            token = self.tokens[end]
            named = end > index or self.lists.has("works", self.tokens[end - 1].word)
            if token.word == QUOTE and named and self._is_closed(end + 1):
                # "he told the magazine 'Harbour'."
                return end + 1 if token.end - token.start < _LONGEST_NAME else index
            if not token.is_word:
                break
        for end in range(index, min(len(self.tokens), index + ADJUNCT)):
            token = self.tokens[end]
            if not token.is_word:
                return end
            starts_clause = self.lists.has("that", token.word) or any(
                other.first == end and other != cue for other in self.findings.cues
            )
            if starts_clause:
                return index
            if end == index and not self.findings.can_open_adjunct(token, cue):
                return index
        return len(self.tokens) if len(self.tokens) - index < ADJUNCT else index
