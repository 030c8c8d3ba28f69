"""Events proposed from articles that share many passages, accepted one by one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.desk import Desk
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.widgets.basic import GAP, label, set_kind
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.feedback.empty_state import EmptyState
from annotator.gui.wording.filling import filled
from annotator.gui.wording.isolating import beside
from annotator.services.articles import events_of
from annotator.services.parallels.proposing import Proposal, accept

_PROPOSAL = Qt.ItemDataRole.UserRole


class ProposeEventsDialog(BaseDialog):
    """A list of groups, and beside it the articles of the current one and a name for it."""

    def __init__(
        self, desk: Desk, proposals: list[Proposal], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            parent,
            self.tr("Propose events"),
            self.tr(
                "These articles share passages. Each group you accept becomes one event, in one"
                " step that undo takes back."
            ),
        )
        self._desk = desk
        self._events = {event.id: event.name for event in events_of(desk.project)}
        self.groups = QListWidget()
        self.articles = QListWidget()
        self.name = QLineEdit()
        self.take = self.add_button(self.tr("Accept the event"), Role.AcceptRole)
        self.skip = button(self.tr("Leave it"), "quiet", "x")
        self._pages = QStackedWidget()
        self._arrange()
        self.groups.currentItemChanged.connect(self._show)
        self.skip.clicked.connect(self._drop)
        for proposal in proposals:
            self._add(proposal)
        self.groups.setCurrentRow(0)
        self._pages.setCurrentIndex(0 if proposals else 1)
        self._show()

    @property
    def current(self) -> Proposal | None:
        """The group that is chosen."""
        item = self.groups.currentItem() if self.groups.count() else None
        return item.data(_PROPOSAL) if item is not None else None

    def accept(self) -> None:
        """Make the current group an event; the dialog closes after the last one."""
        proposal, name = self.current, self.name.text()
        if proposal is None:
            return
        session = self._desk.session
        if self._desk.edit(lambda: accept(session, proposal, name)) is not None:
            self._drop()

    def _arrange(self) -> None:
        for part in (self.groups, self.articles):
            set_kind(part, "framed")
            part.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            part.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.groups.setAccessibleName(self.tr("Proposed events"))
        self.articles.setAccessibleName(self.tr("Articles of the event"))
        self.articles.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.articles.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.name.setAccessibleName(self.tr("Name"))
        right = QVBoxLayout()
        right.setSpacing(GAP)
        right.addWidget(label(self.tr("Name"), "section"))
        right.addWidget(self.name)
        right.addWidget(label(self.tr("Articles"), "section"))
        right.addWidget(self.articles, 1)
        found = QWidget()
        row = QHBoxLayout(found)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GAP)
        row.addWidget(self.groups, 2)
        row.addLayout(right, 3)
        self._pages.addWidget(found)
        self._pages.addWidget(
            EmptyState(
                "newspaper",
                self.tr("No event to propose"),
                self.tr("No articles without an event share enough passages."),
            )
        )
        self.body.addWidget(self._pages, 1)
        self.footer.addButton(self.skip, Role.ActionRole)
        self.add_button(self.tr("Close"), Role.RejectRole)
        self.resize(900, 520)

    def _add(self, proposal: Proposal) -> None:
        name = self._events.get(proposal.event_id or "", proposal.name)
        counts = filled(
            self.tr("Articles: %1 · passages in common: %2 or more"),
            len(proposal.articles),
            proposal.passages,
        )
        item = QListWidgetItem(f"{name}\n{counts}")
        item.setData(_PROPOSAL, proposal)
        item.setToolTip(name)
        self.groups.addItem(item)

    def _show(self) -> None:
        proposal = self.current
        self.articles.clear()
        for part in (self.take, self.skip):
            part.setEnabled(proposal is not None)
        if proposal is None:
            self.name.clear()
            return
        known = self._events.get(proposal.event_id or "")
        self.name.setText(known or proposal.name)
        self.name.setReadOnly(known is not None)
        for article in proposal.articles:
            text = beside(article.outlet, article.published[:10], article.title)
            item = QListWidgetItem(text)
            item.setToolTip(text)
            self.articles.addItem(item)

    def _drop(self) -> None:
        self.groups.takeItem(self.groups.currentRow())
        if not self.groups.count():
            self.reject()
