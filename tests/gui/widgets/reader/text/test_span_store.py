from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotation import Segment, SegmentRole
from annotator.gui.widgets.reader.text.span import Span
from annotator.gui.widgets.reader.text.span_store import SpanStore

LENGTH = 6_000

pieces = st.lists(
    st.tuples(
        st.integers(0, LENGTH - 1), st.integers(1, 2_500), st.sampled_from(list(SegmentRole))
    ),
    min_size=1,
    max_size=3,
)


def span(name: str, parts: list[tuple[int, int, SegmentRole]]) -> Span:
    segments = [Segment(start, start + size, "", role) for start, size, role in sorted(parts)]
    return Span(annotation_id=name, segments=tuple(segments))


some_spans = st.lists(pieces, max_size=30).map(
    lambda groups: [span(f"a{index}", group) for index, group in enumerate(groups)]
)
windows = st.lists(st.tuples(st.integers(0, LENGTH), st.integers(1, 3_000)), max_size=8)
Key = tuple[str, int, int]


def brute_force(spans: list[Span], start: int, end: int) -> list[tuple[str, int]]:
    return sorted(
        (span.annotation_id, index)
        for span in spans
        for index, segment in enumerate(span.segments)
        if segment.start < end and segment.end > start
    )


@given(some_spans, windows)
def test_windows_hold_what_a_full_search_finds(
    spans: list[Span], asked: list[tuple[int, int]]
) -> None:
    store = SpanStore()
    store.fill(spans)
    for start, size in asked:
        found = store.within(start, start + size)
        assert sorted((laid.span.annotation_id, laid.index) for laid in found) == brute_force(
            spans, start, start + size
        )


@given(some_spans, windows, st.lists(pieces, max_size=8), st.lists(st.integers(0, 40), max_size=8))
def test_overlapping_segments_never_share_a_lane_and_lanes_stay(
    spans: list[Span],
    asked: list[tuple[int, int]],
    put: list[list[tuple[int, int, SegmentRole]]],
    dropped: list[int],
) -> None:
    store = SpanStore()
    store.fill(spans)
    for start, size in asked:
        store.within(start, start + size)
    before = lanes(store)
    touched = {f"a{number}" for number in dropped}
    for name in touched:
        store.drop(name)
    for index, parts in enumerate(put):
        name = f"a{index * 7}"
        touched.add(name)
        store.put(span(name, parts))
        after = lanes(store)
        unchanged = {key: lane for key, lane in before.items() if key[0] not in touched}
        assert unchanged.items() <= after.items()
        assert_disjoint(store)
    assert_disjoint(store)


def lanes(store: SpanStore) -> dict[Key, int]:
    return {
        (laid.span.annotation_id, laid.index, laid.start): laid.lane
        for laid in store.within(0, 2 * LENGTH)
    }


def assert_disjoint(store: SpanStore) -> None:
    all_laid = store.within(0, 2 * LENGTH)
    for number, one in enumerate(all_laid):
        for other in all_laid[number + 1 :]:
            if one.start < other.end and other.start < one.end:
                assert one.lane != other.lane


def test_eight_deep_take_eight_lanes() -> None:
    store = SpanStore()
    deep = [span(f"a{n}", [(n, 100 - 2 * n, SegmentRole.CONTENT)]) for n in range(8)]
    store.fill(deep)
    assert sorted(laid.lane for laid in store.within(0, 200)) == list(range(8))


def test_innermost_comes_first() -> None:
    store = SpanStore()
    parts = {"outer": (0, 100), "inner": (40, 10), "middle": (20, 60)}
    store.fill([span(name, [(*part, SegmentRole.CONTENT)]) for name, part in parts.items()])
    assert store.at(45) == ["inner", "middle", "outer"]
    assert store.at(99) == ["outer"]
    assert store.at(100) == []


@given(some_spans)
def test_stepping_visits_every_span_once_in_order(spans: list[Span]) -> None:
    store = SpanStore()
    store.fill(spans)
    expected = sorted((span.segments[0].start, span.annotation_id) for span in spans)
    forward: list[tuple[int, str]] = []
    here = (-1, "")
    while (name := store.after(*here)) is not None:
        found = store.get(name)
        assert found is not None
        here = (found.segments[0].start, name)
        forward.append(here)
    assert forward == expected
    backward: list[tuple[int, str]] = []
    here = (3 * LENGTH, "")
    while (name := store.before(*here)) is not None:
        found = store.get(name)
        assert found is not None
        here = (found.segments[0].start, name)
        backward.append(here)
    assert backward == expected[::-1]
