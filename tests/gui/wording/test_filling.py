"""Tests of filling the places of a translated text."""

from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel

import annotator.gui
from annotator.gui.wording.direction import is_right_to_left
from annotator.gui.wording.filling import file_name, filled
from annotator.gui.wording.isolating import begun_in_window_direction


def test_each_value_goes_to_its_place_in_whatever_order_the_words_want() -> None:
    assert filled("%2 before %1, %2 again", "one", "two") == "two before one, two again"


def test_value_that_looks_like_a_place_stays_as_it_is() -> None:
    assert filled("“%1” is now “%2”", "50 %2 of %1", "%1") == "“50 %2 of %1” is now “%1”"


def test_place_without_a_value_stays() -> None:
    assert filled("%1 and %2", "one") == "one and %2"


def test_numbers_stand_in_the_digits_of_the_window() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("fa"))
    try:
        assert filled("%1", 12) == "۱۲"
        assert filled("%1", "12") == "12"
    finally:
        QLocale.setDefault(before)


def test_a_sentence_reads_as_the_window_does_whatever_name_it_begins_with(
    qapp: QApplication,
) -> None:
    assert not QLabel().isRightToLeft()
    assert filled("“%1” is gone", "سهراب") == "“\u2068سهراب\u2069” is gone"
    assert filled("“%1” is gone", "Dora Lindström") == "“Dora Lindström” is gone"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert filled("“%1” رفت", "سهراب") == "“سهراب” رفت"
        assert filled("“%1” رفت", "Dora") == "“\u2068Dora\u2069” رفت"
        assert filled("%1 رفت", "\u2067F1\u2069") == "\u2067F1\u2069 رفت"
        assert filled("%1 رفت", "او: \u2067F1\u2069") == "او: \u2067F1\u2069 رفت"
        assert file_name("%1 رفت", "Dora") == "Dora رفت"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_paragraph_that_begins_with_the_name_of_the_program_reads_as_the_window_does(
    qapp: QApplication,
) -> None:
    words = "Annotator ناگهان پایان یافت."
    assert begun_in_window_direction(words) == words
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert is_right_to_left(begun_in_window_direction(words))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_no_part_of_the_window_fills_places_one_after_the_other() -> None:
    folder = Path(annotator.gui.__file__).parent
    wrong = [file.name for file in folder.rglob("*.py") if 'replace("%' in file.read_text("utf-8")]
    assert wrong == []
