from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.widgets.reader.layout.heights import Heights

some_heights = st.lists(st.integers(0, 90), min_size=1, max_size=2_000)


@given(some_heights, st.lists(st.tuples(st.integers(0, 1_999), st.integers(0, 200)), max_size=20))
def test_tops_are_sums_of_the_heights_before(
    heights: list[int], changes: list[tuple[int, int]]
) -> None:
    store = Heights(heights)
    for paragraph, height in changes:
        paragraph %= len(heights)
        assert store.replace(paragraph, height) == height - heights[paragraph]
        heights[paragraph] = height
    assert store.total() == sum(heights)
    for paragraph in {0, len(heights) // 2, len(heights) - 1}:
        assert store.top(paragraph) == sum(heights[:paragraph])


@given(st.lists(st.integers(1, 90), min_size=1, max_size=2_000), st.integers(-50, 200_000))
def test_place_at_a_height_leads_back_to_it(heights: list[int], y: int) -> None:
    store = Heights(heights)
    paragraph, below = store.at(y)
    assert 0 <= below < heights[paragraph]
    assert store.top(paragraph) + below == min(max(y, 0), sum(heights) - 1)
