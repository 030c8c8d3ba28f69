import csv
import json
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.annotation import Annotation
from annotator.domain.article import Annotator
from annotator.domain.revising import with_stance
from annotator.gui.desk import Desk
from annotator.gui.dialogs.exporting import ExportDialog
from annotator.gui.dialogs.message import Message
from annotator.gui.jobs import Jobs
from annotator.gui.settings import SettingsHome
from annotator.services import labelling
from annotator.services.codebook import codebook_of
from annotator.services.exporting import ExportOptions, ExportReport, export
from annotator.services.progress import Progress
from annotator.services.session import Session
from annotator.store.project import Project

Settle = Callable[[], None]
AddArticles = Callable[..., list[str]]

TEXT = "“No,” he said. =1+1 “Yes,” she said."


@pytest.fixture
def labelled(session: Session, add_articles: AddArticles) -> None:
    """Two labels of Ada's in the Gazette, one of them with two stances, one of Bo's in the Wave."""
    gazette, wave = add_articles(TEXT, outlet="Gazette") + add_articles("Bo.", outlet="Wave")
    values = codebook_of(session.project).scale_choices()

    def two_stances(annotation: Annotation) -> Annotation:
        return with_stance(with_stance(annotation, values[0].id), values[1].id, 1)

    labelling.label(session, gazette, [(1, 4)], revise=two_stances)
    labelling.label(session, gazette, [(15, 19)])
    bo = Session.join(session.project, Annotator(id="bo", name="Bo"))
    labelling.label(bo, wave, [(0, 2)])


@pytest.fixture
def dialog(
    labelled: None, desk: Desk, settings: SettingsHome, jobs: Jobs, qtbot: QtBot, settle: Settle
) -> ExportDialog:
    return opened(desk, settings, jobs, qtbot)


def opened(desk: Desk, settings: SettingsHome, jobs: Jobs, qtbot: QtBot) -> ExportDialog:
    made = ExportDialog(desk, settings, jobs)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.open()
    return made


def words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def go(dialog: ExportDialog) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == "Export")


def choose(box: QComboBox, text: str) -> None:
    place = box.findText(text)
    assert place >= 0, text
    box.setCurrentIndex(place)


def preview_rows(dialog: ExportDialog) -> int:
    return dialog.preview.rows.rowCount()


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_enter_exports_what_is_offered_beside_the_project(
    dialog: ExportDialog, settle: Settle, session: Session
) -> None:
    reports: list[ExportReport] = []
    dialog.exported.connect(reports.append)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle()
    path = session.project.path.with_suffix(".csv")
    assert len(rows_of(path)) == 3
    assert path.with_name(f"{path.stem}-dictionary.csv").exists()
    assert [(report.path, report.rows) for report in reports] == [(path, 3)]
    assert not dialog.isVisible()


def test_the_count_and_the_first_rows_follow_what_is_chosen(dialog: ExportDialog) -> None:
    assert preview_rows(dialog) == 3
    assert "3 annotations" in words(dialog.preview)
    choose(dialog.form.shape.box, "One row per annotation and stance")
    assert "3 annotations in 4 rows" in words(dialog.preview)
    assert preview_rows(dialog) == 4
    choose(dialog.selection.annotator.box, "Mine")
    assert "2 annotations in 3 rows" in words(dialog.preview)
    choose(dialog.selection.annotator.box, "Bo")
    choose(dialog.selection.outlet.box, "Gazette")
    assert "No annotation fits" in words(dialog.preview)
    assert not go(dialog).isEnabled()


def test_only_what_is_asked_for_is_exported(
    dialog: ExportDialog, settle: Settle, session: Session, tmp_path: Path
) -> None:
    choose(dialog.selection.outlet.box, "Gazette")
    dialog.target.field.setText(str(tmp_path / "some.csv"))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle()
    assert {row["outlet"] for row in rows_of(tmp_path / "some.csv")} == {"Gazette"}


