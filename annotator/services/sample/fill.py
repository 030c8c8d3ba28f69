"""Filling a new project with the sample."""

from collections.abc import Mapping

from annotator import paths
from annotator.domain.article import Annotator, Article, Event, Progress, State, progress_id
from annotator.domain.edit import Change
from annotator.domain.errors import UserError
from annotator.domain.ids import article_id, entry_id
from annotator.services.codebook import codebook_of
from annotator.services.codebook_files import read_codebook, take_in_codebook
from annotator.services.sample.files import (
    ArticleEntry,
    ArticleFile,
    EventEntry,
    LabelFile,
    furniture,
    read,
)
from annotator.services.sample.labels import annotations, fixed_id, moments
from annotator.services.session import Session, create

_LABELS = ("labels-first.json", "labels-second.json")
_EDIT = "fill_with_sample"


def fill_with_sample(session: Session) -> None:
    """Fill a new project with three events, ten articles, a codebook and two people's labels.

    All of it or nothing, and not to be undone. The labels have the same ids in every
    project, so that two samples can be merged. Whoever has the name of one of the two
    annotators takes their labels over. Raises `UserError` where there are articles already.
    """
    project = session.project
    if next(project.tables.articles.all_ids(), None) is not None:
        raise UserError("The sample goes into a new project; this one has articles already.")
    texts = sample_texts()
    with project.transaction():
        project.articles.add_texts([(article_id(text), text) for text in texts.values()])
        _take_in_codebook(session)
        session.perform(_EDIT, create(*_events_and_articles(session, texts)), undoable=False)
        for name in _LABELS:
            _add_labels(session, read(paths.seed("sample", name), LabelFile), texts)


def sample_texts() -> dict[str, str]:
    """Return the texts of the sample by the names of their files, in order."""
    folder = paths.seed("sample", "articles")
    return {file.name: file.read_bytes().decode() for file in sorted(folder.glob("*.txt"))}


def _take_in_codebook(session: Session) -> None:
    content = read_codebook(paths.seed("sample", "codebook.json"))
    take_in_codebook(session, content, undoable=False)


def _events_and_articles(session: Session, texts: Mapping[str, str]) -> list[Event | Article]:
    file = read(paths.seed("sample", "articles.json"), ArticleFile)
    moment = session.now()
    return [
        *map(_event, file.events),
        *(_article(entry, texts[entry.file], moment) for entry in file.articles),
    ]


def _event(entry: EventEntry) -> Event:
    id = entry_id("event", entry.name)
    return Event(id=id, name=entry.name, date=entry.date, note=entry.note)


def _article(entry: ArticleEntry, text: str, moment: str) -> Article:
    return Article(
        id=article_id(text),
        title=entry.title,
        outlet=entry.outlet,
        author=entry.author,
        published=entry.published,
        url=entry.url,
        language=entry.language,
        event_id=None if entry.event is None else entry_id("event", entry.event),
        furniture=furniture(text, entry.furniture),
        source_name=entry.file,
        imported_at=moment,
    )


def _add_labels(session: Session, file: LabelFile, texts: Mapping[str, str]) -> None:
    project = session.project
    annotator = _annotator(session, file)
    known = project.tables.annotators.read([annotator.id]).get(annotator.id)
    labels = annotations(file, annotator, texts, codebook_of(project))
    progress = _progress(file, annotator, texts, labels[-1].updated_at)
    changes = [Change(known, annotator), *create(*labels, *progress)]
    Session(project, annotator).perform(_EDIT, changes, undoable=False)


def _annotator(session: Session, file: LabelFile) -> Annotator:
    if session.annotator.name.casefold() == file.annotator.casefold():
        return session.annotator
    began = next(moments(file.began))
    id = fixed_id(began, file.annotator)
    return Annotator(id=id, name=file.annotator, created_at=began)


def _progress(
    file: LabelFile, annotator: Annotator, texts: Mapping[str, str], moment: str
) -> list[Progress]:
    states = dict.fromkeys(file.in_progress, State.IN_PROGRESS)
    states |= dict.fromkeys(file.submitted, State.SUBMITTED)
    return [
        Progress(
            id=progress_id(article_id(texts[name]), annotator.id),
            article_id=article_id(texts[name]),
            annotator_id=annotator.id,
            state=state,
            nothing_to_label=name in file.nothing_to_label,
            updated_at=moment,
        )
        for name, state in states.items()
    ]
