import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.value import record, value


@value
class Place:
    """A value."""

    article: str
    start: int = 0
    words: list[str] = field(default_factory=list[str])


@dataclass(frozen=True, slots=True)
class Frozen:
    """The same as a dataclass."""

    article: str
    start: int = 0
    words: list[str] = field(default_factory=list[str])


@value(kw_only=True)
class Named:
    """A value whose fields have to be named."""

    place: Place
    note: str = ""


@value
class Pair:
    """A value that can be hashed."""

    first: int
    second: tuple[str, ...]


@given(st.text(), st.integers(), st.lists(st.text()), st.text())
def test_a_value_is_what_a_frozen_dataclass_is(
    article: str, start: int, words: list[str], other: str
) -> None:
    ours, theirs = Place(article, start, words), Frozen(article, start, words)
    assert asdict(ours) == asdict(theirs)
    assert repr(ours) == repr(theirs).replace("Frozen", "Place")
    changed = replace(ours, article=other)
    assert (changed == ours) is (replace(theirs, article=other) == theirs)
    assert (ours.article, changed.article) == (article, other)
    assert msgspec.json.decode(msgspec.json.encode(ours), type=Place) == ours
    assert pickle.loads(pickle.dumps(ours)) == copy.deepcopy(ours) == ours


def test_values_of_another_kind_are_never_the_same() -> None:
    assert Place("a") != Frozen("a")
    assert Place("a") != "a"


def test_a_value_can_be_hashed_by_what_it_holds() -> None:
    assert len({Pair(1, ("a", "b")), Pair(1, ("a", "b")), Pair(2, ("a", "b"))}) == 2


def test_nothing_of_a_value_can_be_changed() -> None:
    place = Place("a")
    with pytest.raises(FrozenInstanceError):
        place.start = 3  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(FrozenInstanceError):
        del place.start  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(AttributeError):
        place.other = 3  # pyright: ignore[reportAttributeAccessIssue]
    assert place == Place("a")


def test_fields_are_given_as_they_are_declared() -> None:
    assert [each.name for each in fields(Place)] == ["article", "start", "words"]
    assert Place("a").words is not Place("a").words
    with pytest.raises(TypeError):
        Place()  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError):
        Named(Place("a"))  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError):
        Place("a", nothing=1)  # pyright: ignore[reportCallIssue]


@record
class Draft:
    """A value that may change."""

    article: str
    words: list[str] = field(default_factory=list[str])


def test_a_record_can_be_changed_and_is_compared_by_what_it_holds() -> None:
    draft = Draft("a")
    draft.words.append("said")
    draft.article = "b"
    assert draft == Draft("b", ["said"])
    assert draft != Draft("b")
    with pytest.raises(TypeError, match="unhashable"):
        hash(draft)
