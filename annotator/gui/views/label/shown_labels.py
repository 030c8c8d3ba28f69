"""Whose labels are on the screen."""

from annotator.domain.article import Annotator
from annotator.services.session import Session


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
