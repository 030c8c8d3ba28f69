"""A field that is filled by typing a part of a name."""

import unicodedata

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from annotator.gui.widgets.picker.numbering import digits_for
from annotator.gui.widgets.picker.popup import Popup
from annotator.gui.widgets.picker.row import Row, RowsFor

_Key = Qt.Key
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_STEPS = {
    int(_Key.Key_Down): 1,
    int(_Key.Key_Up): -1,
    int(_Key.Key_PageDown): 8,
    int(_Key.Key_PageUp): -8,
}
_COMMAS = (",", "،", "、")
_ELSEWHERE = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""The keyboard left the window, not the field: what is half typed stays."""


class Picker(QLineEdit):
    """Shows a value; typing opens a list of what goes by the typed words.

    Up and Down move in the list, Enter takes, a digit takes one of the first nine while
    nothing is typed, Tab takes what was found and goes on, Escape leaves everything as it
    was. A taken row may lead to a further question (`ask`).
    """

    taken = Signal(object)
    """The value of the row that was taken; none where the field was emptied."""
    returned = Signal()
    """Enter or Escape: the keyboard wants to go back to where it came from."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        self._popup: Popup | None = None
        super().__init__(parent)
        self._rows_for: RowsFor = _nothing
        self._value = ""
        self._usual_placeholder = placeholder
        self._hint = ""
        self._asked: RowsFor | None = None
        self._typed_before = ""
        self._touched = False
        self._digits: dict[str, int] = {}
        self._takes_many = False
        self._can_be_emptied = True
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(self._follow_typing)

    @property
    def is_typing(self) -> bool:
        """Whether the field holds half-typed words or a question instead of its value."""
        return self._touched or self._asked is not None

    @property
    def rows(self) -> list[Row]:
        """What the open list offers; nothing while it is closed."""
        return self._popup.rows if self._popup is not None and self._is_open() else []

    @property
    def current_row(self) -> Row | None:
        """The row that Enter would take."""
        return self._popup.current if self._popup is not None and self._is_open() else None

    @property
    def digits(self) -> dict[str, Row]:
        """The digits that take a row at once, as they stand before the rows."""
        rows = self.rows
        return {digit: rows[place] for digit, place in self._digits.items()} if rows else {}

    @property
    def claims_more(self) -> bool:
        """Whether Ctrl+Enter would take a row and stay, and so is not the window's key now."""
        return self._takes_many and self._can_take_by_itself()

    def offer(self, rows_for: RowsFor, hint: str = "") -> None:
        """Say what to offer for typed words; asked anew whenever the list opens or changes."""
        self._rows_for = rows_for
        self._hint = hint
        if self._is_open():
            self.refresh()

    def take_many(self) -> None:
        """Let Ctrl+Enter and a comma take a row and stay for another."""
        self._takes_many = True
        self._can_be_emptied = False

    def show_value(self, text: str) -> None:
        """Show the value as it is now; half-typed words are left alone."""
        self._value = text
        if self.is_typing:
            self.refresh()
        elif self.text() != text:
            self.setText(text)
            self._show_beginning()

    def refresh(self) -> None:
        """Ask anew what to offer, if the list is open."""
        if self._is_open():
            self._show_rows()

    def begin(self) -> None:
        """Take the keyboard and open the list, with the value selected to be typed over."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self.open_list()

    def open_list(self) -> None:
        """Open the list."""
        if not self.isReadOnly():
            self._show_rows()

    def ask(self, rows_for: RowsFor, placeholder: str) -> None:
        """Ask a further question about what was just taken; Escape goes back to the first."""
        if self._asked is None:
            self._usual_placeholder = self.placeholderText()
        self._asked = rows_for
        self._typed_before = self.text()
        self._touched = False
        self.clear()
        self.setPlaceholderText(placeholder)
        self._show_rows()

    def reset(self) -> None:
        """Forget what is half typed, close the list and show the value."""
        self._touched = False
        self._end_question()
        self.close_list()
        self.setText(self._value)
        self._show_beginning()

    def close_list(self) -> None:
        """Close the list."""
        if self._popup is not None and isValid(self._popup):
            self._popup.hide()

    def event(self, event: QEvent) -> bool:
        """Claim the keys that the window would take; leave undo to it while nothing is typed."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._claims(event):
                event.accept()
                return True
            if not self.is_typing and _is_undo(event):
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, take, or leave."""
        if self.isReadOnly():
            super().keyPressEvent(event)
            return
        key = event.key()
        steps = 0 if event.modifiers() & _CHORD else _STEPS.get(int(key), 0)
        if steps:
            self._step(steps)
        elif key in _ENTER:
            self._answer_enter(event)
        elif key == _Key.Key_Escape:
            self._escape()
        elif (row := self._numbered(event)) is not None:
            self._take(row, returns=True)
        elif self._takes_many and event.text() in _COMMAS and self._can_take_by_itself():
            self._enter(stay=True)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the list."""
        fresh = not self._is_open() and not self.is_typing
        super().mousePressEvent(event)
        if fresh and not self.isReadOnly():
            self.selectAll()
        if event.button() is Qt.MouseButton.LeftButton:
            self.open_list()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave without a change."""
        super().focusOutEvent(event)
        self.close_list()
        if event.reason() not in _ELSEWHERE:
            self.reset()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Take what was found before the keyboard goes on."""
        row = self.current_row
        if row is not None and self._can_take_by_itself():
            self._take(row, returns=False)
        return super().focusNextPrevChild(next)

    def hideEvent(self, event: QHideEvent) -> None:
        """Close the list with the field."""
        super().hideEvent(event)
        self.close_list()

    def _is_open(self) -> bool:
        return self._popup is not None and isValid(self._popup) and not self._popup.isHidden()

    def _show_rows(self) -> None:
        typed = self.text().strip() if self.is_typing else ""
        rows = (self._asked or self._rows_for)(typed)
        popup = self._list_of_this_window()
        lit = not self._is_emptied()
        self._digits = digits_for(rows, self._asked or self._rows_for) if not typed else {}
        shown = {place: digit for digit, place in self._digits.items()}
        popup.show_rows(rows, "" if self._asked else self._hint, lit=lit, digits=shown)
        if not rows:
            popup.hide()

    def _list_of_this_window(self) -> Popup:
        popup = self._popup
        if popup is None or not isValid(popup) or popup.parentWidget() is not self.window():
            if popup is not None and isValid(popup):
                popup.deleteLater()
            popup = self._popup = Popup(self)
            popup.row_clicked.connect(self._click)
        return popup

    def _follow_typing(self, text: str) -> None:
        del text
        self._touched = True
        self._show_rows()

    def _numbered(self, event: QKeyEvent) -> Row | None:
        """Return the row that a typed digit takes, which it does while nothing is typed."""
        if event.modifiers() & _CHORD:
            return None
        return self.digits.get(str(unicodedata.digit(event.text()[:1] or " ", "")))

    def _step(self, rows: int) -> None:
        if self._is_open() and self._popup is not None:
            self._popup.step(rows)
        else:
            self.open_list()

    def _answer_enter(self, event: QKeyEvent) -> None:
        """Enter takes, and Ctrl+Enter one of many; with more held it is another action's key."""
        held = event.modifiers() & (_CHORD | _Modifier.ShiftModifier)
        if held == _CONTROL and self._takes_many:
            self._enter(stay=True)
        elif not held:
            self._enter(stay=False)
        else:
            event.ignore()

    def _enter(self, *, stay: bool) -> None:
        row = self.current_row
        if row is not None:
            self._take(row, returns=not stay)
            if stay and self._asked is None:
                self.open_list()
        elif self._is_emptied():
            self._take(_no_value, returns=True) if self._can_be_emptied else self._escape()
        elif not self.is_typing:
            self.returned.emit()

    def _click(self, row: Row) -> None:
        self._take(row, returns=True)

    def _take(self, row: Row, *, returns: bool) -> None:
        """Hand a row out; unless that leads to a further question, the field is done."""
        asked = self._asked
        self.taken.emit(row.value)
        if self._asked is not None and self._asked is not asked:
            return
        self.reset()
        if returns:
            self.returned.emit()

    def _escape(self) -> None:
        if self._asked is None:
            self.reset()
            self.returned.emit()
            return
        typed = self._typed_before
        self._end_question()
        self._touched = True
        self.setText(typed)
        self._show_rows()

    def _end_question(self) -> None:
        if self._asked is not None:
            self._asked = None
            self.setPlaceholderText(self._usual_placeholder)

    def _is_emptied(self) -> bool:
        return self._touched and self._asked is None and not self.text().strip()

    def _can_take_by_itself(self) -> bool:
        row = self.current_row
        return row is not None and not row.adds and self._touched and bool(self.text().strip())

    def _claims(self, event: QKeyEvent) -> bool:
        if self.isReadOnly():
            return False
        if event.key() == _Key.Key_Escape:
            return True
        with_control = bool(event.modifiers() & _CONTROL)
        return with_control and event.key() in _ENTER and self.claims_more

    def _show_beginning(self) -> None:
        if self.hasFocus():
            self.selectAll()
        else:
            self.setCursorPosition(0)


def _nothing(typed: str) -> list[Row]:
    del typed
    return []


def _is_undo(event: QKeyEvent) -> bool:
    keys = QKeySequence.StandardKey
    return event.matches(keys.Undo) or event.matches(keys.Redo)


_no_value = Row("")
_Modifier = Qt.KeyboardModifier
_CONTROL = _Modifier.ControlModifier
_CHORD = _CONTROL | _Modifier.AltModifier | _Modifier.MetaModifier
