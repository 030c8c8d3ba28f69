"""What the label room is made of, and what each of its collaborators may ask of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.gui.actions.registry import Actions
from annotator.gui.desk import Desk
from annotator.gui.views.articles.articles_list import ArticleListView
from annotator.gui.views.label.header import ArticleHeader
from annotator.gui.views.label.moving import Moving
from annotator.gui.views.label.work import Work
from annotator.gui.views.panel import TaggingPanel
from annotator.gui.widgets.feedback.notice import NoticeBar
from annotator.gui.widgets.reader import Reader

_NARROWEST = 220
"""Pixels in which a text can still be read; the list gives way first."""


class LabelParts(QWidget):
    """List, text and panel side by side, and the work that lies on them."""

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.reader = Reader()
        self.list = ArticleListView(desk)
        self.panel = TaggingPanel(desk)
        self.notice = NoticeBar()
        self.work = Work(desk, self.reader, self)
        self.moving = Moving(self.work, self.reader)
        self._actions = actions
        self._header = ArticleHeader(actions["article.submit"])
        self._pages = QStackedWidget()
        self._arrange()

    def open_article(self, article_id: str) -> None:
        """Show an article, ready to be labelled."""
        self._open(article_id)
        self.return_to_text()

    def return_to_text(self) -> None:
        """Give the keyboard back to the text."""
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def step_part(self, *, forward: bool) -> None:
        """Give the keyboard to the next part: list, text, panel, and round again."""
        enter = {
            self.list: self.list.rows.setFocus,
            self.reader: self.reader.setFocus,
            self.panel: self.panel.form.speaker.picker.setFocus,
        }
        parts = [part for part in enter if part.isVisible()]
        if self.panel.annotation is None and self.panel in parts:
            parts.remove(self.panel)
        focus = QApplication.focusWidget()
        held = [i for i, part in enumerate(parts) if focus and part.isAncestorOf(focus)]
        place = held[0] + (1 if forward else -1) if held else 0
        if parts:
            enter[parts[place % len(parts)]](Qt.FocusReason.TabFocusReason)

    def show_panel(self) -> None:
        """Show the panel, if it was put away."""
        shown = self._actions["view.panel"]
        if not shown.isChecked():
            shown.trigger()

    def copy(self, *, with_source: bool = False) -> None:
        """Copy the selected words, with title, outlet, date and place if they are wanted."""
        from annotator.gui.views.copying import copy_selection

        page = self.work.page
        copy_selection(self.reader, page.article if page else None, with_source=with_source)

    def _open(self, article_id: str) -> None:
        if self.work.page is None or self.work.page.article.id != article_id:
            self.work.open(article_id)
        self.list.set_current(article_id)

    def _arrange(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.notice)
        column.addWidget(self.reader, 1)
        middle.setMinimumWidth(_NARROWEST)
        self._pages.addWidget(middle)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("label.splitter")
        self.splitter.setChildrenCollapsible(False)
        for part, stretch in ((self.list, 0), (self._pages, 1), (self.panel, 0)):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self.splitter.setSizes([270, 760, 320])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)
