import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator import paths
from annotator.gui.actions import Actions
from annotator.gui.dialogs.help.dialog import HelpDialog, read_help, with_keys


@pytest.fixture
def actions(qapp: QApplication) -> Iterator[Actions]:
    made = Actions(qapp)
    yield made
    made.deleteLater()


def test_every_action_named_in_the_help_is_one_with_a_key(actions: Actions) -> None:
    named = {
        id
        for file in paths.resource("help").glob("*.md")
        for id in re.findall(r"\{([^}]+)\}", file.read_text("utf-8"))
    }
    assert named
    assert all(actions.shown_keys(id) for id in named)


def test_help_shows_keys_as_they_are_set(actions: Actions) -> None:
    actions.change_keys("file.import", ["Ctrl+Alt+7"])
    assert with_keys("Press {file.import}.", actions.shown_keys) == "Press `Ctrl+Alt+7`."
    actions.change_keys("file.import", [])
    assert with_keys("Press {file.import}.", actions.shown_keys) == "Press —."


def test_language_without_help_gets_the_english_one() -> None:
    assert read_help("xx") == read_help("en") != []


def test_typing_finds_the_chapters_with_the_words(qtbot: QtBot, actions: Actions) -> None:
    dialog = HelpDialog(actions, None)
    qtbot.addWidget(dialog)
    assert dialog.chapters.count() == len(read_help("en"))
    dialog.filter.setText("furniture")
    dialog.filter.flush()
    assert 0 < dialog.chapters.count() < len(read_help("en"))
    assert "furniture" in dialog.page.toPlainText().lower()
    assert "{" not in dialog.page.toPlainText()
