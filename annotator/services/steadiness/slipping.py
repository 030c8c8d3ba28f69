"""Slipping a labelled passage back to its annotator among the new articles, unmarked."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from annotator.domain.annotation import Annotation
from annotator.domain.article import Article, Stretch
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import UserError
from annotator.domain.ids import article_id
from annotator.domain.repeat import Repeat, repeat_id
from annotator.services.session import Session
from annotator.services.steadiness.excerpts import excerpt_around
from annotator.store.project import Project
from annotator.store.queries.repeats import RepeatQueries

MOST_SHARE = 50
"""Per cent of the submitted articles that may come back at most."""
APART = 5
"""How many articles the annotator has submitted since the one that comes back, at least."""

_SETTING = "repeat_share"


def share_of(project: Project) -> int:
    """Return how many per cent of the submitted articles come back in part; 0 for none."""
    kept = project.settings.get(_SETTING, "0")
    return min(MOST_SHARE, int(kept)) if kept.isdecimal() else 0


def set_share(project: Project, share: int) -> None:
    """Let so many per cent of the submitted articles come back in part, from now on.

    Raises `UserError` where that is less than 0 or more than `MOST_SHARE`.
    """
    if not 0 <= share <= MOST_SHARE:
        raise UserError(f"Choose a share between 0 and {MOST_SHARE} per cent.")
    project.settings.set(_SETTING, str(share))


def slip(session: Session) -> tuple[str, Edit] | None:
    """Bring back a passage if the share asks for one; return its article's id and the edit.

    The choice is arbitrary but the same for the same project. Nothing is brought back
    before enough other articles were submitted, and nothing twice.
    """
    project, share = session.project, share_of(session.project)
    if share == 0:
        return None
    queries = RepeatQueries(project.database)
    submitted = queries.submitted(session.annotator_id)
    if share * len(submitted) // 100 <= queries.count(session.annotator_id):
        return None
    known = queries.originals(session.annotator_id)
    candidates = [id for id in submitted[: max(0, len(submitted) - APART)] if id not in known]
    for id in sorted(candidates, key=lambda id: _lot(id, session.annotator_id)):
        made = _bring_back(session, id)
        if made is not None:
            return made
    return None


def _bring_back(session: Session, original_id: str) -> tuple[str, Edit] | None:
    project = session.project
    text = project.articles.body(original_id)
    labels = project.annotations.of_article(original_id, session.annotator_id)
    found = _excerpt(text, labels, session.annotator_id)
    if found is None:
        return None
    start, end = found
    id = article_id(text[start:end])
    if project.articles.number(id) is not None:
        return None
    original = project.tables.articles.read([original_id])[original_id]
    repeat = Repeat(
        id=repeat_id(id, session.annotator_id),
        article_id=id,
        original_id=original_id,
        annotator_id=session.annotator_id,
        start=start,
        end=end,
        made_at=session.now(),
    )
    article = _excerpt_of(original, id, start, end, session.now())
    with project.transaction():
        project.tables.texts.add([(id, text[start:end])])
        changes = [Change(None, article), Change(None, repeat)]
        return id, session.perform("slip_in", changes, undoable=False)


def _excerpt(text: str, labels: Sequence[Annotation], annotator_id: str) -> tuple[int, int] | None:
    hulls = [
        (min(s.start for s in label.segments), max(s.end for s in label.segments))
        for label in labels
    ]
    for seed in sorted(range(len(hulls)), key=lambda i: _lot(labels[i].id, annotator_id)):
        found = excerpt_around(text, hulls, seed)
        if found is not None:
            return found
    return None


def _excerpt_of(original: Article, id: str, start: int, end: int, moment: str) -> Article:
    """Return what is known of an excerpt: the same as of the whole, so that nothing marks it."""
    furniture = tuple(
        Stretch(max(piece.start, start) - start, min(piece.end, end) - start)
        for piece in original.furniture
        if piece.start < end and start < piece.end
    )
    return replace(original, id=id, furniture=furniture, imported_at=moment)


def _lot(id: str, annotator_id: str) -> bytes:
    return hashlib.sha256(f"{id}/{annotator_id}".encode()).digest()
