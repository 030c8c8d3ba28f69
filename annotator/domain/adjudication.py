"""Adjudication: how differences between annotators were settled into the gold layer."""

from enum import StrEnum

from annotator.domain.value import value


class Outcome(StrEnum):
    """What an adjudicator made of a difference."""

    AGREED = "agreed"
    """All agreed, and it was accepted as it is."""
    TAKEN = "taken"
    """One annotator's annotation was taken as it is."""
    COMPOSED = "composed"
    """Parts of several were put together."""
    EDITED = "edited"
    """The adjudicator changed what was taken, or labelled anew."""
    NOTHING = "nothing"
    """Nothing belongs here."""


class Part(StrEnum):
    """What can be taken from one annotation or another."""

    SPAN = "span"
    SPEAKER = "speaker"
    TYPE = "type"
    STANCES = "stances"
    TOPICS = "topics"
    HEDGE = "hedge"
    OTHER = "other"
    """Confidence, note and what else there is."""


class SettlingState(StrEnum):
    """How far an adjudicator is with an article that was submitted."""

    IN_REVIEW = "in_review"
    SETTLED = "settled"


@value
class Taken:
    """Where a part of a gold annotation comes from."""

    part: Part
    annotation_id: str


@value(kw_only=True)
class Decision:
    """How one adjudicator settled what several annotators made of one passage.

    Only its adjudicator edits it. It is out of date where one of the annotations has been
    updated after it.
    """

    id: str
    """UUIDv7."""
    article_id: str
    annotator_id: str
    """The adjudicator."""
    outcome: Outcome
    annotation_ids: tuple[str, ...] = ()
    """The annotations that were compared, sorted; they may be gone since."""
    gold_id: str | None = None
    """The annotation of the gold layer that came of it; none where nothing belongs here."""
    taken: tuple[Taken, ...] = ()
    """Which part of the gold annotation comes from whom."""
    reason_id: str | None = None
    """An entry of the list of return reasons, or none."""
    comment: str = ""
    made_at: str = ""
    updated_at: str = ""


@value(kw_only=True)
class Settling:
    """One adjudicator's state of work on one article; no record means not begun."""

    id: str
    """`settling_id(article_id, annotator_id)`."""
    article_id: str
    annotator_id: str
    """The adjudicator."""
    state: SettlingState
    updated_at: str = ""


def settling_id(article_id: str, adjudicator_id: str) -> str:
    """Return the id of an adjudicator's state of work on an article.

    It is unlike that of their progress, for who settles an article may have labelled it too.
    """
    return f"{article_id}/{adjudicator_id}/settling"
