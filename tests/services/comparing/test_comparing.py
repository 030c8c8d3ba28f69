"""Comparing finds every difference, names it, and drops nobody's work."""

import random
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotation import (
    Annotation,
    Hedge,
    QuotationType,
    Segment,
    Stance,
)
from annotator.domain.article import Annotator, Stretch
from annotator.domain.codebook import ScaleValue, Speaker, Topic
from annotator.domain.lookup import Codebook
from annotator.services import codebook, labelling
from annotator.services.codebook import codebook_of
from annotator.services.comparing import (
    Kind,
    comparable_articles,
    compare_article,
    compared_articles,
    differences_of,
    group_annotations,
)
from annotator.services.session import Session
from annotator.store.queries.comparison import ComparisonFilter
from tests.conftest import AddArticles

BOOK = Codebook.of(
    [
        Speaker(id="prime", name="Prime Minister"),
        Speaker(id="pm", name="The PM", merged_into="prime"),
        Speaker(id="king", name="King"),
    ],
    [ScaleValue(id="+", name="for", polarity=1), ScaleValue(id="-", name="against", polarity=-1)],
    [Topic(id="water", name="Water"), Topic(id="rivers", name="Rivers", merged_into="water")],
)


def annotation(whose: str, start: int, end: int, id: str = "", **codes: Any) -> Annotation:
    made = Annotation(
        id=id or f"{whose}-{start}-{end}",
        article_id="a",
        annotator_id=whose,
        segments=(Segment(start, end, "x" * (end - start)),),
        speaker_id="king",
    )
    return replace(made, **codes)


def kinds_of(first: Annotation, second: Annotation) -> set[Kind]:
    found = group_annotations({first.annotator_id: [first], second.annotator_id: [second]}, BOOK)
    return {kind for group in found.groups for kind in group.kinds}


@pytest.mark.parametrize(
    ("codes", "kinds"),
    [
        ({}, set[Kind]()),
        ({"speaker_id": "prime"}, {Kind.SPEAKER}),
        ({"speaker_id": "unknown"}, {Kind.SPEAKER}),
        ({"stances": (Stance("+"),)}, {Kind.STANCE}),
        ({"topics": ("water",)}, {Kind.TOPIC}),
        ({"quotation_type": QuotationType.DIRECT}, {Kind.TYPE}),
        ({"hedge": Hedge.DENIED}, {Kind.HEDGE}),
        (
            {"speaker_id": None, "topics": ("water",), "hedge": Hedge.DENIED},
            {Kind.SPEAKER, Kind.TOPIC, Kind.HEDGE},
        ),
        ({"note": "mine", "confidence": 3, "discuss": True}, set[Kind]()),
    ],
)
def test_pair_differs_in_what_it_says(codes: dict[str, Any], kinds: set[Kind]) -> None:
    assert kinds_of(annotation("ada", 0, 9), annotation("ben", 0, 9, **codes)) == kinds


def test_stances_differ_in_value_in_target_or_in_which_goes_where() -> None:
    plain = annotation("ada", 0, 9, stances=(Stance("+", "king"), Stance("-", "prime")))
    swapped = annotation("ben", 0, 9, stances=(Stance("-", "king"), Stance("+", "prime")))
    reordered = annotation("ben", 0, 9, stances=(Stance("-", "prime"), Stance("+", "king")))
    elsewhere = annotation("ben", 0, 9, stances=(Stance("+", "king"), Stance("-", "king")))

    assert kinds_of(plain, swapped) == {Kind.STANCE}
    assert kinds_of(plain, reordered) == set()
    assert kinds_of(plain, elsewhere) == {Kind.TARGET}


def test_merged_entries_count_as_one() -> None:
    old = annotation("ada", 0, 9, speaker_id="pm", topics=("rivers",), stances=(Stance("+", "pm"),))
    new = annotation(
        "ben", 0, 9, speaker_id="prime", topics=("water",), stances=(Stance("+", "prime"),)
    )

    assert kinds_of(old, new) == set()


def test_one_topic_alone_is_primary_whether_said_or_not() -> None:
    said = annotation("ada", 0, 9, topics=("water",), primary_topic="water")

    assert kinds_of(said, annotation("ben", 0, 9, topics=("water",))) == set()


def test_threshold_decides_whether_words_are_the_same() -> None:
    both = {"ada": [annotation("ada", 0, 10)], "ben": [annotation("ben", 4, 14)]}

    apart = group_annotations(both, BOOK, 0.5).groups
    paired = group_annotations(both, BOOK, 0.4).groups

    assert [group.kinds for group in apart] == [{Kind.ONLY}, {Kind.ONLY}]
    assert [group.kinds for group in paired] == [{Kind.BOUNDARIES}]
    assert paired[0].overlap == pytest.approx(6 / 14)


