"""The rooms of the tour, each with what leads to it."""

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from annotator.gui.desk import Passage
from annotator.gui.tour.company import Company
from annotator.gui.tour.picturing import wait
from annotator.gui.views.agreement import AgreementView
from annotator.gui.views.annotations import AnnotationsView
from annotator.gui.views.codebook import CodebookView
from annotator.gui.views.concordance.view import ConcordanceView
from annotator.gui.views.events import EventsView
from annotator.gui.views.inbox import InboxView
from annotator.gui.widgets.fields.pick_button import PickButton

Step = Callable[[Company], object]
RoomT = TypeVar("RoomT", bound=QWidget)


def _go_to_labels(company: Company) -> None:
    """Show the third label of the article, with its fields in the panel."""
    company.do("label.next", "label.next", "label.next")


def _label_a_sentence(company: Company) -> None:
    """Label a sentence of a report that nobody has touched, and name its speaker."""
    room = company.window.label_room
    company.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    page = room.work.page
    if page is not None and page.annotations:
        first = min(page.annotations.values(), key=lambda annotation: annotation.start)
        room.reader.select(first.start, first.end)
    company.press(Qt.Key.Key_Return)


def _show_suggestion(company: Company) -> None:
    """Show a suggestion in a report, with what was learned from labels like it."""
    _to_the_text(company)
    company.do("article.next")
    wait(company.window.program.jobs)
    company.do("label.next", "label.next")


def _show_returned_label(company: Company) -> None:
    """Show a label of the analyst's own that a colleague returned, with all its fields."""
    _to_the_text(company)
    inbox = cast("InboxView", company.window.rooms.room("inbox"))
    item = inbox.mine.current
    if item is not None:
        passage = Passage(item.review.article_id, item.review.annotation_id)
        company.window.label_room.show_passage(passage)


def _find_in_article(company: Company) -> None:
    _to_the_text(company)
    company.do("edit.find")
    company.write("the")


def _list_articles(company: Company) -> None:
    company.press(Qt.Key.Key_Escape)
    company.window.rooms.enter("articles")


def _select_labels(company: Company) -> None:
    """Select several rows of the table of labels."""
    company.window.rooms.enter("annotations")
    focus = QApplication.focusWidget()
    if focus is not None:
        for _ in range(3):
            company.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def _filter_labels(company: Company) -> None:
    """Open the choice of speakers over the table of labels."""
    room = _room(company, "annotations", AnnotationsView)
    room.findChildren(PickButton)[0].open_list()


def _search(company: Company) -> None:
    company.window.rooms.enter("search")
    company.write("gates")


def _see_in_context(company: Company) -> None:
    """Show words in their context, and mark two lines."""
    room = _room(company, "concordance", ConcordanceView)
    room.look_for("the")
    wait(company.window.program.jobs)
    company.press(Qt.Key.Key_Down)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
        company.press(key)


def _compare(company: Company) -> None:
    """Settle two differences, and stop at one in which both have said something."""
    company.window.rooms.enter("compare")
    company.do("review.agreed", "review.take_2", "review.next_difference")
    company.do("review.next_difference", "review.next_difference")


def _choose_figure(company: Company) -> None:
    """Show how the stances of two annotators were confused."""
    table = _room(company, "agreement", AgreementView).table
    table.setCurrentIndex(table.model().index(table.model().rowCount() // 2, 0))


def _show_inbox(company: Company) -> None:
    """Show what a colleague returned."""
    mine = company.label_as_a_colleague_did()
    company.count_keys(mine)
    company.review(mine)
    _room(company, "inbox", InboxView)


def _show_part_of_inbox(company: Company, place: int) -> None:
    room = _room(company, "inbox", InboxView)
    room.tabs.setCurrentIndex(place)


def _filter_event(company: Company) -> None:
    """Show only utterances about which somebody is silent."""
    room = _room(company, "events", EventsView)
    room.kind.set_picked(("silent",))
    room.kind.edited.emit(("silent",))


def _choose_event(company: Company) -> None:
    _room(company, "events", EventsView).which.open_list()


def _to_the_text(company: Company) -> None:
    company.window.rooms.enter("label")
    company.window.label_room.return_to_text()


def _room(company: Company, name: str, kind: type[RoomT]) -> RoomT:
    del kind
    company.window.rooms.enter(name)
    wait(company.window.program.jobs)
    return cast("RoomT", company.window.rooms.room(name))


ROOMS: dict[str, Step] = {
    "label": _go_to_labels,
    "labelling": _label_a_sentence,
    "suggestion": _show_suggestion,
    "find": _find_in_article,
    "articles": _list_articles,
    "labels": _select_labels,
    "labels-filter": _filter_labels,
    "search": _search,
    "concordance": _see_in_context,
    "codebook": lambda company: _room(company, "codebook", CodebookView).show_speakers(),
    "codebook-stance": lambda company: company.do("codebook.scale"),
    "codebook-topics": lambda company: company.do("codebook.topics"),
    "compare": _compare,
    "compare-parts": lambda company: company.do("review.parts"),
    "agreement": lambda company: company.window.rooms.enter("agreement"),
    "agreement-figure": _choose_figure,
    "inbox": _show_inbox,
    "inbox-returned": lambda company: _show_part_of_inbox(company, 1),
    "inbox-report": lambda company: _show_part_of_inbox(company, 2),
    "label-returned": _show_returned_label,
    "events": lambda company: company.window.rooms.enter("events"),
    "events-silent": _filter_event,
    "events-choice": _choose_event,
}
"""The views in the order of the tour."""
