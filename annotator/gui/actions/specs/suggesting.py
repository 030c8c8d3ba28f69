"""The actions of the menu Label that are about suggestions."""

from annotator.gui.actions.spec import ActionSpec, Context, Menu
from annotator.gui.wording.translations import QT_TRANSLATE_NOOP

SUGGESTIONS = (
    ActionSpec(
        id="label.accept",
        text=QT_TRANSLATE_NOOP("actions", "Take the suggestion"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Make a label of the current suggestion, with all that is proposed for it."
        ),
        keys=("A",),
        menu=Menu.LABEL,
        section="suggestions",
        icon="check",
        context=Context.READER,
    ),
    ActionSpec(
        id="label.accept_next",
        text=QT_TRANSLATE_NOOP("actions", "Take the suggestion and go on"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Make a label with all that is proposed, and go to the next suggestion."
        ),
        keys=("Space",),
        menu=Menu.LABEL,
        section="suggestions",
        icon="check",
        context=Context.READER,
    ),
    ActionSpec(
        id="label.reject",
        text=QT_TRANSLATE_NOOP("actions", "Put the suggestion away"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Refuse the current suggestion; it stays away. Undo brings it back."
        ),
        keys=("X",),
        menu=Menu.LABEL,
        section="suggestions",
        icon="x",
        context=Context.READER,
    ),
    ActionSpec(
        id="label.examples",
        text=QT_TRANSLATE_NOOP("actions", "What the proposal leans on"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Go to the earlier labels from which stance, target and topic are proposed."
        ),
        keys=("W",),
        menu=Menu.LABEL,
        section="suggestions",
        icon="eye",
        context=Context.READER,
    ),
    ActionSpec(
        id="label.suggest",
        text=QT_TRANSLATE_NOOP("actions", "Suggest quotations"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Show in this project what somebody seems to be reported to say."
        ),
        keys=("Ctrl+Shift+A",),
        menu=Menu.LABEL,
        section="suggestions",
        icon="sparkles",
        checkable=True,
    ),
    ActionSpec(
        id="label.suggest_here",
        text=QT_TRANSLATE_NOOP("actions", "Suggest in this article"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Show suggestions in this article; off where labels must be independent."
        ),
        keys=("Shift+A",),
        menu=Menu.LABEL,
        section="suggestions",
        icon="sparkles",
        context=Context.READER,
        checkable=True,
    ),
    ActionSpec(
        id="label.suggest_marked",
        text=QT_TRANSLATE_NOOP("actions", "Only in quotation marks"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Suggest in this project only what stands in quotation marks."
        ),
        keys=("Ctrl+Shift+Q",),
        menu=Menu.LABEL,
        section="suggestions",
        icon="quote",
        checkable=True,
    ),
)
