"""A list of reviews with the one that is current beside it."""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.actions.dispatch import set_key_context
from annotator.gui.actions.spec import Context
from annotator.gui.desk import Desk, Passage
from annotator.gui.models.asking import Asker
from annotator.gui.models.review_words import reason_word, waiting_word, words_of
from annotator.gui.models.text_table import TextTable
from annotator.gui.views.inbox.details import ReviewDetails
from annotator.gui.widgets.feedback.empty_state import EmptyState
from annotator.gui.widgets.lists.cells import ReadingDelegate
from annotator.gui.widgets.lists.tables import go_to_row, plain_table
from annotator.services.review import Item, Waiting, bound, reasons_of, returned_to, reviewed_by
from annotator.store.project import Project

_WIDTHS = (80, 110, 120, 120, 170)


_Read = tuple[Sequence[Item], Mapping[str, str]]
"""Reviews, and the texts of the articles in which words were missed, by the articles' ids."""


class Side(Enum):
    """Whose end of a review it is."""

    AUTHOR = auto()
    REVIEWER = auto()


class ItemsPage(QWidget):
    """Reviews, those that wait for oneself first; Enter goes to the passage."""

    answered = Signal()
    """The reviews were read; they come beside the window where they are many."""

    def __init__(self, desk: Desk, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._side = side
        self._items: Sequence[Item] = ()
        self._asker = Asker(desk, self)
        self.model = TextTable(self)
        self.rows = QTableView()
        self.details = ReviewDetails(desk, side is Side.AUTHOR)
        self._pages = QStackedWidget()
        self._arrange()
        self.rows.selectionModel().currentRowChanged.connect(self._show_current)
        self.rows.doubleClicked.connect(self.open_passage)
        self.details.passage_requested.connect(self.open_passage)

    @property
    def waiting(self) -> int:
        """How many wait for oneself."""
        turn = Waiting.AUTHOR if self._side is Side.AUTHOR else Waiting.REVIEWER
        return sum(item.waiting is turn for item in self._items)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to list."""
        return not self._items

    @property
    def is_reading(self) -> bool:
        """Whether the reviews are still being read."""
        return self._asker.is_busy

    @property
    def parts(self) -> list[QWidget]:
        """What holds the keyboard in turn."""
        first = self.details.first_button()
        return [] if self.is_empty else [self.rows, *([first] if first else [])]

    @property
    def current(self) -> Item | None:
        """The review that is chosen."""
        row = self.rows.currentIndex().row()
        return self._items[row] if 0 <= row < len(self._items) else None

    def refresh(self) -> None:
        """Read the reviews anew; the current one stays current."""
        me, project = self._desk.session.annotator_id, self._desk.project
        ask = returned_to if self._side is Side.AUTHOR else reviewed_by
        self._asker.ask(partial(_read, ask, me), self._take, rows=bound(project))

    def _take(self, read: _Read) -> None:
        kept = self.current.review.id if self.current is not None else None
        self._items, texts = read
        self.model.show(self._header(), self._rows_of(self._items, texts))
        self._pages.setCurrentIndex(0 if self._items else 1)
        places = [i for i, item in enumerate(self._items) if item.review.id == kept]
        if self._items:
            go_to_row(self.rows, places[0] if places else 0)
        self._show_current()
        self.answered.emit()

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_passage(self) -> None:
        """Show the passage of the current review in the label room."""
        item = self.current
        if item is None:
            return
        review, annotation = item.review, item.annotation
        self._desk.passage_requested.emit(
            Passage(
                review.article_id,
                annotation.id if annotation is not None else None,
                review.start,
                review.end,
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the passage with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.rows.hasFocus():
            self.open_passage()
        else:
            super().keyPressEvent(event)

    def _header(self) -> list[str]:
        who = self.tr("Reviewer") if self._side is Side.AUTHOR else self.tr("Author")
        return [
            self.tr("State"),
            self.tr("Reason"),
            who,
            self.tr("Outlet"),
            self.tr("Article"),
            self.tr("Words"),
        ]

    def _rows_of(self, items: Sequence[Item], texts: Mapping[str, str]) -> list[list[str]]:
        project = self._desk.project
        names = {annotator.id: annotator.name for annotator in project.tables.annotators.all()}
        reasons = {reason.id: reason_word(reason) for reason in reasons_of(project, archived=True)}
        return [self._cells(item, names, reasons, texts) for item in items]

    def _cells(
        self,
        item: Item,
        names: Mapping[str, str],
        reasons: Mapping[str, str],
        texts: Mapping[str, str],
    ) -> list[str]:
        review = item.review
        other = review.annotator_id if self._side is Side.AUTHOR else review.author_id
        return [
            waiting_word(item, self._desk.session.annotator_id),
            reasons.get(review.reason_id or "", ""),
            names.get(other, ""),
            item.article.outlet,
            item.article.title,
            words_of(item, texts.get(review.article_id, "")),
        ]

    def _show_current(self, current: QModelIndex | None = None) -> None:
        del current
        item = self.current
        words = self.model.rows[self.rows.currentIndex().row()][5] if item is not None else ""
        held = self._is_held_beside()
        self.details.show_item(item, words)
        if held and not self._is_held_beside():  # the button that was pressed is gone
            self.focus_list()

    def _is_held_beside(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.details.isAncestorOf(focus)

    def _arrange(self) -> None:
        plain_table(self.rows)
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(ReadingDelegate(self.rows))
        self.rows.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.rows.setAccessibleName(self.tr("Reviews"))
        set_key_context(self.rows, Context.INBOX)
        self.model.show(self._header(), [])
        header = self.rows.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate(_WIDTHS):
            self.rows.setColumnWidth(column, width)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.rows)
        parts.addWidget(self.details)
        parts.setStretchFactor(0, 1)
        parts.setSizes([880, 400])
        self._pages.addWidget(parts)
        self._pages.addWidget(self._nothing())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    def _nothing(self) -> QWidget:
        if self._side is Side.AUTHOR:
            return EmptyState(
                "inbox",
                self.tr("Nothing came back"),
                self.tr(
                    "When a reviewer returns one of your labels, it waits here with the reason."
                    " Bring in the reviewer's packet to see it."
                ),
            )
        return EmptyState(
            "send",
            self.tr("You have returned nothing"),
            self.tr(
                "Show a colleague's labels in the label room; there Y accepts a label"
                " and Shift+X returns it with a reason."
            ),
        )


def _read(
    ask: Callable[[Project, str], Sequence[Item]], annotator_id: str, project: Project
) -> _Read:
    items = ask(project, annotator_id)
    missed = {item.review.article_id for item in items if item.review.start is not None}
    return items, {id: project.articles.body(id) for id in missed}
