"""The tagging panel: everything that is recorded about the current annotation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.annotation import Annotation, Layer
from annotator.domain.edit import CODEBOOK_KINDS, Edit, Record
from annotator.gui.actions.registry import Actions
from annotator.gui.desk import Desk
from annotator.gui.views.panel.key_hints import KeyHints
from annotator.gui.views.panel.learned import Learned
from annotator.gui.views.panel.steps import Steps
from annotator.gui.views.panel.tagging import Tagging

if TYPE_CHECKING:
    from annotator.gui.views.panel.form import Form
    from annotator.gui.views.panel.proposed.suggestion_card import SuggestionCard
    from annotator.services.learning import Proposal
    from annotator.services.suggesting import Suggestion


class TaggingPanel(QWidget):
    """Shows one annotation and changes it; every change is one undo step, in the file at once."""

    returned_to_text = Signal()
    """The keyboard wants to go back to the text: something was taken, or Escape pressed."""
    annotation_requested = Signal(object)
    """The id (str) of an annotation around or inside the shown one that was clicked."""
    passage_requested = Signal(object)
    """`(start, end)` of a piece of the annotation that was clicked."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, layer: Layer = Layer.OWN) -> None:
        """Change labels of one layer; those of the other can only be read."""
        super().__init__(parent)
        self._desk = desk
        self._tagging = Tagging(desk, layer)
        self._hints = KeyHints(self)
        self._steps = Steps(self._hints)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._steps)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.setMinimumWidth(280)
        self._desk.edited.connect(self._follow)

    @cached_property
    def form(self) -> Form:
        """The fields, made when they are first needed."""
        from annotator.gui.views.panel.form import Form

        made = Form(self._tagging, self._hints)
        made.proposal.passage_requested.connect(self._desk.passage_requested)
        self._pages.addWidget(made)
        made.returned.connect(self.returned_to_text)
        made.chain.annotation_requested.connect(self.annotation_requested)
        for field in (made.quoted, made.source, made.cue):
            field.passage_requested.connect(self.passage_requested)
        return made

    @cached_property
    def suggestion(self) -> SuggestionCard:
        """What is shown of a suggestion, made when it is first needed."""
        from annotator.gui.views.panel.proposed.suggestion_card import SuggestionCard

        made = SuggestionCard(self._desk, self._hints)
        made.proposal.passage_requested.connect(self._desk.passage_requested)
        self._pages.addWidget(made)
        return made

    def prepare(self) -> None:
        """Make the fields now, while nobody waits for them."""
        assert self.form

    @property
    def learned(self) -> Learned:
        """What was learned from earlier labels."""
        return self._tagging.learned

    @property
    def annotation(self) -> Annotation | None:
        """What is shown, as it stands in the file."""
        return self._tagging.annotation

    def show_annotation(
        self, annotation: Annotation | None, chain: Sequence[Annotation] = ()
    ) -> None:
        """Show an annotation, or how to label; half-typed words for the same one stay.

        `chain` holds the annotations around it, the outermost first.
        """
        before = self._tagging.annotation
        if before is None and annotation is None:
            self._pages.setCurrentWidget(self._steps)
            return
        is_other = before is None or annotation is None or before.id != annotation.id
        if is_other:
            self.form.note.save()
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self.form.isAncestorOf(focus)
        self._tagging.annotation = annotation
        self._pages.setCurrentWidget(self._steps if annotation is None else self.form)
        if is_other:
            self.form.change_annotation()
        if annotation is not None:
            self.form.chain.set_chain(chain)
            self.form.show_annotation()
        elif had_keyboard:
            self.returned_to_text.emit()

    def show_suggestion(self, suggestion: Suggestion, proposal: Proposal) -> None:
        """Show, instead of an annotation, what could become one."""
        self.show_annotation(None)
        self.suggestion.show_suggestion(suggestion, proposal)
        self._pages.setCurrentWidget(self.suggestion)

    def show_keys_of(self, actions: Actions) -> None:
        """Show the keys of a window's actions, also after they were changed."""
        self._hints.follow(actions)

    def take_proposal(self) -> bool:
        """Fill in what is proposed for the annotation; False where nothing is."""
        return self._tagging.annotation is not None and self.form.proposal.take()

    def focus_examples(self) -> bool:
        """Give the keyboard to what the proposal leans on; False where there is nothing."""
        if self._pages.currentWidget() is self.__dict__.get("suggestion"):
            return self.suggestion.proposal.focus_example()
        return self._tagging.annotation is not None and self.form.proposal.view.focus_example()

    def flush(self) -> None:
        """Write what is still being typed; to be called before the project is closed."""
        if "form" in self.__dict__:
            self.form.note.save()

    def focus_speaker(self, proposed: str = "") -> None:
        """Ask who speaks, with a name typed in already that Enter takes and typing replaces."""
        picker = self.form.speaker.picker
        self._go_to(self.form.speaker, picker.begin)
        if proposed and picker.hasFocus():
            picker.insert(proposed)
            picker.selectAll()

    def focus_topics(self) -> None:
        """Ask what it is about."""
        self._go_to(self.form.topics, self.form.topics.picker.begin)

    def focus_target(self) -> None:
        """Ask toward whom the current stance is."""
        self._go_to(self.form.stances, self._begin_target)

    def focus_note(self) -> None:
        """Go to the note."""
        self._go_to(self.form.note, self.form.note.edit.begin)

    def begin_stance(self) -> None:
        """Let the next value go to a further stance; the keyboard stays where it is."""
        if self._can_edit():
            self.form.stances.begin_row()
            self.form.reveal(self.form.stances)

    def give_stance(self, value_id: str) -> None:
        """Give the current stance a value; the value it has already takes the stance away."""
        if self._can_edit():
            self.form.stances.give(value_id)

    def cycle_quotation_type(self) -> None:
        """Go on to the next quotation type."""
        if self._can_edit():
            self.form.quotation_type.cycle()

    def cycle_hedge(self) -> None:
        """Go on to the next hedge."""
        if self._can_edit():
            self.form.hedge.cycle()

    def cycle_confidence(self) -> None:
        """Go on to the next confidence."""
        if self._can_edit():
            self.form.confidence.cycle()

    def toggle_discuss(self) -> None:
        """Flag the annotation to be talked over, or take the flag away."""
        if self._can_edit():
            self.form.discuss.toggle()

    def sizeHint(self) -> QSize:
        """A quarter of a small screen."""
        return QSize(320, 640)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the text with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.returned_to_text.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Write what is still being typed."""
        super().hideEvent(event)
        self.flush()

    def _follow(self, edit: Edit) -> None:
        """Show what an edit changed of what is on the screen."""
        self._tagging.forget_recent()
        shown = self._tagging.annotation
        if shown is None:
            return
        now = _as_left_by(edit, shown)
        if now is not None and not isinstance(now, Annotation):
            return
        kinds = edit.kinds
        if kinds & {"annotation", "annotator", "article", "review", "remark", *CODEBOOK_KINDS}:
            chain = [_as_left_by(edit, around) for around in self.form.chain.annotations]
            self.show_annotation(now, [a for a in chain if isinstance(a, Annotation)])

    def _go_to(self, field: QWidget, focus: Callable[[], object]) -> None:
        if self._can_edit():
            focus()
            self.form.reveal(field)

    def _begin_target(self) -> None:
        if not self.form.stances.focus_target():
            self._desk.refused.emit(self.tr("Give a stance first; then say toward whom it is."))
            self.form.stances.focus_scale()

    def _can_edit(self) -> bool:
        """Return whether the annotation can be changed; say why where it cannot."""
        if self._tagging.annotation is None:
            self._desk.refused.emit(self.tr("Choose an annotation first: click it, or press Tab."))
        elif not self._tagging.is_editable:
            self._desk.refused.emit(self.tr("This label can only be read here, not changed."))
        else:
            return True
        return False


def _as_left_by(edit: Edit, annotation: Annotation) -> Record | None:
    """Return what an edit made of an annotation; none where it took it away."""
    change = edit.change_of(annotation.id)
    return annotation if change is None else change.after
