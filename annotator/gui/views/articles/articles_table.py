"""The room with the table of all articles."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from annotator.gui.desk import Desk
from annotator.gui.jobs import Jobs
from annotator.gui.models.articles import ArticleColumn, ArticleModel
from annotator.gui.views.articles.articles_actions import ArticleActions
from annotator.gui.views.table_room import TableRoom
from annotator.gui.widgets.basic import rule
from annotator.gui.widgets.feedback.empty_state import EmptyState
from annotator.gui.widgets.feedback.progress_line import ProgressLine
from annotator.gui.widgets.filters.article_filters import ArticleFilterBar
from annotator.gui.widgets.lists.cells import ArticleCells
from annotator.store.queries.articles import ArticleOrder

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


class ArticlesView(TableRoom[ArticleModel, ArticleFilterBar]):
    """All that is known of the articles, sortable, filterable, many changed at once."""

    article_requested = Signal(object)
    """The id (str) of an article that somebody asked to open."""

    def __init__(self, desk: Desk, jobs: Jobs | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ArticleModel(desk, self)
        self.filters = ArticleFilterBar(desk, self.model, narrow=False)
        self.deeds = ArticleActions(desk, self.rows, self.model, self, jobs)
        self.setObjectName("articles")
        self.set_up_table(self.tr("Articles"), _WIDTHS, ArticleCells(self.rows))
        nothing = EmptyState(
            "newspaper",
            self.tr("No articles yet"),
            self.tr("Bring some in with Ctrl+I, or drop files onto the window."),
        )
        self.arrange(nothing, self.tr("No article fits"), rule(), ProgressLine(desk, self))
        self.filters.first_line.addWidget(self.columns.button)
        self.rows.activated.connect(self._request)
        self.rows.customContextMenuRequested.connect(self._open_menu)
        self.header.sortIndicatorChanged.connect(self._sort)

    def _sort(self, column: int, direction: Qt.SortOrder) -> None:
        order = ArticleColumn(column).order if column >= 0 else ArticleOrder.IMPORTED
        self.model.sort_by(order, descending=direction is Qt.SortOrder.DescendingOrder)

    def _request(self, index: QModelIndex) -> None:
        article_id = self.model.article_id(index.row())
        if article_id is not None:
            self.article_requested.emit(article_id)

    def _open_menu(self, point: QPoint) -> None:
        self.deeds.open_menu(self.rows.viewport().mapToGlobal(point), self._request)
