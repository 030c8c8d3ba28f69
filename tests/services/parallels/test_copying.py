from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.domain.annotation import Annotation, Origin, QuotationType, SegmentRole, Stance
from annotator.domain.errors import UserError
from annotator.services import codebook, labelling
from annotator.services.codebook import codebook_of
from annotator.services.labelling.many import Wishes
from annotator.services.parallels.copying import Place, copy_labels, labelled_at
from annotator.services.session import Session
from annotator.services.versions import Fate, plan

HERE = "“We will not pay for a bridge that nobody crosses,” Mayor Ada Lund said on Friday."
THERE = (
    "The council met for nine hours.\n\nMayor Ada Lund said that she would not pay for a bridge"
    " that nobody crosses. The road stays closed."
)
AddArticles = Callable[..., list[str]]


def span(text: str, words: str) -> tuple[int, int]:
    return text.index(words), text.index(words) + len(words)


WORDS = span(THERE, "she would not pay for a bridge that nobody crosses")


@pytest.fixture
def article_ids(add_articles: AddArticles) -> list[str]:
    return add_articles(HERE, THERE)


@pytest.fixture
def labelled(session: Session, article_ids: list[str]) -> Annotation:
    """A label with a speaker, a stance and a topic, and a note of its own."""
    speaker, _ = codebook.add_speaker(session, "Ada Lund")
    topic, _ = codebook.add_topic(session, "Roads")
    value = codebook_of(session.project).scale_choices()[0]
    words = span(HERE, "We will not pay for a bridge that nobody crosses")
    made, _ = labelling.label(session, article_ids[0], [words])
    labelling.revise(
        session,
        "set_speaker",
        [made.id],
        lambda a: Wishes(
            speaker_id=speaker.id, topics_added=(topic.id,), value_id=value.id, note="Only here."
        ).fulfilled(a),
    )
    return session.project.tables.annotations.read([made.id])[made.id]


def test_labels_are_copied_with_the_words_found_there(
    session: Session, article_ids: list[str], labelled: Annotation
) -> None:
    (copied,), _ = copy_labels(session, labelled, [Place(article_ids[1], *WORDS)])
    assert session.project.tables.annotations.read([copied.id]) == {copied.id: copied}
    assert copied.speaker_id == labelled.speaker_id
    assert (copied.stances, copied.topics) == (labelled.stances, labelled.topics)
    assert (copied.note, copied.origin) == ("", Origin.COPIED)
    assert copied.quotation_type is QuotationType.INDIRECT
    assert copied.article_id == article_ids[1]
    assert all(THERE[s.start : s.end] == s.quoted for s in copied.segments)
    assert [s.quoted for s in copied.of_role(SegmentRole.CUE)] == ["said"]


@pytest.mark.parametrize("seen", [True, False])
def test_a_copy_says_whether_a_suggestion_was_seen_when_its_labels_were_chosen(
    session: Session,
    add_articles: AddArticles,
    article_ids: list[str],
    labelled: Annotation,
    seen: bool,
) -> None:
    labelling.revise(session, "see", [labelled.id], lambda a: replace(a, suggestion_seen=seen))
    pattern = session.project.tables.annotations.read([labelled.id])[labelled.id]
    (there,), _ = copy_labels(session, pattern, [Place(article_ids[1], *WORDS)])
    assert there.suggestion_seen is seen
    (revised,) = add_articles(HERE + " It rained.")
    carried = plan(session, article_ids[0], revised).of(Fate.SAME)
    assert [label.after and label.after.suggestion_seen for label in carried] == [seen]


def test_each_place_can_be_labelled_otherwise(
    session: Session, article_ids: list[str], labelled: Annotation
) -> None:
    value = codebook_of(session.project).scale_choices()[-1]
    wishes = Wishes(value_id=value.id)
    (copied,), _ = copy_labels(session, labelled, [Place(article_ids[1], *WORDS, wishes)])
    assert copied.stances == (Stance(value.id),)
    assert copied.topics == labelled.topics


def test_copies_are_one_undo_step(
    session: Session, add_articles: AddArticles, article_ids: list[str], labelled: Annotation
) -> None:
    (third,) = add_articles(THERE + " Nobody asked.")
    places = [Place(article_ids[1], *WORDS), Place(third, *WORDS)]
    made, _ = copy_labels(session, labelled, places)
    assert len(made) == 2
    session.undo()
    assert session.project.tables.annotations.read([a.id for a in made]) == {}
    assert session.project.annotations.of_article(article_ids[0]) == [labelled]


def test_what_is_labelled_already_is_left_alone(
    session: Session, article_ids: list[str], labelled: Annotation
) -> None:
    known, _ = labelling.label(session, article_ids[1], [WORDS])
    assert labelled_at(session.project, session.annotator_id, article_ids[1], WORDS) == known
    assert labelled_at(session.project, "somebody else", article_ids[1], WORDS) is None
    with pytest.raises(UserError, match="labelled already"):
        copy_labels(session, labelled, [Place(article_ids[1], *WORDS)])
