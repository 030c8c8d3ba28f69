"""Making and changing annotations."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from annotator.domain.annotation import Annotation, Origin, SegmentRole, Status
from annotator.domain.article import Progress, State, progress_id
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import UserError
from annotator.domain.ids import new_id
from annotator.domain.quotation_marks import quotation_type_of
from annotator.domain.segments import innermost_around, merged, segment
from annotator.services.labelling.gold import deleted_by_hand, edited_by_hand
from annotator.services.labelling.nesting import with_parents
from annotator.services.session import Session

Revision = Callable[[Annotation], Annotation]
"""What is to be done to an annotation: one of `annotator.domain.revising`, its values filled in."""


def label(
    session: Session,
    article_id: str,
    ranges: Sequence[tuple[int, int]],
    *,
    origin: Origin = Origin.HUMAN,
    revise: Revision = lambda annotation: annotation,
) -> tuple[Annotation, Edit]:
    """Make an annotation of `[start, end)` pieces of an article; return it with the edit.

    The quotation type is read off the marks around and inside the words, and an
    annotation that stands inside another becomes its child, as those that stand inside of
    it become its own. `revise` fills in more before it is written.
    """
    project = session.project
    text = project.articles.body(article_id)
    mine = project.annotations.of_article(article_id, session.annotator_id)
    moment = session.now()
    annotation = _made(session, article_id, text, ranges, moment)
    parent = innermost_around(mine, annotation.start, annotation.end)
    annotation = replace(annotation, origin=origin, parent_id=parent.id if parent else None)
    annotation = revise(annotation)
    changes = with_parents(mine, [Change(None, annotation)], moment)
    return annotation, session.perform("label", [*changes, *begun(session, article_id, moment)])


def labelled_alike(
    session: Session,
    article_id: str,
    places: Iterable[Sequence[tuple[int, int]]],
    revision: Revision,
) -> list[Change]:
    """Return the changes that do the same to several places of an article.

    Each place is the `[start, end)` pieces of one annotation, which is made where one's own
    labels do not have it yet. Raises `UserError` as `revise` does.
    """
    project = session.project
    text = project.articles.body(article_id)
    mine = project.annotations.of_article(article_id, session.annotator_id)
    known = {_ranges(annotation): annotation for annotation in mine}
    moment = session.now()
    changes: dict[str, Change] = {}
    for ranges in places:
        new = _made(session, article_id, text, ranges, moment)
        before = known.get(_ranges(new))
        after = revision(before or new)
        _check_complete(after)
        if after != before and after.id not in changes:
            known[_ranges(after)] = after
            changes[after.id] = Change(before, replace(after, updated_at=moment))
    if not changes:
        return []
    with_all = with_parents(mine, list(changes.values()), moment)
    return [*with_all, *begun(session, article_id, moment)]


def revise(session: Session, name: str, ids: Sequence[str], revision: Revision) -> Edit:
    """Do the same to one or many of one's own annotations, as one undo step.

    Raises `UserError` where one of them is somebody else's, or where a submitted one
    would be left without a speaker.
    """
    return session.perform(name, revised(session, ids, revision))


def revised(session: Session, ids: Sequence[str], revision: Revision) -> list[Change]:
    """Return the changes that `revise` makes, for an edit that changes something else too.

    Raises `UserError` as `revise` does.
    """
    moment = session.now()
    changes: list[Change] = []
    moved: list[Change] = []
    for before in session.project.tables.annotations.read(ids).values():
        _check_owner(session, before)
        after = revision(before)
        if after != before:
            _check_complete(after)
            change = Change(before, replace(after, updated_at=moment))
            (changes if after.segments == before.segments else moved).append(change)
    for change in moved:
        changes += _with_parents(session, change, moment)
    touched = [change.record for change in changes if isinstance(change.record, Annotation)]
    return [*changes, *edited_by_hand(session.project, touched, moment)]


def delete(session: Session, ids: Iterable[str]) -> Edit:
    """Delete annotations of one's own; those inside of them move up to what was around."""
    moment = session.now()
    doomed = session.project.tables.annotations.read(list(ids))
    for annotation in doomed.values():
        _check_owner(session, annotation)
    orphans = [
        child
        for child in session.project.annotations.children(list(doomed))
        if child.id not in doomed
    ]
    changes = [Change(annotation, None) for annotation in doomed.values()]
    changes += [
        Change(child, replace(child, parent_id=_next_up(child, doomed), updated_at=moment))
        for child in orphans
    ]
    changes += deleted_by_hand(session.project, doomed.values(), moment)
    return session.perform("delete", changes)


