"""The room for searching all articles."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QWidget,
)

from annotator.gui.actions.dispatch import set_key_context
from annotator.gui.actions.spec import Context
from annotator.gui.desk import Desk
from annotator.gui.models.search import SearchModel
from annotator.gui.views.room_column import fill_room
from annotator.gui.views.search.result_delegate import SearchDelegate
from annotator.gui.widgets.basic import label
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.feedback.empty_state import EmptyState
from annotator.gui.widgets.fields.filter_edit import FilterEdit
from annotator.gui.widgets.lists.row_list import RowList
from annotator.gui.wording.filling import filled

_HINT, _RESULTS, _NOTHING = range(3)


class SearchView(QWidget):
    """A field for words, and the articles in which they occur with the words around them."""

    context_requested = Signal(object)
    """The words (str) that somebody wants to see in their context, line by line."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = SearchModel(desk, self)
        self.field = FilterEdit(self.tr("Search all articles"))
        self.list = RowList()
        self.count = label("", "small")
        self._nothing = EmptyState("search", self.tr("No article has these words"))
        self._beginnings = button("", "", "search")
        self._pages = QStackedWidget()
        self._arrange()
        self._connect()

    def focus_filter(self) -> None:
        """Put the cursor in the field, ready to type other words."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def search_for(self, words: str) -> None:
        """Search for words as if they had been typed."""
        self.field.setText(words)
        self.field.flush()

    def _arrange(self) -> None:
        self.setObjectName("search")
        self.setFocusProxy(self.field)
        self.list.setModel(self.model)
        self.list.setItemDelegate(SearchDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Search results"))
        set_key_context(self.list, Context.TABLE)
        self.count.setMinimumWidth(120)
        self._nothing.offer(self._beginnings)
        line = QHBoxLayout()
        line.setContentsMargins(16, 12, 16, 8)
        line.setSpacing(12)
        line.addWidget(self.field, 1)
        line.addWidget(self.count)
        self.in_context = button(self.tr("Line by line"), "quiet", "list")
        self.in_context.setToolTip(self.tr("Show every place on a line of its own, to be labelled"))
        self.in_context.clicked.connect(self._ask_for_context)
        line.addWidget(self.in_context)
        for page in (self._hint(), self.list, self._nothing):
            self._pages.addWidget(page)
        fill_room(self, line, self._pages)

    def _hint(self) -> QWidget:
        return EmptyState(
            "text-search",
            self.tr("Search the text of all articles"),
            self.tr(
                "All words must occur. “Words in quotation marks” must follow each other;"
                " lead* also finds leader and leaders. Case, accents and the spelling variants"
                " of Arabic and Persian letters make no difference."
            ),
        )

    def _connect(self) -> None:
        self.field.filtered.connect(self._search)
        self.field.list_requested.connect(self._enter_list)
        self.list.activated.connect(self._open)
        self._beginnings.clicked.connect(self._search_beginnings)
        self.model.searched.connect(self._show)
        self.model.busy.connect(self._show_count)

    def _ask_for_context(self) -> None:
        self.context_requested.emit(self.field.text().strip())

    def _search(self, words: str) -> None:
        self.model.search(words)

    def _search_beginnings(self) -> None:
        self.search_for(_beginnings(self.model.query))

    def _enter_list(self) -> None:
        if self.model.rowCount():
            if not self.list.currentIndex().isValid():
                first = 1 if self.model.rowCount() > 1 else 0
                self.list.setCurrentIndex(self.model.index(first))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, index: QModelIndex) -> None:
        found = self.model.found(index.row())
        if found is not None:
            self._desk.passage_requested.emit(found.place)

    def _show(self) -> None:
        self._show_count()
        if not self.model.query:
            self._pages.setCurrentIndex(_HINT)
        elif self.model.rowCount():
            self._pages.setCurrentIndex(_RESULTS)
            self.list.scrollToTop()
        else:
            self._show_nothing()

    def _show_nothing(self) -> None:
        longer = _beginnings(self.model.query)
        self._beginnings.setText(filled(self.tr("Search for %1"), longer))
        self._beginnings.setVisible(longer != self.model.query)
        self._nothing.say(
            self.tr("No article has these words"),
            self.tr("Furniture is left out. Try fewer words, or the beginning of a word."),
        )
        self._pages.setCurrentIndex(_NOTHING)

    def _show_count(self) -> None:
        if self.model.is_busy:
            self.count.setText(self.tr("Searching…"))
        elif not self.model.query:
            self.count.setText("")
        else:
            total = self.locale().toString(self.model.total)
            self.count.setText(filled(self.tr("Articles: %1"), total))


def _beginnings(query: str) -> str:
    """Return a query whose words may all be beginnings; phrases stay as they are."""
    if '"' in query or "“" in query:
        return query
    return " ".join(word if word.endswith("*") else f"{word}*" for word in query.split())
