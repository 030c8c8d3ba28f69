"""Making and changing annotations."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.domain import revising
from annotator.domain.annotation import Annotation, QuotationType, SegmentRole, Status
from annotator.domain.article import State
from annotator.domain.errors import UserError
from annotator.services import labelling
from annotator.services.codebook import codebook_of
from annotator.services.labelling import NothingLabelled, Unfinished
from annotator.services.session import Session

TEXT = "“We will not wait,” the Chair said. “Not for you, and not for ‘them’.” It rained."
AddArticles = Callable[..., list[str]]


@pytest.fixture
def article_id(add_articles: AddArticles) -> str:
    return add_articles(TEXT)[0]


@pytest.fixture
def annotation(session: Session, article_id: str) -> Annotation:
    return labelling.label(session, article_id, [(1, 18)])[0]


def current(session: Session, annotation: Annotation) -> Annotation:
    return session.project.tables.annotations.read([annotation.id])[annotation.id]


def place(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def state(session: Session, article_id: str) -> State:
    numbers = session.project.articles.numbers(session.annotator_id)
    rows = session.project.articles.rows(session.annotator_id, numbers)
    return next(row.state for row in rows if row.id == article_id)


def test_labelling_begins_the_article(session: Session, article_id: str) -> None:
    assert state(session, article_id) is State.NEW
    labelling.label(session, article_id, [(1, 18)])
    assert state(session, article_id) is State.IN_PROGRESS


def test_a_label_knows_its_type_and_the_codebook_it_was_made_under(
    session: Session, annotation: Annotation
) -> None:
    assert annotation.quotation_type is QuotationType.DIRECT
    assert annotation.codebook_version == session.project.journal.codebook_version


def test_stray_spaces_are_left_out_of_a_label(session: Session, article_id: str) -> None:
    start, end = place(" the Chair ")
    made, _ = labelling.label(session, article_id, [(start, end)])
    assert made.quoted == "the Chair"


def test_a_split_quotation_is_one_label_of_two_pieces(session: Session, article_id: str) -> None:
    made, _ = labelling.label(
        session, article_id, [place("We will not wait,"), place("Not for you")]
    )
    assert [piece.quoted for piece in made.content] == ["We will not wait,", "Not for you"]
    assert (made.start, made.end) == (1, place("Not for you")[1])


def test_a_quotation_inside_a_quotation_becomes_its_child(
    session: Session, article_id: str
) -> None:
    outer, _ = labelling.label(session, article_id, [place("Not for you, and not for ‘them’.")])
    inner, _ = labelling.label(session, article_id, [place("them")])
    assert inner.parent_id == outer.id


def test_deleting_a_label_moves_those_inside_of_it_up(session: Session, article_id: str) -> None:
    outer, _ = labelling.label(session, article_id, [place("Not for you, and not for ‘them’.")])
    middle, _ = labelling.label(session, article_id, [place("and not for ‘them’")])
    inner, _ = labelling.label(session, article_id, [place("them")])
    assert inner.parent_id == middle.id
    labelling.delete(session, [middle.id])
    assert current(session, inner).parent_id == outer.id
    session.undo()
    assert current(session, inner).parent_id == middle.id


def test_cue_and_source_words_are_set_and_taken_away_by_the_same_key(
    session: Session, annotation: Annotation
) -> None:
    start, end = place("said")

    def cue(a: Annotation) -> Annotation:
        return revising.with_role(a, TEXT, start, end, SegmentRole.CUE)

    labelling.revise(session, "set_cue", [annotation.id], cue)
    assert [s.quoted for s in current(session, annotation).of_role(SegmentRole.CUE)] == ["said"]
    labelling.revise(session, "set_cue", [annotation.id], cue)
    assert not current(session, annotation).of_role(SegmentRole.CUE)


def test_the_last_words_of_a_label_cannot_be_taken_out(annotation: Annotation) -> None:
    with pytest.raises(UserError, match="delete it instead"):
        revising.without_segment(annotation, annotation.content[0])


def test_a_stance_is_given_changed_and_taken_away(session: Session, annotation: Annotation) -> None:
    scale = codebook_of(session.project).scale_choices()
    given = revising.with_stance(annotation, scale[0].id)
    assert revising.with_stance(given, scale[1].id).stances[0].value_id == scale[1].id
    assert revising.with_stance(given, scale[0].id).stances == ()


def test_a_target_needs_a_stance(annotation: Annotation) -> None:
    with pytest.raises(UserError, match="Give a stance first"):
        revising.with_target(annotation, "somebody")


def test_the_first_topic_is_primary_and_another_takes_its_place(annotation: Annotation) -> None:
    two = revising.with_topic(revising.with_topic(annotation, "a"), "b")
    assert two.primary_topic == "a"
    assert revising.without_topic(two, "a").primary_topic == "b"
    assert revising.with_primary_topic(two, "b").primary_topic == "b"


def test_an_article_with_a_label_without_speaker_is_not_submitted(
    session: Session, article_id: str, annotation: Annotation
) -> None:
    with pytest.raises(Unfinished, match="has no speaker yet") as refusal:
        labelling.submit(session, article_id)
    assert refusal.value.annotation == annotation
    assert state(session, article_id) is State.IN_PROGRESS


def test_submitting_hands_every_label_in(
    session: Session, article_id: str, annotation: Annotation
) -> None:
    labelling.revise(session, "x", [annotation.id], lambda a: replace(a, speaker_id="unknown"))
    labelling.submit(session, article_id)
    assert current(session, annotation).status is Status.SUBMITTED
    assert state(session, article_id) is State.SUBMITTED


def test_a_submitted_label_keeps_a_speaker(
    session: Session, article_id: str, annotation: Annotation
) -> None:
    labelling.revise(session, "x", [annotation.id], lambda a: replace(a, speaker_id="unknown"))
    labelling.submit(session, article_id)
    with pytest.raises(UserError, match="keeps a speaker"):
        labelling.revise(session, "x", [annotation.id], lambda a: replace(a, speaker_id=None))


def test_nothing_to_label_is_an_answer_that_must_be_given(
    session: Session, article_id: str
) -> None:
    with pytest.raises(NothingLabelled):
        labelling.submit(session, article_id)
    labelling.submit(session, article_id, nothing_to_label=True)
    (row,) = session.project.articles.rows(
        session.annotator_id, session.project.articles.numbers(session.annotator_id)
    )
    assert row.nothing_to_label
    assert row.state is State.SUBMITTED


def test_reopening_makes_labels_drafts_again(
    session: Session, article_id: str, annotation: Annotation
) -> None:
    labelling.revise(session, "x", [annotation.id], lambda a: replace(a, speaker_id="outlet"))
    labelling.submit(session, article_id)
    labelling.reopen(session, article_id)
    assert current(session, annotation).status is Status.DRAFT
    assert state(session, article_id) is State.IN_PROGRESS


def test_many_labels_change_in_one_undo_step(session: Session, article_id: str) -> None:
    made = [labelling.label(session, article_id, [(i, i + 4)])[0] for i in (1, 25, 50)]
    labelling.revise(session, "x", [a.id for a in made], lambda a: replace(a, note="seen"))
    assert {current(session, a).note for a in made} == {"seen"}
    session.undo()
    assert {current(session, a).note for a in made} == {""}
