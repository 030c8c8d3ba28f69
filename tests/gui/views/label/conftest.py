"""An open window on two articles, with what the tests of the label room ask about it."""

from collections.abc import Callable

import pytest

from annotator.domain.annotation import Annotation
from annotator.gui.views.label import LabelRoom
from annotator.gui.window.window import ProjectWindow
from annotator.services import codebook, offering
from annotator.services.session import Session

TEXT = (
    "Harbour Post\n"
    "\n"
    "The harbour opens in May, the minister said, if the money comes.\n"
    "“We were never asked,” the union told reporters, “and we ‘will not sign’ anything.”\n"
    "سنواصل العمل حتى النهاية، قال الوزير.\n"
    "Nobody from the port was there.\n"
)
OTHER = "A second report of the same day. The mayor kept silent.\n"


@pytest.fixture
def article_ids(add_articles: Callable[..., list[str]]) -> list[str]:
    return add_articles(TEXT, OTHER, outlet="Harbour Post")


@pytest.fixture
def known(session: Session) -> dict[str, str]:
    """What the codebook holds: ids by name."""
    ids = {name: codebook.add_speaker(session, name)[0].id for name in ("Mona Reyes", "Dockers")}
    return {**ids, "Labour": codebook.add_topic(session, "Labour")[0].id}


@pytest.fixture
def window(
    open_window: Callable[[Session], ProjectWindow],
    session: Session,
    article_ids: list[str],
    known: dict[str, str],
) -> ProjectWindow:
    """The window of a new project without suggestions, showing the first of two articles."""
    offering.switch(session.project, on=False)
    return open_window(session)


@pytest.fixture
def room(window: ProjectWindow) -> LabelRoom:
    return window.label_room


@pytest.fixture
def at() -> Callable[[str], tuple[int, int]]:
    """Where words stand in the first article."""

    def find(words: str) -> tuple[int, int]:
        start = TEXT.index(words)
        return start, start + len(words)

    return find


@pytest.fixture
def select(room: LabelRoom, at: Callable[[str], tuple[int, int]]) -> Callable[[str], None]:
    """Select words in the text."""
    return lambda words: room.reader.select(*at(words))


@pytest.fixture
def stored(session: Session) -> Callable[[], list[Annotation]]:
    """The annotations in the file, in the order in which they were made."""

    def read() -> list[Annotation]:
        annotations = session.project.tables.annotations
        found = annotations.read(list(annotations.all_ids())).values()
        return sorted(found, key=lambda annotation: annotation.id)

    return read


@pytest.fixture
def labelled(select: Callable[[str], None], press: Callable[..., None]) -> Callable[[str], None]:
    """Label words and go back to the text."""

    def work(words: str) -> None:
        select(words)
        press("Return", "Escape")

    return work


@pytest.fixture
def refusals(room: LabelRoom) -> list[str]:
    """The sentences of what was refused."""
    heard: list[str] = []
    room.desk.refused.connect(heard.append)
    return heard
