from annotator.gui.wording.direction import is_right_to_left


def test_first_letter_with_a_direction_decides() -> None:
    assert is_right_to_left("1. «سلام» world")
    assert not is_right_to_left("1. “hello” سلام")
    assert not is_right_to_left("123 …")


def test_what_stands_far_behind_signs_decides_nothing() -> None:
    assert is_right_to_left("." * 999 + "سلام")
    assert not is_right_to_left("." * 1_000 + "سلام")
