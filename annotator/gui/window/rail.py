"""The rail at the side of the window: one button for each room."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from annotator.gui.widgets.basic import set_kind

_WIDTH = 84
_ICON = QSize(20, 20)


class Rail(QFrame):
    """Buttons of the rooms, of which one is pressed, and those of the program at the foot."""

    def __init__(
        self, rooms: Sequence[QAction], feet: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(_WIDTH)
        self._give_short_names([*rooms, *feet])
        self._group = QActionGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 8, 4, 8)
        column.setSpacing(4)
        for action in rooms:
            action.setCheckable(True)
            self._group.addAction(action)
            column.addWidget(_button(action))
        column.addStretch(1)
        for action in feet:
            column.addWidget(_button(action))

    def _give_short_names(self, actions: Sequence[QAction]) -> None:
        """Name actions by one short word below their icons; menus keep the whole name."""
        names = {
            "view.label": self.tr("Label"),
            "view.articles": self.tr("Articles"),
            "view.annotations": self.tr("Labels"),
            "edit.search": self.tr("Search"),
            "view.codebook": self.tr("Codebook"),
            "view.compare": self.tr("Compare"),
            "view.agreement": self.tr("Figures"),
            "view.inbox": self.tr("Inbox"),
            "view.events": self.tr("Events"),
            "tools.palette": self.tr("Find it"),
            "help.keys": self.tr("Keys"),
        }
        for action in actions:
            action.setIconText(names[action.objectName()])


def _button(action: QAction) -> QToolButton:
    made = QToolButton()
    made.setDefaultAction(action)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    made.setIconSize(_ICON)
    made.setAutoRaise(True)
    made.setFixedWidth(_WIDTH - 8)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    set_kind(made, "rail")
    return made
