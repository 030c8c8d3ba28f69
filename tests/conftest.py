"""Projects and articles that tests of any layer can stand on."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import settings

from annotator.domain.article import Annotator, Article
from annotator.domain.edit import Change
from annotator.domain.ids import article_id
from annotator.services.defaults import new_project
from annotator.services.session import Session

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("fuzz", max_examples=5_000, deadline=None)
settings.register_profile("default", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

AddArticles = Callable[..., list[str]]


@pytest.fixture(autouse=True, scope="session")
def apart_from_the_analyst(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Settings, names and logs of the tests never touch those of whoever runs them."""
    home = tmp_path_factory.mktemp("home")
    os.environ["ANNOTATOR_HOME"] = str(home)
    for name in ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(home)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Ada at work in a new project with the default scale."""
    ada = Annotator(id="ada", name="Ada")
    made = new_project(tmp_path / "project.annotator", ada)
    yield made
    made.project.close()


@pytest.fixture
def add_articles(session: Session) -> AddArticles:
    """Add articles by their texts; keyword arguments are metadata of all of them."""

    def add(*texts: str, titles: Sequence[str] = (), **metadata: object) -> list[str]:
        ids = [article_id(text) for text in texts]
        with session.project.transaction():
            session.project.articles.add_texts(list(zip(ids, texts, strict=True)))
        names = titles or [text.split(".")[0][:60] for text in texts]
        articles = [
            Article(id=id, title=name, **metadata)  # pyright: ignore[reportArgumentType]
            for id, name in zip(ids, names, strict=True)
        ]
        session.perform("import", [Change(None, article) for article in articles], undoable=False)
        return ids

    return add
