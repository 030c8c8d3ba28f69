"""The current difference: what each said, what is decided, and the buttons that decide."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.domain.adjudication import Part
from annotator.gui.actions.dispatch import set_key_context
from annotator.gui.actions.registry import Actions
from annotator.gui.actions.spec import Context
from annotator.gui.actions.specs.comparing import MOST_TAKEN
from annotator.gui.desk import Desk
from annotator.gui.models.review_words import reason_word
from annotator.gui.views.compare.deciding import Deciding
from annotator.gui.views.compare.parts_table import PartsTable
from annotator.gui.views.compare.sides import Side
from annotator.gui.views.compare.words import group_words, outcome_words
from annotator.gui.widgets.basic import GAP, MARGIN, frame, label, rule, set_kind
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.flow import FlowLayout
from annotator.gui.wording.filling import filled
from annotator.gui.wording.times import shown_time
from annotator.services.adjudicating import Case, all_from
from annotator.services.review import reasons_of


class DecisionPanel(QWidget):
    """Field by field what the annotators said; keys or buttons decide."""

    returned = Signal()
    """The keyboard wants to go back to the text."""

    def __init__(
        self, desk: Desk, actions: Actions, deciding: Deciding, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._actions = actions
        self._deciding = deciding
        self._case: Case | None = None
        self._sides: Sequence[Side] = ()
        self._kinds = label("", "heading", wraps=True)
        self._state = label("", "small", wraps=True)
        self._why = label("", "small", wraps=True)
        self._hint = label(
            self.tr(
                "Numbers or arrows choose whose part is taken; Enter takes them, Esc goes back."
            ),
            "muted",
            wraps=True,
        )
        self._state_box: QFrame = frame("notice-info")
        self.table = PartsTable()
        self._room_left = QWidget()
        self._takes = [button("") for _ in range(MOST_TAKEN)]
        self._others: list[tuple[str, str, QPushButton]] = []
        self._arrange()
        self.table.taken.connect(self._take_parts)
        self.table.left.connect(self.returned)
        self.table.held.connect(self._hint.setVisible)
        deciding.grounds_edited.connect(self._show_why)
        actions.keys_edited.connect(self._name_buttons)
        self.show_case(None, ())

    def show_case(self, case: Case | None, sides: Sequence[Side]) -> None:
        """Show another case, or the same as it is now."""
        self._case, self._sides = case, sides
        for part in (self.table, self._buttons, self._state_box):
            part.setVisible(case is not None)
        self._room_left.setVisible(case is None)
        if case is None:
            self._why.show()
            self._kinds.setText(self.tr("No difference is chosen"))
            self._why.setText(self.tr("Go to the next one with ], or choose one from the list."))
            return
        self._kinds.setText(group_words(case.group, sides))
        members = [(side, a) for side in sides if (a := case.group.of(side.annotator_id))]
        taken = (
            {each.part: each.annotation_id for each in case.decision.taken}
            if (case.decision)
            else {}
        )
        chosen: dict[Part, str] = all_from(members[0][1].id) | taken if members else {}
        gold = case.gold
        self.table.show_labels(members, gold, self._desk.codebook, chosen)
        self._show_state(case)
        self._show_why()
        self._name_buttons()

    @property
    def parts(self) -> dict[Part, str]:
        """From which label each part is taken, as the table shows it; empty without a case."""
        return self.table.parts_model.parts() if self._case is not None else {}

    def begin_parts(self) -> None:
        """Let parts be chosen by arrows and numbers."""
        if self._case is not None:
            self.table.begin()

    def _take_parts(self) -> None:
        self._deciding.compose(self.table.parts_model.parts())
        self.returned.emit()

    def _show_state(self, case: Case) -> None:
        decision = case.decision
        if decision is None:
            set_kind(self._state_box, "notice-info")
            self._state.setText(self.tr("Open: nobody has decided this yet."))
            return
        known = self._desk.project.tables.annotators.read([decision.annotator_id])
        name = known[decision.annotator_id].name if known else ""
        words = filled(
            self.tr("%1. Decided by %2, %3."),
            outcome_words(case, self._sides),
            name,
            shown_time(decision.updated_at, self.locale()),
        )
        if case.outdated:
            words += " " + self._since(case)
        set_kind(self._state_box, "notice-warn" if case.outdated else "notice-ok")
        self._state.setText(words)

    def _since(self, case: Case) -> str:
        """Say what makes a decision out of date."""
        letters = {side.annotator_id: side.letter for side in self._sides}
        late = [letters.get(m.annotator_id, "") for m in case.group.members if m.id in case.unheard]
        if not late:
            return self.tr("Labels were changed since: look again.")
        words = self.tr("What %1 says came since, and is something else: look again.")
        return filled(words, ", ".join(sorted(late)))

    def _show_why(self) -> None:
        if self._case is None:
            return
        grounds = self._deciding.grounds(self._case)
        reasons = {r.id: r for r in reasons_of(self._desk.project, archived=True)}
        reason = reasons.get(grounds.reason_id or "")
        parts = [reason_word(reason) if reason else "", grounds.comment]
        said = ": ".join(part for part in parts if part)
        self._why.setText(filled(self.tr("Reason: %1"), said) if said else "")
        self._why.setVisible(bool(said))

    def _arrange(self) -> None:
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons)
        for number, take in enumerate(self._takes, start=1):
            take.clicked.connect(self._actions[f"review.take_{number}"].trigger)
            flow.addWidget(take)
        for id, words in (
            ("review.parts", self.tr("Parts of several")),
            ("review.edit_gold", self.tr("Edit")),
            ("review.nothing", self.tr("Nothing belongs here")),
            ("review.reason", self.tr("Reason…")),
            ("review.withdraw", self.tr("Take back")),
        ):
            made = button(words)
            made.setToolTip(self._actions[id].toolTip())
            made.clicked.connect(self._actions[id].trigger)
            self._others.append((id, words, made))
            flow.addWidget(made)
        inside = QHBoxLayout(self._state_box)
        inside.setContentsMargins(GAP, 4, GAP, 4)
        inside.addWidget(self._state)
        top = QVBoxLayout()
        top.setContentsMargins(MARGIN - 4, GAP, MARGIN - 4, GAP)
        top.setSpacing(6)
        self._hint.hide()
        for part in (self._kinds, self._state_box, self._why, self._hint):
            top.addWidget(part)
        foot = QVBoxLayout()
        foot.setContentsMargins(MARGIN - 4, GAP, MARGIN - 4, GAP)
        foot.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(rule())
        column.addWidget(self.table, 1)
        column.addWidget(self._room_left, 1)
        column.addWidget(rule())
        column.addLayout(foot)
        set_key_context(self.table, Context.COMPOSE)

    def _name_buttons(self) -> None:
        """Put the key before what a button does."""
        case = self._case
        for place, take in enumerate(self._takes):
            side = self._sides[place] if place < len(self._sides) else None
            member = case.group.of(side.annotator_id) if case and side else None
            take.setVisible(member is not None)
            if side is not None:
                words = filled(self.tr("Take %1"), side.letter)
                take.setText(self._keyed(f"review.take_{place + 1}", words))
                take.setToolTip(side.title)
        for id, words, made in self._others:
            made.setText(self._keyed(id, words))
            if id == "review.withdraw":
                made.setVisible(case is not None and case.decision is not None)
            if id == "review.parts":
                made.setVisible(case is not None and len(case.group.members) > 1)

    def _keyed(self, id: str, words: str) -> str:
        keys = self._actions.shown_keys(id)
        return f"{keys[0]}  {words}" if keys else words
