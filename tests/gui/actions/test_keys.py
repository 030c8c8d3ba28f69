import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from annotator.gui.actions.keys import is_plain, key_name, key_names

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


def press(
    key: int, text: str = "", modifiers: Qt.KeyboardModifier = NONE, code: int = 0
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, code, 0, 0, text)


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    return qapp


@pytest.mark.parametrize(
    ("letter", "code", "expected"),
    [
        ("س", 39, "S"),  # Arabic and Persian, key of s
        ("ب", 41, "F"),
        ("ش", 38, "A"),
        ("ص", 25, "W"),
        ("ن", 45, "K"),
        ("ы", 39, "S"),  # Russian
        ("σ", 39, "S"),  # Greek
        ("ד", 39, "S"),  # Hebrew
        ("ﻻ", 56, "B"),  # the ligature on the Arabic key of b
        ("ك", 47, ";"),
    ],
)
def test_a_letter_of_another_script_goes_by_its_place(
    letter: str, code: int, expected: str
) -> None:
    assert expected in key_names(press(ord(letter.upper()), letter, code=code))


def test_control_with_a_letter_of_another_script_goes_by_its_place() -> None:
    assert "Ctrl+Shift+Z" in key_names(press(ord("ظ"), "", CTRL | SHIFT, code=52))


def test_a_sign_goes_by_its_place_after_a_letter_of_another_script() -> None:
    tilde = press(Key.Key_AsciiTilde, "", CTRL | SHIFT, code=52)
    bracket = press(Key.Key_BracketLeft, "[", SHIFT, code=41)
    key_names(press(ord("س"), "س", code=39))
    assert "Ctrl+Shift+Z" in key_names(tilde)
    assert "Shift+F" in key_names(bracket)
    key_names(press(Key.Key_S, "s", code=39))
    assert "Ctrl+Shift+Z" not in key_names(tilde)


def test_a_key_that_qt_cannot_name_goes_by_its_text_and_place() -> None:
    assert "B" in key_names(press(0, "لا", code=56))


@pytest.mark.parametrize("digit", ["3", "٣", "۳"])
def test_digits_of_every_script_are_digits(digit: str) -> None:
    assert "3" in key_names(press(ord(digit), digit))


def test_the_keypad_is_like_the_other_digits() -> None:
    assert key_names(press(Key.Key_5, "5", KEYPAD))[0] == "5"
    assert key_names(press(Key.Key_Enter, "\r", KEYPAD))[0] == "Enter"


def test_french_digits_work_with_and_without_shift() -> None:
    assert "1" in key_names(press(Key.Key_Ampersand, "&", code=10))
    assert "1" in key_names(press(Key.Key_1, "1", SHIFT, code=10))
    assert "2" in key_names(press(Key.Key_Eacute, "é", code=11))


def test_latin_letters_go_by_what_is_printed_on_them() -> None:
    assert key_names(press(Key.Key_A, "a", code=24)) == ("A",)
    assert key_names(press(Key.Key_Odiaeresis, "ö", code=47))[-1] != ";"


def test_signs_that_need_shift_on_this_layout_work() -> None:
    assert "?" in key_names(press(Key.Key_Question, "?", SHIFT, code=61))
    assert "?" in key_names(press(ord("؟"), "؟", SHIFT, code=61))
    assert "Ctrl++" in key_names(press(Key.Key_Plus, "+", CTRL | SHIFT, code=21))


def test_shift_is_part_of_a_letter_key() -> None:
    assert key_names(press(Key.Key_F, "F", SHIFT, code=41)) == ("Shift+F",)


def test_backtab_and_return_have_their_usual_names() -> None:
    assert key_names(press(Key.Key_Backtab, "", SHIFT)) == ("Shift+Tab",)
    assert key_names(press(Key.Key_Return, "\r", CTRL)) == ("Ctrl+Enter",)


def test_modifiers_alone_are_no_key_of_any_action() -> None:
    assert not any(name in ("S", "Ctrl+Z") for name in key_names(press(Key.Key_Shift, "", SHIFT)))
    assert key_names(press(0, "")) == ()


def test_written_names_are_made_alike() -> None:
    assert key_name("Return") == key_name("Enter") == "Enter"
    assert key_name("shift+ctrl+z") == "Ctrl+Shift+Z"
    assert key_name("Shift+Backtab") == "Shift+Tab"
    assert key_name("Ctrl+K, Ctrl+B") == ""
    assert key_name("no key") == ""
    assert key_name("") == ""


def test_plain_keys_are_those_that_a_text_field_needs() -> None:
    assert all(is_plain(key) for key in ("S", "Shift+F", "1", "Enter", "Tab", "Delete", "?"))
    assert not any(is_plain(key) for key in ("Ctrl+Z", "F1", "Alt+Left", "Escape", "Ctrl+Enter"))
