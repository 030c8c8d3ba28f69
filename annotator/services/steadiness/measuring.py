"""Agreement with oneself: what an annotator made of a passage the first time, and again."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.domain.annotation import Annotation
from annotator.domain.article import (
    Annotator,
    Article,
    State,
    progress_id,
)
from annotator.domain.article import (
    Progress as ArticleProgress,
)
from annotator.domain.edit import Change
from annotator.domain.errors import UserError
from annotator.domain.ids import new_id
from annotator.domain.repeat import Repeat
from annotator.services.codebook import codebook_of
from annotator.services.measuring import AgreementOptions, AgreementReport, agreement_report
from annotator.services.progress import Progress
from annotator.services.session import Session
from annotator.store.project import Project
from annotator.store.queries.repeats import RepeatQueries

FIRST, AGAIN = "first", "again"
"""Who the two times count as where they are compared like two annotators."""


@dataclass(frozen=True, slots=True)
class SteadinessCount:
    """How far one annotator is with what came back."""

    annotator: Annotator
    slipped: int
    """Passages that came back."""
    labelled_again: int
    """Those of them that were submitted again."""


def counts(project: Project) -> list[SteadinessCount]:
    """Return how many passages came back to each annotator, those with none left out."""
    queries = RepeatQueries(project.database)
    found = [
        SteadinessCount(each, queries.count(each.id), len(queries.labelled_again(each.id)))
        for each in project.tables.annotators.all()
    ]
    return sorted((c for c in found if c.slipped), key=lambda c: c.annotator.name.casefold())


def steadiness_report(
    project: Project,
    annotator_id: str,
    options: AgreementOptions | None = None,
    progress: Progress | None = None,
) -> AgreementReport:
    """Measure how well somebody agrees with themselves on the passages that came back.

    The two times are compared like two annotators, `FIRST` and `AGAIN`, with every figure
    that two annotators get. Raises `UserError` where nothing was labelled again yet, and
    `Cancelled`.
    """
    ids = RepeatQueries(project.database).labelled_again(annotator_id)
    if not ids:
        raise UserError("No passage that came back has been labelled again yet.")
    repeats = list(project.tables.repeats.read(ids).values())
    with _aside() as session:
        _fill(session, project, repeats)
        return agreement_report(session.project, codebook_of(project), options, progress)


@contextmanager
def _aside() -> Generator[Session]:
    """Lend an empty project that is gone afterwards."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        project = Project.create(Path(folder) / "steadiness.annotator")
        try:
            yield Session.join(project, Annotator(id=FIRST, name=FIRST))
        finally:
            project.close()


def _fill(session: Session, project: Project, repeats: Sequence[Repeat]) -> None:
    """Write each excerpt with the labels of both times, theirs as of two annotators."""
    Session.join(session.project, Annotator(id=AGAIN, name=AGAIN))
    book = project.tables
    changes: list[Change] = [
        Change(None, record)
        for table in (book.speakers, book.scale_values, book.topics)
        for record in table.all()
    ]
    with session.project.transaction():
        for repeat in repeats:
            text = project.articles.body(repeat.article_id)
            session.project.tables.texts.add([(repeat.article_id, text)])
            article = book.articles.read([repeat.article_id])[repeat.article_id]
            changes += _excerpt(project, repeat, article)
        session.perform("import", changes, undoable=False)


def _excerpt(project: Project, repeat: Repeat, article: Article) -> list[Change]:
    owner, id = repeat.annotator_id, repeat.article_id
    before = [
        _moved(annotation, id, -repeat.start)
        for annotation in project.annotations.of_article(repeat.original_id, owner)
        if repeat.start <= annotation.start and annotation.end <= repeat.end
    ]
    again = [_moved(a, id, 0) for a in project.annotations.of_article(id, owner)]
    changes = [Change(None, replace(article, event_id=None))]
    for who, annotations in ((FIRST, before), (AGAIN, again)):
        done = ArticleProgress(
            id=progress_id(id, who), article_id=id, annotator_id=who, state=State.SUBMITTED
        )
        changes.append(Change(None, done))
        changes += [Change(None, replace(a, annotator_id=who)) for a in annotations]
    return changes


def _moved(annotation: Annotation, article_id: str, by: int) -> Annotation:
    """Return an annotation as one of another article, its words so much further on."""
    segments = tuple(
        replace(piece, start=piece.start + by, end=piece.end + by) for piece in annotation.segments
    )
    return replace(
        annotation, id=new_id(), article_id=article_id, segments=segments, parent_id=None
    )
