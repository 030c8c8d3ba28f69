"""What is known about articles: metadata, events, furniture."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from annotator.domain.article import Article, Event, Stretch
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import UserError
from annotator.domain.ids import article_id, entry_id
from annotator.services.progress import Progress
from annotator.services.session import Session
from annotator.store.project import Project
from annotator.store.records.table import chunks

EDITABLE = ("title", "outlet", "author", "published", "url", "language")
"""The fields of an article that an analyst can change, on one or many at once."""


def article_of(project: Project, id: str) -> Article:
    """Return what is known about an article. Raises `LookupError` where there is none."""
    return project.tables.articles.read([id])[id]


def add_article(session: Session, text: str, **known: str) -> str:
    """Add one article by its stored text, with what is known about it; return its id.

    The text is taken as it is; `annotator.services.importing` cleans what comes from
    files. A text that is there already is not added twice.
    """
    id = article_id(text)
    if session.project.articles.number(id) is None:
        with session.project.transaction():
            session.project.articles.add_texts([(id, text)])
            article = replace(Article(id=id, imported_at=session.now()), **known)
            session.perform("import", [Change(None, article)])
    return id


def set_metadata(session: Session, article_ids: Sequence[str], values: Mapping[str, str]) -> Edit:
    """Set some of the `EDITABLE` fields of one or many articles, as one undo step."""
    return session.perform("set_metadata", metadata_changes(session, article_ids, values))


def metadata_changes(
    session: Session, article_ids: Sequence[str], values: Mapping[str, str]
) -> list[Change]:
    """Return what sets some of the `EDITABLE` fields of articles."""
    unknown = set(values) - set(EDITABLE)
    if unknown:
        raise ValueError(f"not fields of an article: {unknown}")
    articles = session.project.tables.articles.read(article_ids).values()
    stripped = {name: value.strip() for name, value in values.items()}
    return [Change(article, replace(article, **stripped)) for article in articles]


def events_of(project: Project) -> list[Event]:
    """Return the events of a project, by date, then name."""
    return sorted(project.tables.events.all(), key=lambda event: (event.date, event.name))


def add_event(session: Session, name: str) -> tuple[Event, Edit]:
    """Add an event; one of that name that is there already is returned as it is."""
    name = " ".join(name.split())
    if not name:
        raise UserError("Type a name for the event first.")
    id = entry_id("event", name)
    known = session.project.tables.events.read([id]).get(id)
    if known is not None:
        return known, session.perform("add_event", [])
    event = Event(id=id, name=name)
    return event, session.perform("add_event", [Change(None, event)])


def revise_event(session: Session, before: Event, after: Event) -> Edit:
    """Change an event's name, date or note."""
    if not after.name.strip():
        raise UserError("An event needs a name.")
    return session.perform("revise_event", [Change(before, after)])


def remove_event(session: Session, event: Event, progress: Progress | None = None) -> Edit:
    """Remove an event; its articles stay, without an event. Raises `Cancelled`."""
    return session.perform_in_parts(
        "remove_event", _changes_without(session, event, progress or Progress())
    )


def _changes_without(session: Session, event: Event, progress: Progress) -> Iterator[list[Change]]:
    ids, done = list(session.project.articles.all_of_event(event.id)), 0
    for some in chunks(ids):
        progress.report(done, len(ids))
        articles = session.project.tables.articles.read(some).values()
        yield [Change(article, replace(article, event_id=None)) for article in articles]
        done += len(some)
    yield [Change(event, None)]


def assign_event(session: Session, article_ids: Sequence[str], event_id: str | None) -> Edit:
    """Say which event articles report, or none, as one undo step."""
    return session.perform("assign_event", event_changes(session, article_ids, event_id))


def event_changes(
    session: Session, article_ids: Sequence[str], event_id: str | None
) -> list[Change]:
    """Return what makes articles report an event, or none."""
    articles = session.project.tables.articles.read(article_ids).values()
    return [Change(article, replace(article, event_id=event_id)) for article in articles]


def toggle_furniture(session: Session, id: str, start: int, end: int) -> Edit:
    """Mark `[start, end)` as furniture; where all of it is marked already, unmark it."""
    article = article_of(session.project, id)
    if start >= end:
        raise UserError("Select the words that do not belong to the report first.")
    if any(piece.start <= start and end <= piece.end for piece in article.furniture):
        furniture = _without(article.furniture, start, end)
    else:
        furniture = _joined([*article.furniture, Stretch(start, end)])
    return session.perform(
        "toggle_furniture", [Change(article, replace(article, furniture=furniture))]
    )


def with_furniture(article: Article, found: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Return the furniture of an article with further stretches, joined where they touch."""
    return _joined([*article.furniture, *found])


def _without(furniture: Iterable[Stretch], start: int, end: int) -> tuple[Stretch, ...]:
    left: list[Stretch] = []
    for piece in furniture:
        if piece.start < min(piece.end, start):
            left.append(Stretch(piece.start, min(piece.end, start)))
        if max(piece.start, end) < piece.end:
            left.append(Stretch(max(piece.start, end), piece.end))
    return tuple(sorted(left))


def _joined(furniture: Iterable[Stretch]) -> tuple[Stretch, ...]:
    joined: list[Stretch] = []
    for piece in sorted(furniture):
        if joined and piece.start <= joined[-1].end:
            joined[-1] = Stretch(joined[-1].start, max(joined[-1].end, piece.end))
        else:
            joined.append(piece)
    return tuple(joined)
