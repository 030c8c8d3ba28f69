from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.domain.annotation import Annotation
from annotator.domain.article import Annotator
from annotator.domain.codebook import SpeakerKind
from annotator.domain.errors import UserError
from annotator.services import codebook, labelling
from annotator.services.codebook import codebook_of
from annotator.services.labelling import Revision
from annotator.services.labelling.on_the_spot import (
    tag_with_new_alias,
    tag_with_new_speaker,
    tag_with_new_topic,
)
from annotator.services.session import Session

AddArticles = Callable[..., list[str]]


@pytest.fixture
def annotation(session: Session, add_articles: AddArticles) -> Annotation:
    (article_id,) = add_articles("The harbour opens in May, the minister said.")
    return labelling.label(session, article_id, [(0, 24)])[0]


def with_speaker(speaker_id: str) -> Revision:
    return lambda annotation: replace(annotation, speaker_id=speaker_id)


def with_topic(topic_id: str) -> Revision:
    return lambda annotation: replace(annotation, topics=(topic_id,))


def stored(session: Session, annotation: Annotation) -> Annotation:
    return session.project.tables.annotations.read([annotation.id])[annotation.id]


def test_entry_and_tag_come_and_go_in_one_step(session: Session, annotation: Annotation) -> None:
    speaker, _ = tag_with_new_speaker(
        session, "set_speaker", annotation.id, ("Mira", SpeakerKind.PERSON), with_speaker
    )
    topic, _ = tag_with_new_topic(
        session, "add_topic_to", annotation.id, ("Ports", None), with_topic
    )
    tag_with_new_alias(session, "set_speaker", annotation.id, (speaker.id, "Miri"), with_speaker)
    after = stored(session, annotation)
    assert (after.speaker_id, after.topics) == (speaker.id, (topic.id,))
    for _ in range(3):
        session.undo()
    book = codebook_of(session.project)
    assert (book.speakers, book.topics) == ((), ())
    assert stored(session, annotation).speaker_id is None


def test_a_name_that_is_taken_changes_nothing(session: Session, annotation: Annotation) -> None:
    codebook.add_speaker(session, "Mira")
    with pytest.raises(UserError, match="in the register already"):
        tag_with_new_speaker(
            session, "set_speaker", annotation.id, ("mira", SpeakerKind.PERSON), with_speaker
        )
    assert stored(session, annotation).speaker_id is None


def test_a_colleagues_annotation_gets_no_entry_into_the_codebook(
    session: Session, annotation: Annotation
) -> None:
    bela = Session.join(session.project, Annotator(id="bela", name="Bela"))
    with pytest.raises(UserError, match="colleague"):
        tag_with_new_topic(bela, "add_topic_to", annotation.id, ("Ports", None), with_topic)
    assert codebook_of(session.project).topics == ()