def submit(session: Session, article_id: str, *, nothing_to_label: bool = False) -> Edit:
    """Hand an article in with all one's annotations in it.

    Raises `Unfinished` where an annotation has no speaker, and `NothingLabelled` where
    there is none and nobody said that nothing is to be labelled.
    """
    moment = session.now()
    mine = session.project.annotations.of_article(article_id, session.annotator_id)
    if mine and nothing_to_label:
        raise UserError("There are labels in this article; delete them first, or submit it.")
    for annotation in mine:
        if annotation.speaker_id is None:
            raise Unfinished(annotation)
    if not mine and not nothing_to_label:
        raise NothingLabelled
    changes = [
        Change(a, replace(a, status=Status.SUBMITTED, updated_at=moment))
        for a in mine
        if a.status is not Status.SUBMITTED
    ]
    progress = _progress(session, article_id, State.SUBMITTED, moment, nothing_to_label)
    return session.perform("submit", [*changes, progress])


def reopen(session: Session, article_id: str) -> Edit:
    """Take an article back to work on it again."""
    moment = session.now()
    mine = session.project.annotations.of_article(article_id, session.annotator_id)
    changes = [
        Change(a, replace(a, status=Status.DRAFT, updated_at=moment))
        for a in mine
        if a.status is Status.SUBMITTED
    ]
    progress = _progress(session, article_id, State.IN_PROGRESS, moment)
    return session.perform("reopen", [*changes, progress])


def begun(session: Session, article_id: str, moment: str) -> list[Change]:
    """Return the change that notes that work on an article has begun, or begun again."""
    change = _progress(session, article_id, State.IN_PROGRESS, moment)
    before = change.before
    under_way = isinstance(before, Progress) and before.state is State.IN_PROGRESS
    return [] if under_way else [change]


class Unfinished(UserError):
    """An annotation lacks its speaker and cannot be submitted."""

    def __init__(self, annotation: Annotation) -> None:
        words = annotation.quoted if len(annotation.quoted) <= 60 else annotation.quoted[:59] + "…"
        super().__init__(f"“{words}” has no speaker yet; name one, or choose “unknown”.")
        self.annotation = annotation


class NothingLabelled(UserError):
    """An article without a label was to be submitted."""

    def __init__(self) -> None:
        super().__init__("Nothing is labelled here yet; say so with “Nothing to label here”.")


def _made(
    session: Session, article_id: str, text: str, ranges: Sequence[tuple[int, int]], moment: str
) -> Annotation:
    """Return an annotation of pieces of a text, as it is before anything is said of them."""
    pieces = [segment(text, start, end, SegmentRole.CONTENT) for start, end in ranges]
    segments = merged(text, pieces)
    return Annotation(
        id=new_id(),
        article_id=article_id,
        annotator_id=session.annotator_id,
        segments=segments,
        quotation_type=quotation_type_of(text, segments),
        codebook_version=session.project.journal.codebook_version,
        created_at=moment,
        updated_at=moment,
    )


def _ranges(annotation: Annotation) -> tuple[tuple[int, int], ...]:
    return tuple((piece.start, piece.end) for piece in annotation.content)


def _with_parents(session: Session, change: Change, moment: str) -> list[Change]:
    """Return the change of an annotation's words with those that it makes to parents."""
    annotation = change.record
    if not isinstance(annotation, Annotation):
        return [change]
    whose, layer = session.annotator_id, annotation.layer
    mine = session.project.annotations.of_article(annotation.article_id, whose, layer)
    return with_parents(mine, [change], moment)


def _check_owner(session: Session, annotation: Annotation) -> None:
    if annotation.annotator_id != session.annotator_id:
        raise UserError("This annotation is a colleague's; only they can change it.")


def _check_complete(annotation: Annotation) -> None:
    if annotation.status is Status.SUBMITTED and annotation.speaker_id is None:
        raise UserError("A submitted annotation keeps a speaker; choose “unknown” instead.")


def _next_up(child: Annotation, doomed: dict[str, Annotation]) -> str | None:
    """Return the nearest annotation around a child that is not deleted."""
    parent_id = child.parent_id
    while parent_id in doomed:
        parent_id = doomed[parent_id].parent_id
    return parent_id


def _progress(
    session: Session, article_id: str, state: State, moment: str, nothing_to_label: bool = False
) -> Change:
    id = progress_id(article_id, session.annotator_id)
    before = session.project.tables.progress.read([id]).get(id)
    after = Progress(
        id=id,
        article_id=article_id,
        annotator_id=session.annotator_id,
        state=state,
        nothing_to_label=nothing_to_label,
        updated_at=moment,
    )
    return Change(before, after)
