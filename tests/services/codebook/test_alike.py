"""Names that may mean the same speaker."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.codebook import Speaker
from annotator.services.codebook.alike import AlikeSpeakers, name_skeleton


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana Ruiz", "RUÍZ, Ana"),
        ("Ana Ruiz", "Аna Ruiz"),
        ("علي", "على"),
        ("O'Brien", "O’Brien"),
        ("میرصالح", "ميرصالح"),
        ("The Basin Office", "Basin Office"),
        ("La Voz", "Voz"),
        ("The The", "the the"),
    ],
)
def test_names_that_look_the_same_are_alike(one: str, other: str) -> None:
    found = AlikeSpeakers([Speaker(id="1", name=one), Speaker(id="2", name="X", aliases=(other,))])
    assert found.like("1") == ["2"]
    assert found.like("2") == ["1"]
    assert sorted(found.all()) == ["1", "2"]
    assert found.named(other) == ["1", "2"]


def test_different_names_are_not_alike() -> None:
    found = AlikeSpeakers([Speaker(id="1", name="Ana Ruiz"), Speaker(id="2", name="Ana Ruizo")])
    assert found.like("1") == []
    assert list(found.all()) == []


def test_entries_that_are_gone_are_nobody_s_double() -> None:
    one, other = Speaker(id="1", name="Ana"), Speaker(id="2", name="ANA")
    found = AlikeSpeakers([one, other])
    found.put(replace(other, archived=True))
    assert found.like("1") == []
    found.put(other)
    assert found.like("1") == ["2"]
    found.put(replace(other, merged_into="1"))
    assert found.like("1") == []
    found.drop("1")
    assert found.like("1") == []


@given(st.text())
def test_a_skeleton_has_none_of_its_own(name: str) -> None:
    skeleton = name_skeleton(name)
    assert name_skeleton(skeleton) == skeleton
