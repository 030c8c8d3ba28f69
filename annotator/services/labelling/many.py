"""The same done to many articles or annotations at once, as one undo step."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from annotator.domain.annotation import Annotation, Hedge, QuotationType, Stance, Status
from annotator.domain.article import Event, Progress, State, progress_id
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import UserError
from annotator.domain.ids import entry_id
from annotator.domain.revising import with_topic, without_topic
from annotator.services.articles import event_changes
from annotator.services.labelling.making import revise
from annotator.services.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What is to become of many annotations; what is none stays as it is in each.

    An empty string, or a confidence of 0, takes a value away.
    """

    speaker_id: str | None = None
    topics_added: tuple[str, ...] = ()
    topics_removed: tuple[str, ...] = ()
    value_id: str | None = None
    """The value of the first stance; empty takes all stances away."""
    target_id: str | None = None
    """Toward whom the first stance is; passes over annotations without a stance."""
    quotation_type: QuotationType | str | None = None
    hedge: Hedge | str | None = None
    confidence: int | None = None
    note: str | None = None
    discuss: bool | None = None

    def fulfilled(self, annotation: Annotation) -> Annotation:
        """Return what becomes of an annotation."""
        after = annotation
        for topic_id in self.topics_removed:
            after = without_topic(after, topic_id)
        for topic_id in self.topics_added:
            after = with_topic(after, topic_id)
        return replace(
            after,
            speaker_id=_wished(self.speaker_id, after.speaker_id),
            stances=_stances(after.stances, self.value_id, self.target_id),
            quotation_type=_wished_type(self.quotation_type, after.quotation_type),
            hedge=_wished_hedge(self.hedge, after.hedge),
            confidence=after.confidence if self.confidence is None else self.confidence or None,
            note=after.note if self.note is None else self.note,
            discuss=after.discuss if self.discuss is None else self.discuss,
        )


def change_annotations(session: Session, ids: Sequence[str], wishes: Wishes) -> Edit:
    """Do the same to many annotations of one's own, as one undo step.

    Raises `UserError` as `labelling.revise` does.
    """
    return revise(session, "change_many", ids, wishes.fulfilled)


def say_nothing_to_label(session: Session, article_ids: Iterable[str]) -> Edit:
    """Submit articles as ones in which nothing is to be labelled, as one undo step.

    Raises `UserError` where one of them has labels of one's own.
    """
    return session.perform("nothing_to_label", nothing_changes(session, article_ids))


def nothing_changes(session: Session, article_ids: Iterable[str]) -> list[Change]:
    """Return what submits articles without labels; raises as `say_nothing_to_label` does."""
    moment = session.now()
    changes: list[Change] = []
    for id in article_ids:
        if session.project.annotations.of_article(id, session.annotator_id):
            title = session.project.tables.articles.read([id])[id].title
            raise UserError(f"There are labels in “{title}”; delete them first, or submit it.")
        changes.append(_progress(session, id, State.SUBMITTED, moment, nothing_to_label=True))
    return changes


def reopen_articles(session: Session, article_ids: Iterable[str]) -> Edit:
    """Take submitted articles back to work on them again, as one undo step."""
    return session.perform("reopen", reopening_changes(session, article_ids))


def reopening_changes(session: Session, article_ids: Iterable[str]) -> list[Change]:
    """Return what takes those of some articles back to work that are submitted."""
    moment = session.now()
    changes: list[Change] = []
    for id in article_ids:
        progress = _progress(session, id, State.IN_PROGRESS, moment)
        before = progress.before
        if not isinstance(before, Progress) or before.state is not State.SUBMITTED:
            continue
        mine = session.project.annotations.of_article(id, session.annotator_id)
        changes += [
            Change(a, replace(a, status=Status.DRAFT, updated_at=moment))
            for a in mine
            if a.status is Status.SUBMITTED
        ]
        changes.append(progress)
    return changes


def assign_named_event(session: Session, article_ids: Sequence[str], name: str) -> Edit:
    """Say which event articles report by its name; one that is not there yet is made with it.

    Raises `UserError` where the name is empty.
    """
    return session.perform("assign_event", named_event_changes(session, article_ids, name))


def named_event_changes(session: Session, article_ids: Sequence[str], name: str) -> list[Change]:
    """Return what makes articles report an event; raises as `assign_named_event` does."""
    name = " ".join(name.split())
    if not name:
        raise UserError("Type a name for the event first.")
    events = session.project.tables.events.all()
    event = next((event for event in events if event.name.casefold() == name.casefold()), None)
    changes: list[Change] = []
    if event is None:
        event = Event(id=_free_event_id(name, {event.id for event in events}), name=name)
        changes.append(Change(None, event))
    return [*changes, *event_changes(session, article_ids, event.id)]


def _free_event_id(name: str, taken: set[str]) -> str:
    attempt = 0
    while (id := entry_id("event", name, attempt)) in taken:
        attempt += 1
    return id


def _progress(
    session: Session,
    article_id: str,
    state: State,
    moment: str,
    *,
    nothing_to_label: bool = False,
) -> Change:
    id = progress_id(article_id, session.annotator_id)
    after = Progress(
        id=id,
        article_id=article_id,
        annotator_id=session.annotator_id,
        state=state,
        nothing_to_label=nothing_to_label,
        updated_at=moment,
    )
    return Change(session.project.tables.progress.read([id]).get(id), after)


def _wished(wish: str | None, value: str | None) -> str | None:
    return value if wish is None else wish or None


def _wished_type(
    wish: QuotationType | str | None, value: QuotationType | None
) -> QuotationType | None:
    if wish is None:
        return value
    return QuotationType(wish) if wish else None


def _wished_hedge(wish: Hedge | str | None, value: Hedge | None) -> Hedge | None:
    if wish is None:
        return value
    return Hedge(wish) if wish else None


def _stances(
    stances: tuple[Stance, ...], value_id: str | None, target_id: str | None
) -> tuple[Stance, ...]:
    if value_id == "":
        return ()
    if value_id is not None:
        first = replace(stances[0], value_id=value_id) if stances else Stance(value_id)
        stances = (first, *stances[1:])
    if target_id is not None and stances:
        stances = (replace(stances[0], target_id=target_id or None), *stances[1:])
    return stances
