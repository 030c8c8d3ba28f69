from collections.abc import Callable

import pytest

from annotator.domain.article import Annotator
from annotator.domain.errors import Cancelled
from annotator.services import codebook, labelling
from annotator.services.articles import add_event, assign_event
from annotator.services.labelling.many import Wishes
from annotator.services.parallels.event_table import EventTable, Found, event_table
from annotator.services.progress import Progress
from annotator.services.session import Session

POST = "“We will not pay for a bridge that nobody crosses,” the mayor said. Rain fell all day."
LAMP = (
    "Nine hours of talk. She would not pay for a bridge that nobody crosses, the mayor said."
    " “The ferry stays in the harbour,” she added."
)
WIRE = "The council met. The bridge, which nobody crosses, will not be paid for, the mayor said."
AddArticles = Callable[..., list[str]]


@pytest.fixture
def event_id(session: Session, add_articles: AddArticles) -> str:
    """An event that three outlets report."""
    ids: list[str] = []
    for place, (outlet, text) in enumerate((("Post", POST), ("Lamp", LAMP), ("Wire", WIRE))):
        ids += add_articles(text, outlet=outlet, published=f"2024-05-{place + 10}")
    event, _ = add_event(session, "The bridge")
    assign_event(session, ids, event.id)
    return event.id


def label(session: Session, text: str, words: str, speaker_id: str = "unknown") -> None:
    from annotator.domain.ids import article_id

    start = text.index(words)
    labelling.label(
        session,
        article_id(text),
        [(start, start + len(words))],
        revise=lambda a: Wishes(speaker_id=speaker_id).fulfilled(a),
    )


def table(session: Session, event_id: str, found: Found | None = None) -> EventTable:
    return event_table(session.project, event_id, Progress(), found)


def texts(made: EventTable, row: int) -> dict[str, list[str]]:
    wordings = made.utterances[row].wordings
    return {outlet: [each.text for each in of_one] for outlet, of_one in wordings.items()}


def test_row_has_each_outlets_wording_and_leaves_silent_ones_out(
    session: Session, event_id: str
) -> None:
    label(session, POST, "We will not pay for a bridge that nobody crosses")
    label(session, LAMP, "The ferry stays in the harbour")
    made = table(session, event_id)
    assert made.outlets == ("Post", "Lamp", "Wire")
    first, second = made.utterances
    assert first.first.text == "We will not pay for a bridge that nobody crosses"
    assert "would not pay for a bridge that nobody crosses" in texts(made, 0)["Lamp"][0]
    assert first.words_differ
    assert set(second.wordings) == {"Lamp"}
    assert not second.words_differ


def test_labels_of_the_same_words_are_one_row_whoever_made_them(
    session: Session, event_id: str
) -> None:
    ada, _ = codebook.add_speaker(session, "Ada Lund")
    label(session, POST, "We will not pay for a bridge that nobody crosses", ada.id)
    colleague = Session.join(session.project, Annotator(id="ben", name="Ben"))
    label(colleague, POST, "We will not pay for a bridge that nobody crosses", ada.id)
    label(colleague, LAMP, "She would not pay for a bridge that nobody crosses")
    (row,) = table(session, event_id).utterances
    assert row.speaker_id == ada.id
    assert [len(w.annotations) for w in row.wordings["Post"]] == [2]
    assert [len(w.annotations) for w in row.wordings["Lamp"]] == [1]
    assert row.labels_differ


def test_what_was_found_is_not_looked_for_again(session: Session, event_id: str) -> None:
    label(session, POST, "We will not pay for a bridge that nobody crosses")
    found: Found = {}
    made = table(session, event_id, found)
    assert len(found) == 2
    known = dict(found)
    assert table(session, event_id, found) == made
    assert found == known


def test_event_without_labels_has_no_rows(session: Session, event_id: str) -> None:
    assert table(session, event_id) == EventTable(("Post", "Lamp", "Wire"), ())


def test_making_a_table_can_be_stopped(session: Session, event_id: str) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        event_table(session.project, event_id, progress)
