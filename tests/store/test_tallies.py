"""What is counted with every edit is what counting would find."""

from collections import Counter
from dataclasses import replace
from functools import partial

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.annotation import Annotation, Layer, Stance
from annotator.domain.edit import Change
from annotator.domain.ids import new_id
from annotator.services import codebook, labelling
from annotator.services.codebook import codebook_of
from annotator.services.overview import overview
from annotator.services.safekeeping.checking import check
from annotator.services.session import Session, remove
from annotator.services.statistics import By, statistics_of
from tests.conftest import AddArticles


def numbers_are_right(session: Session) -> bool:
    return not list(session.project.tables.tallies.wrong())


def test_numbers_follow_labels_progress_and_undo(
    session: Session, add_articles: AddArticles
) -> None:
    first, _ = add_articles("He said no. She agreed.", "They left.")
    project = session.project
    assert (project.articles.count(), project.annotations.count()) == (2, 0)
    labelling.label(session, first, [(8, 10)])
    assert project.annotations.counts_by_annotator() == {"ada": 1}
    assert project.articles.tally("ada").in_progress == 1
    assert numbers_are_right(session)
    session.undo()
    assert project.annotations.count() == 0
    assert numbers_are_right(session)
    session.redo()
    assert overview(project).work[0].annotations == 1
    assert numbers_are_right(session)


def test_removed_articles_are_not_counted(session: Session, add_articles: AddArticles) -> None:
    ids = add_articles("He said no.", "She agreed.", "They left.")
    articles = session.project.tables.articles.read(ids[:2])
    session.perform("remove", remove(*articles.values()))
    assert session.project.articles.count() == 1
    assert numbers_are_right(session)


def test_own_and_gold_are_counted_apart(session: Session, add_articles: AddArticles) -> None:
    (id,) = add_articles("He said no.")
    labelling.label(session, id, [(8, 10)])
    (mine,) = session.project.annotations.of_article(id)
    gold = replace(mine, id=new_id(), layer=Layer.GOLD)
    session.perform("adjudicate", [Change(None, gold)])
    assert session.project.annotations.counts_by_annotator() == {"ada": 1}
    assert session.project.annotations.count() == 2
    assert (work := overview(session.project).work[0]).gold == 1
    assert work.annotations == 1
    assert numbers_are_right(session)


def test_check_finds_numbers_that_were_tampered_with(
    session: Session, add_articles: AddArticles
) -> None:
    add_articles("He said no.")
    assert check(session.project).sound
    with session.project.transaction():
        session.project.database.run("UPDATE tally SET number = number + 1")
    assert any("article" in sentence for sentence in check(session.project).findings)
    with session.project.transaction():
        session.project.tables.tallies.count_anew()
    assert check(session.project).sound


def _labels(session: Session) -> list[Annotation]:
    return list(session.project.annotations.all())


def _uses_by_hand(labels: list[Annotation]) -> dict[str, Counter[str]]:
    stances = [stance for label in labels for stance in label.stances]
    return {
        "speaker": Counter(label.speaker_id or "" for label in labels),
        "target": Counter(stance.target_id for stance in stances if stance.target_id),
        "scale_value": Counter(stance.value_id for stance in stances),
        "topic": Counter(topic for label in labels for topic in label.topics),
    }


_STEP = st.tuples(
    st.lists(st.tuples(st.integers(0, 5), st.sampled_from([None, 0, 1])), max_size=2),
    st.sampled_from([None, "outlet", 0, 1]),
    st.booleans(),
    st.sampled_from(["", "undo", "delete"]),
)
"""Values and targets of the stances, speaker, whether there is a topic, and what follows."""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(steps=st.lists(_STEP, min_size=1, max_size=4))
def test_uses_of_the_codebook_follow_whatever_is_done(
    session: Session,
    add_articles: AddArticles,
    steps: list[tuple[list[tuple[int, int | None]], int | str | None, bool, str]],
) -> None:
    if not codebook_of(session.project).topics:
        add_articles("He said no. She agreed. They left.")
        codebook.add_speaker(session, "Ana")
        codebook.add_speaker(session, "Ben")
        codebook.add_topic(session, "Sea")
    (id,) = session.project.tables.articles.all_ids()
    book = codebook_of(session.project)
    for stances, who, with_topic, then in steps:
        chosen = [
            Stance(book.scale[value].id, None if at is None else book.speakers[at].id)
            for value, at in stances
        ]
        revision = partial(
            replace,
            stances=tuple(chosen),
            speaker_id=book.speakers[who].id if isinstance(who, int) else who,
            topics=(book.topics[0].id,) if with_topic else (),
        )
        label, _ = labelling.label(session, id, [(8, 10)])
        labelling.revise(session, "change_many", [label.id], revision)
        if then == "undo":
            session.undo()
        if then == "delete":
            labelling.delete(session, [_labels(session)[0].id])
    assert numbers_are_right(session)
    tallies = session.project.tables.tallies
    for kind, found in _uses_by_hand(_labels(session)).items():
        assert tallies.uses(kind) == found


def test_statistics_leave_the_gold_layer_out_and_the_codebook_counts_it(
    session: Session, add_articles: AddArticles
) -> None:
    (id,) = add_articles("He said no.")
    speaker, _ = codebook.add_speaker(session, "Ana")
    labelling.label(session, id, [(8, 10)], revise=lambda a: replace(a, speaker_id=speaker.id))
    (mine,) = _labels(session)
    gold = replace(mine, id=new_id(), layer=Layer.GOLD)
    session.perform("adjudicate", [Change(None, gold)])
    assert session.project.usage.speakers() == {speaker.id: 2}
    counts = statistics_of(session.project, "ada", codebook_of(session.project)).counts
    assert counts[By.SPEAKER] == [(speaker.id, 1)]
    assert counts[By.ANNOTATOR] == [("ada", 1)]
    assert [number for _, number in counts[By.OUTLET]] == [1]
