import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article
from annotator.domain.edit import Edit
from annotator.gui.desk import Desk, Passage
from annotator.gui.dialogs.importing import ImportDialog
from annotator.gui.dialogs.importing.file_model import FileModel
from annotator.gui.dialogs.message import Message
from annotator.gui.jobs import Jobs
from annotator.gui.settings import SettingsHome
from annotator.services.importing import RowOutcome

Settle = Callable[[], None]
MakeDialog = Callable[[], ImportDialog]

REPORT = "Harbour Post\nPort strike enters third week\n\n“We will not move,” said the chair.\n"


@pytest.fixture
def dialog(
    desk: Desk, settings: SettingsHome, jobs: Jobs, qtbot: QtBot, settle: Settle
) -> ImportDialog:
    made = ImportDialog(desk, settings, jobs)
    qtbot.addWidget(made, before_close_func=lambda _: settle())
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.open()
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    made.mkdir()
    return made


def button(dialog: ImportDialog, text: str) -> QPushButton:
    found = [b for b in dialog.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    assert len(found) == 1, f"{len(found)} buttons {text!r}"
    return found[0]


def words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def drop_on(widget: QWidget, data: QMimeData) -> None:
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, QDragEnterEvent(QPoint(5, 5), copy, data, left, none))
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), copy, data, left, none))


def articles(desk: Desk) -> list[Article]:
    table = desk.project.tables.articles
    return list(table.read(list(table.all_ids())).values())


def add(dialog: ImportDialog, settle: Settle, *paths: Path) -> None:
    dialog.add(list(paths))
    settle()
    settle()


def outcomes(dialog: ImportDialog) -> list[tuple[str, RowOutcome]]:
    return [(row.source_name, row.outcome) for row in dialog.outcome.model.rows]


def import_all(dialog: ImportDialog, settle: Settle) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle()


