"""The filters over a list of articles."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.gui.desk import Desk
from annotator.gui.models.articles import ArticleModel
from annotator.gui.widgets.basic import label
from annotator.gui.widgets.buttons import button, icon_button
from annotator.gui.widgets.feedback.busy_line import BusyLine
from annotator.gui.widgets.fields.filter_edit import FilterEdit
from annotator.gui.wording.filling import filled
from annotator.store.queries.articles import ArticleFilter

if TYPE_CHECKING:
    from annotator.gui.widgets.filters.article_pickers import ArticlePickers


class ArticleFilterBar(QWidget):
    """Text, outlet, event, language, state and dates, and how many articles are left.

    A narrow bar hides all but the text behind a button.
    """

    list_requested = Signal()
    """The keyboard wants to go to the list."""

    def __init__(
        self, desk: Desk, model: ArticleModel, *, narrow: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self.text = FilterEdit(self.tr("Filter articles"))
        self.count = label("", "small")
        self.line = BusyLine()
        self.clear = button(self.tr("Clear"), "link")
        self.more = icon_button("funnel", self.tr("More filters"))
        self.first_line = QHBoxLayout()
        """Behind the field for text there is room for more buttons."""
        self._arrange(narrow=narrow)
        self._connect()
        self._show()

    def _arrange(self, *, narrow: bool) -> None:
        self.more.setCheckable(True)
        self.first_line.setSpacing(4)
        self.first_line.addWidget(self.text, 1)
        self.first_line.addWidget(self.more)
        self.first_line.setContentsMargins(0, 0, 0, 0)
        whole = self._column = QVBoxLayout(self)
        whole.setContentsMargins(8, 8, 8, 4 if narrow else 6)
        whole.setSpacing(4 if narrow else 6)
        whole.addLayout(self.first_line)
        if narrow:
            last = QHBoxLayout()
            last.addWidget(self.count, 1)
            last.addWidget(self.clear)
            whole.addLayout(last)
        else:
            self.text.setMaximumWidth(420)
            self.first_line.setSpacing(8)
            for part in (self.count, self.clear):
                self.first_line.addWidget(part)
            self.first_line.addStretch(1)
        whole.addWidget(self.line)
        self.more.setVisible(narrow)
        if not narrow:
            self.pickers.show()

    def _connect(self) -> None:
        self.text.filtered.connect(self._set_text)
        self.text.list_requested.connect(self.list_requested)
        self.more.toggled.connect(self._show_pickers)
        self.clear.clicked.connect(self.clear_all)
        self._model.listed.connect(self._show)
        self._model.busy.connect(self._show)
        self._model.busy.connect(self.line.follow)

    @cached_property
    def pickers(self) -> ArticlePickers:
        """What is picked and not typed, made when it is first shown."""
        from annotator.gui.widgets.filters.article_pickers import ArticlePickers

        made = ArticlePickers(self._desk, self._model)
        made.edited.connect(self._show)
        self._column.insertWidget(1, made)
        return made

    def _show_pickers(self, shown: bool) -> None:
        if shown or "pickers" in self.__dict__:
            self.pickers.setVisible(shown)

    def clear_all(self) -> None:
        """List all articles."""
        self.text.clear()
        if "pickers" in self.__dict__:
            self.pickers.forget()
        self._model.ask(ArticleFilter())
        self.text.flush()
        self._show()

    def _ask(self, **changed: object) -> None:
        self._model.ask(replace(self._model.asked, **changed))  # pyright: ignore[reportArgumentType]
        self._show()

    def _set_text(self, text: str) -> None:
        self._ask(text=text, still_typing=bool(text))

    def _show(self) -> None:
        model = self._model
        listed = self.locale().toString(model.rowCount())
        total = self.locale().toString(model.total)
        filtered = model.asked != ArticleFilter()
        if model.is_busy:
            text = self.tr("Looking…")
        elif filtered:
            text = filled(self.tr("%1 of %2 articles"), listed, total)
        else:
            text = filled(self.tr("Articles: %1"), total)
        self.count.setText(text)
        self.clear.setVisible(filtered)
        pickers = replace(model.asked, text="", still_typing=False) != ArticleFilter()
        self.more.setChecked(self.more.isChecked() or (pickers and self.more.isVisible()))
