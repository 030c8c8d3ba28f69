"""The actions of the menu Review: verdicts on colleagues' labels, and the answers to them."""

from annotator.gui.actions.spec import ActionSpec, Context, Menu
from annotator.gui.wording.translations import QT_TRANSLATE_NOOP

REVIEW = (
    ActionSpec(
        id="review.share",
        text=QT_TRANSLATE_NOOP("actions", "Share my labels…"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Write your labels, reviews and decisions to one file for colleagues."
        ),
        keys=("Ctrl+Shift+H",),
        menu=Menu.REVIEW,
        section="packets",
        icon="send",
    ),
    ActionSpec(
        id="review.bring_in",
        text=QT_TRANSLATE_NOOP("actions", "Bring in colleagues' labels…"),
        tip=QT_TRANSLATE_NOOP(
            "actions",
            "See what colleagues' files would change, then take their labels in as one step.",
        ),
        keys=("Ctrl+Shift+J",),
        menu=Menu.REVIEW,
        section="packets",
        icon="inbox",
    ),
    ActionSpec(
        id="review.accept",
        text=QT_TRANSLATE_NOOP("actions", "Accept the label"),
        tip=QT_TRANSLATE_NOOP("actions", "Agree with a colleague's label, and go to the next."),
        keys=("Y",),
        menu=Menu.REVIEW,
        section="verdict",
        icon="check",
        context=Context.READER,
        also=Context.INBOX,
    ),
    ActionSpec(
        id="review.return",
        text=QT_TRANSLATE_NOOP("actions", "Return the label…"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Give a colleague's label back with a reason, for them to think again."
        ),
        keys=("Shift+X",),
        menu=Menu.REVIEW,
        section="verdict",
        icon="undo-2",
        context=Context.READER,
    ),
    ActionSpec(
        id="review.missed",
        text=QT_TRANSLATE_NOOP("actions", "Report missed words…"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Tell a colleague that the selected words should have been labelled."
        ),
        keys=("Shift+M",),
        menu=Menu.REVIEW,
        section="verdict",
        icon="text-select",
        context=Context.READER,
    ),
    ActionSpec(
        id="review.changed",
        text=QT_TRANSLATE_NOOP("actions", "I changed it"),
        tip=QT_TRANSLATE_NOOP("actions", "Answer that you followed the reviewer."),
        keys=("Shift+C",),
        menu=Menu.REVIEW,
        section="answer",
        icon="circle-check",
        context=Context.READER,
        also=Context.INBOX,
    ),
    ActionSpec(
        id="review.defend",
        text=QT_TRANSLATE_NOOP("actions", "Defend the label…"),
        tip=QT_TRANSLATE_NOOP("actions", "Answer why the label should stay as it is."),
        keys=("Shift+D",),
        menu=Menu.REVIEW,
        section="answer",
        icon="message-square-quote",
        context=Context.READER,
        also=Context.INBOX,
    ),
    ActionSpec(
        id="review.steady",
        text=QT_TRANSLATE_NOOP("actions", "Am I steady?…"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Let passages come back unmarked, and see how alike you label them."
        ),
        keys=("Ctrl+Alt+S",),
        menu=Menu.REVIEW,
        section="project",
        icon="target",
    ),
    ActionSpec(
        id="review.reasons",
        text=QT_TRANSLATE_NOOP("actions", "Reasons for returning…"),
        tip=QT_TRANSLATE_NOOP("actions", "Change the list of reasons that reviewers choose from."),
        keys=("Ctrl+Alt+R",),
        menu=Menu.REVIEW,
        section="project",
        icon="list",
    ),
)
