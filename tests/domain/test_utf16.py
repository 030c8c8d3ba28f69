"""Code points and UTF-16 units."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.utf16 import Utf16Map

TEXTS = st.text(
    st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("a😀👩‍👧🏽ب")), max_size=60
)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_positions_agree_with_the_encoding(text: str) -> None:
    map_ = Utf16Map(text)
    for position in range(len(text) + 1):
        assert map_.utf16(position) == units(text[:position])
        assert map_.code_point(units(text[:position])) == position


@given(TEXTS)
def test_a_position_inside_a_character_counts_as_its_beginning(text: str) -> None:
    map_ = Utf16Map(text)
    for position, character in enumerate(text):
        if units(character) == 2:
            assert map_.code_point(units(text[:position]) + 1) == position
