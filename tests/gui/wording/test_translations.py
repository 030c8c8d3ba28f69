"""The window in Arabic and Persian, and the files its words are in."""

import ast
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from unicodedata import bidirectional

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget

from annotator import paths
from annotator.gui.actions import Menu, menu_title
from annotator.gui.actions.keys import shown_key
from annotator.gui.actions.specs import ALL
from annotator.gui.dialogs.help.dialog import read_help
from annotator.gui.window.rail import Rail
from annotator.gui.window.window import ProjectWindow
from annotator.gui.wording.translations import Language, action_text, is_mirrored, speak, spoken
from annotator.services.marks import marked
from annotator.services.session import Session

GUI = Path(paths.__file__).parent / "gui"
FOLDER = paths.resource("translations")
SPOKEN = ("ar", "fa")
_PLURALS = {"ar": 6, "en": 2, "fa": 1}
"""How many forms a language has for numbers, as Qt counts them."""
_ISOLATES = "\u2066\u2067\u2068"
_ACTIONS = re.compile(r"\{[a-z_]+\.[a-z_0-9]+\}")
_ENDINGS = re.compile(r"\*[.%]\w+")
LITERALS_OF = {"tr": 1, "translate": 2, "QT_TRANSLATE_NOOP": 2}
"""How many first arguments of a call lupdate reads."""


@pytest.fixture
def speaking(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Language]:
    language = Language(request.param)
    before = QLocale()
    translators = speak(qapp, language)
    yield language
    for translator in translators:
        qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("speaking", "title"), [("ar", "&ملف"), ("fa", "&پرونده")], indirect=["speaking"]
)
def test_window_speaks_and_mirrors(speaking: Language, title: str, qapp: QApplication) -> None:
    assert menu_title(Menu.FILE) == title
    assert is_mirrored()
    window = QWidget()
    row = QHBoxLayout(window)
    first, second = QLabel("1"), QLabel("2")
    row.addWidget(first)
    row.addWidget(second)
    window.resize(200, 50)
    window.grab()
    assert first.mapTo(window, QPoint()).x() > second.mapTo(window, QPoint()).x()
    window.deleteLater()


@pytest.mark.parametrize("speaking", ["ar", "fa"], indirect=True)
def test_qts_own_buttons_speak_too(speaking: Language) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"


@pytest.mark.parametrize("speaking", ["en"], indirect=True)
def test_english_reads_from_the_left(speaking: Language) -> None:
    assert not is_mirrored()
    assert menu_title(Menu.FILE) == "&File"


def test_the_systems_language_is_spoken_where_it_is_known() -> None:
    assert spoken(Language.SYSTEM, QLocale("fa_IR")) is Language.PERSIAN
    assert spoken(Language.SYSTEM, QLocale("ar_EG")) is Language.ARABIC
    assert spoken(Language.SYSTEM, QLocale("fi_FI")) is Language.ENGLISH
    assert spoken(Language.ARABIC, QLocale("fa_IR")) is Language.ARABIC