def test_furniture_counts_for_nothing() -> None:
    found = group_annotations(
        {
            "ada": [annotation("ada", 5, 20), annotation("ada", 30, 40)],
            "ben": [annotation("ben", 10, 20)],
        },
        BOOK,
        furniture=[Stretch(0, 10), Stretch(25, 50)],
    )

    assert [group.kinds for group in found.groups] == [set()]
    assert [a.id for a in found.in_furniture] == ["ada-30-40"]


def test_three_annotators_are_joined_through_the_one_in_between() -> None:
    found = group_annotations(
        {
            "ada": [annotation("ada", 0, 10)],
            "ben": [annotation("ben", 3, 13)],
            "cem": [annotation("cem", 6, 16)],
        },
        BOOK,
    )

    (group,) = found.groups
    assert [member.annotator_id for member in group.members] == ["ada", "ben", "cem"]
    kinds = [difference.kinds for difference in differences_of(group, BOOK)]
    assert kinds == [{Kind.BOUNDARIES}] * 3


def test_what_a_decision_was_made_on_stays_together() -> None:
    both = {"ada": [annotation("ada", 0, 10)], "ben": [annotation("ben", 8, 40)]}

    (group,) = group_annotations(both, BOOK, together=[("ada-0-10", "ben-8-40")]).groups

    assert group.ids == ("ada-0-10", "ben-8-40")


def test_who_had_nothing_in_a_decision_joins_it_and_two_decisions_never_become_one() -> None:
    both = {
        "ada": [annotation("ada", 0, 10)],
        "ben": [annotation("ben", 8, 18)],
        "cem": [annotation("cem", 1, 11), annotation("cem", 40, 50)],
        "dov": [annotation("dov", 8, 17)],
    }
    decided = [("ada-0-10",), ("ben-8-18",)]

    first, second, third = group_annotations(both, BOOK, 0.01, together=decided).groups

    assert first.ids == ("ada-0-10", "cem-1-11")
    assert second.ids == ("ben-8-18", "dov-8-17")
    assert third.ids == ("cem-40-50",)


@st.composite
def work(draw: st.DrawFn, annotators: Sequence[str]) -> dict[str, list[Annotation]]:
    made: dict[str, list[Annotation]] = {}
    for whose in annotators:
        starts = draw(st.lists(st.integers(0, 30), max_size=5))
        made[whose] = [
            annotation(
                whose,
                start,
                start + draw(st.integers(1, 12)),
                id=f"{whose}{number}",
                speaker_id=draw(st.sampled_from(["king", "prime", "pm", None])),
                topics=draw(st.sampled_from([(), ("water",), ("rivers",)])),
            )
            for number, start in enumerate(starts)
        ]
    return made


_FURNITURE = st.lists(st.integers(0, 40), min_size=2, max_size=2, unique=True).map(
    lambda ends: [Stretch(*sorted(ends))]
)


@given(work(["ada", "ben", "cem", "dua"]), st.floats(0, 1), _FURNITURE)
def test_everybodys_work_is_in_exactly_one_place(
    made: dict[str, list[Annotation]], threshold: float, furniture: list[Stretch]
) -> None:
    found = group_annotations(made, BOOK, threshold, furniture)

    shown = [a.id for group in found.groups for a in group.members]
    shown += [a.id for a in found.in_furniture]
    assert sorted(shown) == sorted(a.id for of_one in made.values() for a in of_one)
    for group in found.groups:
        whose = [member.annotator_id for member in group.members]
        assert sorted([*whose, *group.missing]) == ["ada", "ben", "cem", "dua"]


@given(work(["ada", "ben", "cem", "dua"]), st.floats(0, 1), st.data())
def test_decisions_stay_apart_and_whole_whoever_joins_them(
    made: dict[str, list[Annotation]], threshold: float, data: st.DataObject
) -> None:
    decided: list[tuple[str, ...]] = []
    for group in group_annotations(made, BOOK, 0.2).groups:
        ids = data.draw(st.sets(st.sampled_from(group.ids)))
        decided += [tuple(sorted(ids))] if ids else []

    groups = group_annotations(made, BOOK, threshold, together=decided).groups

    shown = [a.id for group in groups for a in group.members]
    assert sorted(shown) == sorted(a.id for of_one in made.values() for a in of_one)
    for group in groups:
        assert len({member.annotator_id for member in group.members}) == len(group.members)
        assert sum(not set(group.ids).isdisjoint(ids) for ids in decided) <= 1
    for ids in decided:
        assert sum(set(ids) <= set(group.ids) for group in groups) == 1


