"""What the adjudicator decides: each method is one action of the menu Review."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.domain import revising
from annotator.domain.adjudication import Part
from annotator.domain.edit import Edit
from annotator.gui.desk import Desk
from annotator.gui.views.compare.work import CompareWork
from annotator.services import adjudicating, labelling
from annotator.services.adjudicating import ArticleCases, Case, Grounds
from annotator.services.review import reasons_of


class Deciding(QObject):
    """Decides the current case, and goes on to the next open one."""

    grounds_edited = Signal()
    """Another reason or comment waits for the next decision."""
    edit_requested = Signal(object)
    """The id (str) of a gold annotation that is to be changed in the panel."""

    def __init__(self, desk: Desk, work: CompareWork, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._work = work
        self._window = window
        self._waiting: dict[tuple[str, ...], Grounds] = {}

    def grounds(self, case: Case) -> Grounds:
        """Return why a case was, or is about to be, decided as it is."""
        if case.group.ids in self._waiting:
            return self._waiting[case.group.ids]
        decision = case.decision
        if decision is None:
            return Grounds()
        return Grounds(reason_id=decision.reason_id, comment=decision.comment)

    def take(self, number: int) -> None:
        """Take the label of the annotator with a number, from 1."""
        if (asked := self._asked()) is None:
            return
        article, case = asked
        sides = self._work.sides
        member = case.group.of(sides[number - 1].annotator_id) if number <= len(sides) else None
        if member is None:
            self._desk.refused.emit(self.tr("This annotator has no label here to take."))
            return
        self._decide(
            case,
            lambda grounds: adjudicating.take(
                self._desk.session, article, case, member.id, grounds
            ),
        )

    def compose(self, parts: Mapping[Part, str]) -> None:
        """Take each part from the annotation whose id it is given."""
        if (asked := self._asked()) is None:
            return
        article, case = asked
        self._decide(
            case,
            lambda grounds: adjudicating.compose(self._desk.session, article, case, parts, grounds),
        )

    def edit(self, parts: Mapping[Part, str]) -> None:
        """Change the gold label of the current case in the panel.

        Where there is none, one is made that takes each part from the label it is given.
        """
        if (asked := self._asked()) is None:
            return
        article, case = asked
        session = self._desk.session
        if case.gold is not None and case.gold.annotator_id == session.annotator_id:
            self.edit_requested.emit(case.gold.id)
            return
        done = self._decide(
            case,
            lambda grounds: adjudicating.compose(
                session, article, case, parts, grounds, to_edit=True
            ),
            go_on=False,
        )
        now = self._work.current
        if done and now is not None and now.gold is not None:
            self.edit_requested.emit(now.gold.id)

    def set_words(
        self, text: str, start: int, end: int, parts: Mapping[Part, str], *, further: bool
    ) -> Edit | None:
        """Give the gold label other words; if need be one is made of these parts first."""
        if (asked := self._asked()) is None:
            return None
        article, case = asked
        session = self._desk.session
        revision = partial(revising.with_words, text=text, start=start, end=end, further=further)
        gold = case.gold
        if gold is not None and gold.annotator_id == session.annotator_id:
            return self._desk.edit(
                lambda: labelling.revise(session, "set_gold_words", [gold.id], revision)
            )
        return self._decide(
            case,
            lambda grounds: adjudicating.compose(
                session, article, case, parts, grounds, revise=revision
            ),
            go_on=False,
        )

    def say_nothing(self) -> None:
        """Decide that nothing belongs here."""
        if (asked := self._asked()) is None:
            return
        article, case = asked
        self._decide(
            case,
            lambda grounds: adjudicating.say_nothing(self._desk.session, article, case, grounds),
        )

    def accept_agreed(self) -> None:
        """Take all into the gold layer that everybody agrees on."""
        article, session = self._work.article, self._desk.session
        if article is not None and self._desk.edit(
            lambda: adjudicating.accept_agreed(session, article)
        ):
            self._work.step_to_open()

    def withdraw(self) -> None:
        """Take the decision on the current case back."""
        if (asked := self._asked()) is None:
            return
        article, case = asked
        session = self._desk.session
        self._desk.edit(lambda: adjudicating.withdraw(session, article, case))

    def settle(self) -> None:
        """Call the article settled."""
        article, session = self._work.article, self._desk.session
        if article is None:
            return
        if article.settled:
            self._desk.refused.emit(self.tr("This article is settled already."))
        else:
            self._desk.edit(lambda: adjudicating.settle(session, article))

    def unsettle(self) -> None:
        """Take a settled article back into review."""
        article, session = self._work.article, self._desk.session
        if article is None:
            return
        if article.settled:
            self._desk.edit(lambda: adjudicating.reopen(session, article))
        else:
            self._desk.refused.emit(self.tr("This article is not settled yet."))

    def ask_reason(self) -> None:
        """Ask for a reason and a comment; for an open case they wait for its decision."""
        if (asked := self._asked()) is None:
            return
        _, case = asked
        from annotator.gui.dialogs.say import SayDialog

        reasons = reasons_of(self._desk.project)
        dialog = SayDialog(
            self._window,
            self.tr("Why is this decided as it is?"),
            self.tr("The reason stays with the decision; authors can read it."),
            self.tr("Keep"),
            reasons,
        )
        dialog.words.setPlainText(self.grounds(case).comment)
        dialog.said.connect(self._keep_grounds)
        dialog.open()

    def _keep_grounds(self, said: tuple[str, str]) -> None:
        case, session = self._work.current, self._desk.session
        if case is None:
            return
        grounds = Grounds(reason_id=said[0] or None, comment=said[1])
        if case.decision is None:
            self._waiting[case.group.ids] = grounds
            self.grounds_edited.emit()
        else:
            self._desk.edit(lambda: adjudicating.explain(session, case, grounds))

    def _decide(
        self, case: Case, deed: Callable[[Grounds], Edit], *, go_on: bool = True
    ) -> Edit | None:
        """Decide a case with the grounds that wait for it, and go on to the next."""
        grounds = self.grounds(case)
        edit = self._desk.edit(lambda: deed(grounds))
        if edit is not None:
            self._waiting.pop(case.group.ids, None)
            if go_on:
                self._work.step_to_open()
        return edit

    def _asked(self) -> tuple[ArticleCases, Case] | None:
        """Return the open article and its current case; say what to do where there is none."""
        if self._work.article is None or self._work.current is None:
            self._desk.refused.emit(self.tr("Choose a difference first, with ] or from the list."))
            return None
        return self._work.article, self._work.current
