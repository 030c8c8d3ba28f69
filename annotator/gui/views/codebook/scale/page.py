"""The stance scale: a table of its values, and the fields of the current one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.codebook import ScaleValue
from annotator.domain.edit import Edit
from annotator.gui.actions.dispatch import set_key_context
from annotator.gui.actions.spec import Context
from annotator.gui.desk import Desk
from annotator.gui.views.codebook.add_line import AddLine
from annotator.gui.views.codebook.entry_menu import EntryMenu, Offer
from annotator.gui.views.codebook.scale.editor import ScaleEditor
from annotator.gui.views.codebook.scale.model import ScaleModel
from annotator.gui.views.codebook.scale.table import ScaleTable
from annotator.gui.views.codebook.sides import beside, stacked
from annotator.gui.widgets.basic import label
from annotator.services.codebook import add_scale_value, archive, order_scale
from annotator.store.queries.annotations import AnnotationFilter


class ScalePage(QWidget):
    """Which stances there are, in which order, and how each looks."""

    uses_requested = Signal(object)
    """An `AnnotationFilter`: these annotations are to be shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._current: str | None = None
        self._uses_are_old = True
        self.model = ScaleModel(self)
        self.table = ScaleTable()
        self.new = AddLine(self.tr("New stance, then Enter"))
        self.editor = ScaleEditor(desk)
        self.menu = EntryMenu(self.table, self._offers)
        self._arrange()
        self._connect()
        self.model.show_scale(desk.codebook.scale)
        self.table.go_to(0)

    @property
    def current(self) -> ScaleValue | None:
        """The value that is shown."""
        return self.model.value(self.model.row_of(self._current))

    def focus_list(self) -> None:
        """Give the keyboard to the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_filter(self) -> None:
        """Give the keyboard to the table: a scale is too short to be filtered."""
        self.focus_list()

    def save(self) -> None:
        """Write what is half typed."""
        self.editor.save()

    def showEvent(self, event: QShowEvent) -> None:
        """Count the uses anew."""
        super().showEvent(event)
        self._count()

    def _offers(self) -> list[Offer]:
        value = self.current
        if value is None or self._desk.project.read_only:
            return []
        away = self.tr("Restore") if value.archived else self.tr("Archive")
        return [
            ("pencil", self.tr("Rename"), self._enter_editor),
            ("chevron-up", self.tr("Move up"), lambda: self._step(-1)),
            ("chevron-down", self.tr("Move down"), lambda: self._step(1)),
            ("archive", away, self._archive),
        ]

    def _arrange(self) -> None:
        self.table.setModel(self.model)
        self.table.arrange_columns()
        set_key_context(self.table, Context.TABLE)
        hint = self.tr("Alt+Up and Alt+Down move a stance, and so does dragging.")
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(4)
        column.addWidget(label(hint, "small", wraps=True))
        column.addWidget(self.new)
        side = stacked(self.table, foot, grows=self.table)
        side.setMinimumWidth(380)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(beside(side, self.editor))

    def _connect(self) -> None:
        self.table.current_changed.connect(self._follow_table)
        self.table.editing_requested.connect(self._enter_editor)
        self.table.removal_requested.connect(self._archive)
        self.table.step_requested.connect(self._step)
        self.model.move_requested.connect(self._move, Qt.ConnectionType.QueuedConnection)
        self.new.wanted.connect(self._add)
        self.new.returned.connect(self.focus_list)
        self.editor.returned.connect(self.focus_list)
        self.editor.archive_requested.connect(self._archive)
        self.editor.uses_requested.connect(self._ask_uses)
        self.new.setEnabled(not self._desk.project.read_only)
        self._desk.edited.connect(self._follow)

    def _follow(self, edit: Edit) -> None:
        self._uses_are_old = True
        if "scale_value" in edit.kinds:
            row = self.table.currentIndex().row()
            self.table.blockSignals(True)
            self.model.show_scale(self._desk.codebook.scale)
            found = self.model.row_of(self._current)
            row = found if found >= 0 else min(row, self.model.rowCount() - 1)
            self.table.go_to(row)
            self.table.blockSignals(False)
            self._follow_table()
        if self.isVisible():
            self._count()

    def _count(self) -> None:
        if self._uses_are_old:
            self._uses_are_old = False
            self.model.count(self._desk.project.usage.scale_values())
            self._show_current()

    def _follow_table(self) -> None:
        value = self.model.value(self.table.currentIndex().row())
        self._current = value.id if value else None
        self._show_current()

    def _show_current(self) -> None:
        value = self.current
        uses = self.model.uses.get(value.id, 0) if value else 0
        self.editor.show_value(value, self.model.values, uses)
        self.editor.setEnabled(value is not None)

    def _enter_editor(self) -> None:
        self.editor.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.name.selectAll()

    def _add(self, name: str) -> None:
        self.editor.save()
        made, _ = self._desk.edit_with(lambda: add_scale_value(self._desk.session, name))
        if made is not None:
            self.new.clear()
            self.table.go_to(self.model.row_of(made.id))
            self.editor.polarity.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _archive(self) -> None:
        self.editor.save()
        value = self.current
        if value is not None:
            session, archived = self._desk.session, not value.archived
            self._desk.edit(lambda: archive(session, value, archived=archived))

    def _step(self, places: int) -> None:
        row = self.model.row_of(self._current)
        if self._current is not None and 0 <= row + places < self.model.rowCount():
            self._move(self._current, row + places + (places > 0))

    def _move(self, value_id: str, place: int) -> None:
        """Move a value before the one that stands at `place` now."""
        self.editor.save()
        ids = [value.id for value in self.model.values]
        if value_id not in ids:
            return
        before = ids.index(value_id)
        ids.remove(value_id)
        ids.insert(place - (place > before), value_id)
        self._current = value_id
        self._desk.edit(lambda: order_scale(self._desk.session, ids))

    def _ask_uses(self) -> None:
        if self._current is not None:
            self.uses_requested.emit(AnnotationFilter(value_ids=(self._current,)))
