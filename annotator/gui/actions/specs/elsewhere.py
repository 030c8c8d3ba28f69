"""The actions on what other articles report of the same words."""

from annotator.gui.actions.spec import ActionSpec, Context, Menu
from annotator.gui.wording.translations import QT_TRANSLATE_NOOP

ELSEWHERE = (
    ActionSpec(
        id="label.elsewhere",
        text=QT_TRANSLATE_NOOP("actions", "The same words elsewhere…"),
        tip=QT_TRANSLATE_NOOP(
            "actions",
            "List the passages of other articles that report these words; copy the labels there.",
        ),
        keys=("E",),
        menu=Menu.LABEL,
        section="elsewhere",
        icon="newspaper",
        context=Context.READER,
    ),
    ActionSpec(
        id="label.side_by_side",
        text=QT_TRANSLATE_NOOP("actions", "Side by side with another report"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Show the article beside the one that most surely reports these words."
        ),
        keys=("Shift+E",),
        menu=Menu.LABEL,
        section="elsewhere",
        icon="columns-3",
        context=Context.READER,
    ),
)
