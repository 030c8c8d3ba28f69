"""The actions of the menu Label."""

from annotator.gui.actions.spec import ActionSpec, Context, Menu
from annotator.gui.actions.specs.elsewhere import ELSEWHERE
from annotator.gui.translations import QT_TRANSLATE_NOOP

_STANCE = QT_TRANSLATE_NOOP("actions", "Stance")
_FIELD = QT_TRANSLATE_NOOP("actions", "Fields of the label")

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
            "actions", "Add the selected words to what the current annotation quotes."
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

_FIELDS = (
    ActionSpec(
        id="label.speaker",
        text=QT_TRANSLATE_NOOP("actions", "Speaker"),
        tip=QT_TRANSLATE_NOOP("actions", "Say who speaks in the current annotation."),
        keys=("S",),
        menu=Menu.LABEL,
        section="fields",
        submenu=_FIELD,
        icon="user",
        context=Context.READER,
    ),
    ActionSpec(
        id="label.topics",
        text=QT_TRANSLATE_NOOP("actions", "Topics"),
        tip=QT_TRANSLATE_NOOP("actions", "Say what the current annotation is about."),
        keys=("T",),
        menu=Menu.LABEL,
        section="fields",
        submenu=_FIELD,
        icon="tags",
        context=Context.READER,
    ),
    ActionSpec(
        id="label.target",
        text=QT_TRANSLATE_NOOP("actions", "Target of the stance"),
        tip=QT_TRANSLATE_NOOP("actions", "Say toward whom the stance is taken."),
        keys=("G",),
        menu=Menu.LABEL,
        section="fields",
        submenu=_FIELD,
        icon="target",
        context=Context.READER,
    ),
    ActionSpec(
        id="label.quotation_type",
        text=QT_TRANSLATE_NOOP("actions", "Quotation type"),
        tip=QT_TRANSLATE_NOOP("actions", "Go from direct to indirect to mixed."),
        keys=("Q",),
        menu=Menu.LABEL,
        section="fields",
        submenu=_FIELD,
        icon="type",
        context=Context.READER,
    ),
    ActionSpec(
        id="label.hedge",
        text=QT_TRANSLATE_NOOP("actions", "Hedge"),
        tip=QT_TRANSLATE_NOOP("actions", "Say how far the speaker stands behind the words."),
        keys=("H",),
        menu=Menu.LABEL,
        section="fields",
        submenu=_FIELD,
        icon="split",
        context=Context.READER,
    ),
    ActionSpec(
        id="label.confidence",
        text=QT_TRANSLATE_NOOP("actions", "Confidence"),
        tip=QT_TRANSLATE_NOOP("actions", "Say how sure you are, from 1 to 3."),
        keys=("K",),
        menu=Menu.LABEL,
        section="fields",
        submenu=_FIELD,
        icon="star",
        context=Context.READER,
    ),
    ActionSpec(
        id="label.note",
        text=QT_TRANSLATE_NOOP("actions", "Note"),
        tip=QT_TRANSLATE_NOOP("actions", "Write a note on the current annotation."),
        keys=("N",),
        menu=Menu.LABEL,
        section="fields",
        submenu=_FIELD,
        icon="sticky-note",
        context=Context.READER,
    ),
    ActionSpec(
        id="label.discuss",
        text=QT_TRANSLATE_NOOP("actions", "Discuss"),
        tip=QT_TRANSLATE_NOOP("actions", "Flag the current annotation to be talked over."),
        keys=("D",),
        menu=Menu.LABEL,
        section="fields",
        submenu=_FIELD,
        icon="flag",
        context=Context.READER,
    ),
    ActionSpec(
        id="label.to_text",
        text=QT_TRANSLATE_NOOP("actions", "Back to the text"),
        tip=QT_TRANSLATE_NOOP("actions", "Leave the field and go back to the text."),
        keys=("Esc",),
        menu=Menu.LABEL,
        section="fields",
        submenu=_FIELD,
        icon="book-open-text",
        context=Context.PANEL,
    ),
)


def _stance(number: int, text: str, tip: str) -> ActionSpec:
    return ActionSpec(
        id=f"label.stance_{number}",
        text=text,
        tip=tip,
        keys=(str(number),),
        menu=Menu.LABEL,
        section="stance",
        submenu=_STANCE,
        context=Context.READER,
    )


_STANCES = (
    ActionSpec(
        id="label.another_stance",
        text=QT_TRANSLATE_NOOP("actions", "Another stance"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Begin a further stance; the stance keys then give its value."
        ),
        keys=("Shift+G",),
        menu=Menu.LABEL,
        section="stance",
        icon="plus",
        context=Context.READER,
    ),
    _stance(
        1,
        QT_TRANSLATE_NOOP("actions", "Stance −2"),
        QT_TRANSLATE_NOOP("actions", "The speaker is strongly against."),
    ),
    _stance(
        2,
        QT_TRANSLATE_NOOP("actions", "Stance −1"),
        QT_TRANSLATE_NOOP("actions", "The speaker is against."),
    ),
    _stance(
        3,
        QT_TRANSLATE_NOOP("actions", "Stance 0"),
        QT_TRANSLATE_NOOP("actions", "The speaker is neutral."),
    ),
    _stance(
        4,
        QT_TRANSLATE_NOOP("actions", "Stance +1"),
        QT_TRANSLATE_NOOP("actions", "The speaker is in favour."),
    ),
    _stance(
        5,
        QT_TRANSLATE_NOOP("actions", "Stance +2"),
        QT_TRANSLATE_NOOP("actions", "The speaker is strongly in favour."),
    ),
    _stance(
        6,
        QT_TRANSLATE_NOOP("actions", "Stance mixed"),
        QT_TRANSLATE_NOOP("actions", "The speaker is in favour and against at once."),
    ),
    _stance(
        7,
        QT_TRANSLATE_NOOP("actions", "Stance unclear"),
        QT_TRANSLATE_NOOP("actions", "It cannot be told what the speaker thinks."),
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


def _boundary(id: str, text: str, tip: str, key: str) -> ActionSpec:
    return ActionSpec(
        id=id,
        text=text,
        tip=tip,
        keys=(key,),
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
    ),
    _boundary(
        "label.end_right",
        QT_TRANSLATE_NOOP("actions", "End one word to the right"),
        QT_TRANSLATE_NOOP("actions", "Move where the current annotation ends."),
        "Alt+Shift+Right",
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

_SUGGESTIONS = (
    ActionSpec(
        id="label.accept",
        text=QT_TRANSLATE_NOOP("actions", "Take the suggestion"),
        tip=QT_TRANSLATE_NOOP("actions", "Make a label of the current suggestion."),
        keys=("A",),
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
)

LABEL = (
    *_ANNOTATE,
    *_SUGGESTIONS,
    *_FIELDS,
    *_STANCES,
    *_GOING,
    *_BOUNDARIES,
    *ELSEWHERE,
    *_ENDING,
)
