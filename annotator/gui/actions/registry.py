"""The actions of one window: what menus, tool bars, the palette and keys all go through."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from annotator.gui.actions.keymap import Keymap
from annotator.gui.actions.keys import shown_key
from annotator.gui.actions.spec import ActionSpec
from annotator.gui.actions.specs import ALL
from annotator.gui.icons import icon
from annotator.gui.wording.translations import action_text


class Actions(QObject):
    """Every action of a window as a QAction, made when it is first asked for.

    An action is disabled until `connect_to` gives it something to do, so that nothing in a
    menu is dead. Its key is shown by Qt and acted on by `KeyDispatch`.
    """

    keys_edited = Signal(object)
    """Keys were changed; carries `Keymap.changed`."""

    def __init__(
        self,
        parent: QObject,
        changed_keys: Mapping[str, Iterable[str]] | None = None,
        specs: Iterable[ActionSpec] = ALL,
    ) -> None:
        super().__init__(parent)
        self._specs = {spec.id: spec for spec in specs}
        self.keymap = Keymap(self._specs.values(), changed_keys)
        self._made: dict[str, QAction] = {}
        self._slots: dict[str, list[Callable[..., object]]] = {id: [] for id in self._specs}
        self._enabled: set[str] = set()
        self._checked: set[str] = set()
        """Of those that are not made yet."""

    def __getitem__(self, id: str) -> QAction:
        """Return the QAction of an id. Raises `KeyError`."""
        made = self._made.get(id)
        if made is None:
            made = self._made[id] = self._built(self._specs[id])
        return made

    def __iter__(self) -> Iterator[ActionSpec]:
        """Every action's spec, in the order of the menus."""
        return iter(self._specs.values())

    def spec(self, id: str) -> ActionSpec:
        """Return what an action is. Raises `KeyError`."""
        return self._specs[id]

    def connect_to(self, id: str, slot: Callable[..., object]) -> None:
        """Let an action call `slot` (with whether it is checked, if it takes that) and enable it.

        Give bound methods: a lambda would keep its widget alive.
        """
        self._slots[id].append(slot)
        if id in self._made:
            self._made[id].triggered.connect(slot)
        self.enable((id,), True)

    def enable(self, ids: Iterable[str], enabled: bool) -> None:
        """Enable or disable several actions."""
        for id in ids:
            if enabled:
                self._enabled.add(id)
            else:
                self._enabled.discard(id)
            if id in self._made:
                self._made[id].setEnabled(enabled)

    def check(self, id: str, checked: bool) -> None:
        """Show an action as switched on or off, without doing what it does."""
        if id in self._made:
            self._made[id].setChecked(checked)
        elif checked:
            self._checked.add(id)
        else:
            self._checked.discard(id)

    def change_keys(self, id: str, keys: Iterable[str]) -> None:
        """Give an action other keys and take them from the actions that held them."""
        wanted = tuple(keys)
        for clash in self.keymap.clashes(id, wanted):
            left = [key for key in self.keymap.keys(clash.second) if key != clash.key]
            self.keymap.give(clash.second, left)
            self._show_keys(clash.second)
        self.keymap.give(id, wanted)
        self._show_keys(id)
        self.keys_edited.emit(self.keymap.changed)

    def reset_keys(self) -> None:
        """Give every action its default keys."""
        self.keymap.reset()
        for id in self._specs:
            self._show_keys(id)
        self.keys_edited.emit(self.keymap.changed)

    def name(self, id: str) -> str:
        """Return what an action is called, whatever it would do just now."""
        return action_text(self._specs[id].text)

    def shown_keys(self, id: str) -> tuple[str, ...]:
        """Return the keys of an action as the analyst's system writes them."""
        return tuple(shown_key(key) for key in self.keymap.keys(id))

    def _built(self, spec: ActionSpec) -> QAction:
        action = QAction(action_text(spec.text), self)
        action.setObjectName(spec.id)
        action.triggered.connect(partial(_note, spec.id))
        action.setCheckable(spec.checkable)
        action.setChecked(spec.id in self._checked)
        action.setAutoRepeat(spec.repeats)
        action.setEnabled(spec.id in self._enabled)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if spec.icon:
            action.setIcon(icon(spec.icon))
            action.setIconVisibleInMenu(not spec.checkable)
        for slot in self._slots[spec.id]:
            action.triggered.connect(slot)
        self._describe(action, spec)
        return action

    def _show_keys(self, id: str) -> None:
        if id in self._made:
            self._describe(self._made[id], self._specs[id])

    def _describe(self, action: QAction, spec: ActionSpec) -> None:
        keys = self.keymap.keys(spec.id)
        action.setShortcut(QKeySequence(keys[0]) if keys else QKeySequence())
        tip = action_text(spec.tip)
        action.setStatusTip(tip)
        shown = f"  {shown_key(keys[0])}" if keys else ""
        action.setToolTip(f"{action_text(spec.text).rstrip('…')}{shown}\n{tip}")


def _note(id: str, _checked: bool = False) -> None:
    from annotator.gui.trouble.last_actions import note_action

    note_action(id)
