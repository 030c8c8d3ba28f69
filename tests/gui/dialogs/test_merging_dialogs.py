from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTreeWidgetItem, QTreeWidgetItemIterator
from pytestqt.qtbot import QtBot

from annotator.domain.annotation import Annotation
from annotator.gui.desk import Desk
from annotator.gui.dialogs.merging import BringInDialog, ShareDialog
from annotator.gui.jobs import Jobs
from annotator.gui.settings import SettingsHome
from annotator.services import codebook, labelling
from annotator.services.merging import ShareReport, share
from annotator.services.merging.report import AlikePair
from annotator.services.session import Session
from tests.services.merging.conftest import IDS, TEXTS, add, begin

Settle = Callable[[], None]
Opened = Callable[..., BringInDialog]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Ada at work on the articles that Ben has too."""
    made = begin(tmp_path, "ada")
    yield made
    made.project.close()


@pytest.fixture
def ben(tmp_path: Path) -> Iterator[Session]:
    made = begin(tmp_path, "ben")
    labelling.label(made, IDS[1], [(0, 25)])
    codebook.add_speaker(made, "Ruiz, Ana")
    yield made
    made.project.close()


@pytest.fixture
def sent(ben: Session, tmp_path: Path) -> Path:
    path = tmp_path / "ben.annotator-packet"
    share(ben.project, "ben", path)
    return path


@pytest.fixture
def opened(desk: Desk, settings: SettingsHome, jobs: Jobs, qtbot: QtBot, settle: Settle) -> Opened:
    def open_with(*paths: Path) -> BringInDialog:
        made = BringInDialog(desk, settings, jobs, None, paths)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(made)
        made.open()
        settle()
        return made

    return open_with


def lines(dialog: BringInDialog) -> dict[str, str]:
    return {item.text(0): item.text(1) for item in items(dialog)}


def items(dialog: BringInDialog) -> Iterator[QTreeWidgetItem]:
    walk = QTreeWidgetItemIterator(dialog.tree)
    while walk.value():
        yield walk.value()
        walk += 1


def words(dialog: BringInDialog) -> str:
    return " ".join(shown.text() for shown in dialog.findChildren(QLabel) if shown.isVisible())


def labels(desk: Desk) -> list[Annotation]:
    return list(desk.project.annotations.all())


def test_a_packet_is_looked_into_before_it_comes_in(
    opened: Opened, desk: Desk, sent: Path, settle: Settle
) -> None:
    dialog = opened(sent)
    assert lines(dialog)["Ben"].startswith("in 1 article")
    assert lines(dialog)["Labels"] == "1 new"
    assert labels(desk) == []
    QTest.keyClick(dialog.go, Qt.Key.Key_Return)
    settle()
    assert dialog.is_done
    assert [label.annotator_id for label in labels(desk)] == ["ben"]
    desk.undo()
    assert labels(desk) == []


def test_the_same_packet_again_says_that_nothing_is_new(
    opened: Opened, sent: Path, settle: Settle
) -> None:
    dialog = opened(sent)
    dialog.accept()
    settle()
    again = opened(sent)
    assert "nothing new" in words(again)
    assert not again.go.isEnabled()


def test_a_broken_file_says_why_and_the_others_still_come_in(
    opened: Opened, desk: Desk, sent: Path, tmp_path: Path, settle: Settle
) -> None:
    broken = tmp_path / "broken.annotator-packet"
    broken.write_bytes(sent.read_bytes()[:5_000])
    dialog = opened(broken, sent)
    assert lines(dialog)["broken.annotator-packet"] == "cannot come in"
    assert any("is damaged" in what for what in lines(dialog))
    dialog.accept()
    settle()
    assert len(labels(desk)) == 1


def test_only_broken_files_cannot_be_brought_in(
    opened: Opened, desk: Desk, tmp_path: Path, settle: Settle
) -> None:
    broken = tmp_path / "thing.txt"
    broken.write_text("hello")
    dialog = opened(broken)
    assert "None of these files" in words(dialog)
    assert not dialog.go.isEnabled()
    dialog.accept()
    settle()
    assert desk.project.journal.step_names("ada")[0] == "import"


def test_entries_alike_can_be_merged_afterwards(
    opened: Opened, desk: Desk, sent: Path, settle: Settle
) -> None:
    mine, _ = codebook.add_speaker(desk.session, "Ana Ruiz")
    dialog = opened(sent)
    asked: list[AlikePair] = []
    dialog.merge_requested.connect(asked.append)
    dialog.accept()
    settle()
    (item,) = [item for item in items(dialog) if item.text(1) == "Ruiz, Ana"]
    assert not dialog.merge.isEnabled()
    dialog.tree.setCurrentItem(item)
    dialog.merge.click()
    (pair,) = asked
    assert pair.first_id == mine.id
    theirs = desk.codebook.speaker(pair.second_id)
    assert theirs is not None
    desk.edit(lambda: codebook.merge_speakers(desk.session, theirs, mine))
    assert item.font(0).strikeOut()
    assert not dialog.merge.isEnabled()


def test_enter_on_a_pair_offers_to_merge_it_and_leaves_the_report_open(
    opened: Opened, desk: Desk, sent: Path, settle: Settle
) -> None:
    codebook.add_speaker(desk.session, "Ana Ruiz")
    dialog = opened(sent)
    asked: list[AlikePair] = []
    dialog.merge_requested.connect(asked.append)
    dialog.accept()
    settle()
    (item,) = [item for item in items(dialog) if item.text(1) == "Ruiz, Ana"]
    dialog.tree.setCurrentItem(item)
    dialog.tree.setFocus()
    QTest.keyClick(dialog.tree, Qt.Key.Key_Return)
    assert len(asked) == 1
    assert dialog.isVisible()
    dialog.tree.setCurrentItem(next(items(dialog)))
    QTest.keyClick(dialog.tree, Qt.Key.Key_Return)
    assert len(asked) == 1
    assert not dialog.isVisible()


def test_my_own_work_from_elsewhere_is_taken_once_i_say_so(
    opened: Opened, desk: Desk, ben: Session, tmp_path: Path, settle: Settle
) -> None:
    other = begin(tmp_path / "elsewhere", "ada")
    labelling.label(other, IDS[0], [(1, 9)])
    file = tmp_path / "mine.annotator-packet"
    share(other.project, "ada", file)
    other.project.close()
    dialog = opened(file)
    assert not dialog.go.isEnabled()
    dialog.mine.click()
    settle()
    assert lines(dialog)["Labels"] == "1 new"


def test_missing_articles_are_listed(
    opened: Opened, desk: Desk, ben: Session, tmp_path: Path
) -> None:
    other = "A report that only Ben has: “No comment,” she said."
    add(ben, (other,))
    id = desk.project.articles.ids([1])[0]
    assert id in IDS
    theirs = ben.project.articles.ids([4])[0]
    labelling.label(ben, theirs, [(29, 39)])
    file = tmp_path / "without.annotator-packet"
    share(ben.project, "ben", file, with_texts=False)
    found = lines(opened(file))
    assert "Articles that are missing here" in found
    assert found[theirs[:8]].endswith("wait for it")
    assert len(TEXTS) == 3


def test_sharing_writes_a_packet_where_it_was_asked_for(
    desk: Desk, settings: SettingsHome, jobs: Jobs, qtbot: QtBot, settle: Settle, tmp_path: Path
) -> None:
    labelling.label(desk.session, IDS[0], [(1, 9)])
    dialog = ShareDialog(desk, settings, jobs)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    told: list[ShareReport] = []
    dialog.shared.connect(told.append)
    dialog.open()
    assert dialog.target.field.text().endswith("ada Ada.annotator-packet")
    dialog.target.field.setText(str(tmp_path / "mine"))
    dialog.without_texts.click()
    dialog.accept()
    settle()
    (report,) = told
    assert (report.labels, report.with_texts) == (1, False)
    assert report.path == tmp_path / "mine.annotator-packet"
    assert report.path.is_file()
    assert not dialog.isVisible()


def test_sharing_never_writes_over_a_project(
    desk: Desk, settings: SettingsHome, jobs: Jobs, qtbot: QtBot
) -> None:
    dialog = ShareDialog(desk, settings, jobs)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    before = desk.project.path.read_bytes()
    dialog.target.field.setText(str(desk.project.path))
    dialog.accept()
    assert desk.project.path.read_bytes() == before
    assert any("over a project" in shown.text() for shown in dialog.findChildren(QLabel))
    dialog.reject()
