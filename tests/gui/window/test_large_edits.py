"""A step of very many changes is taken back beside the window, and every screen follows."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.annotation import Annotation
from annotator.domain.article import Stretch
from annotator.domain.edit import MANY, Change, Edit
from annotator.domain.ids import new_id
from annotator.gui.beside import FEW
from annotator.gui.window.window import ProjectWindow
from annotator.services.session import create

Press = Callable[..., None]


def _label_again(window: ProjectWindow, times: int) -> None:
    """Make the label that is current many times over, as one step."""
    current = window.label_room.work.current
    assert isinstance(current, Annotation)
    made = [replace(current, id=new_id()) for _ in range(times)]
    window.desk.edit(lambda: window.desk.session.perform("label", create(*made)))


def _labels(window: ProjectWindow) -> int:
    page = window.label_room.work.page
    return len(page.annotations) if page else 0


def test_a_large_step_is_undone_and_redone_by_a_job_and_shown(
    window: ProjectWindow, press: Press, qtbot: QtBot
) -> None:
    press("Return", "Escape")
    _label_again(window, MANY + 1)
    assert _labels(window) == MANY + 2
    with qtbot.waitSignal(window.desk.edited):
        window.commands["edit.undo"].trigger()
    assert _labels(window) == 1
    assert window.label_room.work.current is not None
    assert window.commands["edit.redo"].isEnabled()
    with qtbot.waitSignal(window.desk.edited):
        window.commands["edit.redo"].trigger()
    assert _labels(window) == MANY + 2
    assert not window.commands["edit.redo"].isEnabled()


def test_a_step_of_some_hundred_changes_is_undone_and_read_beside_the_window(
    window: ProjectWindow, press: Press, qtbot: QtBot
) -> None:
    press("Return", "Escape")
    _label_again(window, FEW + 1)
    told: list[Edit] = []
    window.desk.edited.connect(told.append)
    with qtbot.waitSignal(window.desk.edited):
        window.commands["edit.undo"].trigger()
        assert window.program.jobs.waiting
    assert _labels(window) == 1
    assert isinstance(told[0].changes, tuple)
    assert len(told[0].changes) == FEW + 1


def test_what_a_large_edit_did_to_the_furniture_of_the_open_article_is_shown(
    window: ProjectWindow,
) -> None:
    desk, page = window.desk, window.label_room.work.page
    assert page is not None
    marked = replace(page.article, furniture=(Stretch(0, 4),))
    others = [
        Change(None, replace(page.article, id=new_id(), furniture=())) for _ in range(MANY + 1)
    ]
    with desk.project.transaction():
        desk.project.articles.add_texts([(c.record_id, c.record_id) for c in others])
        desk.session.perform("import", [Change(page.article, marked), *others])
    step = desk.project.journal.next_undo(desk.session.annotator_id)
    assert step is not None
    desk.tell(step)
    shown = window.label_room.work.page
    assert shown is not None
    assert shown.article.furniture == (Stretch(0, 4),)
    QApplication.processEvents()
