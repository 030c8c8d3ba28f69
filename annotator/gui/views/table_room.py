"""What the rooms with a table have in common: filters above it, and what stands there instead."""

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStackedWidget,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.actions.dispatch import set_key_context
from annotator.gui.actions.spec import Context
from annotator.gui.models.annotations import AnnotationModel
from annotator.gui.models.articles import ArticleModel
from annotator.gui.widgets.basic import rule
from annotator.gui.widgets.feedback.empty_state import EmptyState, nothing_fits
from annotator.gui.widgets.filters.annotation_filters import AnnotationFilterBar
from annotator.gui.widgets.filters.article_filters import ArticleFilterBar
from annotator.gui.widgets.lists.columns import ColumnButton, set_up_columns
from annotator.gui.widgets.lists.rows_view import RowsView

ModelT = TypeVar("ModelT", ArticleModel, AnnotationModel)
FiltersT = TypeVar("FiltersT", ArticleFilterBar, AnnotationFilterBar)
_TABLE, _NOTHING, _NOTHING_FITS = range(3)


class TableRoom(QWidget, Generic[ModelT, FiltersT]):
    """A table whose rows are filtered, sorted and selected by keys; it follows edits when seen."""

    model: ModelT
    filters: FiltersT

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.rows = RowsView()
        self._pages = QStackedWidget()

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

    def set_up_table(
        self, name: str, widths: Mapping[Any, int], cells: QStyledItemDelegate
    ) -> None:
        """Show the model with columns of some widths (pixels), under a name for screen readers."""
        self.setFocusProxy(self.rows)
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(cells)
        self.rows.setAccessibleName(name)
        set_up_columns(self.rows, widths)
        set_key_context(self.rows, Context.TABLE)
        self.columns = ColumnButton(self.rows, self.tr("Choose columns"))
        self.filters.list_requested.connect(self._enter_list)
        self.model.listed.connect(self._show_page)

    def arrange(self, nothing: EmptyState, no_row_fits: str, *below: QWidget) -> None:
        """Put the filters above the table, or above what is said where it is empty."""
        unfit = nothing_fits(no_row_fits, self.filters.clear_all)
        for page in (self.rows, nothing, unfit):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.filters, rule(), self._pages, *below):
            column.addWidget(part, 1 if part is self._pages else 0)

    def _show_page(self) -> None:
        asked = self.model.asked
        empty = _NOTHING if asked == type(asked)() else _NOTHING_FITS
        shows_rows = self.model.rowCount() or self.model.is_busy
        self._pages.setCurrentIndex(_TABLE if shows_rows else empty)

    def _enter_list(self) -> None:
        if not self.rows.currentIndex().isValid() and self.model.rowCount():
            self.rows.go_to(0)
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