@given(work(["ada", "ben"]), st.floats(0, 1))
def test_differences_are_the_same_from_either_side(
    made: dict[str, list[Annotation]], threshold: float
) -> None:
    exchanged = {
        "ben": [replace(a, annotator_id="ben") for a in made["ada"]],
        "ada": [replace(a, annotator_id="ada") for a in made["ben"]],
    }

    one = group_annotations(made, BOOK, threshold).groups
    other = group_annotations(exchanged, BOOK, threshold).groups

    assert [(g.ids, g.kinds, g.overlap) for g in one] == [
        (g.ids, g.kinds, g.overlap) for g in other
    ]


@given(work(["ada", "ben", "cem"]), st.randoms())
def test_order_in_which_work_is_given_makes_no_difference(
    made: dict[str, list[Annotation]], chance: random.Random
) -> None:
    shuffled = {id: chance.sample(made[id], len(made[id])) for id in sorted(made, reverse=True)}

    assert group_annotations(shuffled, BOOK) == group_annotations(made, BOOK)


@given(work(["ada", "ben", "cem"]))
def test_group_differs_in_what_any_two_of_it_differ_in(
    made: dict[str, list[Annotation]],
) -> None:
    for group in group_annotations(made, BOOK, 0.3).groups:
        pairs = list(differences_of(group, BOOK))

        assert group.kinds == frozenset().union(*(pair.kinds for pair in pairs))
        assert len(pairs) == sum(
            1
            for one, other in combinations(["ada", "ben", "cem"], 2)
            if group.of(one) or group.of(other)
        )


@pytest.fixture
def ben(session: Session) -> Session:
    return Session.join(session.project, Annotator(id="ben", name="Ben"))


def test_articles_of_one_annotator_alone_are_not_compared(
    session: Session, ben: Session, add_articles: AddArticles
) -> None:
    shared, lonely, empty = add_articles(
        "First words of it all.", "Second words of it all.", "Third words."
    )
    labelling.label(session, shared, [(0, 5)])
    labelling.label(ben, shared, [(0, 5)])
    labelling.label(session, lonely, [(0, 6)])
    labelling.submit(session, empty, nothing_to_label=True)

    assert [c.article_id for c in comparable_articles(session.project)] == [shared]


def test_nothing_to_label_is_compared_too(
    session: Session, ben: Session, add_articles: AddArticles
) -> None:
    (article,) = add_articles("Somebody said something.")
    labelling.label(session, article, [(0, 8)])
    labelling.submit(ben, article, nothing_to_label=True)

    (compared,) = compared_articles(session.project, codebook_of(session.project))

    (group,) = compared.differences
    assert group.missing == ("ben",)


def test_only_submitted_work_is_compared_where_that_is_asked(
    session: Session, ben: Session, add_articles: AddArticles
) -> None:
    (article,) = add_articles("Somebody said something.")
    labelling.label(session, article, [(0, 8)])
    labelling.submit(ben, article, nothing_to_label=True)

    asked = ComparisonFilter(submitted_only=True)

    assert comparable_articles(session.project, asked) == []


def test_articles_are_asked_for_by_outlet_and_annotator(
    session: Session, ben: Session, add_articles: AddArticles
) -> None:
    (article,) = add_articles("Somebody said something.", outlet="Herald")
    for who in (session, ben):
        labelling.label(who, article, [(0, 8)])

    def found(**asked: object) -> int:
        return len(
            comparable_articles(
                session.project,
                ComparisonFilter(**asked),  # pyright: ignore[reportArgumentType]
            )
        )

    assert found(outlet="Herald") == 1
    assert found(outlet="Courier") == 0
    assert found(annotator_ids=("ada", "cem")) == 0
    assert found(annotator_ids=("ada", "ben", "cem")) == 1


def test_entries_merged_in_the_project_end_a_difference(
    session: Session, ben: Session, add_articles: AddArticles
) -> None:
    (article,) = add_articles("Somebody said something.")
    one, _ = codebook.add_speaker(session, "The PM")
    other, _ = codebook.add_speaker(session, "Prime Minister")
    labelling.label(session, article, [(0, 8)], revise=lambda a: replace(a, speaker_id=one.id))
    labelling.label(ben, article, [(0, 8)], revise=lambda a: replace(a, speaker_id=other.id))
    (comparable,) = comparable_articles(session.project)
    before = compare_article(session.project, comparable, codebook_of(session.project))

    codebook.merge_speakers(session, one, other)

    after = compare_article(session.project, comparable, codebook_of(session.project))
    assert [group.kinds for group in before.groups] == [{Kind.SPEAKER}]
    assert [group.kinds for group in after.groups] == [set()]
