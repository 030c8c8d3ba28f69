"""Times of the record."""

from annotator.domain.clock import now


def test_time_goes_on_where_the_clock_has_jumped_back() -> None:
    late = "2999-01-01T00:00:00.000009Z"
    assert now(late) == "2999-01-01T00:00:00.000010Z"


def test_times_sort_as_text() -> None:
    first = now()
    assert first < now(first)
    assert first.endswith("Z")
