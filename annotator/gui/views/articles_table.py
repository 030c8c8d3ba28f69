"""The room with the table of all articles."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from annotator.gui.actions.dispatch import set_key_context
from annotator.gui.actions.spec import Context
from annotator.gui.desk import Desk
from annotator.gui.models.articles import ArticleColumn, ArticleModel
from annotator.gui.views.articles_actions import ArticleActions
from annotator.gui.widgets.article_filters import ArticleFilterBar
from annotator.gui.widgets.basic import rule
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.cells import ArticleCells
from annotator.gui.widgets.columns import ColumnButton, set_up_columns
from annotator.gui.widgets.empty_state import EmptyState
from annotator.gui.widgets.progress_line import ProgressLine
from annotator.gui.widgets.rows_view import RowsView
from annotator.store.queries.articles import ArticleFilter, ArticleOrder

_WIDTHS = {
    ArticleColumn.TITLE: 300,
    ArticleColumn.OUTLET: 130,
    ArticleColumn.PUBLISHED: 94,
    ArticleColumn.LANGUAGE: 82,
    ArticleColumn.EVENT: 140,
    ArticleColumn.STATE: 150,
    ArticleColumn.ANNOTATIONS: 96,
    ArticleColumn.AUTHOR: 120,
}


class ArticlesView(QWidget):
    """All that is known of the articles, sortable, filterable, many changed at once."""

    article_requested = Signal(object)
    """The id (str) of an article that somebody asked to open."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ArticleModel(desk, self)
        self.rows = RowsView()
        self.filters = ArticleFilterBar(desk, self.model, narrow=False)
        self.deeds = ArticleActions(desk, self.rows, self.model, self)
        self._progress = ProgressLine(desk, self)
        self._pages = QStackedWidget()
        self._arrange()
        self.columns = ColumnButton(self.rows, self.tr("Choose columns"))
        self.filters.first_line.addWidget(self.columns.button)
        self._connect()

    @property
    def header(self) -> QHeaderView:
        """The columns, whose widths and order are worth remembering."""
        return self.rows.horizontalHeader()

    def focus_filter(self) -> None:
        """Put the cursor in the field that filters by words."""
        self.filters.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.text.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was edited meanwhile."""
        super().showEvent(event)
        self.model.set_shown(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop following edits."""
        super().hideEvent(event)
        self.model.set_shown(False)

    def _arrange(self) -> None:
        self.setObjectName("articles")
        self.setFocusProxy(self.rows)
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(ArticleCells(self.rows))
        self.rows.setAccessibleName(self.tr("Articles"))
        set_up_columns(self.rows, _WIDTHS)
        set_key_context(self.rows, Context.TABLE)
        nothing = EmptyState(
            "newspaper",
            self.tr("No articles yet"),
            self.tr("Bring some in with Ctrl+I, or drop files onto the window."),
        )
        unfit = EmptyState(
            "funnel",
            self.tr("No article fits"),
            self.tr("Take a filter away, or type fewer words."),
        )
        clear = button(self.tr("Clear the filters"))
        clear.clicked.connect(self.filters.clear_all)
        unfit.offer(clear)
        for page in (self.rows, nothing, unfit):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.filters, rule(), self._pages, rule(), self._progress):
            column.addWidget(part, 1 if part is self._pages else 0)

    def _connect(self) -> None:
        self.rows.activated.connect(self._request)
        self.rows.customContextMenuRequested.connect(self._open_menu)
        self.header.sortIndicatorChanged.connect(self._sort)
        self.filters.list_requested.connect(self._enter_list)
        self.model.listed.connect(self._show_page)

    def _sort(self, column: int, direction: Qt.SortOrder) -> None:
        order = ArticleColumn(column).order if column >= 0 else ArticleOrder.IMPORTED
        self.model.sort_by(order, descending=direction is Qt.SortOrder.DescendingOrder)

    def _show_page(self) -> None:
        if self.model.rowCount() or self.model.is_busy:
            self._pages.setCurrentIndex(0)
        else:
            self._pages.setCurrentIndex(2 if self.model.asked != ArticleFilter() else 1)

    def _request(self, index: QModelIndex) -> None:
        article_id = self.model.article_id(index.row())
        if article_id is not None:
            self.article_requested.emit(article_id)

    def _enter_list(self) -> None:
        if not self.rows.currentIndex().isValid() and self.model.rowCount():
            self.rows.go_to(0)
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_menu(self, point: QPoint) -> None:
        self.deeds.open_menu(self.rows.viewport().mapToGlobal(point), self._request)
