"""What is looked at all at once is judged as if it were looked at one by one."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.services.merging.faults import are_ids, are_times, heads_fault, is_id, is_time
from annotator.store.versions import Head

LATEST = "2030-01-01T00:00:00.000000Z"
WORDS = st.one_of(
    st.text(max_size=6),
    st.text("abYZ09-_/\n .é\x00", max_size=4),
    st.sampled_from(["0190b5a2-7c1e-7000-8000-0123456789ab", "a" * 100, "a" * 101, "", "a\nb"]),
)
TIME_LIKE = st.one_of(
    st.text("0123456789T:.+Z-\n x", max_size=42),
    st.sampled_from(["", "1" * 40, "1" * 41, "2026-11-26T13:46:40.125203Z"]),
)


@given(st.lists(WORDS, max_size=5))
def test_many_ids_are_ids_where_each_is(words: list[str]) -> None:
    assert are_ids(words) == all(map(is_id, words))


@given(st.lists(TIME_LIKE, max_size=5))
def test_many_times_that_pass_at_once_pass_one_by_one(times: list[str]) -> None:
    if are_times(times):
        assert all(map(is_time, times))


def made_at(*times: str) -> str | None:
    heads = [Head(f"edit-{n}", "label", "ben", time, None, None) for n, time in enumerate(times)]
    return heads_fault(heads, LATEST)


PARTS = st.tuples(
    st.sampled_from(["0000", "0001", "2024", "2026", "202６"]),
    st.sampled_from(["00", "02", "11", "13"]),
    st.sampled_from(["00", "28", "29", "31"]),
    st.sampled_from(["00", "23", "24", "2a"]),
    st.sampled_from(["00", "59", "60"]),
    st.sampled_from(["00", "59", "60"]),
    st.sampled_from(["000000", "999999", "00000"]),
)


@given(st.lists(PARTS, min_size=2, max_size=4))
def test_a_time_that_cannot_be_read_is_found_among_others(parts: list[tuple[str, ...]]) -> None:
    times = ["{}-{}-{}T{}:{}:{}.{}Z".format(*part) for part in parts]
    assert (made_at(*times) is None) == all(made_at(time) is None for time in times)


def test_an_edit_of_nobody_is_none() -> None:
    nobody: Head = Head(*[None] * 6)  # pyright: ignore[reportArgumentType]
    named = Head("edit", "label", "ben", "2026-01-01T00:00:00.000000Z", None, None)
    assert heads_fault([named], LATEST) is None
    assert heads_fault([named, nobody], LATEST) == "It holds an edit whose author or id is none."
    for place in range(4):
        lacking: Head = named._replace(**{Head._fields[place]: None})
        assert heads_fault([named, lacking], LATEST) is not None
