"""What can be done to an annotation: pure functions from one to the next."""

from dataclasses import replace

from annotator.domain.annotation import Annotation, Segment, SegmentRole, Stance
from annotator.domain.errors import UserError
from annotator.domain.segments import merged, segment


def with_segment(
    annotation: Annotation, text: str, start: int, end: int, role: SegmentRole
) -> Annotation:
    """Add a piece of the text; pieces of one role that touch become one."""
    piece = segment(text, start, end, role)
    return replace(annotation, segments=merged(text, (*annotation.segments, piece)))


def with_role(
    annotation: Annotation, text: str, start: int, end: int, role: SegmentRole
) -> Annotation:
    """Make a piece of the text the only one of its role, as for the cue and source words.

    Giving the same piece again takes it away.
    """
    piece = segment(text, start, end, role)
    others = tuple(s for s in annotation.segments if s.role is not role)
    if annotation.of_role(role) == (piece,):
        return replace(annotation, segments=others)
    return replace(annotation, segments=merged(text, (*others, piece)))


def with_words(
    annotation: Annotation, text: str, start: int, end: int, *, further: bool = False
) -> Annotation:
    """Make a piece of the text all that is said, or with `further` one more piece of it."""
    piece = segment(text, start, end, SegmentRole.CONTENT)
    kept = [s for s in annotation.segments if further or s.role is not SegmentRole.CONTENT]
    return replace(annotation, segments=merged(text, (*kept, piece)))


def without_segment(annotation: Annotation, piece: Segment) -> Annotation:
    """Take a piece away. Raises `UserError` for the last one of the content."""
    if annotation.content == (piece,):
        raise UserError("An annotation needs the words that are said; delete it instead.")
    return replace(annotation, segments=tuple(s for s in annotation.segments if s != piece))


def with_boundaries(
    annotation: Annotation, text: str, position: int, start: int, end: int
) -> Annotation:
    """Move the ends of the piece at a position in `segments`.

    Raises `UserError` where nothing would be left between them.
    """
    pieces = list(annotation.segments)
    pieces[position] = segment(text, start, end, pieces[position].role)
    return replace(annotation, segments=merged(text, pieces))


def with_stance(
    annotation: Annotation, value_id: str, position: int = 0, target_id: str | None = None
) -> Annotation:
    """Give the stance at a position another value, or add one where there is none.

    Giving a stance the value it has takes it away.
    """
    stances = list(annotation.stances)
    if position >= len(stances):
        stances.append(Stance(value_id, target_id))
    elif stances[position].value_id == value_id:
        del stances[position]
    else:
        stances[position] = replace(stances[position], value_id=value_id)
    return replace(annotation, stances=tuple(stances))


def with_target(annotation: Annotation, target_id: str | None, position: int = 0) -> Annotation:
    """Say toward whom the stance at a position is. Raises `UserError` where there is none yet."""
    stances = list(annotation.stances)
    if position >= len(stances):
        raise UserError("Give a stance first; then say toward whom it is.")
    stances[position] = replace(stances[position], target_id=target_id)
    return replace(annotation, stances=tuple(stances))


def without_stance(annotation: Annotation, position: int) -> Annotation:
    """Take the stance at a position away."""
    stances = annotation.stances
    return replace(annotation, stances=stances[:position] + stances[position + 1 :])


def with_topic(annotation: Annotation, topic_id: str) -> Annotation:
    """Add a topic; the first one is primary."""
    if topic_id in annotation.topics:
        return annotation
    return replace(
        annotation,
        topics=(*annotation.topics, topic_id),
        primary_topic=annotation.primary_topic or topic_id,
    )


def without_topic(annotation: Annotation, topic_id: str) -> Annotation:
    """Take a topic away; where it was primary, the first one left becomes primary."""
    topics = tuple(topic for topic in annotation.topics if topic != topic_id)
    primary = annotation.primary_topic
    if primary == topic_id:
        primary = topics[0] if topics else None
    return replace(annotation, topics=topics, primary_topic=primary)


def with_primary_topic(annotation: Annotation, topic_id: str | None) -> Annotation:
    """Make one of the topics the primary one, or none of them."""
    if topic_id is not None and topic_id not in annotation.topics:
        annotation = with_topic(annotation, topic_id)
    return replace(annotation, primary_topic=topic_id)