def test_an_empty_list_says_what_can_be_read_and_asks_for_files(
    dialog: ImportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(parent: QWidget, title: str, folder: str) -> tuple[list[str], str]:
        asked.append(title)
        return [], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    assert dialog.empty.isVisible()
    assert not [b for b in dialog.findChildren(QPushButton) if b.isDefault() and b.isVisible()]
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert asked == ["Import articles"]
    assert dialog.isVisible()


def test_a_folder_comes_in_and_the_first_article_is_opened(
    dialog: ImportDialog, folder: Path, settle: Settle, desk: Desk
) -> None:
    (folder / "one.txt").write_text(REPORT, encoding="utf-8")
    (folder / "two.txt").write_text("Another report.\n", encoding="utf-8")
    (folder / "empty.txt").touch()
    (folder / "picture.jpg").write_bytes(b"\xff\xd8")
    edits: list[Edit] = []
    desk.edited.connect(edits.append)
    add(dialog, settle, folder)
    assert "“.jpg” is not read" in dialog.files.remark.text()
    import_all(dialog, settle)
    assert outcomes(dialog) == [
        ("empty.txt", RowOutcome.REFUSED),
        ("one.txt", RowOutcome.IMPORTED),
        ("two.txt", RowOutcome.IMPORTED),
        ("picture.jpg", RowOutcome.REFUSED),
    ]
    assert dialog.outcome.heading.text().startswith("2 articles came in. 2 were refused")
    assert len(edits) == 1
    asked: list[Passage] = []
    desk.passage_requested.connect(asked.append)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    first = dialog.outcome.model.rows[1].article_id
    assert asked == [Passage(first or "")]
    assert not dialog.isVisible()


def test_an_import_is_one_step_to_undo(
    dialog: ImportDialog, folder: Path, settle: Settle, desk: Desk
) -> None:
    for number in range(3):
        (folder / f"{number}.txt").write_text(f"Report {number}.", encoding="utf-8")
    dialog.for_all.event_name.setEditText("Port strike")
    add(dialog, settle, folder)
    import_all(dialog, settle)
    assert desk.project.articles.count() == 3
    desk.undo()
    assert desk.project.articles.count() == 0
    assert list(desk.project.tables.events.all()) == []


def test_what_is_said_for_all_is_set_on_all(
    dialog: ImportDialog, folder: Path, settle: Settle, desk: Desk
) -> None:
    (folder / "one.txt").write_text(REPORT, encoding="utf-8")
    add(dialog, settle, folder)
    QTest.keyClicks(dialog.for_all.outlet, "  Daily   Wave ")
    QTest.keyClicks(dialog.for_all.language, "fa")
    QTest.keyClicks(dialog.for_all.published, "2024-05")
    QTest.keyClicks(dialog.for_all.event_name, "Port strike")
    import_all(dialog, settle)
    (article,) = articles(desk)
    (event,) = desk.project.tables.events.all()
    assert (article.outlet, article.language, article.published) == ("Daily Wave", "fa", "2024-05")
    assert event.name == "Port strike"
    assert article.event_id == event.id
    assert article.title == "Port strike enters third week"


@pytest.mark.parametrize(("field", "text"), [("published", "soon"), ("language", "English!")])
def test_what_is_no_date_or_language_is_told_before_anything_is_read(
    dialog: ImportDialog, folder: Path, settle: Settle, jobs: Jobs, field: str, text: str
) -> None:
    (folder / "one.txt").write_text(REPORT, encoding="utf-8")
    add(dialog, settle, folder)
    getattr(dialog.for_all, field).setText(text)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    message = QApplication.activeModalWidget()
    assert isinstance(message, Message)
    assert "Type the" in message.text
    assert not jobs.waiting
    message.close()


def test_the_current_file_is_shown_as_it_will_read(
    dialog: ImportDialog, folder: Path, settle: Settle
) -> None:
    (folder / "one.txt").write_text(REPORT, encoding="utf-8")
    (folder / "two.txt").touch()
    add(dialog, settle, folder)
    shown = dialog.shown
    assert shown.title.text() == "Port strike enters third week"
    assert shown.text.toPlainText() == REPORT
    assert not shown.columns.isVisible()
    QTest.keyClick(dialog.files.view, Qt.Key.Key_Down)
    settle()
    assert shown.nothing.isVisible()


def test_another_encoding_changes_the_preview_and_what_comes_in(
    dialog: ImportDialog, folder: Path, settle: Settle, desk: Desk
) -> None:
    (folder / "old.txt").write_bytes("Привет, сказал он. Мы не уйдём.".encode("cp1251"))
    add(dialog, settle, folder)
    assert "guessed" in dialog.shown.remarks.text()
    box = dialog.shown.encoding
    place = box.findData("cp1252")
    assert place >= 0
    box.setCurrentIndex(place)
    box.activated.emit(place)
    settle()
    assert dialog.shown.text.toPlainText().startswith("Ïðèâåò")
    import_all(dialog, settle)
    (article,) = articles(desk)
    assert desk.project.articles.body(article.id).startswith("Ïðèâåò")


def choose_column(dialog: ImportDialog, field: str, column: str) -> None:
    box = dialog.shown.columns.boxes[field]
    box.setCurrentIndex(box.findData(column))


def test_columns_are_chosen_with_the_first_rows_in_sight(
    dialog: ImportDialog, folder: Path, settle: Settle, desk: Desk, settings: SettingsHome
) -> None:
    (folder / "table.csv").write_text('a,b\n1,"“No,” he said."\n', encoding="utf-8")
    add(dialog, settle, folder)
    assert dialog.shown.columns.isVisible()
    assert "No column is known to hold the text" in words(dialog.shown.nothing)
    choose_column(dialog, "text", "b")
    settle()
    choose_column(dialog, "title", "a")
    settle()
    assert dialog.shown.text.toPlainText() == "“No,” he said."
    assert dialog.shown.title.text() == "1"
    import_all(dialog, settle)
    assert outcomes(dialog) == [("table.csv, row 2", RowOutcome.IMPORTED)]
    assert dict(settings.memory.import_mapping) == {"text": "b", "title": "a"}


def test_the_columns_chosen_last_are_offered_again(
    desk: Desk,
    settings: SettingsHome,
    jobs: Jobs,
    qtbot: QtBot,
    folder: Path,
    settle: Settle,
    dialog: ImportDialog,
) -> None:
    (folder / "one.csv").write_text("x,y\nTitle,He said no.\n", encoding="utf-8")
    add(dialog, settle, folder)
    choose_column(dialog, "text", "y")
    settle()
    import_all(dialog, settle)
    dialog.reject()
    (folder / "two.jsonl").write_text(
        json.dumps({"x": "T", "y": "She said yes."}) + "\n", encoding="utf-8"
    )
    again = ImportDialog(desk, settings, jobs, None, [folder / "two.jsonl"])
    again.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(again)
    settle()
    settle()
    assert again.shown.columns.mapping.text == "y"
    again.reject()


def test_two_tables_are_read_by_columns_of_their_own(
    dialog: ImportDialog, folder: Path, settle: Settle, desk: Desk
) -> None:
    (folder / "a.csv").write_text("p,q\nno,He said no.\n", encoding="utf-8")
    (folder / "b.csv").write_text("r,s\nShe said yes.,yes\n", encoding="utf-8")
    add(dialog, settle, folder)
    choose_column(dialog, "text", "q")
    settle()
    QTest.keyClick(dialog.files.view, Qt.Key.Key_Down)
    settle()
    choose_column(dialog, "text", "r")
    settle()
    import_all(dialog, settle)
    texts = {desk.project.articles.body(a.id) for a in articles(desk)}
    assert texts == {"He said no.", "She said yes."}


def test_what_was_there_already_is_said_so(
    dialog: ImportDialog, folder: Path, settle: Settle, desk: Desk
) -> None:
    (folder / "one.txt").write_text(REPORT, encoding="utf-8")
    add(dialog, settle, folder)
    import_all(dialog, settle)
    button(dialog, "Import more…").click()
    assert dialog.empty.isVisible()
    add(dialog, settle, folder)
    import_all(dialog, settle)
    assert outcomes(dialog) == [("one.txt", RowOutcome.ALREADY_THERE)]
    assert dialog.outcome.heading.text() == "Nothing new came in."
    assert desk.project.articles.count() == 1


def test_a_stopped_import_leaves_the_project_and_the_list_as_they_were(
    dialog: ImportDialog, folder: Path, settle: Settle, desk: Desk, jobs: Jobs
) -> None:
    for number in range(200):
        (folder / f"{number}.txt").write_text(f"Report {number}.", encoding="utf-8")
    add(dialog, settle, folder)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    jobs.waiting[0].cancel()
    settle()
    assert desk.project.articles.count() == 0
    assert dialog.files.isVisible()
    assert dialog.files.model.rowCount() == 200


def test_a_project_that_cannot_be_written_is_told_in_a_sentence(
    dialog: ImportDialog, folder: Path, settle: Settle, desk: Desk
) -> None:
    (folder / "one.txt").write_text(REPORT, encoding="utf-8")
    add(dialog, settle, folder)
    desk.project.path.rename(desk.project.path.with_name("moved.annotator"))
    import_all(dialog, settle)
    message = QApplication.activeModalWidget()
    assert isinstance(message, Message)
    assert "is not there" in message.text
    message.close()


def test_files_are_dropped_taken_off_and_not_listed_twice(
    dialog: ImportDialog, folder: Path, settle: Settle
) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (folder / name).write_text(name, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder)), QUrl("https://example.org/x.txt")])
    drop_on(dialog, data)
    settle()
    add(dialog, settle, folder / "b.txt")
    assert [path.name for path in dialog.files.model.paths] == ["a.txt", "b.txt", "c.txt"]
    QTest.keyClick(dialog.files.view, Qt.Key.Key_Down)
    QTest.keyClick(dialog.files.view, Qt.Key.Key_Delete)
    settle()
    assert [path.name for path in dialog.files.model.paths] == ["a.txt", "c.txt"]
    assert dialog.files.current == folder / "c.txt"
    assert button(dialog, "Import 2 files").isEnabled()


