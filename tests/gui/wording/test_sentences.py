"""What the services say, in Arabic and Persian."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from annotator import paths
from annotator.gui.wording.sentences import told

PACKAGE = Path(paths.__file__).parent
SPOKEN = ("ar", "fa")
IN_ENGLISH = {"store/checking.py"}
"""The findings of a check go to whoever looks after the program, as they are."""


@pytest.fixture(params=SPOKEN)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def test_every_sentence_of_the_services_is_translated(language: str) -> None:
    missing = [
        sentence
        for sentence in sentences_below_the_window()
        if told(re.sub(r"%\d", "name", sentence)) == re.sub(r"%\d", "name", sentence)
    ]
    assert missing == [], f"add them to resources/translations/sentences_{language}.json"


def test_translations_keep_the_places() -> None:
    tables = [_table(language) for language in SPOKEN]
    assert tables[0].keys() == tables[1].keys()
    for table in tables:
        for english, translation in table.items():
            places = re.findall(r"%\d", english)
            assert places == [f"%{number + 1}" for number in range(len(places))], english
            assert sorted(set(re.findall(r"%\d", translation))) == places, english


@pytest.mark.parametrize("of", SPOKEN)
def test_translations_turn_the_direction_back(of: str) -> None:
    for translation in _table(of).values():
        opened = sum(translation.count(mark) for mark in "\u2066\u2067\u2068")
        assert opened == translation.count("\u2069"), translation


def test_names_are_kept_and_numbers_are_written_as_the_language_does(language: str) -> None:
    said = told("1,234 files were left out: “.bin” is not read. What can be read: .txt, .md.")
    assert QLocale(language).toString(1234) in said
    assert "\u2068.bin\u2069" in said
    assert "\u2068.txt, .md\u2069" in said


def test_a_name_that_is_a_number_stays_as_it_is(language: str) -> None:
    assert "\u20682024\u2069" in told("There is a topic “2024” here already.")


def test_both_ends_of_a_range_are_written_as_the_language_does(language: str) -> None:
    digits = QLocale(language).toString
    said = told("It holds a label that does not fit its words at 3–9.")
    assert f"\u2068{digits(3)}–{digits(9)}\u2069" in said


def test_the_reason_of_the_system_is_told_too(language: str) -> None:
    said = told("a.txt could not be written: Permission denied.")
    assert "a.txt" in said
    assert "Permission" not in said


def test_several_sentences_in_a_row_are_told_one_by_one(language: str) -> None:
    first, second = "The encoding was guessed: cp1252.", "3 NUL characters were removed."
    assert told(f"{first} {second}") == f"{told(first)} {told(second)}"


def test_a_name_that_looks_like_a_place_is_only_a_name(language: str) -> None:
    said = told("“%2” already names “%1”.")
    assert said.index("%2") < said.index("%1")


def test_what_nobody_knows_is_told_as_it_is(language: str) -> None:
    assert told("Nobody ever wrote this. Nor this.") == "Nobody ever wrote this. Nor this."


def test_english_that_begins_with_a_persian_name_still_reads_from_left_to_right() -> None:
    said = told("خبر.packet is not there; check its name.")
    assert said == "\u2066خبر.packet is not there; check its name.\u2069"
    assert told("“خبر” is not there.") != told("No “خبر” is there.")


def test_english_is_told_as_it_is() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    assert told("It is empty.") == "It is empty."
    QLocale.setDefault(before)


@given(st.text(), st.text())
def test_any_names_are_taken_as_they_are(name: str, other: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("ar"))
    try:
        said = told(f"“{name}” stands below “{other}”; move it first.")
    finally:
        QLocale.setDefault(before)
    assert "يقع" in said
    assert {name, other} & _known() or name in said


def sentences_below_the_window() -> list[str]:
    """Return every text that reads like a sentence, with `%1` for what is filled in."""
    return sorted(
        {
            text
            for file in PACKAGE.rglob("*.py")
            if file.relative_to(PACKAGE).parts[0] in ("domain", "store", "services")
            and str(file.relative_to(PACKAGE)) not in IN_ENGLISH
            for text in _literals(ast.parse(file.read_text(encoding="utf-8")))
            if " " in text and re.match(r"[A-Z“%].*[a-z%].*\.$", text)
        }
    )


def _literals(tree: ast.Module) -> Iterator[str]:
    """Hand out texts, but not docstrings and pieces of a text."""
    passed: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            passed.add(node.value)
        if isinstance(node, ast.JoinedStr):
            passed.update(part for part in ast.walk(node) if part is not node)
        if node in passed:
            continue
        if isinstance(node, ast.JoinedStr):
            yield _with_places(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _with_places(node: ast.JoinedStr) -> str:
    text, places = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        else:
            places += 1
            text += f"%{places}"
    return text


def _table(language: str) -> dict[str, str]:
    file = paths.resource("translations", f"sentences_{language}.json")
    return json.loads(file.read_text(encoding="utf-8"))


def _known() -> set[str]:
    return set(_table("ar"))
