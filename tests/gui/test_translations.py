import ast
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget

from annotator import paths
from annotator.gui.actions import Menu, menu_title
from annotator.gui.translations import Language, is_mirrored, speak, spoken

GUI = Path(paths.__file__).parent / "gui"
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


def test_lupdate_filed_every_text_under_a_class_or_a_context() -> None:
    for file in paths.resource("translations").glob("*.ts"):
        root = ElementTree.parse(file).getroot()
        names = [context.findtext("name", "") for context in root.iter("context")]
        assert [name for name in names if not name.isidentifier()] == [], file.name


def test_translations_keep_the_marks_of_their_texts() -> None:
    for file in paths.resource("translations").glob("*.ts"):
        for source, translation in _translated(file):
            for mark in ("%1", "%2", "%3", "%n"):
                assert (mark in source) == (mark in translation), (file.name, source)


def _is_readable(call: ast.Call) -> bool:
    """A name may stand for a text that QT_TRANSLATE_NOOP marks elsewhere; nothing made may."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    name = call.func.id if isinstance(call.func, ast.Name) else name
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


def _translated(file: Path) -> Iterator[tuple[str, str]]:
    root = ElementTree.parse(file).getroot()
    for message in root.iter("message"):
        translation = message.findtext("translation", "").strip()
        if translation:
            yield message.findtext("source", ""), translation
