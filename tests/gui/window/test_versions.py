"""Labels brought over from another version, in the window."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article
from annotator.domain.edit import Change
from annotator.domain.ids import article_id
from annotator.gui.dialogs.articles.versions import VersionsDialog
from annotator.gui.window.window import ProjectWindow
from annotator.services import labelling
from annotator.services.session import Session

OLD = "“The tide will turn,” the keeper said. The pumps are worn, as everybody in Tarn knows.\n"
NEW = "Corrected.\n" + OLD.replace("worn", "new").replace("everybody in Tarn knows", "no ship came")
Press = Callable[..., None]


@pytest.fixture
def window(
    open_window: Callable[[Session], ProjectWindow],
    session: Session,
    add_articles: Callable[..., list[str]],
) -> ProjectWindow:
    (old,) = add_articles(OLD, titles=["Port closes"], language="en")
    labelling.label(session, old, [(1, 20)])
    labelling.label(session, old, [(OLD.index("The pumps"), OLD.index(", as"))])
    labelling.label(session, old, [(OLD.index("everybody"), OLD.index(".\n"))])
    return open_window(session)


def import_new(window: ProjectWindow, session: Session) -> str:
    id = article_id(NEW)
    session.project.tables.texts.add([(id, NEW)])
    change = Change(None, Article(id=id, title="Port closes", language="en"))
    window.desk.edit(lambda: session.perform("import", [change]))
    return id


def test_an_imported_version_is_noticed_and_its_labels_are_brought_over(
    window: ProjectWindow, session: Session, press: Press, qtbot: QtBot
) -> None:
    id = import_new(window, session)
    qtbot.waitUntil(window.notice.isVisible)
    assert "another version" in window.notice.text
    window.notice.action_requested.emit()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, VersionsDialog)
    fates = [dialog.table.model().index(row, 0).data() for row in range(3)]
    assert fates == ["lost", "reworded", "moved"]
    assert dialog.table.model().index(1, 1).data().endswith("\nis now “The pumps are new”")
    assert session.project.annotations.of_article(id) == []
    dialog.copying.click()
    made = [a.quoted for a in session.project.annotations.of_article(id)]
    assert made == ["The tide will turn,", "The pumps are new"]
    assert window.label_room.work.page
    assert len(window.label_room.work.page.annotations) == 2
    press("Ctrl+Z")
    assert session.project.annotations.of_article(id) == []


def test_an_article_without_versions_says_so(window: ProjectWindow, press: Press) -> None:
    press("Ctrl+Shift+R")
    assert window.label_room.notice.isVisible()
    assert QApplication.activeModalWidget() is None


def test_words_that_read_the_other_way_keep_their_marks(
    window: ProjectWindow,
    session: Session,
    add_articles: Callable[..., list[str]],
    press: Press,
    qtbot: QtBot,
) -> None:
    words = "قال الحارس إن الميناء مغلق منذ يوم الاثنين ولا أحد يعرف متى يفتح من جديد"
    (old,) = add_articles(words, titles=["Tide"], language="ar")
    labelling.label(session, old, [(0, 10)])
    id = article_id("خبر. " + words)
    session.project.tables.texts.add([(id, "خبر. " + words)])
    change = Change(None, Article(id=id, title="Tide", language="ar"))
    window.desk.edit(lambda: session.perform("import", [change]))
    qtbot.waitUntil(window.notice.isVisible)
    window.notice.action_requested.emit()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, VersionsDialog)
    assert dialog.table.model().index(0, 1).data() == f"\u2068“{words[:10]}”\u2069"
