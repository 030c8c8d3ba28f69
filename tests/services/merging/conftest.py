"""Colleagues, each with a project of their own on the same articles."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.domain.article import Annotator, Article
from annotator.domain.edit import Change, Record, type_of_kind
from annotator.domain.ids import article_id
from annotator.services.defaults import new_project
from annotator.services.merging import share
from annotator.services.session import Session

TEXTS = (
    "“We will not wait,” the minister said on Monday, and left.",
    "The union called it a “dark day” for the port — «روز سیاه» in its Persian note 😀.",
    "Nobody spoke.",
)
IDS = tuple(map(article_id, TEXTS))

Colleague = Callable[..., Session]
Records = dict[str, dict[str, Record]]


def begin(folder: Path, id: str, texts: tuple[str, ...] = TEXTS) -> Session:
    """Make a project for somebody, with articles that everybody imports alike."""
    session = new_project(folder / f"{id}.annotator", Annotator(id=id, name=id.title()))
    add(session, texts)
    return session


def add(session: Session, texts: tuple[str, ...]) -> None:
    """Import articles."""
    ids = list(map(article_id, texts))
    with session.project.transaction():
        session.project.tables.texts.add(list(zip(ids, texts, strict=True)))
    session.perform("import", [Change(None, Article(id=id, title=id[:8])) for id in ids])


@pytest.fixture
def colleague(tmp_path: Path) -> Iterator[Colleague]:
    """Begin a colleague's project: `colleague("ben")`."""
    begun: list[Session] = []

    def make(id: str, texts: tuple[str, ...] = TEXTS) -> Session:
        begun.append(begin(tmp_path, id, texts))
        return begun[-1]

    yield make
    for session in begun:
        session.project.close()


def records(session: Session) -> Records:
    """Return every record of a project, by kind and id."""
    tables = session.project.tables
    return {
        kind: tables.of_kind(kind).read(list(tables.of_kind(kind).all_ids()))
        for kind in type_of_kind
    }


def packet(session: Session, *, with_texts: bool = True) -> Path:
    """Share somebody's labels; return the file."""
    path = session.project.path.with_suffix(".packet")
    share(session.project, session.annotator_id, path, with_texts=with_texts)
    return path
