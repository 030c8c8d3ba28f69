"""The same done to as many annotations as there are, as one undo step, little of it in memory."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from annotator.domain.annotation import Annotation
from annotator.domain.edit import Change, Edit
from annotator.services.labelling.gold import deleted_by_hand
from annotator.services.labelling.making import revised
from annotator.services.labelling.many import Wishes
from annotator.services.progress import Progress
from annotator.services.session import Session
from annotator.store.records.table import chunks


def change_very_many(
    session: Session, numbers: Sequence[int], wishes: Wishes, progress: Progress
) -> Edit:
    """Change one's own of some annotations, given by their numbers, all of them or none.

    Those of colleagues are passed over. Raises `Cancelled`, and `UserError` as
    `labelling.revise` does.
    """
    parts = (revised(session, ids, wishes.fulfilled) for ids in _own(session, numbers, progress))
    return session.perform_in_parts("change_many", (part for part in parts if part))


ArticleChanges = Callable[[Session, Sequence[str]], Sequence[Change]]
"""Returns what does something to some articles, given by their ids."""


def change_very_many_articles(
    session: Session,
    name: str,
    numbers: Sequence[int],
    changes: ArticleChanges,
    progress: Progress,
) -> Edit:
    """Do something to articles, given by their numbers, all of them or none.

    `name` is that of the edit. Raises `Cancelled`, and what `changes` raises.
    """

    def parts() -> Iterator[Sequence[Change]]:
        done = 0
        for some in chunks(numbers):
            progress.report(done, len(numbers))
            if part := changes(session, session.project.articles.ids(some)):
                yield part
            done += len(some)

    return session.perform_in_parts(name, parts())


def delete_very_many(session: Session, numbers: Sequence[int], progress: Progress) -> Edit:
    """Delete one's own of some annotations, given by their numbers, all of them or none.

    Those of colleagues are passed over; what stood inside of them moves up to what was around.
    Raises `Cancelled`.
    """
    return session.perform_in_parts("delete", _deletions(session, numbers, progress))


def _deletions(
    session: Session, numbers: Sequence[int], progress: Progress
) -> Iterator[list[Change]]:
    moment = session.now()
    around: dict[str, str | None] = {}
    """What stood around those that are gone, of the few that may matter to those that stay."""
    for ids in _own(session, numbers, progress):
        doomed = session.project.tables.annotations.read(ids).values()
        around |= {a.id: a.parent_id for a in doomed if a.parent_id is not None}
        gone = [Change(annotation, None) for annotation in doomed]
        if part := [*gone, *deleted_by_hand(session.project, doomed, moment)]:
            yield part
    for some in chunks(session.project.annotations.orphans()):
        orphans = session.project.tables.annotations.read(some).values()
        yield [
            Change(a, replace(a, parent_id=_next_up(session, a, around), updated_at=moment))
            for a in orphans
            if a.parent_id is not None
        ]


def _own(session: Session, numbers: Sequence[int], progress: Progress) -> Iterator[list[str]]:
    """Hand out the ids of one's own of some annotations, some at a time, and tell how far it is."""
    done = 0
    for some in chunks(numbers):
        progress.report(done, len(numbers))
        owners = session.project.annotations.owners(some)
        yield [id for id, annotator_id in owners if annotator_id == session.annotator_id]
        done += len(some)


def _next_up(session: Session, orphan: Annotation, around: dict[str, str | None]) -> str | None:
    """Return the nearest annotation around an orphan that is still there."""
    parent_id = around.get(orphan.parent_id or "")
    while parent_id in around:
        parent_id = around[parent_id]
    there = parent_id is not None and session.project.tables.annotations.read([parent_id])
    return parent_id if there else None
