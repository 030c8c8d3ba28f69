"""The command palette: every action by its name."""

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from annotator.gui.actions.dispatch import set_key_context
from annotator.gui.actions.keys import key_names
from annotator.gui.actions.registry import Actions
from annotator.gui.actions.spec import Context
from annotator.gui.dialogs.palette.entries import Found, Provider, action_entries, ranked
from annotator.gui.dialogs.palette.line import FOUND, PaletteLine
from annotator.gui.widgets.basic import GAP, key_cap, label, rule, set_kind
from annotator.gui.widgets.icon_label import IconLabel

_WIDTH = 600
_TOP = 56
_LINES = 10
_KEPT = 6
_Index = QModelIndex | QPersistentModelIndex


class _Lines(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.found: list[Found] = []

    def show_found(self, found: list[Found]) -> None:
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self.found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return found.entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{found.entry.title}, {found.entry.detail}, {found.entry.key}"
        return found if role == FOUND else None


class Palette(QFrame):
    """A field and a list over the window; typing narrows, Enter does, Escape leaves."""

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._actions = actions
        self._window = window
        self._providers: list[Provider] = []
        self._recent: tuple[str, ...] = ()
        self._came_from: QWidget | None = None
        set_kind(self, "popup")
        set_key_context(self, Context.NOWHERE)
        self.field = QLineEdit()
        self.list = QListView()
        self._lines = _Lines(self)
        self._build()
        self.hide()
        self.field.textChanged.connect(self._show_entries)
        self.list.clicked.connect(self._run)
        self.list.selectionModel().currentChanged.connect(self._announce)
        window.installEventFilter(self)
        self.field.installEventFilter(self)

    def add_provider(self, provider: Provider) -> None:
        """Offer further entries, such as articles, once something is typed."""
        self._providers.append(provider)

    def toggle(self) -> None:
        """Show the palette, or put it away where it is shown."""
        if self.isVisible():
            self.leave()
        else:
            self.open()

    def open(self, text: str = "") -> None:
        """Show the palette with `text` typed in."""
        self._put_away()
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self._came_from = focus
        self.field.setText(text)
        self._show_entries()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.selectAll()
        _application().focusChanged.connect(self._on_focus)

    def leave(self) -> None:
        """Put the palette away and the keyboard back to where it was."""
        self._put_away()
        if self._came_from is not None and isValid(self._came_from):
            self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)

    def entries(self) -> list[Found]:
        """Return what is shown now."""
        return list(self._lines.found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Steer the list from the field, and stay in place when the window changes."""
        if watched is self.field and event.type() is QEvent.Type.KeyPress:
            return isinstance(event, QKeyEvent) and self._steer(event)
        if watched is self._window and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        set_kind(self.field, "bare")
        self.field.setPlaceholderText(self.tr("What do you want to do, or read?"))
        self.field.setAccessibleName(self.tr("Command palette"))
        self.list.setModel(self._lines)
        self.list.setItemDelegate(PaletteLine(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        top = QHBoxLayout()
        top.setContentsMargins(14, GAP, 14, GAP)
        top.setSpacing(GAP)
        top.addWidget(IconLabel("search"))
        top.addWidget(self.field, 1)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(rule())
        layout.addSpacing(4)
        layout.addWidget(self.list, 1)
        layout.addSpacing(4)
        layout.addWidget(rule())
        layout.addLayout(self._hints())
        self._nothing = label(self.tr("Nothing has this name."), "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setParent(self.list)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(32)
        shadow.setOffset(0, 8)
        shadow.setColor(QColor(0, 0, 0, 90))
        self.setGraphicsEffect(shadow)

    def _hints(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(6)
        hints = (
            (("Up", "Down"), self.tr("choose")),
            (("Enter",), self.tr("do")),
            (("Escape",), self.tr("leave")),
        )
        for keys, meaning in hints:
            for key in keys:
                row.addWidget(key_cap(key))
            row.addWidget(label(meaning, "small"))
            row.addSpacing(GAP)
        row.addStretch(1)
        return row

    def show_further(self) -> None:
        """Ask who offers entries once more; the line that is chosen stays chosen."""
        row = self.list.currentIndex().row()
        chosen = [found.entry.id for found in self._lines.found[max(row, 0) : row + 1]]
        self._show_entries()
        rows = [row for row, found in enumerate(self._lines.found) if [found.entry.id] == chosen]
        if rows:
            self.list.setCurrentIndex(self._lines.index(rows[0]))

    def _show_entries(self) -> None:
        query = self.field.text()
        entries = action_entries(self._actions)
        if query.strip():
            for provider in self._providers:
                entries += provider(query)
        self._lines.show_found(ranked(entries, query, self._recent))
        self.list.setCurrentIndex(self._lines.index(0))
        self.list.scrollToTop()
        self._nothing.setVisible(not self._lines.found)
        self._place()
        self._nothing.resize(self.list.viewport().size())

    def _steer(self, event: QKeyEvent) -> bool:
        key = event.key()
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _LINES,
            Qt.Key.Key_PageUp: -_LINES,
            Qt.Key.Key_Tab: 1,
            Qt.Key.Key_Backtab: -1,
        }
        own_keys = self._actions.keymap.keys("tools.palette")
        if key in steps:
            self._move(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape or any(name in own_keys for name in key_names(event)):
            self.leave()
        else:
            return False
        return True

    def _move(self, step: int) -> None:
        count = len(self._lines.found)
        if not count:
            return
        row = self.list.currentIndex().row() + step
        row = row % count if abs(step) == 1 else max(0, min(count - 1, row))
        self.list.setCurrentIndex(self._lines.index(row))

    def _run(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry = self._lines.found[index.row()].entry
        if not entry.enabled:
            return
        self._recent = (entry.id, *(id for id in self._recent if id != entry.id))[:_KEPT]
        self.leave()
        QTimer.singleShot(0, self, entry.run)

    def _announce(self, index: QModelIndex) -> None:
        if index.isValid() and self.isVisible():
            text = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, text))

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        if new is not None and new is not self.field and not self.isAncestorOf(new):
            self._put_away()

    def _put_away(self) -> None:
        if self.isVisible():
            _application().focusChanged.disconnect(self._on_focus)
            self.hide()

    def _place(self) -> None:
        """Be as high as what was found, in the upper middle of the window."""
        room = self._window.size()
        line = self.list.itemDelegate().sizeHint(self._line_option(), QModelIndex()).height()
        shown = max(1, min(_LINES, len(self._lines.found), (room.height() - 2 * _TOP) // line - 3))
        self.list.setFixedHeight(shown * line + 2 * self.list.frameWidth())
        self._column.activate()
        size = QSize(min(_WIDTH, room.width() - 2 * GAP), self._column.sizeHint().height())
        left = (room.width() - size.width()) // 2
        self.setGeometry(QRect(left, min(_TOP, room.height() // 10), size.width(), size.height()))

    def _line_option(self) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        option.initFrom(self.list)
        return option


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
