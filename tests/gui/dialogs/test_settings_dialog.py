from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from annotator import paths
from annotator.gui.actions import Actions
from annotator.gui.dialogs.settings import Page, SettingsDialog
from annotator.gui.settings import Reader, SettingsHome
from annotator.gui.theme import ThemeChoice
from annotator.gui.wording.translations import Language
from annotator.services.identity import become, identity


@pytest.fixture
def home(qapp: QApplication) -> Iterator[SettingsHome]:
    home = SettingsHome(paths.settings_file())
    yield home
    home.deleteLater()


@pytest.fixture
def dialog(home: SettingsHome, qtbot: QtBot) -> SettingsDialog:
    dialog = SettingsDialog(home, Actions(home), None, Page.READER)
    qtbot.addWidget(dialog)
    return dialog


def test_it_opens_on_the_page_that_was_asked_for(dialog: SettingsDialog) -> None:
    assert dialog.pages.currentRow() == Page.READER
    assert dialog.reader.isVisibleTo(dialog)


def test_changes_are_taken_on_at_once(dialog: SettingsDialog, home: SettingsHome) -> None:
    dialog.general.language.box.setCurrentIndex(2)
    dialog.general.theme.box.setCurrentIndex(2)
    dialog.reader.font_size.setValue(24)
    dialog.reader.line_height.setValue(1.8)
    dialog.reader.margin.setChecked(False)
    dialog.export.format.box.setCurrentIndex(2)
    dialog.export.guards.setChecked(False)
    assert home.general.language is Language.ARABIC
    assert home.general.theme is ThemeChoice.DARK
    assert home.reader == Reader(font_px=24, line_height=1.8, shows_margin=False)
    assert home.export.format == "xlsx"
    assert not home.export.guards_formulas


def test_another_name_is_another_annotator_from_then_on(
    dialog: SettingsDialog,
) -> None:
    before = become("Ada")
    dialog.general.name.setText("  Ada  Tal ")
    QTest.keyClick(dialog.general.name, Qt.Key.Key_Return)
    now = identity()
    assert now is not None
    assert now.name == dialog.general.name.text() == "Ada Tal"
    assert now.id != before.id
    dialog.general.name.clear()
    QTest.keyClick(dialog.general.name, Qt.Key.Key_Return)
    assert identity() == now
    assert dialog.general.name.text() == "Ada Tal"


def test_changes_from_elsewhere_are_shown(dialog: SettingsDialog, home: SettingsHome) -> None:
    heard: list[object] = []
    home.edited.connect(heard.append)
    home.change_reader(Reader(font_px=30))
    assert dialog.reader.font_size.value() == 30
    assert len(heard) == 1


def test_files_are_shown_with_their_places(dialog: SettingsDialog) -> None:
    shown = {field.text() for field in dialog.files.findChildren(QLineEdit)}
    assert {str(paths.log_folder()), str(paths.backups_folder())} <= shown
