"""The room of reviews."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.edit import CODEBOOK_KINDS, Edit
from annotator.gui.desk import Desk
from annotator.gui.icons import icon
from annotator.gui.jobs import Jobs
from annotator.gui.views.inbox.items_page import ItemsPage, Side
from annotator.gui.views.inbox.report_page import ReportPage
from annotator.gui.widgets.basic import GAP, rule

_KINDS = frozenset({"review", "remark", "return_reason", "annotation", "annotator", "article"})


class InboxView(QWidget):
    """What was returned to me, what I returned, and a report, each in a part of its own."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.tabs = QTabBar()
        self.mine = ItemsPage(desk, Side.AUTHOR)
        self.given = ItemsPage(desk, Side.REVIEWER)
        self.report = ReportPage(desk, jobs)
        self.pages = (self.mine, self.given, self.report)
        self._stack = QStackedWidget()
        self._is_stale = True
        self._is_entering = self._is_asking = self._waits_for_list = False
        self._arrange()
        for page in (self.mine, self.given):
            page.answered.connect(self._settle)
        self.tabs.currentChanged.connect(self._enter)
        desk.edited.connect(self._follow)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Give the keyboard to the list that is shown, or to the tabs where it is empty."""
        page = self.pages[self.tabs.currentIndex()]
        self._waits_for_list = page.is_reading
        if page.is_empty:
            self.tabs.setFocus(reason)
        else:
            page.focus_list()

    def do(self, deed: str) -> None:
        """Do to the review that is chosen what a button beside it does."""
        page = self.pages[self.tabs.currentIndex()]
        if not (isinstance(page, ItemsPage) and page.details.do(deed)):
            self._desk.refused.emit(self.tr("Choose a review first to which this can be done."))

    def step_part(self, *, forward: bool) -> None:
        """Give the keyboard to the next part: tabs, list, what is beside it."""
        page = self.pages[self.tabs.currentIndex()]
        parts: list[QWidget] = [self.tabs, *page.parts]
        focus = QApplication.focusWidget()
        held = [i for i, each in enumerate(parts) if focus and _holds(each, focus)]
        place = held[-1] + (1 if forward else -1) if held else 0
        parts[place % len(parts)].setFocus(Qt.FocusReason.TabFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was edited meanwhile."""
        super().showEvent(event)
        self._is_entering = True
        self._refresh()
        self._settle()

    def _given_matters(self) -> bool:
        """Whether what one returned oneself is of more interest than what came back."""
        return self.given.waiting > 0 or (self.mine.is_empty and not self.given.is_empty)

    def _arrange(self) -> None:
        self.setObjectName("inbox")
        for icon_name, name in (
            ("inbox", self.tr("Returned to me")),
            ("send", self.tr("Returned by me")),
            ("chart-column", self.tr("Report")),
        ):
            self.tabs.addTab(icon(icon_name), name)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Parts of the inbox"))
        head = QHBoxLayout()
        head.setContentsMargins(GAP, 4, GAP, 0)
        head.addWidget(self.tabs)
        head.addStretch(1)
        for page in self.pages:
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self._stack, 1)

    def _enter(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        if not self.tabs.hasFocus():
            self.setFocus()

    def _follow(self, edit: Edit) -> None:
        if edit.kinds & (_KINDS | CODEBOOK_KINDS):
            self._is_stale = True
            if self.isVisible():
                self._refresh()

    def _refresh(self) -> None:
        if not self._is_stale:
            return
        self._is_stale, self._is_asking = False, True
        for page in self.pages:
            page.refresh()
        self._is_asking = False
        self._settle()

    def _settle(self) -> None:
        """Once all is read, tell how many wait, and show what is of more interest."""
        if self._is_asking or self.mine.is_reading or self.given.is_reading:
            return
        names = (self.tr("Returned to me"), self.tr("Returned by me"))
        for place, (name, page) in enumerate(zip(names, (self.mine, self.given), strict=True)):
            waiting = self.locale().toString(page.waiting)
            self.tabs.setTabText(place, f"{name} ({waiting})" if page.waiting else name)
        entered, self._is_entering = self._is_entering, False
        is_first = entered and self.tabs.currentIndex() == 0
        if is_first and not self.mine.waiting and self._given_matters():
            self.tabs.setCurrentIndex(1)
        if self._waits_for_list and self.tabs.hasFocus():
            self.setFocus()


def _holds(part: QWidget, focus: QWidget) -> bool:
    return part is focus or part.isAncestorOf(focus)
