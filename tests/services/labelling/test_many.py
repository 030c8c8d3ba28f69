from collections.abc import Callable

import pytest

from annotator.domain.annotation import UNKNOWN, Hedge, Stance
from annotator.domain.article import Annotator, State, progress_id
from annotator.domain.errors import UserError
from annotator.services import labelling
from annotator.services.articles import events_of
from annotator.services.codebook import add_topic, codebook_of
from annotator.services.labelling.many import (
    Wishes,
    assign_named_event,
    change_annotations,
    reopen_articles,
    say_nothing_to_label,
)
from annotator.services.session import Session

AddArticles = Callable[..., list[str]]


@pytest.fixture
def labels(session: Session, add_articles: AddArticles) -> list[str]:
    (article,) = add_articles("We deny it all, he said. They agreed, she said.")
    ranges = [(0, 15), (25, 36)]
    return [labelling.label(session, article, [piece])[0].id for piece in ranges]


def test_many_annotations_change_in_one_undo_step(session: Session, labels: list[str]) -> None:
    topic, _ = add_topic(session, "Borders")
    value = codebook_of(session.project).scale[0].id
    wishes = Wishes(
        speaker_id=UNKNOWN,
        topics_added=(topic.id,),
        value_id=value,
        hedge=Hedge.DENIED,
        confidence=2,
        note="again",
        discuss=True,
    )
    before = session.project.tables.annotations.read(labels)
    change_annotations(session, labels, wishes)
    for annotation in session.project.tables.annotations.read(labels).values():
        assert annotation.speaker_id == UNKNOWN
        assert annotation.topics == (topic.id,)
        assert annotation.stances == (Stance(value),)
        assert (annotation.hedge, annotation.confidence) == (Hedge.DENIED, 2)
        assert (annotation.note, annotation.discuss) == ("again", True)
    session.undo()
    assert session.project.tables.annotations.read(labels) == before


def test_empty_wishes_take_values_away(session: Session, labels: list[str]) -> None:
    value = codebook_of(session.project).scale[0].id
    topic, _ = add_topic(session, "Borders")
    change_annotations(
        session,
        labels,
        Wishes(speaker_id=UNKNOWN, value_id=value, confidence=1, topics_added=(topic.id,)),
    )
    gone = Wishes(
        speaker_id="", value_id="", confidence=0, quotation_type="", topics_removed=(topic.id,)
    )
    change_annotations(session, labels, gone)
    for annotation in session.project.tables.annotations.read(labels).values():
        assert annotation.speaker_id is None
        assert annotation.stances == annotation.topics == ()
        assert (
            annotation.confidence is annotation.quotation_type is annotation.primary_topic is None
        )


def test_target_passes_over_annotations_without_a_stance(
    session: Session, labels: list[str]
) -> None:
    edit = change_annotations(session, labels, Wishes(target_id=UNKNOWN))
    assert edit.changes == ()


def test_colleagues_annotation_among_many_refuses_them_all(
    session: Session, labels: list[str]
) -> None:
    ben = Session.join(session.project, Annotator(id="ben", name="Ben"))
    with pytest.raises(UserError, match="colleague"):
        change_annotations(ben, labels, Wishes(discuss=True))


def test_event_that_is_new_is_made_with_the_articles_in_one_step(
    session: Session, add_articles: AddArticles
) -> None:
    ids = add_articles("One.", "Two.", "Three.")
    assign_named_event(session, ids[:2], " The  flood ")
    assign_named_event(session, ids[2:], "the flood")
    (event,) = events_of(session.project)
    assert event.name == "The flood"
    read = session.project.tables.articles.read(ids)
    assert [read[id].event_id for id in ids] == [event.id] * 3
    session.undo()
    session.undo()
    assert events_of(session.project) == []


def test_many_articles_can_be_said_to_hold_nothing_and_be_reopened(
    session: Session, add_articles: AddArticles
) -> None:
    ids = add_articles("One.", "Two.")

    def states() -> list[tuple[State, bool]]:
        keys = [progress_id(id, session.annotator_id) for id in ids]
        found = session.project.tables.progress.read(keys)
        return [(found[key].state, found[key].nothing_to_label) for key in keys if key in found]

    say_nothing_to_label(session, ids)
    assert states() == [(State.SUBMITTED, True)] * 2
    reopen_articles(session, ids)
    assert states() == [(State.IN_PROGRESS, False)] * 2
    session.undo()
    session.undo()
    assert states() == []


def test_article_with_labels_is_not_said_to_hold_nothing(
    session: Session, labels: list[str]
) -> None:
    annotation = session.project.tables.annotations.read(labels[:1])[labels[0]]
    with pytest.raises(UserError, match="There are labels in “We deny it all, he said”"):
        say_nothing_to_label(session, [annotation.article_id])