def test_the_ending_and_the_switches_follow_the_format(dialog: ExportDialog) -> None:
    form, field = dialog.form, dialog.target.field
    choose(form.format.box, "Excel (XLSX)")
    assert field.text().endswith(".xlsx")
    assert not form.guard.isEnabled()
    assert form.dictionary.isEnabled()
    choose(form.format.box, "JSON Lines")
    assert field.text().endswith(".jsonl")
    assert not form.shape.box.isEnabled()
    assert form.dictionary.isEnabled()
    assert json.loads(dialog.preview.lines.toPlainText().split("\n{")[0])["names"]
    field.setText("/somewhere/labels.txt")
    choose(form.format.box, "CSV")
    assert field.text() == "/somewhere/labels.txt"


def test_formulas_are_shown_guarded_unless_that_is_switched_off(dialog: ExportDialog) -> None:
    def texts() -> list[str]:
        return [row[15] for row in dialog.preview.rows.rows]

    assert "'=1+1" in texts()
    QTest.mouseClick(dialog.form.guard, Qt.MouseButton.LeftButton)
    assert "=1+1" in texts()


def test_the_form_is_remembered(
    dialog: ExportDialog,
    settle: Settle,
    desk: Desk,
    settings: SettingsHome,
    jobs: Jobs,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    choose(dialog.form.shape.box, "One row per annotation and stance")
    dialog.form.excel.setChecked(True)
    dialog.form.dictionary.setChecked(False)
    dialog.target.field.setText(str(tmp_path / "out.csv"))
    dialog.accept()
    settle()
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert not (tmp_path / "out-dictionary.csv").exists()
    again = opened(desk, settings, jobs, qtbot)
    assert again.form.chosen == dialog.form.chosen
    assert again.target.path().parent == tmp_path


def test_a_file_that_is_there_is_replaced_only_after_a_question(
    dialog: ExportDialog, settle: Settle, tmp_path: Path
) -> None:
    path = tmp_path / "old.csv"
    path.write_text("precious", encoding="utf-8")
    dialog.target.field.setText(str(path))
    dialog.accept()
    question = QApplication.activeModalWidget()
    assert isinstance(question, Message)
    assert "old.csv" in question.text
    QTest.keyClick(question, Qt.Key.Key_Return)
    settle()
    assert path.read_text(encoding="utf-8") == "precious"
    dialog.accept()
    question = QApplication.activeModalWidget()
    assert isinstance(question, Message)
    question.accept()
    settle()
    assert len(rows_of(path)) == 3


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Type the name"),
        ("labels.csv", "whole path"),
        ("{folder}", "is a folder"),
        ("{folder}/nowhere/labels.csv", "There is no folder"),
        ("{project}", "never written over a project"),
    ],
)
def test_a_place_that_cannot_be_written_is_told_before_anything_is_done(
    dialog: ExportDialog, session: Session, tmp_path: Path, jobs: Jobs, text: str, sentence: str
) -> None:
    dialog.target.field.setText(text.format(folder=tmp_path, project=session.project.path))
    dialog.accept()
    assert sentence in words(dialog)
    assert not jobs.waiting
    assert dialog.isVisible()
    QTest.keyClicks(dialog.target.field, "x")
    assert sentence not in words(dialog)


def test_a_stopped_export_leaves_nothing_behind(
    dialog: ExportDialog,
    settle: Settle,
    tmp_path: Path,
    jobs: Jobs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stopped = threading.Event()

    def late(
        project: Project, path: Path, options: ExportOptions, progress: Progress
    ) -> ExportReport:
        stopped.wait(10)
        return export(project, path, options, progress)

    monkeypatch.setattr("annotator.gui.dialogs.exporting.dialog.export", late)
    (tmp_path / "out").mkdir()
    dialog.target.field.setText(str(tmp_path / "out" / "labels.csv"))
    dialog.accept()
    jobs.waiting[0].cancel()
    stopped.set()
    settle()
    assert list((tmp_path / "out").iterdir()) == []
    assert dialog.isVisible()


def test_nothing_labelled_yet_teaches_instead_of_exporting(
    desk: Desk, settings: SettingsHome, jobs: Jobs, qtbot: QtBot
) -> None:
    dialog = opened(desk, settings, jobs, qtbot)
    assert "Nothing is labelled yet" in words(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not jobs.waiting
    dialog.reject()
