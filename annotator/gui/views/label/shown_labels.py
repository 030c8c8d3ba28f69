"""Whose labels are on the screen."""

from annotator.domain.annotation import Annotation, Layer
from annotator.domain.article import Annotator
from annotator.services.session import Session

GOLD = "gold"
"""What stands for an annotator's id where the gold layer is shown; no id is a plain word."""


def has_gold(session: Session) -> bool:
    """Return whether anything was settled into the gold layer."""
    return session.project.annotations.has_gold()


def is_gold(annotation: Annotation) -> bool:
    """Return whether an annotation is of the gold layer, which this room only shows."""
    return annotation.layer is Layer.GOLD


def annotators_with_labels(session: Session) -> list[Annotator]:
    """Return the annotator at the desk, then everybody else who has labelled something."""
    counts = session.project.annotations.counts_by_annotator()
    everybody = session.project.tables.annotators.all()
    others = [a for a in everybody if a.id != session.annotator_id and counts.get(a.id)]
    others.sort(key=lambda annotator: (-counts[annotator.id], annotator.name))
    return [session.annotator, *others]


def first_shown(session: Session) -> str:
    """Return whose labels to show first: one's own, or a colleague's where one has none yet."""
    mine, *others = annotators_with_labels(session)
    counts = session.project.annotations.counts_by_annotator()
    return mine.id if counts.get(mine.id) or not others else others[0].id