def test_lupdate_can_read_every_text() -> None:
    unreadable = [
        f"{file.relative_to(GUI)}:{node.lineno}"
        for file in sorted(GUI.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and not _is_readable(node)
    ]
    assert unreadable == []


def test_lupdate_knows_every_translator_by_its_name() -> None:
    """It passes over what is called by a name that it has not heard of."""
    alias = re.compile(r"^\s*(?!translate\b)\w+ = QCoreApplication\.translate$", re.MULTILINE)
    files = sorted(GUI.rglob("*.py"))
    assert [str(file) for file in files if alias.search(file.read_text("utf-8"))] == []


def test_lupdate_filed_every_text_under_a_class_or_a_context() -> None:
    for language in SPOKEN:
        names = {message.context for message in _messages(language)}
        assert [name for name in names if not name.isidentifier()] == [], language


@pytest.mark.parametrize("language", SPOKEN)
def test_every_text_of_the_window_is_collected(language: str) -> None:
    """`make translations` collects what is new."""
    collected = {message.source for message in _messages(language)}
    assert sorted(_texts_of_the_code() - collected) == []


@pytest.mark.parametrize("language", ["en", *SPOKEN])
def test_every_text_has_a_finished_translation(language: str) -> None:
    missing = [
        (message.context, message.source)
        for message in _messages(language)
        if not message.finished or not all(message.forms)
    ]
    assert missing == []


@pytest.mark.parametrize("language", ["en", *SPOKEN])
def test_every_plural_has_all_forms_of_the_language(language: str) -> None:
    for message in _messages(language):
        assert len(message.forms) == (_PLURALS[language] if message.counts else 1), message


@pytest.mark.parametrize("language", SPOKEN)
def test_translations_keep_the_places_for_names_and_numbers(language: str) -> None:
    for message in _messages(language):
        for form in message.forms:
            lost = _places(message.source) - _places(form)
            assert _places(form) <= _places(message.source), message
            assert lost <= ({"%Ln", "%n"} if message.counts else set()), message


@pytest.mark.parametrize("language", SPOKEN)
def test_translations_keep_dots_and_file_endings(language: str) -> None:
    for message in _messages(language):
        for form in message.forms:
            assert _ENDINGS.findall(form) == _ENDINGS.findall(message.source), message
            if message.context == "actions":
                assert form.endswith("…") == message.source.endswith("…"), message


@pytest.mark.parametrize("language", SPOKEN)
def test_what_turns_the_direction_is_turned_back(language: str) -> None:
    """A name of another script is isolated, so that the sentence around it stays in order."""
    for message in _messages(language):
        for form in message.forms:
            opened = sum(form.count(mark) for mark in _ISOLATES)
            assert opened == form.count("\u2069"), message


@pytest.mark.parametrize("speaking", ["en", *SPOKEN], indirect=True)
def test_no_two_menus_open_by_the_same_letter(speaking: Language) -> None:
    letters = [_letter(menu_title(menu)) for menu in Menu]
    assert len(set(letters)) == len(letters), (speaking, letters)


@pytest.mark.parametrize("speaking", ["en", *SPOKEN], indirect=True)
def test_no_two_entries_of_a_menu_share_a_letter(speaking: Language) -> None:
    for menu in Menu:
        texts = [action_text(spec.text) for spec in ALL if spec.menu is menu]
        letters = [letter for text in texts if (letter := _letter(text))]
        assert len(set(letters)) == len(letters), (speaking, menu)


@pytest.mark.parametrize("speaking", SPOKEN, indirect=True)
def test_keys_are_named_as_they_are_printed(speaking: Language) -> None:
    for spec in ALL:
        for key in spec.keys:
            shown = shown_key(key)
            assert not any(bidirectional(sign) in ("R", "AL") for sign in shown), (speaking, key)
            assert marked(shown) == shown, (speaking, key)


@pytest.mark.parametrize(
    ("speaking", "said"),
    [
        ("en", ["0 annotations", "1 annotation", "2 annotations", "1,000 annotations"]),
        ("ar", ["لا وسوم", "وسم واحد", "وسمان", "١٬٠٠٠ وسم"]),
        ("fa", ["۰ برچسب", "۱ برچسب", "۲ برچسب", "۱٬۰۰۰ برچسب"]),
    ],
    indirect=["speaking"],
)
def test_things_are_counted_as_the_language_counts(speaking: Language, said: list[str]) -> None:
    text, numbers = "%Ln annotations", (0, 1, 2, 1000)
    counted = [QCoreApplication.translate("PreviewPanel", text, None, n) for n in numbers]
    assert counted == said, speaking


@pytest.mark.parametrize("language", ["en", *SPOKEN])
def test_compiled_translations_say_what_the_written_ones_say(language: str) -> None:
    translator = QTranslator()
    assert translator.load(f"annotator_{language}", str(FOLDER))
    for message in _messages(language):
        numbers = (0, 1, 2, 3, 11, 100) if message.counts else (-1,)
        compiled = {
            translator.translate(message.context, message.source, None, number)
            for number in numbers
        }
        assert compiled == set(message.forms), "run make translations"
    translator.deleteLater()


@pytest.mark.parametrize("language", SPOKEN)
def test_help_says_the_same_in_every_language(language: str) -> None:
    """Chapter by chapter, the same actions are named as often."""
    told, english = read_help(language), read_help("en")
    assert told != english
    for own, other in zip(told, english, strict=True):
        keys = [sorted(_ACTIONS.findall(chapter.markdown)) for chapter in (own, other)]
        assert keys[0] == keys[1], (language, other.title)


@pytest.mark.parametrize("speaking", SPOKEN, indirect=True)
def test_a_whole_project_window_mirrors(
    open_window: Callable[[Session], ProjectWindow], speaking: Language, session: Session
) -> None:
    """The program speaks its settings' language first, so `speaking` comes after it."""
    window = open_window(session)
    rail = window.findChild(Rail)
    assert rail is not None, speaking
    room = window.label_room
    places = [part.mapTo(window, QPoint()).x() for part in (rail, room.list, room.reader)]
    assert places == sorted(places, reverse=True)
    assert room.panel.mapTo(window, QPoint()).x() < places[-1]


class _Message(NamedTuple):
    context: str
    source: str
    forms: tuple[str, ...]
    """The translation; one for each number where it counts."""
    finished: bool
    counts: bool


@cache
def _messages(language: str) -> list[_Message]:
    root = ElementTree.parse(FOLDER / f"annotator_{language}.ts").getroot()
    return [
        _message(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def _message(context: str, message: ElementTree.Element) -> _Message:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return _Message(
        context,
        message.findtext("source", ""),
        tuple(forms or [translation.text or ""]),
        translation.get("type") is None,
        message.get("numerus") == "yes",
    )


def _places(text: str) -> set[str]:
    return set(re.findall(r"%L?[1-9n]|\{\d*\}", text))


def _letter(text: str) -> str:
    """Return the letter that is underlined, or nothing."""
    return text.replace("&&", "").partition("&")[2][:1].casefold()


def _texts_of_the_code() -> set[str]:
    """Return every text that lupdate can read, whatever its context."""
    found: set[str] = set()
    for file in GUI.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _called(node) in LITERALS_OF:
                literals = node.args[: LITERALS_OF[_called(node)]]
                if all(_is_text(literal) for literal in literals):
                    found.add(str(ast.literal_eval(literals[-1])))
    return found


def _is_readable(call: ast.Call) -> bool:
    """A name may stand for a text that QT_TRANSLATE_NOOP marks elsewhere; nothing made may."""
    name = _called(call)
    if name == "translate" and call.args and _is_text(call.args[0]):
        return len(call.args) > 1 and not isinstance(
            call.args[1], ast.JoinedStr | ast.BinOp | ast.IfExp
        )
    return (
        name not in LITERALS_OF
        or name == "translate"
        or all(_is_text(argument) for argument in call.args[: LITERALS_OF[name]])
    )


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""
