"""The actions that fill the fields of a label."""

from annotator.gui.actions.spec import ActionSpec, Context, Menu
from annotator.gui.wording.translations import QT_TRANSLATE_NOOP

_STANCE = QT_TRANSLATE_NOOP("actions", "Stance")
_FIELD = QT_TRANSLATE_NOOP("actions", "Fields of the label")

FIELDS = (
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


STANCES = (
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
