"""The stances of the annotation, one row each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain import revising
from annotator.domain.annotation import Stance
from annotator.gui.views.panel.fields.field import Field
from annotator.gui.views.panel.fields.stance_row import StanceRow
from annotator.gui.views.panel.key_hints import KeyHints
from annotator.gui.views.panel.tagging import Tagging
from annotator.gui.widgets.basic import label
from annotator.gui.widgets.buttons import button


class StancesField(Field):
    """All stances; one of the rows is the one that keys speak of."""

    def __init__(self, tagging: Tagging, hints: KeyHints, parent: QWidget | None = None) -> None:
        super().__init__(tagging, parent)
        self._hints = hints
        self._position = 0
        self._is_adding = False
        self._rows: list[StanceRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self._add = button(self.tr("Add a stance"), "link", "plus")
        self._add.clicked.connect(self.add_row)
        self._title = label(self.tr("Stance"), "section")
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._add)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(3)
        whole.addLayout(head)
        whole.addLayout(self._column)

    @property
    def position(self) -> int:
        """Which row is current, from 0."""
        return self._position

    def go_to(self, position: int) -> None:
        """Make a row current."""
        self._position = max(0, min(position, self._shown_count() - 1))

    def show_annotation(self) -> None:
        """Show the stances, and an empty row where there is none or one more is wanted."""
        stances = self._stances()
        count = self._shown_count()
        while len(self._rows) < count:
            self._add_row_widget()
        for row in self._rows[count:]:
            row.hide()
        editable = self.tagging.is_editable
        for position, row in enumerate(self._rows[:count]):
            stance = stances[position] if position < len(stances) else None
            row.show_stance(stance, editable=editable)
            row.show()
        self.go_to(self._position)
        self._add.setVisible(editable and len(stances) == count)

    def change_annotation(self) -> None:
        """Begin with the first stance of the other annotation."""
        self._position, self._is_adding = 0, False
        for row in self._rows:
            row.target.reset()

    def add_row(self) -> None:
        """Show an empty row and go to it; it is written once it has a value."""
        self.begin_row()
        self._rows[self._position].scale.focus_first()

    def begin_row(self) -> None:
        """Show an empty row and make it the one that keys speak of."""
        self._is_adding = bool(self._stances())
        self.show_annotation()
        self.go_to(self._shown_count() - 1)

    def give(self, value_id: str) -> None:
        """Give the current row a value; the value it has already takes the stance away."""
        self._give_at(self._position, value_id)

    def focus_scale(self) -> None:
        """Give the keyboard to the values of the current row."""
        self._rows[self._position].scale.focus_first()

    def focus_target(self) -> bool:
        """Give the keyboard to the target of the current row; False where it has no stance."""
        if self._position >= len(self._stances()):
            return False
        self._rows[self._position].target.begin()
        return True

    def pickers(self) -> list[QWidget]:
        """Return the target fields."""
        return [row.target for row in self._rows]

    def _stances(self) -> tuple[Stance, ...]:
        shown = self.tagging.annotation
        return shown.stances if shown is not None else ()

    def _shown_count(self) -> int:
        return max(1, len(self._stances()) + self._is_adding)

    def _give_at(self, position: int, value_id: str) -> None:
        self._position = position
        if position >= len(self._stances()):
            self._is_adding = False
        self.tagging.revise("set_stance", lambda a: revising.with_stance(a, value_id, position))
        self.show_annotation()

    def _remove(self, position: int) -> None:
        if position >= len(self._stances()):
            self._is_adding = False
            self.show_annotation()
            self.focus_scale()
            return
        self.tagging.revise("remove_stance", lambda a: revising.without_stance(a, position))
        self.focus_scale()

    def _add_row_widget(self) -> None:
        row = StanceRow(self.tagging, len(self._rows))
        row.value_chosen.connect(self._give_at)
        row.entered.connect(self.go_to)
        row.returned.connect(self.returned)
        row.removal_requested.connect(self._remove)
        if not self._rows:
            row.show_key(self._hints.cap("label.target"))
        self._column.addWidget(row, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.append(row)
        previous = self._rows[-2] if len(self._rows) > 1 else None
        if previous is not None:
            QWidget.setTabOrder(previous, row)
