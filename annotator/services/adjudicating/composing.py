"""Gold annotations put together from annotators' own."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from annotator.domain.adjudication import Part, Taken
from annotator.domain.annotation import Annotation, Layer, Origin, Status
from annotator.domain.ids import new_id
from annotator.services.adjudicating.cases import Case
from annotator.services.session import Session


def composed(
    session: Session, case: Case, parts: Mapping[Part, str], moment: str
) -> tuple[Annotation, tuple[Taken, ...]]:
    """Return the gold annotation made of parts, each taken from the annotation of an id.

    A case that has a gold annotation of one's own keeps its id. Raises `LookupError` for
    an annotation that is not of the case.
    """
    members = {member.id: member for member in case.group.members}
    source = {part: members[parts[part]] for part in Part}
    earlier = case.gold
    if earlier is None or earlier.annotator_id != session.annotator_id:
        earlier = None
    words = source[Part.SPAN]
    speaker_id = source[Part.SPEAKER].speaker_id
    gold = Annotation(
        id=earlier.id if earlier else new_id(),
        article_id=words.article_id,
        annotator_id=session.annotator_id,
        segments=words.segments,
        layer=Layer.GOLD,
        status=Status.SUBMITTED if speaker_id is not None else Status.DRAFT,
        speaker_id=speaker_id,
        quotation_type=source[Part.TYPE].quotation_type,
        parent_id=earlier.parent_id if earlier else None,
        stances=source[Part.STANCES].stances,
        topics=source[Part.TOPICS].topics,
        primary_topic=source[Part.TOPICS].primary_topic,
        hedge=source[Part.HEDGE].hedge,
        confidence=source[Part.OTHER].confidence,
        note=source[Part.OTHER].note,
        origin=Origin.COPIED,
        codebook_version=session.project.journal.codebook_version,
        created_at=earlier.created_at if earlier else moment,
        updated_at=moment,
    )
    return gold, tuple(Taken(part, parts[part]) for part in Part)


def all_from(annotation_id: str) -> dict[Part, str]:
    """Return every part as taken from one annotation."""
    return dict.fromkeys(Part, annotation_id)


def fullest(members: Iterable[Annotation]) -> Annotation:
    """Return the annotation that marks most: also source and cue; of equals the first."""
    return max(members, key=lambda a: len({piece.role for piece in a.segments}))


def without(gold: Sequence[Annotation], gone: Annotation, moment: str) -> list[Annotation]:
    """Return the annotations inside one that goes, as they are below what was around it."""
    return [
        replace(child, parent_id=gone.parent_id, updated_at=moment)
        for child in gold
        if child.parent_id == gone.id
    ]
