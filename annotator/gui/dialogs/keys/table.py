"""All actions and their keys, as a table."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from annotator.gui.actions.menus import menu_title
from annotator.gui.actions.registry import Actions
from annotator.gui.actions.spec import ActionSpec, Context
from annotator.gui.fuzzy import find
from annotator.gui.icons import icon

_Index = QModelIndex | QPersistentModelIndex
ID = Qt.ItemDataRole.UserRole
"""Role of the id of an action."""


def place_name(context: Context) -> str:
    """Return where the keys of a context act."""
    names = {
        Context.ANYWHERE: QCoreApplication.translate("keys", "everywhere"),
        Context.READER: QCoreApplication.translate("keys", "in the text"),
        Context.PANEL: QCoreApplication.translate("keys", "in the panel"),
        Context.TABLE: QCoreApplication.translate("keys", "in tables"),
        Context.INBOX: QCoreApplication.translate("keys", "in the inbox"),
        Context.COMPARE: QCoreApplication.translate("keys", "in Compare"),
        Context.COMPOSE: QCoreApplication.translate("keys", "in Compare"),
    }
    return names.get(context, "")


class KeyTable(QAbstractTableModel):
    """One row per action: name, menu, keys, where they act; changed keys are bold."""

    def __init__(self, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._shown: list[ActionSpec] = list(actions)
        actions.keys_edited.connect(self._refresh)

    def filter(self, query: str) -> None:
        """Show only the actions that have `query` in name or keys."""
        self.beginResetModel()
        self._shown = [spec for spec in self._actions if self._answers(spec, query)]
        self.endResetModel()

    def id_at(self, row: int) -> str:
        """Return the id of the action in a row."""
        return self._shown[row].id

    def row_of(self, id: str) -> int:
        """Return the row of an action, or -1."""
        return next((row for row, spec in enumerate(self._shown) if spec.id == id), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many actions are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Name, keys, menu and place."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Action"), self.tr("Keys"), self.tr("Menu"), self.tr("Acts"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        spec = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(spec)[index.column()]
        if role == ID:
            return spec.id
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0 and spec.icon:
            return icon(spec.icon)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._actions[spec.id].statusTip()
        return None

    def _texts(self, spec: ActionSpec) -> tuple[str, str, str, str]:
        keys = ", ".join(self._actions.shown_keys(spec.id))
        changed = " •" if spec.id in self._actions.keymap.changed else ""
        return (
            self._actions.name(spec.id),
            keys + changed,
            menu_title(spec.menu).replace("&", ""),
            place_name(spec.context),
        )

    def _answers(self, spec: ActionSpec, query: str) -> bool:
        name, keys, menu, _ = self._texts(spec)
        words = f"{name} {spec.text} {menu}"
        return not query or find(query, words) is not None or query.casefold() in keys.casefold()

    def _refresh(self) -> None:
        if self._shown:
            last = self.index(len(self._shown) - 1, 3)
            self.dataChanged.emit(self.index(0, 0), last)
