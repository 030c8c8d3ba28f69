"""All keys at a glance."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.gui.actions.menus import menu_title
from annotator.gui.actions.registry import Actions
from annotator.gui.actions.spec import ActionSpec, Context, Menu
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.fuzzy import find
from annotator.gui.widgets.basic import GAP, MARGIN, key_cap, label
from annotator.gui.widgets.fields.filter_edit import FilterEdit
from annotator.gui.widgets.section import SectionHeader

_COLUMNS = 2


class CheatSheet(BaseDialog):
    """The keys of all actions, or of those of one place, grouped by menu."""

    def __init__(
        self, actions: Actions, parent: QWidget | None, context: Context | None = None
    ) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Keys at a glance"))
        self._actions = actions
        self._context = context
        self.filter = FilterEdit(self.tr("Filter by name or key"))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.filter)
        self.body.addWidget(self._area, 1)
        self.add_button(self.tr("Close"), Role.RejectRole)
        self.filter.filtered.connect(self._show)
        self.resize(820, 600)
        self._show("")

    @property
    def shown(self) -> list[str]:
        """The ids of the actions that are shown."""
        return [spec.id for group in self._groups(self.filter.text()) for spec in group]

    def _show(self, query: str) -> None:
        sheet = QWidget()
        columns = QHBoxLayout(sheet)
        columns.setContentsMargins(0, 0, GAP, 0)
        columns.setSpacing(2 * MARGIN)
        stacks = [QVBoxLayout() for _ in range(_COLUMNS)]
        filled = [0] * _COLUMNS
        for stack in stacks:
            stack.setSpacing(GAP)
            columns.addLayout(stack, 1)
        for group in self._groups(query):
            least = filled.index(min(filled))
            stacks[least].addWidget(self._group(group))
            filled[least] += len(group) + 2
        for stack in stacks:
            stack.addStretch(1)
        self._area.setWidget(sheet)

    def _groups(self, query: str) -> list[list[ActionSpec]]:
        groups = ([spec for spec in self._actions if spec.menu is menu] for menu in Menu)
        wanted = ([spec for spec in group if self._is_shown(spec, query)] for group in groups)
        return [group for group in wanted if group]

    def _is_shown(self, spec: ActionSpec, query: str) -> bool:
        keys = " ".join(self._actions.shown_keys(spec.id))
        if not keys or (self._context and spec.context is not self._context):
            return False
        words = f"{self._actions.name(spec.id)} {spec.text}"
        return not query or find(query, words) is not None or query.casefold() in keys.casefold()

    def _group(self, specs: Iterable[ActionSpec]) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, GAP)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        specs = list(specs)
        grid.addWidget(SectionHeader(menu_title(specs[0].menu).replace("&", "")), 0, 0, 1, 2)
        for row, spec in enumerate(specs, start=1):
            grid.addWidget(label(self._actions.name(spec.id).rstrip("…")), row, 0)
            caps = QHBoxLayout()
            caps.setSpacing(4)
            caps.addStretch(1)
            for key in self._actions.keymap.keys(spec.id):
                caps.addWidget(key_cap(key))
            grid.addLayout(caps, row, 1)
        return box
