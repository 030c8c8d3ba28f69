"""What stands beside the text: the differences to decide, or the fields of a gold label."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.annotation import Layer
from annotator.domain.edit import Edit
from annotator.gui.actions.dispatch import set_key_context
from annotator.gui.actions.registry import Actions
from annotator.gui.actions.spec import Context
from annotator.gui.desk import Desk
from annotator.gui.views.compare.deciding import Deciding
from annotator.gui.views.compare.decision_panel import DecisionPanel
from annotator.gui.views.panel import TaggingPanel
from annotator.gui.widgets.buttons import button

_DECISION, _FIELDS = range(2)
_NARROWEST_PX = 340


class GoldSide(QStackedWidget):
    """Shows the current difference; while a gold label is changed by hand, its fields instead."""

    returned = Signal()
    """The keyboard wants to go back to the text."""

    def __init__(
        self, desk: Desk, actions: Actions, deciding: Deciding, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._actions = actions
        self._panel: TaggingPanel | None = None
        self.decision = DecisionPanel(desk, actions, deciding)
        self.addWidget(self.decision)
        self.setMinimumWidth(_NARROWEST_PX)
        self.decision.returned.connect(self.returned)
        deciding.edit_requested.connect(self.begin_edit)

    @property
    def panel(self) -> TaggingPanel:
        """The fields of the gold label, made when they are first needed."""
        if self._panel is None:
            self._panel = TaggingPanel(self._desk, layer=Layer.GOLD)
            self._panel.show_keys_of(self._actions)
            self._panel.returned_to_text.connect(self.end_edit)
            set_key_context(self._panel, Context.PANEL)
            back = QCoreApplication.translate("CompareView", "Back to the differences")
            done = button(back, "link", "arrow-left")
            done.clicked.connect(self.end_edit)
            page = QWidget()
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(done, 0, Qt.AlignmentFlag.AlignLeading)
            column.addWidget(self._panel, 1)
            self.addWidget(page)
        return self._panel

    @property
    def is_editing(self) -> bool:
        """Whether the fields of a gold label are shown."""
        return self.currentIndex() == _FIELDS

    def begin_edit(self, annotation_id: str) -> None:
        """Show the fields of a gold label, with the cursor in the first."""
        known = self._desk.project.tables.annotations.read([annotation_id])
        if annotation_id in known:
            self.panel.show_annotation(known[annotation_id])
            self.setCurrentIndex(_FIELDS)
            self.panel.focus_speaker()

    def end_edit(self) -> None:
        """Go back from the fields to the differences."""
        if self._panel is not None:
            self._panel.flush()
            self._panel.show_annotation(None)
        self.setCurrentIndex(_DECISION)
        self.returned.emit()

    def save(self) -> None:
        """Write what is half typed."""
        if self._panel is not None:
            self._panel.flush()

    def follow(self, edit: Edit) -> None:
        """Leave the fields of a gold label that an edit took away."""
        panel = self._panel
        if panel is None or panel.annotation is None:
            return
        change = edit.change_of(panel.annotation.id)
        if change is not None and change.after is None:
            self.end_edit()
