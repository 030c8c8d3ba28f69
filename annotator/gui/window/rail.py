"""The rail at the side of the window: one button for each room."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from annotator.gui.theme import current_theme
from annotator.gui.widgets.basic import set_kind

_WIDTH = 84
_ICON = QSize(20, 20)
_COUNT_PX, _COUNT_HEIGHT = 10, 15
_MOST_SHOWN = 99


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
        self.buttons = {each.objectName(): RailButton(each) for each in (*rooms, *feet)}
        """Each by the id of its action."""
        for action in rooms:
            action.setCheckable(True)
            self._group.addAction(action)
            column.addWidget(self.buttons[action.objectName()])
        column.addStretch(1)
        for action in feet:
            column.addWidget(self.buttons[action.objectName()])

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


class RailButton(QToolButton):
    """An icon with a word below it, and how much waits behind it."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setDefaultAction(action)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(_ICON)
        self.setAutoRaise(True)
        self.setFixedWidth(_WIDTH - 8)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_kind(self, "rail")
        self.waiting = 0

    def show_waiting(self, count: int, words: str) -> None:
        """Show how much waits, and say it in words to who points at it or hears it."""
        self.waiting = count
        self.setAccessibleDescription(words)
        tip = self.defaultAction().toolTip()
        self.setToolTip(f"{tip}\n{words}" if words else tip)
        self.update()

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        """Paint the button, and the count at the corner of the icon."""
        super().paintEvent(arg__1)
        if self.waiting:
            self._paint_count()

    def _paint_count(self) -> None:
        theme, painter = current_theme(), QPainter(self)
        font = QFont(self.font())
        font.setPixelSize(_COUNT_PX)
        font.setWeight(QFont.Weight.Bold)
        most = self.waiting > _MOST_SHOWN
        words = self.locale().toString(min(self.waiting, _MOST_SHOWN)) + ("+" if most else "")
        width = max(_COUNT_HEIGHT, QFontMetrics(font).horizontalAdvance(words) + 8)
        place = self.width() // 2 + 4
        left = self.width() - place - width if self.isRightToLeft() else place
        box = QRect(left, 3, width, _COUNT_HEIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(box, _COUNT_HEIGHT / 2, _COUNT_HEIGHT / 2)
        painter.setFont(font)
        painter.setPen(QColor(theme.on_accent))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
