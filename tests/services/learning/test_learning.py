"""What is learned from labels: who is meant, which stance, toward whom, on what."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.domain.annotation import Annotation, SegmentRole, Stance
from annotator.domain.codebook import Speaker, SpeakerKind, Topic
from annotator.domain.segments import segment
from annotator.services import labelling, offering
from annotator.services.articles import article_of
from annotator.services.codebook import add_speaker, add_topic, codebook_of, merge_speakers
from annotator.services.learning import Learner, Passage, Place, Proposal, Why
from annotator.services.progress import Progress
from annotator.services.session import Session
from annotator.services.suggestion_rows import suggestion_rows

AddArticles = Callable[..., list[str]]

FIRST = "“The tide will turn,” the Keeper said. “The pumps are worn and leaking,” he said."
SECOND = "“Leave the harbour now,” the Keeper said, and then he left."
THIRD = "“Those worn pumps are leaking again,” said the Keeper."


@pytest.fixture
def mira(session: Session) -> Speaker:
    return add_speaker(session, "Mira Okonjo")[0]


@pytest.fixture
def port(session: Session) -> Speaker:
    return add_speaker(session, "Port of Tarn")[0]


@pytest.fixture
def repairs(session: Session) -> Topic:
    return add_topic(session, "Repairs", None)[0]


Tag = Callable[..., Annotation]


@pytest.fixture
def tag(session: Session) -> Tag:
    """Label words of an article with everything given."""

    def work(
        article_id: str,
        words: str,
        speaker: Speaker,
        *,
        source: str = "",
        value: int = -1,
        target: Speaker | None = None,
        topic: Topic | None = None,
    ) -> Annotation:
        text = session.project.articles.body(article_id)
        start = text.index(words)
        scale = codebook_of(session.project).scale
        value_id = next(entry.id for entry in scale if entry.polarity == value)

        def filled(annotation: Annotation) -> Annotation:
            pieces = [*annotation.segments]
            if source:
                at = text.index(source)
                pieces.append(segment(text, at, at + len(source), SegmentRole.SOURCE))
            return replace(
                annotation,
                segments=tuple(sorted(pieces, key=lambda piece: piece.start)),
                speaker_id=speaker.id,
                stances=(Stance(value_id, target.id if target else None),),
                topics=(topic.id,) if topic else (),
                primary_topic=topic.id if topic else None,
            )

        made, _ = labelling.label(session, article_id, [(start, start + len(words))], revise=filled)
        return made

    return work


def proposed(session: Session, text: str, words: str, place: Place | None = None) -> Proposal:
    start = text.index(words)
    passage = Passage.of(text, ((start, start + len(words)),))
    return Learner(session).propose(passage, place or Place(), codebook_of(session.project))


def aliases(session: Session, outlet: str) -> dict[tuple[str, ...], str]:
    return Learner(session).aliases(outlet, codebook_of(session.project))


def test_nothing_is_proposed_before_anything_was_labelled(session: Session) -> None:
    assert proposed(session, THIRD, "worn pumps").guesses == ()


def test_source_words_stand_for_whom_they_stood_for_in_the_outlet(
    session: Session, add_articles: AddArticles, tag: Tag, mira: Speaker
) -> None:
    (first,) = add_articles(FIRST, outlet="Tarn Post")
    tag(first, "The tide will turn,", mira, source="the Keeper")
    assert aliases(session, "Tarn Post") == {("keeper",): mira.id}
    assert aliases(session, "Elsewhere") == {}


def test_two_labels_elsewhere_teach_an_alias_for_every_outlet(
    session: Session, add_articles: AddArticles, tag: Tag, mira: Speaker
) -> None:
    first, second = add_articles(FIRST, SECOND, outlet="Tarn Post")
    tag(first, "The tide will turn,", mira, source="the Keeper")
    tag(second, "Leave the harbour now,", mira, source="the Keeper")
    assert aliases(session, "Elsewhere") == {("keeper",): mira.id}


def test_an_outlet_that_means_somebody_else_by_the_same_words_is_believed(
    session: Session, add_articles: AddArticles, tag: Tag, mira: Speaker, port: Speaker
) -> None:
    (first,) = add_articles(FIRST, outlet="Tarn Post")
    (second,) = add_articles(SECOND, outlet="Gull")
    tag(first, "The tide will turn,", mira, source="the Keeper")
    tag(second, "Leave the harbour now,", port, source="the Keeper")
    assert aliases(session, "Tarn Post") == {("keeper",): mira.id}
    assert aliases(session, "Gull") == {("keeper",): port.id}


def test_words_on_which_labels_do_not_agree_stand_for_nobody(
    session: Session, add_articles: AddArticles, tag: Tag, mira: Speaker, port: Speaker
) -> None:
    first, second = add_articles(FIRST, SECOND, outlet="Tarn Post")
    tag(first, "The tide will turn,", mira, source="the Keeper")
    tag(second, "Leave the harbour now,", port, source="the Keeper")
    assert aliases(session, "Tarn Post") == {}


def test_a_learned_alias_names_the_speaker_of_a_suggestion_and_says_so(
    session: Session, add_articles: AddArticles, tag: Tag, mira: Speaker
) -> None:
    first, third = add_articles(FIRST, THIRD, outlet="Tarn Post", language="en")
    register = offering.register_of(codebook_of(session.project))
    article = article_of(session.project, third)
    (before,) = offering.found_in(article, THIRD, register)
    tag(first, "The tide will turn,", mira, source="the Keeper")
    learned = register.with_learned(aliases(session, "Tarn Post"))
    (after,) = offering.found_in(article, THIRD, learned)
    assert before.speaker_id is None
    assert after.speaker_id == mira.id
    assert after.reason.speaker_code == "learned"
    assert "in earlier labels of this project 'the Keeper' was Mira Okonjo" in (
        after.reason.sentence()
    )


def test_the_list_of_all_suggestions_names_whom_labels_taught(
    session: Session, add_articles: AddArticles, tag: Tag, mira: Speaker
) -> None:
    first, third = add_articles(FIRST, THIRD, outlet="Tarn Post", language="en")
    tag(first, "The tide will turn,", mira, source="the Keeper")
    rows = suggestion_rows(session.project, session.annotator, Progress())
    (row,) = [row for row in rows if row["article_id"] == third]
    assert (row["speaker"], row["speaker_id"]) == ("Mira Okonjo", mira.id)
    assert "in earlier labels" in row["reason"]


def test_a_pronoun_teaches_nothing(
    session: Session, add_articles: AddArticles, tag: Tag, mira: Speaker
) -> None:
    first, second = add_articles(FIRST, SECOND, outlet="Tarn Post", language="en")
    tag(first, "The pumps are worn and leaking,", mira, source="he")
    register = offering.register_of(codebook_of(session.project))
    learned = register.with_learned(aliases(session, "Tarn Post"))
    found = offering.found_in(article_of(session.project, second), SECOND, learned)
    assert [each.speaker_id for each in found] == [None]


def test_stance_target_and_topic_come_from_the_labels_most_like_the_words(
    session: Session,
    add_articles: AddArticles,
    tag: Tag,
    mira: Speaker,
    port: Speaker,
    repairs: Topic,
) -> None:
    first, _, _ = add_articles(FIRST, SECOND, THIRD, outlet="Tarn Post")
    made = tag(first, "The pumps are worn and leaking,", mira, value=-2, target=port, topic=repairs)
    tag(first, "The tide will turn,", mira, value=1, target=mira)
    found = proposed(session, THIRD, "Those worn pumps are leaking again,")
    assert found.value
    assert found.value.id == made.stances[0].value_id
    assert found.target
    assert found.target.id == port.id
    assert found.topic
    assert found.topic.id == repairs.id
    assert found.value.why is Why.ALIKE
    assert found.leans_on[0] == made.id
    assert found.targets[0] == port.id


def test_whom_the_words_name_is_the_likely_target(
    session: Session, add_articles: AddArticles, tag: Tag, mira: Speaker, port: Speaker
) -> None:
    text = "“The Port of Tarn has lied,” said Mira Okonjo. “It is closed.”"
    (first,) = add_articles(FIRST)
    tag(first, "The tide will turn,", mira, target=mira)
    found = proposed(session, text, "The Port of Tarn has lied,", Place(speaker_id=mira.id))
    assert found.target
    assert found.target.id == port.id
    assert found.target.why is Why.NAMED


def test_a_speaker_is_not_proposed_as_a_target_for_being_named_beside_the_words(
    session: Session, mira: Speaker
) -> None:
    text = "“It is closed,” said Mira Okonjo."
    found = proposed(session, text, "It is closed,", Place(speaker_id=mira.id))
    assert found.target is None


@pytest.mark.parametrize(
    ("said", "is_meant"),
    [
        ("Okonjo has lied", "mira"),
        ("What Mira Lund built is a ruin", None),
        ("The Port has lied", "port"),
        ("Any port in a storm", None),
    ],
)
def test_half_a_name_means_somebody_only_where_it_is_the_half_that_tells(
    session: Session, mira: Speaker, said: str, is_meant: str | None
) -> None:
    port, _ = add_speaker(session, "Port of Tarn", SpeakerKind.ORGANISATION)
    target = proposed(session, f"“{said},” it says.", said).target
    assert (target and target.id) == {"mira": mira.id, "port": port.id}.get(is_meant or "")


def test_half_a_name_that_two_have_means_neither(session: Session, mira: Speaker) -> None:
    dele, _ = add_speaker(session, "Dele Okonjo")
    assert proposed(session, "“Okonjo has lied.”", "Okonjo has lied.").target is None
    both = proposed(session, "“Dele Okonjo has lied.”", "Dele Okonjo has lied.")
    assert both.targets == (dele.id,)


def test_a_topic_whose_name_stands_in_the_words_is_proposed(
    session: Session, add_articles: AddArticles, repairs: Topic
) -> None:
    found = proposed(session, "“Repair it,” she said.", "Repair it,")
    assert found.topic
    assert found.topic.id == repairs.id


def test_what_a_label_says_itself_does_not_speak_for_it(
    session: Session, add_articles: AddArticles, tag: Tag, mira: Speaker, repairs: Topic
) -> None:
    (first,) = add_articles(FIRST)
    made = tag(first, "The tide will turn,", mira, topic=repairs)
    place = Place(article_id=made.article_id, speaker_id=mira.id, annotation_id=made.id)
    assert proposed(session, FIRST, "The tide will turn,", place).guesses == ()


def test_labels_of_colleagues_teach_nothing(
    session: Session, add_articles: AddArticles, tag: Tag, mira: Speaker, repairs: Topic
) -> None:
    (first,) = add_articles(FIRST, outlet="Tarn Post")
    tag(first, "The tide will turn,", mira, source="the Keeper", topic=repairs)
    other = Session.join(session.project, replace(session.annotator, id="bo", name="Bo"))
    assert aliases(other, "Tarn Post") == {}
    assert proposed(other, FIRST, "The tide will turn,").guesses == ()


def test_merged_entries_are_proposed_as_the_one_that_stands_for_them(
    session: Session, add_articles: AddArticles, tag: Tag, mira: Speaker, port: Speaker
) -> None:
    (first,) = add_articles(FIRST, outlet="Tarn Post")
    tag(first, "The tide will turn,", port, source="the Keeper", target=port)
    merge_speakers(session, port, mira)
    assert aliases(session, "Tarn Post") == {("keeper",): mira.id}
    found = proposed(session, FIRST, "The tide will turn,")
    assert found.target
    assert found.target.id == mira.id


def test_an_edit_teaches_at_once_and_its_undo_takes_that_back(
    session: Session, add_articles: AddArticles, tag: Tag, mira: Speaker
) -> None:
    (first,) = add_articles(FIRST, outlet="Tarn Post")
    book = codebook_of(session.project)
    learner = Learner(session)
    assert learner.aliases("Tarn Post", book) == {}
    tag(first, "The tide will turn,", mira, source="the Keeper")
    learner.follow(session.project.journal.next_undo("ada"))  # pyright: ignore[reportArgumentType]
    assert learner.aliases("Tarn Post", book) == {("keeper",): mira.id}
    undone = session.undo()
    assert undone
    learner.follow(undone)
    assert learner.aliases("Tarn Post", book) == {}
    assert learner.recent(Place()).speakers == ()


def test_what_is_likely_goes_by_article_then_speaker_then_outlet(
    session: Session, add_articles: AddArticles, tag: Tag, mira: Speaker, port: Speaker
) -> None:
    first, second = add_articles(FIRST, SECOND, outlet="Tarn Post")
    tag(first, "The tide will turn,", mira, target=port)
    tag(second, "Leave the harbour now,", port, target=mira)
    likely = Learner(session).recent
    assert likely(Place(article_id=first)).targets == (port.id, mira.id)
    assert likely(Place(article_id=second)).targets == (mira.id, port.id)
    assert likely(Place(speaker_id=mira.id)).targets == (port.id, mira.id)
