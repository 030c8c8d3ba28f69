"""The head of the label room: which article this is, whose labels are shown, how far it is."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from annotator.domain.article import Annotator, State
from annotator.gui.views.label.pages import OpenArticle
from annotator.gui.views.label.shown_labels import GOLD
from annotator.gui.widgets.basic import GAP, MARGIN, label
from annotator.gui.widgets.buttons import action_button
from annotator.gui.widgets.elided import ElidedLabel
from annotator.gui.wording.filling import filled
from annotator.gui.wording.isolating import beside

_CHOICE = 2
"""From so many on there is something to choose from."""


class ArticleHeader(QWidget):
    """One line of title, one of what is known and how far it is, and whose labels are shown."""

    annotator_requested = Signal(object)
    """The id (str) of the annotator whose labels are to be shown."""

    def __init__(self, submit: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel("heading")
        self._known = ElidedLabel("muted")
        self._state = label("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GAP // 2, GAP, GAP // 2)
        column.setSpacing(0)
        column.addLayout(_row(self._title, self._submit_button(submit)))
        self._second_line = _row(self._known, self._state)
        column.addLayout(self._second_line)

    @cached_property
    def _whose(self) -> QComboBox:
        """Whose labels can be shown, made when there is a choice."""
        made = QComboBox()
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        made.setToolTip(self.tr("Whose labels are on the screen"))
        made.setAccessibleName(self.tr("Labels of"))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.activated.connect(self._request)
        self._second_line.addWidget(made)
        return made

    def show_article(self, page: OpenArticle | None, event_name: str = "") -> None:
        """Show what is known of an article, or nothing."""
        self.setVisible(page is not None)
        if page is None:
            return
        article = page.article
        self._title.set_text(article.title or article.source_name or self.tr("Untitled article"))
        known = (article.outlet, article.author, article.published[:10], event_name)
        self._known.set_text(beside(*known))
        self._state.setText(self._state_words(page))

    def offer_annotators(
        self, annotators: Sequence[Annotator], me: str, shown: str, *, gold: bool = False
    ) -> None:
        """Offer whose labels can be shown, and the gold ones; only where there is a choice."""
        if len(annotators) + gold < _CHOICE and "_whose" not in self.__dict__:
            return
        with QSignalBlocker(self._whose):
            self._whose.clear()
            for annotator in annotators:
                mine = annotator.id == me
                name = self.tr("My labels") if mine else self.tr("Labels of %1")
                self._whose.addItem(filled(name, annotator.name), annotator.id)
            if gold:
                self._whose.addItem(self.tr("★ Gold"), GOLD)
            self._whose.setCurrentIndex(self._whose.findData(shown))
        self._whose.setVisible(self._whose.count() >= _CHOICE)

    def choose_annotator(self) -> bool:
        """Open the list of whose labels can be shown; return whether there is a choice."""
        if "_whose" not in self.__dict__ or self._whose.count() < _CHOICE:
            return False
        self._whose.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._whose.showPopup()
        return True

    def _submit_button(self, submit: QAction) -> QToolButton:
        submit.setIconText(self.tr("Submit"))
        made = action_button(submit, with_text=True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def _request(self, index: int) -> None:
        self.annotator_requested.emit(self._whose.itemData(index))

    def _state_words(self, page: OpenArticle) -> str:
        if page.progress is not None and page.progress.nothing_to_label:
            return self.tr("Nothing to label here")
        return {
            State.NEW: self.tr("New"),
            State.IN_PROGRESS: self.tr("In progress"),
            State.SUBMITTED: self.tr("Submitted"),
        }[page.state]


def _row(words: QWidget, *others: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GAP)
    row.addWidget(words, 1)
    for other in others:
        row.addWidget(other)
    return row