def test_what_holds_nothing_to_read_is_said_so_at_once(
    dialog: ImportDialog, folder: Path, settle: Settle
) -> None:
    (folder / "picture.jpg").write_bytes(b"\xff\xd8")
    add(dialog, settle, folder)
    assert dialog.empty.isVisible()
    assert "“.jpg” is not read" in words(dialog.empty)


def test_the_outcome_is_narrowed_copied_and_saved(
    dialog: ImportDialog, folder: Path, settle: Settle, tmp_path: Path
) -> None:
    (folder / "good.txt").write_text(REPORT, encoding="utf-8")
    (folder / "empty.txt").touch()
    add(dialog, settle, folder)
    import_all(dialog, settle)
    page = dialog.outcome
    page.choices[RowOutcome.REFUSED].click()
    assert [row.source_name for row in page.model.rows] == ["empty.txt"]
    page.copy_rows()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].split("\t") == ["Outcome", "File", "Title", "Remarks"]
    assert copied[1].split("\t")[:2] == ["Refused", "empty.txt"]
    page.choices[None].click()
    QTest.keyClicks(page.filter, "strike")
    page.filter.flush()
    assert [row.source_name for row in page.model.rows] == ["good.txt"]
    page.save_rows(tmp_path / "out.csv")
    saved = (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    assert "Came in,good.txt,Port strike enters third week" in saved


def test_the_name_of_a_file_keeps_its_order_in_a_mirrored_window(
    qapp: QApplication, tmp_path: Path
) -> None:
    name = "01 first report.txt"
    model = FileModel()
    model.add([tmp_path / name])
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert model.index(0).data() == f"\u2068{name}\u2069"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert model.index(0).data() == name
