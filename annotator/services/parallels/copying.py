"""Copies labels to where other outlets report the same utterance."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from annotator.domain.annotation import (
    Annotation,
    Layer,
    Origin,
    Segment,
    SegmentRole,
    Status,
)
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import UserError
from annotator.domain.ids import new_id
from annotator.domain.quotation_marks import quotation_type_of
from annotator.domain.segments import merged, segment
from annotator.services import labelling
from annotator.services.articles import article_of
from annotator.services.codebook import codebook_of
from annotator.services.comparing.matching import iou
from annotator.services.labelling.many import Wishes
from annotator.services.labelling.nesting import with_parents
from annotator.services.offering import found_in, register_of
from annotator.services.session import Session
from annotator.store.project import Project

SAME = 0.5
"""Share of the words of both from which on two passages of one article are the same."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Place:
    """A passage of another article that labels are to be copied to."""

    article_id: str
    start: int
    end: int
    wishes: Wishes = field(default_factory=Wishes)
    """What is to be otherwise there."""


def labelled_at(
    project: Project, annotator_id: str, article_id: str, span: Span
) -> Annotation | None:
    """Return the annotation that somebody has of a passage already, or none."""
    mine = project.annotations.of_article(article_id, annotator_id)
    shares = [(iou(_content(a.segments), (span,)), a) for a in mine]
    share, found = max(shares, key=lambda each: each[0], default=(0.0, None))
    return found if share >= SAME else None


def found_segments(project: Project, article_id: str, span: Span) -> tuple[Segment, ...]:
    """Return the pieces of a passage, with cue and source words where they are recognised.

    What is quoted is cut to the quotation that is recognised there, if the two share at
    least half of their words.
    """
    text = project.articles.body(article_id)
    register = register_of(codebook_of(project))
    suggestions = found_in(article_of(project, article_id), text, register)
    shares = [(iou(_content(each.segments), (span,)), each) for each in suggestions]
    share, best = max(shares, key=lambda each: each[0], default=(0.0, None))
    if best is not None and share >= SAME:
        return merged(text, best.segments)
    return (segment(text, *span, SegmentRole.CONTENT),)


def copy_labels(
    session: Session, pattern: Annotation, places: Sequence[Place]
) -> tuple[list[Annotation], Edit]:
    """Give passages of other articles the labels of an annotation, as one undo step.

    Speaker, stances, topics and hedge are copied, then changed as each place wishes;
    confidence, note and flag are about the one passage and are not. Passages that one has
    labelled already are left as they are; raises `UserError` where that is all of them.
    """
    moment = session.now()
    made: list[Annotation] = []
    changes: list[Change] = []
    for place in places:
        span = place.start, place.end
        if labelled_at(session.project, session.annotator_id, place.article_id, span) is None:
            made.append(_copy(session, pattern, place, moment))
    if not made:
        raise UserError("All of these passages are labelled already; nothing was copied.")
    for article_id in dict.fromkeys(annotation.article_id for annotation in made):
        fresh = [Change(None, each) for each in made if each.article_id == article_id]
        mine = session.project.annotations.of_article(article_id, session.annotator_id)
        changes += with_parents(mine, fresh, moment)
        changes += labelling.begun(session, article_id, moment)
    kept = {c.record_id: c.after for c in changes if isinstance(c.after, Annotation)}
    edit = session.perform("copy_labels", changes)
    return [kept[annotation.id] for annotation in made], edit


def _copy(session: Session, pattern: Annotation, place: Place, moment: str) -> Annotation:
    project = session.project
    text = project.articles.body(place.article_id)
    segments = found_segments(project, place.article_id, (place.start, place.end))
    content = [piece for piece in segments if piece.role is SegmentRole.CONTENT]
    copied = replace(
        pattern,
        id=new_id(),
        article_id=place.article_id,
        annotator_id=session.annotator_id,
        segments=segments,
        quotation_type=quotation_type_of(text, content),
        layer=Layer.OWN,
        status=Status.DRAFT,
        parent_id=None,
        confidence=None,
        note="",
        discuss=False,
        origin=Origin.COPIED,
        codebook_version=project.journal.codebook_version,
        created_at=moment,
        updated_at=moment,
    )
    return place.wishes.fulfilled(copied)


def _content(segments: Iterable[Segment]) -> tuple[Span, ...]:
    return tuple((s.start, s.end) for s in segments if s.role is SegmentRole.CONTENT)
