"""An annotation: one labelled utterance, as its annotator sees it."""

from enum import StrEnum

from annotator.domain.value import value

OUTLET = "outlet"
IMPLICIT = "implicit"
UNKNOWN = "unknown"
UNNAMED_SPEAKERS = (OUTLET, IMPLICIT, UNKNOWN)
"""Ids that stand for a speaker without an entry of its own in the register."""


class SegmentRole(StrEnum):
    """What the words of a segment do."""

    CONTENT = "content"
    SOURCE = "source"
    CUE = "cue"


class Layer(StrEnum):
    """Whose view an annotation is: one annotator's own, or the settled gold layer."""

    OWN = "own"
    GOLD = "gold"


class Origin(StrEnum):
    """How an annotation came to be."""

    HUMAN = "human"
    SUGGESTED = "suggested"
    COPIED = "copied"
    IMPORTED = "imported"


class Status(StrEnum):
    """Whether the annotator has handed the annotation in."""

    DRAFT = "draft"
    SUBMITTED = "submitted"


class QuotationType(StrEnum):
    """How the outlet renders the words."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Hedge(StrEnum):
    """How far the speaker stands behind the words."""

    ASSERTED = "asserted"
    HEDGED = "hedged"
    DENIED = "denied"
    HYPOTHETICAL = "hypothetical"


@value
class Segment:
    """One contiguous piece of an article's text, with what it does."""

    start: int
    """First code point of the piece."""
    end: int
    """Code point after the last one; always greater than `start`."""
    quoted: str
    """The exact text: `text[start:end]` of the article."""
    role: SegmentRole = SegmentRole.CONTENT
    """What is said, the words that name the speaker, or the verb between them."""


@value
class Stance:
    """A position the speaker takes, toward something or at large."""

    value_id: str
    """An entry of the stance scale."""
    target_id: str | None = None
    """The entry of the speaker register the stance is toward; none yet, or nobody in particular."""


@value(kw_only=True)
class Annotation:
    """One labelled utterance."""

    id: str
    article_id: str
    annotator_id: str
    """Whose annotation it is; nobody else edits it."""
    segments: tuple[Segment, ...]
    """In the order of the text; at least one is content."""
    layer: Layer = Layer.OWN
    status: Status = Status.DRAFT
    speaker_id: str | None = None
    """A register entry or one of `UNNAMED_SPEAKERS`; none only while it is a draft."""
    quotation_type: QuotationType | None = None
    parent_id: str | None = None
    """The annotation this quotation stands inside of."""
    stances: tuple[Stance, ...] = ()
    topics: tuple[str, ...] = ()
    """Topic ids, in the order they were given."""
    primary_topic: str | None = None
    """One of `topics`, or none."""
    hedge: Hedge | None = None
    confidence: int | None = None
    """1 (a guess) to 3 (sure)."""
    note: str = ""
    discuss: bool = False
    """Flagged to be talked over with colleagues."""
    origin: Origin = Origin.HUMAN
    suggestion_seen: bool = False
    """Whether a suggestion of these words, or of what to label them with, was on the screen.

    A copy has it of what it was copied from: its labels were chosen there.
    """
    codebook_version: int = 0
    """The version of the codebook when the annotation was made."""
    created_at: str = ""
    updated_at: str = ""

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

    @property
    def quoted(self) -> str:
        """What is said, its pieces joined by an ellipsis."""
        return " … ".join(segment.quoted for segment in self.content)
