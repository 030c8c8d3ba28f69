"""One review: what it is about, what was said, and what can be answered."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.review import RemarkKind
from annotator.gui.desk import Desk
from annotator.gui.dialogs.say import SayDialog
from annotator.gui.models.review_words import (
    reason_meaning,
    reason_word,
    remark_word,
    waiting_word,
)
from annotator.gui.widgets.basic import GAP, MARGIN, frame, label
from annotator.gui.widgets.buttons import button
from annotator.gui.wording.filling import filled
from annotator.gui.wording.isolating import isolated
from annotator.gui.wording.times import shown_time
from annotator.services import review
from annotator.services.review import Item


class ReviewDetails(QScrollArea):
    """The words, the reason and the talk, with a button for each thing one can do."""

    passage_requested = Signal()
    """The passage is to be shown in the label room."""

    def __init__(self, desk: Desk, is_author: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_author = is_author
        self._item: Item | None = None
        self._inside = QWidget()
        self.words = label("", wraps=True)
        self.state = label("", "heading", wraps=True)
        self.meaning = label("", "muted", wraps=True)
        self.changed = label(self.tr("The label was changed since the verdict."), "small")
        self.talk = QVBoxLayout()
        self.buttons: dict[str, QPushButton] = {}
        self._arrange()
        self.show_item(None, "")

    def show_item(self, item: Item | None, words: str) -> None:
        """Show a review, or nothing."""
        self._item = item
        self._inside.setVisible(item is not None)
        if item is None:
            return
        reasons = {
            reason.id: reason for reason in review.reasons_of(self._desk.project, archived=True)
        }
        reason = reasons.get(item.review.reason_id or "")
        me = self._desk.session.annotator_id
        parts = [waiting_word(item, me), reason_word(reason) if reason is not None else ""]
        self.state.setText(" · ".join(part for part in parts if part))
        self.meaning.setText(reason_meaning(reason) if reason is not None else "")
        self.meaning.setVisible(bool(self.meaning.text()))
        self.words.setText(f"“{words}”")
        self.changed.setVisible(item.changed_since and item.annotation is not None)
        self._show_talk(item)
        self._show_buttons(item)

    def do(self, deed: str) -> bool:
        """Press the button that does something, by its name; tell whether it is there."""
        made = self.buttons[deed]
        is_there = made.isVisible()
        if is_there:
            made.click()
        return is_there

    def first_button(self) -> QPushButton | None:
        """Return the first thing that can be done, if there is a review."""
        return next((made for made in self.buttons.values() if made.isVisible()), None)

    def _show_talk(self, item: Item) -> None:
        while (old := self.talk.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        annotators = self._desk.project.tables.annotators.all()
        names = {annotator.id: annotator.name for annotator in annotators}
        opening = filled(self.tr("Returned %1"), shown_time(item.review.made_at, self.locale()))
        self.talk.addWidget(_saying(names.get(item.review.annotator_id, ""), opening, ""))
        for remark in item.remarks:
            when = shown_time(remark.made_at, self.locale())
            head = " · ".join(part for part in (remark_word(remark.kind), when) if part)
            self.talk.addWidget(_saying(names.get(remark.annotator_id, ""), head, remark.text))

    def _show_buttons(self, item: Item) -> None:
        writable = not self._desk.project.read_only
        is_open = not item.review.closed
        shown = {
            "passage": True,
            "changed": writable and self._is_author and is_open,
            "defend": writable and self._is_author and is_open,
            "remark": writable and is_open,
            "accept": writable and not self._is_author and is_open and item.annotation is not None,
            "close": writable and not self._is_author and is_open,
            "reopen": writable and not self._is_author and not is_open,
            "withdraw": writable and not self._is_author and not item.remarks,
        }
        for name, made in self.buttons.items():
            made.setVisible(shown[name])

    def _arrange(self) -> None:
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons take the keyboard
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(300)
        self.talk.setSpacing(GAP)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        for part in (self.state, self.meaning, self.words, self.changed):
            column.addWidget(part)
        column.addLayout(self.talk)
        for name, text, icon_name, deed in (
            (
                "passage",
                self.tr("Go to the passage"),
                "book-open-text",
                self.passage_requested.emit,
            ),
            ("changed", self.tr("I changed it"), "circle-check", self._say_changed),
            ("defend", self.tr("Defend it…"), "message-square-quote", self._defend),
            ("remark", self.tr("Add a remark…"), "pencil", self._remark),
            ("accept", self.tr("Accept it now"), "check", self._accept),
            ("close", self.tr("Close the review"), "archive", partial(self._close, True)),
            ("reopen", self.tr("Open it again"), "rotate-ccw", partial(self._close, False)),
            ("withdraw", self.tr("Take the verdict back"), "undo-2", self._withdraw),
        ):
            made = button(text, "primary" if name == "passage" else "", icon_name)
            made.clicked.connect(deed)
            self.buttons[name] = made
            column.addWidget(made)
        column.addStretch(1)
        self.setWidget(self._inside)

    def _say_changed(self) -> None:
        self._answer(RemarkKind.CHANGED, ("", ""))

    def _defend(self) -> None:
        self._ask(
            RemarkKind.DEFENDED,
            self.tr("Defend the label"),
            self.tr("Say why the label should stay as it is; the reviewer answers or closes it."),
        )

    def _remark(self) -> None:
        self._ask(
            RemarkKind.REMARK,
            self.tr("Add a remark"),
            self.tr("The other finds it in the inbox once your packet is brought in."),
        )

    def _ask(self, kind: RemarkKind, title: str, sentence: str) -> None:
        dialog = SayDialog(self, title, sentence, self.tr("Answer"))
        dialog.said.connect(partial(self._answer, kind))
        dialog.open()

    def _answer(self, kind: RemarkKind, said: tuple[str, str]) -> None:
        session, item = self._desk.session, self._item
        if item is not None:
            self._desk.edit_with(lambda: review.answer(session, item.review.id, kind, said[1]))

    def _accept(self) -> None:
        session, item = self._desk.session, self._item
        if item is not None and item.annotation is not None:
            id = item.annotation.id
            self._desk.edit(lambda: review.accept(session, [id]))

    def _close(self, closed: bool, _checked: bool = False) -> None:
        session, item = self._desk.session, self._item
        if item is not None:
            self._desk.edit(lambda: review.close(session, [item.review.id], closed=closed))

    def _withdraw(self) -> None:
        session, item = self._desk.session, self._item
        if item is not None:
            self._desk.edit(lambda: review.withdraw(session, item.review.id))


def _saying(who: str, head: str, text: str) -> QWidget:
    """Return what one person said, with their name and what they did."""
    made = frame("card")
    inside = QVBoxLayout(made)
    inside.setContentsMargins(10, 6, 10, 8)
    inside.setSpacing(2)
    said = " · ".join(part for part in (isolated(who), head) if part)
    inside.addWidget(label(said, "small", wraps=True))
    if text:
        inside.addWidget(label(text, wraps=True))
    return made
