"""Quotations that no verb introduces: beside a name, or alone after one whose speaker is known."""

from bisect import bisect_left

from annotator.services.suggesting.drafts import NOBODY, Draft, Span
from annotator.services.suggesting.speakers.cast import Cast, Figure, Found
from annotator.services.suggesting.speakers.mentions import (
    MentionKind,
    bare,
    is_part_of_name,
    mention_in,
    mention_of,
)
from annotator.services.suggesting.speakers.subjects import subject_of
from annotator.services.suggesting.suggestion import Kind
from annotator.services.suggesting.text.incises import without_incise
from annotator.services.suggesting.text.marks import Closing, Quoted
from annotator.services.suggesting.text.reading import Paragraph
from annotator.services.suggesting.text.screening import (
    is_title,
    is_whole,
    stands_alone,
    word_count,
)
from annotator.services.suggesting.text.source import Source
from annotator.services.suggesting.text.tokens import QUOTE, Token

_LONG = 8
"""Words from which on a quotation is taken for speech wherever it stands."""


class Standing:
    """Reads the quotations of one paragraph that are left when all verbs have been read."""

    def __init__(
        self,
        text: str,
        cast: Cast,
        paragraph: Paragraph,
        pending: Found | None,
        *,
        continued: bool,
    ) -> None:
        self.text, self.cast, self.paragraph = text, cast, paragraph
        self.pending = pending
        """The speaker whose colon ended the paragraph before."""
        self.continued = continued
        """Whether a quotation was still open at the end of the paragraph before."""
        self.spoken: list[Draft] = []
        """The paragraph's other drafts, in the order of the text."""

    def drafts(self, found: list[Draft]) -> list[Draft]:
        """Return what no verb introduces; `found` are the paragraph's other drafts."""
        taken = {span for draft in found for span in draft.content}
        self.spoken = sorted(found, key=lambda draft: draft.content[0])
        made: list[Draft] = []
        for tokens in self.paragraph.sentences:
            for index, token in enumerate(tokens):
                if token.word != QUOTE:
                    continue
                quoted = self.paragraph.quotes[token.quote]
                if (quoted.start, quoted.end) in taken:
                    continue
                draft = self._draft(tokens, index, quoted)
                if draft is not None:
                    made.append(draft)
                    if draft.found.figure:
                        self.cast.focus(draft.found.figure)
        return made

    def _draft(self, tokens: list[Token], index: int, quoted: Quoted) -> Draft | None:
        spans = without_incise(self.text, quoted.start, quoted.end, self.paragraph.lists)
        named = self._named_beside(tokens, index)
        if named is not None:
            found, source, code = named
            return Draft(Kind.DIRECT, spans, code, found, 0.75, source=source, marked=True)
        if is_title(self.text, tokens, index, quoted, self.paragraph.lists):
            return None
        alone = stands_alone(tokens)
        is_start = index == 0 or tokens[index - 1].word in (":", ",")
        alone = alone or (index == 0 and self._heads(tokens))
        runs = quoted.closing is Closing.RUNNING or self._is_continuation(quoted)
        enough = is_whole(self.text, quoted) and (alone or is_start)
        if not (runs or enough or word_count(self.text, quoted) >= _LONG):
            return None
        found = self._speaker(tokens, quoted, alone=alone or runs)
        sure = 0.95 if alone else 0.8
        return Draft(Kind.DIRECT, spans, "standing", found, sure, marked=True)

    def _heads(self, tokens: list[Token]) -> bool:
        """Whether a headline begins with marks and two dots: "We stay".. Moss at the harbour."""
        two_dots = len(tokens) > 1 and tokens[1].word in ("..", "...")
        return two_dots and self.paragraph.heading and not self.paragraph.lists.capitals

    def _named_beside(self, tokens: list[Token], index: int) -> tuple[Found, Span, str] | None:
        """Return who is named with a colon or dash before or behind: "We will win": minister."""
        lists = self.paragraph.lists
        if index >= 2 and tokens[index - 1].word == ":" and index <= 9:
            label = tokens[: index - 1]
            whole = all(is_part_of_name(token, lists) for token in label)
            mention = mention_in(tokens, 0, index - 1, lists) if whole else None
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

    def _is_continuation(self, quoted: Quoted) -> bool:
        return self.continued and quoted.outer_start - self.paragraph.start < 3

    def _near(self, quoted: Quoted) -> Figure | None:
        """Return who speaks nearest before the quotation in its paragraph, else behind it."""
        if not self.spoken:
            return None
        before = bisect_left(self.spoken, quoted.start, key=lambda draft: draft.content[0][0])
        return self.spoken[max(0, before - 1)].found.figure

    def _speaker(self, tokens: list[Token], quoted: Quoted, *, alone: bool) -> Found:
        if self.pending is not None:
            return self.pending
        subject = None if alone else self._owner(tokens)
        subject = subject or (None if alone else subject_of(tokens, self.paragraph, self.cast))
        mention = mention_of(tokens, subject, self.paragraph.lists) if subject else None
        if mention is not None:
            return self.cast.resolve(mention)
        near = self._near(quoted)
        recent = [near] if near else []
        recent += [figure for figure in self.cast.recent if figure is not near]
        if not recent:
            return NOBODY
        return Found(recent[0], "carried", sure=0.8, alternatives=tuple(recent[1:4]))

    def _owner(self, tokens: list[Token]) -> Source | None:
        """Return the name that a sentence such as "Webb's answer was short:" begins with."""
        for index, token in enumerate(tokens[:4]):
            if not (token.capital or self.paragraph.lists.has("articles", token.word)):
                return None
            if bare(token.word) != token.word:
                opener = self.paragraph.lists.has("conjunctions", tokens[0].word)
                return Source(int(opener), index + 1)
        return None
