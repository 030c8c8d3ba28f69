"""A suggestion: a passage that somebody seems to be reported to say, and why it seems so."""

from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.annotation import QuotationType, Segment, SegmentRole


class Kind(StrEnum):
    """How the report renders the words."""

    DIRECT = "direct"
    """A whole utterance in quotation marks."""
    PARTIAL = "partial"
    """A quoted fragment inside the report's own sentence."""
    COLON = "colon"
    """Speech after a colon, without marks."""
    INDIRECT = "indirect"
    """A reported clause: "said that …", "according to …"."""
    SPEECH_ACT = "speech_act"
    """What somebody praised, called for, rejected …"""
    NESTED = "nested"
    """A quotation inside another one."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a passage is suggested and how its speaker was found, in codes to be translated."""

    code: str
    """How the passage was found: a key of `FOUND`."""
    cue: str = ""
    """The words of the text that introduce it."""
    speaker_code: str = "nobody"
    """How the speaker was found: a key of `NAMED`."""
    mention: str = ""
    """The words of the text that name the speaker."""
    speaker: str = ""
    """Who that is taken to be."""

    def sentence(self) -> str:
        """Return the reason in English words."""
        parts = {"cue": self.cue, "mention": self.mention, "speaker": self.speaker}
        return f"{FOUND[self.code]}; {NAMED[self.speaker_code]}".format_map(parts)


FOUND = {
    "after_verb": "after the verb '{cue}'",
    "before_verb": "before the verb '{cue}'",
    "around_verb": "on both sides of the verb '{cue}'",
    "according_to": "by the words '{cue}'",
    "colon": "after a colon",
    "before_colon": "before a colon and a name",
    "headline": "a headline that ends with who said it",
    "act": "the object of '{cue}'",
    "quoted_in_act": "quoted in what follows '{cue}'",
    "quoted_in_report": "quoted inside the clause reported with '{cue}'",
    "continued": "the quotation goes on from the paragraph before",
    "standing": "a quotation without a verb, beside one whose speaker is known",
    "inside": "inside another quotation",
    "transcript": "after the speaker's name and a colon",
}

NAMED = {
    "name": "'{mention}' is {speaker}",
    "alias": "'{mention}' is an alias of {speaker}",
    "learned": "in earlier labels of this project '{mention}' was {speaker}",
    "part": "'{mention}' is short for {speaker}",
    "role": "'{mention}' is a role of {speaker}",
    "title": "'{mention}' is how the text calls {speaker}",
    "pronoun": "'{mention}' is taken for {speaker}, the last one who spoke",
    "described": "'{mention}' is not in the register",
    "carried": "{speaker} spoke last",
    "next": "{speaker} is named with the rest of the quotation",
    "nobody": "no speaker is named near it",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """One passage to offer as a label."""

    segments: tuple[Segment, ...]
    """Content, cue and source words, in the order of the text; at least one is content."""
    kind: Kind
    quotation_type: QuotationType
    """How the outlet renders the words, as the record has it."""
    marked: bool = False
    """Whether the content stands in quotation marks, and nothing but the marks was left out."""
    speaker_id: str | None = None
    """The entry of the register, if one was recognised."""
    speaker_name: str = ""
    """The fullest name the register or the text has for the speaker, or empty."""
    alternatives: tuple[str, ...] = ()
    """Others who could be meant, likeliest first: ids of the register, or names without one."""
    confidence: float = 0.0
    """0 (a guess) to 1 (sure)."""
    reason: Reason
    parent: int | None = None
    """Index, in the list of suggestions, of the quotation this one stands inside of."""
    continues: int | None = None
    """Index of the suggestion in the paragraph before whose quotation goes on here."""

    def of_role(self, role: SegmentRole) -> tuple[Segment, ...]:
        """Return the segments that play `role`, in the order of the text."""
        return tuple(segment for segment in self.segments if segment.role is role)

    @property
    def content(self) -> tuple[Segment, ...]:
        """What is said."""
        return self.of_role(SegmentRole.CONTENT)

    @property
    def start(self) -> int:
        """Where what is said begins."""
        return self.content[0].start

    @property
    def end(self) -> int:
        """Where what is said ends."""
        return self.content[-1].end
