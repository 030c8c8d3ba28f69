"""The import itself, as a job with a connection of its own."""

from dataclasses import dataclass, replace
from pathlib import Path

from annotator.domain.article import Annotator, Article
from annotator.domain.edit import Change, Edit
from annotator.domain.ids import article_id
from annotator.gui.dialogs.importing.reading import Wishes
from annotator.services.articles import add_event
from annotator.services.importing.draft import Draft, Refusal
from annotator.services.importing.reading import read
from annotator.services.progress import Progress
from annotator.services.session import Session
from annotator.store.project import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class ForAll:
    """What the analyst says of all articles of an import; empty where nothing is said."""

    outlet: str = ""
    event_name: str = ""
    language: str = ""
    published: str = ""


@dataclass(frozen=True, slots=True)
class ResultRow:
    """What became of one file, or of one row of a table."""

    source_name: str
    outcome: str
    """`imported`, `already_there` or `refused`."""
    sentence: str = ""
    """What the analyst should know about it."""
    article_id: str | None = None
    title: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """What became of an import."""

    rows: tuple[ResultRow, ...]
    edit: Edit


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be imported, and how."""

    paths: tuple[Path, ...]
    refusals: tuple[Refusal, ...]
    """What was left out already."""
    wishes: Wishes
    for_all: ForAll


def run_import(
    project_path: Path, annotator: Annotator, order: Order, progress: Progress
) -> Result:
    """Import as one undo step, all or nothing. Raises `Cancelled`."""
    project = Project.second_connection(project_path)
    try:
        session = Session(project, annotator)
        with project.transaction():
            return _run(session, order, progress)
    finally:
        project.close()


def _run(session: Session, order: Order, progress: Progress) -> Result:
    rows: list[ResultRow] = []
    changes: list[Change] = []
    seen: set[str] = set()
    event_id = None
    if order.for_all.event_name:
        event, edit = add_event(session, order.for_all.event_name)
        event_id = event.id
        changes += edit.changes
    fixed = {
        name: value
        for name in ("outlet", "language", "published")
        if (value := getattr(order.for_all, name))
    }
    for n, path in enumerate(order.paths):
        progress.report(n, len(order.paths), path.name)
        for outcome in read(path, order.wishes.options_of(path)):
            if not isinstance(outcome, Draft):
                rows.append(ResultRow(outcome.source_name, "refused", outcome.sentence))
                continue
            id = article_id(outcome.text)
            sentence = " ".join(outcome.remarks)
            if id in seen or session.project.articles.number(id) is not None:
                rows.append(
                    ResultRow(outcome.source_name, "already_there", sentence, id, outcome.title)
                )
                continue
            seen.add(id)
            session.project.articles.add_texts([(id, outcome.text)])
            article = Article(
                id=id,
                title=outcome.title,
                outlet=outcome.outlet,
                author=outcome.author,
                published=outcome.published,
                url=outcome.url,
                language=outcome.language,
                furniture=outcome.furniture,
                source_name=outcome.source_name,
                event_id=event_id,
                imported_at=session.now(),
            )
            changes.append(Change(None, replace(article, **fixed)))
            rows.append(ResultRow(outcome.source_name, "imported", sentence, id, outcome.title))
    rows += [ResultRow(r.source_name, "refused", r.sentence) for r in order.refusals]
    return Result(tuple(rows), session.perform("import", changes))
