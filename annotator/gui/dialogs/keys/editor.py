"""Where keys are changed."""

from PySide6.QtWidgets import QHBoxLayout, QTableView, QVBoxLayout, QWidget

from annotator.gui.actions.keys import is_plain, shown_key
from annotator.gui.actions.registry import Actions
from annotator.gui.actions.spec import Context
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.dialogs.keys.key_capture import KeyCapture
from annotator.gui.dialogs.keys.table import KeyTable
from annotator.gui.dialogs.message import ask
from annotator.gui.widgets.basic import GAP, label, set_kind
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.fields.filter_edit import FilterEdit
from annotator.gui.widgets.lists.tables import plain_table
from annotator.gui.wording.filling import filled


class KeyEditor(QWidget):
    """A table of all actions, and a field that takes the new key of the chosen one."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._model = KeyTable(actions, self)
        self.filter = FilterEdit(self.tr("Filter by name or key"))
        self.table = QTableView()
        self.capture = KeyCapture()
        self._name = label("", "heading")
        self._verdict = label("", "muted", wraps=True)
        self.take = button(self.tr("Use this key"), "primary")
        self.add = button(self.tr("Add as second key"))
        self.drop = button(self.tr("No key"))
        self.usual = button(self.tr("Default"))
        self.reset_all = button(self.tr("Reset all keys…"), "quiet", "rotate-ccw")
        self._build()
        self._connect()
        self._choose_row(0)

    def choose(self, id: str) -> None:
        """Choose the action whose keys are to be changed."""
        self.filter.clear()
        self.filter.flush()
        self._choose_row(self._model.row_of(id))

    @property
    def chosen(self) -> str:
        """The id of the action that is chosen, or nothing."""
        row = self.table.currentIndex().row()
        return self._model.id_at(row) if row >= 0 else ""

    @property
    def verdict(self) -> str:
        """What is said about the key that was pressed."""
        return self._verdict.text()

    def _build(self) -> None:
        self.table.setModel(self._model)
        plain_table(self.table)
        set_kind(self.table, "framed")
        for column, width in enumerate((260, 140, 100)):
            self.table.setColumnWidth(column, width)
        self.capture.setFixedWidth(150)
        top = QHBoxLayout()
        top.addWidget(self.filter, 1)
        top.addWidget(self.reset_all)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self._name, 1)
        for part in (self.capture, self.take, self.add, self.drop, self.usual):
            line.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addLayout(line)
        layout.addWidget(self._verdict)

    def _connect(self) -> None:
        self.filter.filtered.connect(self._filter)
        self.filter.list_requested.connect(self.table.setFocus)
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.table.activated.connect(self.capture.setFocus)
        self.capture.captured.connect(self._judge)
        self.take.clicked.connect(self._take)
        self.add.clicked.connect(self._add)
        self.drop.clicked.connect(self._drop)
        self.usual.clicked.connect(self._use_defaults)
        self.reset_all.clicked.connect(self._ask_reset)

    def _choose_row(self, row: int) -> None:
        """Unlike `selectRow`, this also works in a mirrored table that was not shown yet."""
        self.table.setCurrentIndex(self._model.index(row, 0))

    def _filter(self, query: str) -> None:
        self._model.filter(query)
        if self._model.rowCount():
            self._choose_row(0)
        else:
            self._show_chosen()

    def _show_chosen(self) -> None:
        id = self.chosen
        self._name.setText(self._actions.name(id) if id else "")
        self.capture.reset()
        for part in (self.capture, self.drop, self.usual):
            part.setEnabled(bool(id))
        self._say("", "muted", usable=False)

    def _judge(self, key: str) -> None:
        """Say whether the chosen action can have a key."""
        spec = self._actions.spec(self.chosen)
        clashes = self._actions.keymap.clashes(spec.id, [key])
        if spec.context is Context.ANYWHERE and is_plain(key):
            text = self.tr(
                "This action acts everywhere, so its key needs Ctrl, Alt or a function key:"
                " %1 alone is for typing."
            )
            self._say(filled(text, shown_key(key)), "danger", usable=False)
        elif clashes:
            holders = ", ".join(f"“{self._actions.name(c.second)}”" for c in clashes)
            text = self.tr("%1 belongs to %2, which would lose it.")
            text = filled(text, shown_key(key), holders)
            self._say(text, "warn", usable=True)
        else:
            self._say(filled(self.tr("%1 is free."), shown_key(key)), "ok", usable=True)

    def _say(self, text: str, kind: str, *, usable: bool) -> None:
        self._verdict.setText(text)
        set_kind(self._verdict, kind)
        self.take.setEnabled(usable)
        self.add.setEnabled(usable)

    def _take(self) -> None:
        self._give(self.capture.key)

    def _add(self) -> None:
        self._give(*self._actions.keymap.keys(self.chosen), self.capture.key)

    def _drop(self) -> None:
        self._give()

    def _use_defaults(self) -> None:
        self._give(*self._actions.keymap.defaults(self.chosen))

    def _give(self, *keys: str) -> None:
        self._actions.change_keys(self.chosen, keys)
        self._show_chosen()
        self.table.setFocus()

    def _ask_reset(self) -> None:
        text = self.tr("Every key that you changed becomes what it was at first.")
        message = ask(
            self, self.tr("Reset all keys?"), text, yes=self.tr("Reset keys"), dangerous=True
        )
        message.accepted.connect(self._actions.reset_keys)


class KeyDialog(BaseDialog):
    """The key editor in a dialog of its own."""

    def __init__(self, actions: Actions, parent: QWidget | None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Keys"))
        self.editor = KeyEditor(actions)
        self.body.addWidget(self.editor)
        self.add_button(self.tr("Close"), Role.RejectRole)
        self.resize(760, 560)
