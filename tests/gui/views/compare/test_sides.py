"""Hidden names stay hidden, whatever they are, and the order is the same for an article."""

import random

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.views.compare.legend import widest_share
from annotator.gui.views.compare.sides import LETTERS, sides_of

_PEOPLE = st.dictionaries(st.text(min_size=1), st.text(min_size=1), min_size=2, max_size=10)


@given(_PEOPLE, st.text(min_size=1))
def test_no_name_is_in_what_is_shown_of_a_side(people: dict[str, str], article_id: str) -> None:
    for side in sides_of(people, people, blind_in=article_id):
        assert side.name == ""
        assert side.title == side.letter
        assert side.letter in LETTERS


@given(_PEOPLE, st.text(min_size=1), st.randoms(use_true_random=False))
def test_order_is_that_of_the_article_and_not_of_how_people_are_given(
    people: dict[str, str], article_id: str, chance: random.Random
) -> None:
    ids = list(people)
    first = sides_of(ids, people, blind_in=article_id)
    chance.shuffle(ids)

    assert sides_of(ids, people, blind_in=article_id) == first


@given(_PEOPLE)
def test_everybody_has_one_side_by_name(people: dict[str, str]) -> None:
    shown = sides_of(people, people)

    assert {side.annotator_id for side in shown} == set(people)
    assert [side.lane for side in shown] == list(range(len(people)))
    assert [side.name.casefold() for side in shown] == sorted(n.casefold() for n in people.values())


@given(st.lists(st.integers(0, 400), min_size=1, max_size=10), st.integers(0, 2_000))
def test_names_of_the_legend_share_the_room_and_short_ones_stay_whole(
    widths: list[int], room: int
) -> None:
    most = widest_share(widths, room)
    assert sum(min(width, most) for width in widths) <= room
    if sum(widths) <= room:
        assert most >= max(widths)
