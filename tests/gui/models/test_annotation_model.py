"""The table of annotations where there are very many."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.annotation import Status
from annotator.gui.desk import Desk
from annotator.gui.models import annotations, asking, numbers
from annotator.gui.models.annotations import AnnotationModel
from annotator.services import labelling
from annotator.store.queries.annotations import AnnotationFilter

AddArticles = Callable[..., list[str]]


@pytest.fixture
def model(desk: Desk, add_articles: AddArticles) -> AnnotationModel:
    for id in add_articles("Bridge opens.", "Council votes."):
        for start in (4, 0, 2):
            labelling.label(desk.session, id, [(start, start + 2)])
    return AnnotationModel(desk)


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "AT_ONCE", 2)
    monkeypatch.setattr(numbers, "AT_ONCE", 2)
    monkeypatch.setattr(annotations, "_SHOWN_FIRST", 4)


@pytest.mark.usefixtures("large")
def test_first_rows_are_there_while_the_others_are_looked_for(
    model: AnnotationModel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(model.listed):
        model.set_shown(True)
        assert model.is_busy
        assert model.rowCount() == 4
        first = [model.passage(place) for place in range(4)]
    qtbot.waitUntil(lambda: not model.is_busy)
    assert model.rowCount() == model.total == 6
    assert [model.passage(place) for place in range(4)] == first


@pytest.mark.usefixtures("large")
def test_what_is_filtered_shows_nothing_that_may_not_fit(
    model: AnnotationModel, qtbot: QtBot
) -> None:
    model.ask(AnnotationFilter(status=Status.SUBMITTED))
    model.set_shown(True)
    assert model.rowCount() == 0
    qtbot.waitUntil(lambda: not model.is_busy)
    assert model.rowCount() == 0
    assert model.total == 6


def test_a_row_is_found_wherever_it_was_looked_for_before(model: AnnotationModel) -> None:
    model.set_shown(True)
    places = [0, 1, 2, 5, 4, 0, 3, 3, 5]
    assert [model.place_of(model.numbers[place]) for place in places] == places
    assert model.place_of(99) is None
