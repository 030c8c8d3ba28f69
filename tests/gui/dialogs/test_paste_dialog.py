from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article
from annotator.gui.desk import Desk
from annotator.gui.dialogs.importing import PasteDialog
from annotator.services.importing import ImportRow, RowOutcome

REPORT = "Harbour Post\r\nPort strike enters third week\r\nBy Jana Ilves\r\n12 March 2024\r\n\r\n"
STRANGE = "“We\u00a0will not move,” said 👩\u200d👩\u200d👧.\u2028No\u2029Yes\tand so on."


@pytest.fixture(autouse=True)
def clipboard(qapp: object) -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def opened(desk: Desk, qtbot: QtBot, copied: str = "") -> PasteDialog:
    QGuiApplication.clipboard().setText(copied)
    made = PasteDialog(desk)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.open()
    return made


def articles(desk: Desk) -> list[Article]:
    table = desk.project.tables.articles
    return list(table.read(list(table.all_ids())).values())


def words(dialog: PasteDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_copied_text_becomes_an_article_with_what_it_says_about_itself(
    desk: Desk, qtbot: QtBot
) -> None:
    dialog = opened(desk, qtbot, REPORT + STRANGE)
    assert dialog.fields["title"].text() == "Port strike enters third week"
    assert dialog.fields["author"].text() == "Jana Ilves"
    added: list[ImportRow] = []
    dialog.added.connect(added.append)
    QTest.keyClicks(dialog.fields["outlet"], "Harbour Post")
    QTest.keyClick(dialog.fields["outlet"], Qt.Key.Key_Return)
    (article,) = articles(desk)
    assert (article.outlet, article.author) == ("Harbour Post", "Jana Ilves")
    assert article.published == "2024-03-12"
    assert added[0].article_id == article.id
    assert not dialog.isVisible()


def test_every_character_of_what_is_pasted_stays(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot, STRANGE)
    dialog.accept()
    (article,) = articles(desk)
    assert desk.project.articles.body(article.id) == STRANGE


def test_a_text_that_is_edited_keeps_its_other_characters(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot, "One\u00a0two.\nThree.")
    dialog.text.setFocus()
    QTest.keyClick(dialog.text, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(dialog.text, " Four.")
    assert dialog.text.content == "One\u00a0two.\nThree. Four."


def test_pasting_over_nothing_or_everything_takes_the_text_as_it_is(
    desk: Desk, qtbot: QtBot
) -> None:
    dialog = opened(desk, qtbot)
    data = QMimeData()
    data.setText(STRANGE)
    data.setHtml("<b>other</b>")
    dialog.text.insertFromMimeData(data)
    assert dialog.text.content == STRANGE
    dialog.text.selectAll()
    data.setText("Short.")
    dialog.text.insertFromMimeData(data)
    assert dialog.text.content == "Short."


def test_what_was_typed_is_not_guessed_over(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    QTest.keyClicks(dialog.fields["title"], "Mine")
    dialog.text.set_content(REPORT + "He said no.")
    assert dialog.fields["title"].text() == "Mine"
    assert dialog.fields["author"].text() == "Jana Ilves"


def test_a_date_that_is_none_is_told_and_nothing_is_lost(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot, "He said no.")
    QTest.keyClicks(dialog.fields["published"], "soon")
    dialog.accept()
    assert "2024-05-30" in words(dialog)
    assert dialog.isVisible()
    assert articles(desk) == []
    dialog.fields["published"].setText("30 May 2024")
    dialog.accept()
    assert articles(desk)[0].published == "2024-05-30"


def test_an_empty_text_cannot_be_added(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot, "  \n ")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert articles(desk) == []
    assert dialog.isVisible()


def test_a_text_that_is_there_already_is_said_so_and_stays_one_article(
    desk: Desk, qtbot: QtBot
) -> None:
    opened(desk, qtbot, STRANGE).accept()
    dialog = opened(desk, qtbot, STRANGE)
    added: list[ImportRow] = []
    dialog.added.connect(added.append)
    dialog.accept()
    assert added[0].outcome is RowOutcome.ALREADY_THERE
    assert len(articles(desk)) == 1


def test_a_new_article_is_taken_back_with_its_new_event(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot, STRANGE)
    dialog.event_name.setEditText("Strike")
    dialog.accept()
    assert [event.name for event in desk.project.tables.events.all()] == ["Strike"]
    desk.undo()
    assert articles(desk) == []
    assert list(desk.project.tables.events.all()) == []
