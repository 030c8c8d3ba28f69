"""The agreement room: figures with what they mean, a map, and the way to the passages."""

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.article import Annotator
from annotator.gui.application import Program
from annotator.gui.views.agreement import AgreementView
from annotator.gui.views.agreement.heat_map import HeatMap
from annotator.gui.views.agreement.words import figure_words, measure_plain
from annotator.gui.views.compare import CompareView
from annotator.gui.window.window import ProjectWindow
from annotator.services import labelling
from annotator.services.measuring import FIELDS, Measure, Subject
from annotator.services.sample import fill_with_sample
from annotator.services.session import Session

Press = Callable[..., None]


def measured(window: ProjectWindow, qtbot: QtBot) -> AgreementView:
    """Enter the room and wait until everything is measured, with few draws."""
    room = cast("AgreementView", window.rooms.room("agreement"))
    room.measuring.repeats = 20
    window.rooms.enter("agreement")
    qtbot.waitUntil(lambda: not window.program.jobs.waiting, timeout=20_000)
    return room


@pytest.fixture
def window(open_window: Callable[[Session], ProjectWindow], session: Session) -> ProjectWindow:
    fill_with_sample(session)
    return open_window(session)


def test_every_figure_has_counts_an_interval_and_plain_words(
    window: ProjectWindow, qtbot: QtBot
) -> None:
    room = measured(window, qtbot)

    assert room.report is not None
    figures = room.report.together.figures
    assert len(figures) == 30
    for figure in figures:
        assert figure.articles == 7
        assert figure.low is not None
        assert measure_plain(figure.measure) in figure_words(figure)
    rows = room.table.figures
    said = [rows.index(row, 1).data() for row in range(rows.rowCount())]
    assert said.count(None) == len({figure.subject for figure in figures})
    assert QApplication.focusWidget() is room.table


def test_arrows_choose_a_figure_that_is_explained_and_mapped(
    window: ProjectWindow, qtbot: QtBot, press: Press
) -> None:
    room = measured(window, qtbot)
    first = room.table.current

    press("Down")

    now = room.table.current
    assert now is not None
    assert first is not None
    assert now.name != first.name
    assert room.map.accessibleName().endswith(f"{now.value:.2f}")
    for _ in range(8):
        press("Down")
        assert room.table.current is not None  # no heading is stopped at


def test_cell_of_the_matrix_leads_to_the_passages_behind_it(
    window: ProjectWindow, qtbot: QtBot, press: Press
) -> None:
    room = measured(window, qtbot)
    report = room.report
    assert report is not None
    table = report.together.confusions[Subject.HEDGE]
    cell = next(cell for cell in table.cells if cell[0] != cell[1])
    rows = [
        row
        for row, each in enumerate(room.table.figures.rows)
        if getattr(each, "subject", None) is Subject.HEDGE
    ]
    room.table.setCurrentIndex(room.table.figures.index(rows[0], 0))
    room.confusion.setFocus()
    at = room.confusion.matrix.index(table.labels.index(cell[0]), table.labels.index(cell[1]))
    room.confusion.setCurrentIndex(at)

    press("Return")
    qtbot.waitUntil(lambda: window.rooms.name == "compare")

    compare = cast("CompareView", window.rooms.room("compare"))
    ids = compare.work.narrowing.annotation_ids
    assert len(ids) == 2 * table.cells[cell]
    current = compare.work.current
    assert current is not None
    assert ids.issuperset(current.group.ids)
    assert {m.hedge.value for m in current.group.members if m.hedge} == set(cell)


def test_figures_are_copied_and_written_as_csv(
    window: ProjectWindow, qtbot: QtBot, press: Press, tmp_path: Path
) -> None:
    room = measured(window, qtbot)

    press("Ctrl+Alt+C")
    room.write_to(tmp_path / "agreement.csv")

    rows = list(csv.DictReader(io.StringIO(QApplication.clipboard().text())))
    assert len(rows) == 30
    written = (tmp_path / "agreement.csv").read_text("utf-8-sig")
    assert list(csv.DictReader(io.StringIO(written))) == rows


def test_three_annotators_are_mapped_and_two_of_them_chosen(
    window: ProjectWindow, qtbot: QtBot, session: Session, press: Press
) -> None:
    cem = Session.join(session.project, Annotator(id="cem", name="Cem"))
    article = session.project.annotations.all()
    for annotation in [next(article) for _ in range(6)]:
        labelling.label(cem, annotation.article_id, [(annotation.start, annotation.end)])
    room = measured(window, qtbot)
    assert room.report is not None
    assert len(room.report.annotators) == 3
    assert len(room.report.pairs) == 3

    room.map.setFocus()
    press("Right")

    assert not room.confusion.isHidden()
    room.whose.setCurrentIndex(1)
    assert room.shown is room.report.pairs[0]


def test_figures_are_measured_anew_after_an_edit(
    window: ProjectWindow, qtbot: QtBot, session: Session
) -> None:
    room = measured(window, qtbot)
    before = room.report
    window.rooms.enter("label")
    article_id = session.project.annotations.by_number([1])[0].article_id

    window.desk.edit(lambda: labelling.label(session, article_id, [(0, 5)])[1])

    assert measured(window, qtbot).report is not before


def test_project_of_one_says_why_there_is_nothing_to_measure(
    open_window: Callable[[Session], ProjectWindow],
    session: Session,
    add_articles: Callable[..., list[str]],
    qtbot: QtBot,
) -> None:
    add_articles("Nobody else is here.")
    room = measured(open_window(session), qtbot)

    assert room.report is None
    focus = QApplication.focusWidget()
    assert focus is not None
    assert room.isAncestorOf(focus)


def test_every_measure_is_explained_with_its_source() -> None:
    for measure in Measure:
        assert len(measure_plain(measure)) > 40
    assert Subject.SPEAKER in FIELDS


def test_intervals_give_way_and_are_computed_when_the_room_is_shown_again(
    window: ProjectWindow, qtbot: QtBot
) -> None:
    window.rooms.enter("agreement")
    room = cast("AgreementView", window.rooms.room("agreement"))
    room.measuring.repeats = 100_000
    room.measure()
    qtbot.waitUntil(lambda: any(job.aside for job in window.program.jobs.waiting), timeout=20_000)
    window.rooms.enter("label")
    qtbot.waitUntil(lambda: not window.program.jobs.waiting, timeout=20_000)
    assert not _has_intervals(room)

    room.measuring.repeats = 20
    window.rooms.enter("agreement")
    qtbot.waitUntil(lambda: _has_intervals(room), timeout=20_000)


def _has_intervals(room: AgreementView) -> bool:
    assert room.report is not None
    return room.report.together.figures[0].low is not None


def test_long_names_take_two_lines_and_are_told_whole_under_the_mouse(
    qtbot: QtBot, dressed: Program
) -> None:
    heat = HeatMap()
    qtbot.addWidget(heat)
    long = "Charlotte van der Westhuizen-Montgomery"
    heat.resize(360, 300)
    heat.show_values([("a", "Ada"), ("b", "Ben")], {("a", "b"): 0.5}, None)
    low = heat.sizeHint().height()
    heat.show_values([("a", "Ada"), ("c", long)], {("a", "c"): 0.5}, None)
    assert heat.sizeHint().height() > low
    told = {
        heat.words_at(QPointF(x, y))
        for x in range(0, heat.width(), 10)
        for y in range(0, heat.sizeHint().height(), 5)
    }
    assert told == {"Ada", long, f"Ada – {long}: 0.50", f"{long} – Ada: 0.50", ""}
