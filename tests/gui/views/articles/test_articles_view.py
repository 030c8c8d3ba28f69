from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article, State
from annotator.gui import chosen_articles
from annotator.gui.application import Program
from annotator.gui.desk import Desk
from annotator.gui.models.articles import ROW_ROLE, ArticleColumn
from annotator.gui.views.articles.articles_list import ArticleListView
from annotator.services import labelling
from annotator.services.articles import article_of, events_of, set_metadata
from annotator.store.queries.articles import ArticleOrder

AddArticles = Callable[..., list[str]]

TITLES = ("Bridge opens", "Council votes", "Army denies it", "Zoo reopens")


@pytest.fixture
def ids(add_articles: AddArticles) -> list[str]:
    return add_articles(*(f"{title}." for title in TITLES))


@pytest.fixture
def view(desk: Desk, ids: list[str], qtbot: QtBot) -> ArticleListView:
    made = ArticleListView(desk)
    qtbot.addWidget(made)
    made.resize(280, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def listed(view: ArticleListView) -> list[str]:
    model = view.model
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def press(view: ArticleListView, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(view.rows, key)


def test_articles_are_there_before_anybody_asks(view: ArticleListView) -> None:
    assert listed(view) == list(TITLES)
    assert view.filters.count.text() == "Articles: 4"


def test_enter_opens_the_article_that_the_arrows_went_to(
    view: ArticleListView, ids: list[str], qtbot: QtBot
) -> None:
    asked: list[object] = []
    view.article_requested.connect(asked.append)
    view.set_current(ids[0])
    press(view, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert asked == [ids[2]]


def test_click_opens_and_a_click_with_ctrl_only_selects(
    view: ArticleListView, ids: list[str], qtbot: QtBot
) -> None:
    asked: list[object] = []
    view.article_requested.connect(asked.append)

    def click(place: int, modifier: Qt.KeyboardModifier) -> None:
        point = view.rows.visualRect(view.model.index(place, 0)).center()
        QTest.mouseClick(view.rows.viewport(), Qt.MouseButton.LeftButton, modifier, point)

    click(1, Qt.KeyboardModifier.NoModifier)
    click(3, Qt.KeyboardModifier.ControlModifier)
    assert asked == [ids[1]]
    assert {index.row() for index in view.rows.selectedIndexes()} == {1, 3}


def test_typed_words_narrow_the_list_and_escape_gives_all_back(
    view: ArticleListView, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.model.listed):
        QTest.keyClicks(view.filters.text, "re")
    assert listed(view) == ["Zoo reopens"]
    assert view.filters.count.text() == "1 of 4 articles"
    QTest.keyClick(view.filters.text, Qt.Key.Key_Escape)
    assert len(listed(view)) == 4


def test_arrow_down_leads_from_the_filter_into_the_list(
    view: ArticleListView, qtbot: QtBot
) -> None:
    view.focus_filter()
    QTest.keyClicks(view.filters.text, "army")
    QTest.keyClick(view.filters.text, Qt.Key.Key_Down)
    assert view.rows.hasFocus()
    assert view.rows.currentIndex().data() == "Army denies it"


def test_letters_in_the_list_do_not_search_it(view: ArticleListView, qtbot: QtBot) -> None:
    view.rows.go_to(0)
    QTest.keyClicks(view.rows, "z")
    assert view.rows.currentIndex().row() == 0


def test_next_and_previous_follow_the_order_of_the_list(
    view: ArticleListView, ids: list[str]
) -> None:
    assert view.next_article() == ids[0]
    view.set_current(ids[0])
    assert (view.next_article(), view.previous_article()) == (ids[1], None)
    view.model.sort_by(ArticleOrder.TITLE)
    assert (view.next_article(), view.previous_article()) == (ids[1], ids[2])
    view.set_current(ids[3])
    assert (view.next_article(), view.previous_article()) == (None, ids[1])


def test_next_goes_on_where_an_article_left_the_list(
    desk: Desk, view: ArticleListView, ids: list[str]
) -> None:
    view.filters.pickers.state.set_picked(["unfinished"])
    view.filters.pickers.state.edited.emit(("unfinished",))
    view.set_current(ids[1])
    assert view.next_article() == ids[2]
    desk.edit(lambda: labelling.submit(desk.session, ids[1], nothing_to_label=True))
    assert listed(view) == ["Bridge opens", "Army denies it", "Zoo reopens"]
    assert view.next_unfinished() == ids[2]
    assert view.next_article() == ids[2]


def test_empty_list_says_what_to_do(desk: Desk, qtbot: QtBot, view: ArticleListView) -> None:
    view.filters.text.setText("nothing has these words")
    view.filters.text.flush()
    page = view.findChild(type(view.rows))
    assert page is not None
    assert not page.isVisible()
    clear = next(
        b for b in view.findChildren(type(view.filters.clear)) if b.text() == "Clear the filters"
    )
    assert clear.isVisible()
    clear.click()
    assert listed(view) == list(TITLES)


def test_submitted_articles_fill_the_bar(desk: Desk, view: ArticleListView, ids: list[str]) -> None:
    desk.edit(lambda: labelling.submit(desk.session, ids[0], nothing_to_label=True))
    desk.edit_with(lambda: labelling.label(desk.session, ids[1], [(0, 7)]))
    assert view.progress.words.text() == "1 of 4 submitted · 1 in progress"
    assert (view.progress.bar.value(), view.progress.bar.maximum()) == (1, 4)
    desk.undo()
    desk.undo()
    assert view.progress.words.text() == "0 of 4 submitted"


def test_edits_leave_selection_and_scroll_as_they_are(
    desk: Desk, add_articles: AddArticles, qtbot: QtBot
) -> None:
    more = add_articles(*(f"Report {number:03}." for number in range(300)))
    view = ArticleListView(desk)
    qtbot.addWidget(view)
    view.resize(280, 500)
    view.show()
    view.model.sort_by(ArticleOrder.TITLE)
    view.rows.go_to(150)
    view.rows.verticalScrollBar().setValue(5_000)
    here = view.rows.currentIndex().data()
    desk.edit(lambda: set_metadata(desk.session, more[:1], {"title": "Report 999"}))
    desk.edit(lambda: set_metadata(desk.session, more[100:120], {"outlet": "The Ferry"}))
    desk.undo()
    desk.undo()
    assert view.rows.currentIndex().data() == here
    assert view.rows.selected_count() == 1
    assert view.rows.verticalScrollBar().value() == 5_000


def test_current_article_stays_current_when_the_list_is_sorted_anew(
    view: ArticleListView, ids: list[str]
) -> None:
    view.set_current(ids[0])
    view.model.sort_by(ArticleOrder.TITLE, descending=True)
    assert view.rows.currentIndex().data() == "Bridge opens"
    assert view.rows.selected_count() == 1


def test_metadata_of_many_articles_is_changed_in_one_step(
    desk: Desk, view: ArticleListView, ids: list[str], qtbot: QtBot
) -> None:
    view.rows.selectAll()
    dialog = view.deeds.edit_metadata()
    assert dialog is not None
    assert "title" not in dialog.fields
    QTest.keyClicks(dialog.fields["outlet"], "The Ferry")
    dialog.accept()
    assert {article_of(desk.project, id).outlet for id in ids} == {"The Ferry"}
    assert {view.model.index(n, ArticleColumn.OUTLET).data() for n in range(4)} == {"The Ferry"}
    desk.undo()
    assert {article_of(desk.project, id).outlet for id in ids} == {""}


def test_fields_that_were_left_alone_stay_different(
    desk: Desk, view: ArticleListView, ids: list[str], qtbot: QtBot
) -> None:
    desk.edit(lambda: set_metadata(desk.session, ids[:1], {"outlet": "The Ferry"}))
    view.rows.selectAll()
    dialog = view.deeds.edit_metadata()
    assert dialog is not None
    assert dialog.fields["outlet"].placeholderText()
    QTest.keyClicks(dialog.fields["language"], "fa")
    dialog.accept()
    articles = [article_of(desk.project, id) for id in ids]
    assert [article.outlet for article in articles] == ["The Ferry", "", "", ""]
    assert [article.language for article in articles] == ["fa"] * 4


def test_event_is_made_and_assigned_to_many_at_once(
    desk: Desk, view: ArticleListView, qtbot: QtBot
) -> None:
    view.rows.selectAll()
    dialog = view.deeds.choose_event()
    assert dialog is not None
    QTest.keyClicks(dialog.name, "The flood")
    dialog.accept()
    assert [event.name for event in events_of(desk.project)] == ["The flood"]
    assert view.model.index(3, ArticleColumn.EVENT).data() == "The flood"
    view.deeds.take_out_of_event()
    assert view.model.index(3, ArticleColumn.EVENT).data() == ""


def test_many_articles_are_said_to_hold_nothing_and_reopened(
    desk: Desk, view: ArticleListView
) -> None:
    def states() -> set[State]:
        return {view.model.index(place, 0).data(ROW_ROLE).state for place in range(4)}

    view.rows.selectAll()
    view.deeds.say_nothing()
    assert states() == {State.SUBMITTED}
    view.deeds.reopen()
    assert states() == {State.IN_PROGRESS}
    desk.undo()
    desk.undo()
    assert states() == {State.NEW}


def test_events_are_added_renamed_and_removed(
    desk: Desk, view: ArticleListView, qtbot: QtBot
) -> None:
    dialog = view.deeds.edit_events()
    QTest.keyClicks(dialog.new_name, "Flood")
    QTest.keyClick(dialog.new_name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.name.setText("The flood")
    dialog.date.setText("2024-05")
    dialog.note.setPlainText("at the coast")
    QTest.keyClicks(dialog.new_name, "Vote")
    QTest.keyClick(dialog.new_name, Qt.Key.Key_Return)
    found = {event.name: event for event in events_of(desk.project)}
    assert found.keys() == {"The flood", "Vote"}
    assert (found["The flood"].date, found["The flood"].note) == ("2024-05", "at the coast")
    dialog.remove.click()
    assert [event.name for event in events_of(desk.project)] == ["The flood"]
    desk.undo()
    assert len(events_of(desk.project)) == 2
    footer = dialog.findChild(QDialogButtonBox)
    assert footer is not None
    footer.buttons()[0].click()


def test_undone_name_of_an_event_is_not_written_back(
    desk: Desk, view: ArticleListView, qtbot: QtBot
) -> None:
    dialog = view.deeds.edit_events()
    QTest.keyClicks(dialog.new_name, "Flood")
    QTest.keyClick(dialog.new_name, Qt.Key.Key_Return)
    dialog.name.setText("The flood")
    dialog.name.editingFinished.emit()
    desk.undo()
    assert dialog.name.text() == "Flood"
    dialog.reject()
    assert [event.name for event in events_of(desk.project)] == ["Flood"]


def test_menu_offers_what_can_be_done_to_the_selection(view: ArticleListView) -> None:
    view.rows.selectAll()
    menu = view.deeds.open_menu(view.mapToGlobal(view.rect().center()), lambda index: None)
    words = [action.text() for action in menu.actions() if action.text()]
    assert "Details of 4 articles…" in words
    assert "Open" not in words
    menu.close()


def test_date_that_is_none_cannot_be_saved(
    desk: Desk, view: ArticleListView, ids: list[str]
) -> None:
    view.set_current(ids[0])
    dialog = view.deeds.edit_metadata()
    assert dialog is not None
    footer = dialog.findChild(QDialogButtonBox)
    assert footer is not None
    save = next(button for button in footer.buttons() if button.text() == "Save")
    QTest.keyClicks(dialog.fields["published"], "2024-5")
    assert not save.isEnabled()
    QTest.keyClick(dialog.fields["published"], Qt.Key.Key_Backspace)
    QTest.keyClicks(dialog.fields["published"], "05-30")
    save.click()
    assert article_of(desk.project, ids[0]).published == "2024-05-30"


def test_what_is_done_to_articles_asks_for_some_to_be_selected(
    view: ArticleListView, desk: Desk
) -> None:
    said: list[str] = []
    desk.refused.connect(said.append)
    view.rows.clearSelection()
    assert view.deeds.edit_metadata() is None
    assert view.deeds.choose_event() is None
    view.deeds.say_nothing()
    view.deeds.reopen()
    view.deeds.take_out_of_event()
    assert said == ["Select articles in the list first."] * 5


def test_very_many_articles_are_changed_beside_the_window(
    desk: Desk,
    ids: list[str],
    dressed: Program,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(chosen_articles, "FEW", 2)
    view = ArticleListView(desk)
    view.jobs = dressed.jobs
    qtbot.addWidget(view)
    view.show()
    view.rows.selectAll()

    def deed_and_undo(deed: Callable[[], object]) -> list[Article]:
        deed()
        assert dressed.jobs.waiting
        qtbot.waitUntil(lambda: not dressed.jobs.waiting)
        found = [article_of(desk.project, id) for id in ids]
        desk.undo()
        assert [article_of(desk.project, id) for id in ids] == before
        return found

    before = [article_of(desk.project, id) for id in ids]

    def set_outlet() -> None:
        dialog = view.deeds.edit_metadata()
        assert dialog is not None
        QTest.keyClicks(dialog.fields["outlet"], "The Ferry")
        dialog.accept()

    def assign() -> None:
        dialog = view.deeds.choose_event()
        assert dialog is not None
        QTest.keyClicks(dialog.name, "The flood")
        dialog.accept()

    assert {article.outlet for article in deed_and_undo(set_outlet)} == {"The Ferry"}
    events = {article.event_id for article in deed_and_undo(assign)}
    assert len(events) == 1
    assert None not in events
    assert events_of(desk.project) == []
    view.deeds.say_nothing()
    qtbot.waitUntil(lambda: not dressed.jobs.waiting)
    assert view.progress.words.text() == "4 of 4 submitted"
    view.deeds.reopen()
    qtbot.waitUntil(lambda: not dressed.jobs.waiting)
    assert view.progress.words.text() == "0 of 4 submitted · 4 in progress"
