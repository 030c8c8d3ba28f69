"""The rooms of a project's window, each made when it is first entered."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from annotator.gui.jobs import collecting


class Rooms(QStackedWidget):
    """Shows one room at a time."""

    entered = Signal(object)
    """The name (str) of the room that is shown now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._makers: Mapping[str, Callable[[], QWidget]] = {}
        self._made: dict[str, QWidget] = {}

    def make_with(self, makers: Mapping[str, Callable[[], QWidget]]) -> None:
        """Say what makes each room, by its name."""
        self._makers = makers

    def room(self, name: str) -> QWidget:
        """Return a room, made if it was not needed before."""
        if name not in self._made:
            self._made[name] = self._makers[name]()
            self.addWidget(self._made[name])
            collecting.keep()
        return self._made[name]

    def made(self, name: str) -> QWidget | None:
        """Return a room if it was made already."""
        return self._made.get(name)

    def enter(self, name: str) -> None:
        """Show a room and put the keyboard into it."""
        room = self.room(name)
        self.setCurrentWidget(room)
        room.setFocus()
        self.entered.emit(name)

    def save(self) -> None:
        """Write what is half typed in any room."""
        for room in self._made.values():
            save = getattr(room, "save", None)
            if save is not None:
                save()

    @property
    def name(self) -> str:
        """The room that is shown."""
        current = self.currentWidget()
        return next((name for name, room in self._made.items() if room is current), "")
