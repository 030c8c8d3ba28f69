import pytest

from annotator.gui.wording.time_left import seconds_left, time_left
from annotator.services.progress import Report


def test_the_rest_goes_as_fast_as_what_is_done() -> None:
    assert seconds_left(Report(25, 100, ""), 10) == 30
    assert seconds_left(Report(100, 100, ""), 10) == 0


@pytest.mark.parametrize(
    ("report", "elapsed"),
    [
        (Report(5, 0, ""), 10),
        (Report(0, 100, ""), 10),
        (Report(50, 100, ""), 0.3),
        (Report(1, 1000, ""), 10),
    ],
)
def test_no_wild_guesses(report: Report, elapsed: float) -> None:
    assert seconds_left(report, elapsed) is None


@pytest.mark.parametrize(
    ("seconds", "phrase"),
    [
        (None, ""),
        (3, "a few seconds left"),
        (38, "about 40 s left"),
        (70, "about 1 min left"),
        (600, "about 10 min left"),
        (7300, "about 2 h left"),
    ],
)
def test_phrases_are_rough(seconds: float | None, phrase: str) -> None:
    assert time_left(seconds) == phrase
