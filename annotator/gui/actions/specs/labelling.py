"""The actions of the menu Label."""

from annotator.gui.actions.spec import ActionSpec, Context, Menu
from annotator.gui.actions.specs.elsewhere import ELSEWHERE
from annotator.gui.actions.specs.fields import FIELDS, STANCES
from annotator.gui.actions.specs.suggesting import SUGGESTIONS
from annotator.gui.wording.translations import QT_TRANSLATE_NOOP

_ANNOTATE = (
    ActionSpec(
        id="label.annotate",
        text=QT_TRANSLATE_NOOP("actions", "Label the selection"),
        tip=QT_TRANSLATE_NOOP(
            "actions",
            "Label the selected words, or the sentence at the caret, and name the speaker.",
        ),
        keys=("Enter",),
        menu=Menu.LABEL,
        icon="message-square-quote",
        context=Context.READER,
    ),
    ActionSpec(
        id="label.add_segment",
        text=QT_TRANSLATE_NOOP("actions", "Add the selection as a further piece"),
        tip=QT_TRANSLATE_NOOP(
            "actions",
            "Add the selected words to what the current annotation quotes,"
            " or the current suggestion to the label before it.",
        ),
        keys=("Shift+Enter",),
        menu=Menu.LABEL,
        icon="plus",
        context=Context.READER,
    ),
    ActionSpec(
        id="label.cue",
        text=QT_TRANSLATE_NOOP("actions", "Selection is the cue"),
        tip=QT_TRANSLATE_NOOP("actions", "Mark the selected words as the cue, such as “said”."),
        keys=("C",),
        menu=Menu.LABEL,
        icon="quote",
        context=Context.READER,
    ),
    ActionSpec(
        id="label.source",
        text=QT_TRANSLATE_NOOP("actions", "Selection names the source"),
        tip=QT_TRANSLATE_NOOP("actions", "Mark the selected words as those that name the speaker."),
        keys=("R",),
        menu=Menu.LABEL,
        icon="user",
        context=Context.READER,
    ),
    ActionSpec(
        id="label.remove_segment",
        text=QT_TRANSLATE_NOOP("actions", "Take out the piece at the caret"),
        tip=QT_TRANSLATE_NOOP("actions", "Take one piece out of the current annotation."),
        keys=("Shift+Del",),
        menu=Menu.LABEL,
        icon="scissors",
        context=Context.READER,
    ),
)

_GOING = (
    ActionSpec(
        id="label.next",
        text=QT_TRANSLATE_NOOP("actions", "Next annotation"),
        tip=QT_TRANSLATE_NOOP("actions", "Go to the next annotation or suggestion in the text."),
        keys=("Tab",),
        menu=Menu.LABEL,
        section="going",
        icon="chevron-down",
        context=Context.READER,
        repeats=True,
    ),
    ActionSpec(
        id="label.previous",
        text=QT_TRANSLATE_NOOP("actions", "Previous annotation"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Go to the previous annotation or suggestion in the text."
        ),
        keys=("Shift+Tab",),
        menu=Menu.LABEL,
        section="going",
        icon="chevron-up",
        context=Context.READER,
        repeats=True,
    ),
    ActionSpec(
        id="label.list_here",
        text=QT_TRANSLATE_NOOP("actions", "List annotations here"),
        tip=QT_TRANSLATE_NOOP("actions", "List all annotations at the caret and pick one."),
        keys=("L",),
        menu=Menu.LABEL,
        section="going",
        icon="layers",
        context=Context.READER,
    ),
    ActionSpec(
        id="label.whose",
        text=QT_TRANSLATE_NOOP("actions", "Whose labels…"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Choose whose labels of this article are shown: yours, a colleague's, gold."
        ),
        keys=("Shift+L",),
        menu=Menu.LABEL,
        section="going",
        icon="users",
        context=Context.READER,
    ),
    ActionSpec(
        id="label.let_go",
        text=QT_TRANSLATE_NOOP("actions", "Let go"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Select nothing; with nothing selected, leave the current annotation."
        ),
        keys=("Esc",),
        menu=Menu.LABEL,
        section="going",
        icon="x",
        context=Context.READER,
    ),
)

_BOUNDARY = QT_TRANSLATE_NOOP("actions", "Move a boundary")


def _boundary(id: str, text: str, tip: str, *keys: str) -> ActionSpec:
    return ActionSpec(
        id=id,
        text=text,
        tip=tip,
        keys=keys,
        menu=Menu.LABEL,
        section="boundary",
        submenu=_BOUNDARY,
        icon="move-horizontal",
        context=Context.READER,
        repeats=True,
    )


_BOUNDARIES = (
    _boundary(
        "label.start_left",
        QT_TRANSLATE_NOOP("actions", "Start one word to the left"),
        QT_TRANSLATE_NOOP("actions", "Move where the current annotation starts."),
        "Alt+Left",
    ),
    _boundary(
        "label.start_right",
        QT_TRANSLATE_NOOP("actions", "Start one word to the right"),
        QT_TRANSLATE_NOOP("actions", "Move where the current annotation starts."),
        "Alt+Right",
    ),
    _boundary(
        "label.end_left",
        QT_TRANSLATE_NOOP("actions", "End one word to the left"),
        QT_TRANSLATE_NOOP("actions", "Move where the current annotation ends."),
        "Alt+Shift+Left",
        "Alt+Up",
    ),
    _boundary(
        "label.end_right",
        QT_TRANSLATE_NOOP("actions", "End one word to the right"),
        QT_TRANSLATE_NOOP("actions", "Move where the current annotation ends."),
        "Alt+Shift+Right",
        "Alt+Down",
    ),
)

_ENDING = (
    ActionSpec(
        id="label.delete",
        text=QT_TRANSLATE_NOOP("actions", "Delete annotation"),
        tip=QT_TRANSLATE_NOOP("actions", "Delete the current annotation. Undo brings it back."),
        keys=("Del",),
        menu=Menu.LABEL,
        section="ending",
        icon="trash-2",
        context=Context.READER,
    ),
)

LABEL = (
    *_ANNOTATE,
    *SUGGESTIONS,
    *FIELDS,
    *STANCES,
    *_GOING,
    *_BOUNDARIES,
    *ELSEWHERE,
    *_ENDING,
)
