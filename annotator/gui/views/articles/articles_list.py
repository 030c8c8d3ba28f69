"""The list of articles beside the text."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.actions.dispatch import set_key_context
from annotator.gui.actions.spec import Context
from annotator.gui.desk import Desk
from annotator.gui.models.articles import ArticleColumn, ArticleModel
from annotator.gui.widgets.basic import rule
from annotator.gui.widgets.buttons import icon_button
from annotator.gui.widgets.feedback.progress_line import ProgressLine
from annotator.gui.widgets.filters.article_filters import ArticleFilterBar
from annotator.gui.widgets.lists.article_delegate import ArticleDelegate, row_height
from annotator.gui.widgets.lists.rows_view import RowsView
from annotator.store.queries.articles import ArticleFilter, ArticleOrder

if TYPE_CHECKING:
    from annotator.gui.jobs import Jobs
    from annotator.gui.views.articles.articles_actions import ArticleActions


class ArticleListView(QWidget):
    """Two lines an article, filters above, progress below; one article is the current one."""

    article_requested = Signal(object)
    """The id (str) of an article that somebody asked to open."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._current: str | None = None
        self._last_place = -1
        self.jobs: Jobs | None = None
        """What does to very many articles what would take long."""
        self.model = ArticleModel(desk, self)
        self.rows = RowsView()
        self.filters = ArticleFilterBar(desk, self.model, narrow=True)
        self.progress = ProgressLine(desk, self)
        self._sorting = self._sort_button()
        self._pages = QStackedWidget()
        self._arrange()
        self._connect()
        self.model.set_shown(True)
        self._show_page()

    @cached_property
    def deeds(self) -> ArticleActions:
        """What can be done to the selected articles."""
        from annotator.gui.views.articles.articles_actions import ArticleActions

        return ArticleActions(self._desk, self.rows, self.model, self, self.jobs)

    def set_current(self, article_id: str | None) -> None:
        """Show which article is on the screen, as far as the list has it."""
        self._current = article_id
        place = self._place()
        if place is None:
            self.rows.clearSelection()
        elif place != self.rows.currentIndex().row() or self.rows.selected_count() > 1:
            self.rows.go_to(place)

    def next_article(self) -> str | None:
        """Return the id of the article behind the current one; none at the end."""
        place = self._place()
        return self.model.article_id(self._last_place if place is None else place + 1)

    def previous_article(self) -> str | None:
        """Return the id of the article before the current one; none at the beginning."""
        place = self._place()
        return self.model.article_id((self._last_place if place is None else place) - 1)

    def next_unfinished(self) -> str | None:
        """Return the next article that is not submitted, in the order of the list.

        Behind the last one it goes on at the top; none where all are submitted.
        """
        place = self._place()
        return self.model.next_unfinished(self._last_place - 1 if place is None else place)

    def focus_filter(self) -> None:
        """Put the cursor in the field that filters by words."""
        self.filters.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.text.selectAll()

    def _place(self) -> int | None:
        """Return where the current article stands now, and remember it for when it leaves."""
        if self._current is None:
            self._last_place = 0
            return None
        place = self.model.place_of_article(self._current)
        if place is not None:
            self._last_place = place
        return place

    def _arrange(self) -> None:
        self.setObjectName("articleList")
        self.setMinimumWidth(160)
        self.setFocusProxy(self.rows)
        self.rows.setModel(self.model)
        self.rows.setAccessibleName(self.tr("Articles"))
        self.rows.setItemDelegate(ArticleDelegate(self.rows))
        self.rows.set_row_height(row_height(self.rows.font()))
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        columns = self.rows.horizontalHeader()
        columns.hide()
        for column in ArticleColumn:
            self.rows.setColumnHidden(column, column is not ArticleColumn.TITLE)
        columns.setSectionResizeMode(ArticleColumn.TITLE, QHeaderView.ResizeMode.Stretch)
        set_key_context(self.rows, Context.TABLE)
        self.filters.first_line.addWidget(self._sorting)
        self._pages.addWidget(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(rule())
        column.addWidget(self._pages, 1)
        column.addWidget(rule())
        column.addWidget(self.progress)

    @cached_property
    def _nothing_yet(self) -> QWidget:
        from annotator.gui.widgets.feedback.empty_state import EmptyState

        page = EmptyState(
            "newspaper",
            self.tr("No articles yet"),
            self.tr("Bring some in with Ctrl+I, or drop files onto the window."),
        )
        self._pages.addWidget(page)
        return page

    @cached_property
    def _nothing_found(self) -> QWidget:
        from annotator.gui.widgets.feedback.empty_state import nothing_fits

        page = nothing_fits(self.tr("No article fits"), self.filters.clear_all)
        self._pages.addWidget(page)
        return page

    def _sort_button(self) -> QToolButton:
        made = icon_button("arrow-up-down", self.tr("Sort the list"))
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(made)
        menu.aboutToShow.connect(partial(self._offer_orders, menu))
        made.setMenu(menu)
        return made

    def _offer_orders(self, menu: QMenu) -> None:
        if menu.actions():
            return
        orders = QActionGroup(menu)
        for order, name in self._order_names().items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setData(order)
            action.setChecked(order is ArticleOrder.IMPORTED)
            orders.addAction(action)
        orders.triggered.connect(self._sort)
        menu.addSeparator()
        self._backwards = menu.addAction(self.tr("Last first"))
        self._backwards.setCheckable(True)
        self._backwards.toggled.connect(self._turn_around)

    def _order_names(self) -> dict[ArticleOrder, str]:
        return {
            ArticleOrder.IMPORTED: self.tr("As imported"),
            ArticleOrder.PUBLISHED: self.tr("By date"),
            ArticleOrder.TITLE: self.tr("By title"),
            ArticleOrder.OUTLET: self.tr("By outlet"),
            ArticleOrder.EVENT: self.tr("By event"),
            ArticleOrder.STATE: self.tr("By state"),
            ArticleOrder.ANNOTATIONS: self.tr("By number of annotations"),
        }

    def _connect(self) -> None:
        self.rows.activated.connect(self._request)
        self.rows.clicked.connect(self._request_clicked)
        self.rows.customContextMenuRequested.connect(self._open_menu)
        self.filters.list_requested.connect(self._enter_list)
        self.model.listed.connect(self._show_page)
        self.model.listed.connect(self._keep_current)

    def _keep_current(self) -> None:
        if self._current is not None and not self.rows.selectionModel().hasSelection():
            self.set_current(self._current)

    def _show_page(self) -> None:
        if self.model.rowCount() or self.model.is_busy:
            self._pages.setCurrentWidget(self.rows)
        elif self.model.asked != ArticleFilter():
            self._pages.setCurrentWidget(self._nothing_found)
        else:
            self._pages.setCurrentWidget(self._nothing_yet)

    def _request(self, index: QModelIndex) -> None:
        article_id = self.model.article_id(index.row())
        if article_id is not None:
            self.article_requested.emit(article_id)

    def _request_clicked(self, index: QModelIndex) -> None:
        """A plain click opens; with Ctrl or Shift it only selects."""
        if not QApplication.keyboardModifiers() and self.rows.selected_count() == 1:
            self._request(index)

    def _enter_list(self) -> None:
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.rows.currentIndex().isValid() and self.model.rowCount():
            self.rows.go_to(0)

    def _sort(self, action: QAction) -> None:
        self.model.sort_by(action.data(), descending=self._backwards.isChecked())

    def _turn_around(self, descending: bool) -> None:
        self.model.sort_by(self.model.order, descending=descending)

    def _open_menu(self, point: QPoint) -> None:
        self.deeds.open_menu(self.rows.viewport().mapToGlobal(point), self._request)
