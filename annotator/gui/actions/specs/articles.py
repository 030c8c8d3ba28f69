"""The actions of the menu Article."""

from annotator.gui.actions.spec import ActionSpec, Context, Menu
from annotator.gui.wording.translations import QT_TRANSLATE_NOOP

ARTICLE = (
    ActionSpec(
        id="article.next",
        text=QT_TRANSLATE_NOOP("actions", "Next article"),
        tip=QT_TRANSLATE_NOOP("actions", "Open the next article of the list."),
        keys=("Ctrl+Down",),
        menu=Menu.ARTICLE,
        icon="chevron-down",
        repeats=True,
    ),
    ActionSpec(
        id="article.previous",
        text=QT_TRANSLATE_NOOP("actions", "Previous article"),
        tip=QT_TRANSLATE_NOOP("actions", "Open the previous article of the list."),
        keys=("Ctrl+Up",),
        menu=Menu.ARTICLE,
        icon="chevron-up",
        repeats=True,
    ),
    ActionSpec(
        id="article.submit",
        text=QT_TRANSLATE_NOOP("actions", "Submit and go on"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Hand this article in and open the next one that is not done."
        ),
        keys=("Ctrl+Enter",),
        menu=Menu.ARTICLE,
        section="state",
        icon="circle-check",
    ),
    ActionSpec(
        id="article.nothing",
        text=QT_TRANSLATE_NOOP("actions", "Nothing to label here"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Say that you looked and nothing in this article belongs here."
        ),
        keys=("Ctrl+Shift+Enter",),
        menu=Menu.ARTICLE,
        section="state",
        icon="circle-slash",
    ),
    ActionSpec(
        id="article.reopen",
        text=QT_TRANSLATE_NOOP("actions", "Reopen article"),
        tip=QT_TRANSLATE_NOOP("actions", "Take this article back into work."),
        keys=("Ctrl+Shift+O",),
        menu=Menu.ARTICLE,
        section="state",
        icon="rotate-ccw",
    ),
    ActionSpec(
        id="article.details",
        text=QT_TRANSLATE_NOOP("actions", "Article details…"),
        tip=QT_TRANSLATE_NOOP("actions", "Change title, outlet, date, language and event."),
        keys=("Ctrl+D",),
        menu=Menu.ARTICLE,
        section="details",
        icon="pencil",
    ),
    ActionSpec(
        id="article.event",
        text=QT_TRANSLATE_NOOP("actions", "Assign event…"),
        tip=QT_TRANSLATE_NOOP("actions", "Say which event the chosen articles report."),
        keys=("Ctrl+Shift+E",),
        menu=Menu.ARTICLE,
        section="details",
        icon="calendar",
    ),
    ActionSpec(
        id="article.versions",
        text=QT_TRANSLATE_NOOP("actions", "Labels from another version…"),
        tip=QT_TRANSLATE_NOOP(
            "actions",
            "Copy your labels from a duplicate or an earlier version of this article;"
            " what moves and what is lost is shown first.",
        ),
        keys=("Ctrl+Shift+R",),
        menu=Menu.ARTICLE,
        section="details",
        icon="copy",
    ),
    ActionSpec(
        id="article.furniture",
        text=QT_TRANSLATE_NOOP("actions", "Furniture on or off"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Mark the selection as not part of the report, or take the mark off."
        ),
        keys=("F",),
        menu=Menu.ARTICLE,
        section="furniture",
        icon="archive",
        context=Context.READER,
    ),
    ActionSpec(
        id="article.find_furniture",
        text=QT_TRANSLATE_NOOP("actions", "Find furniture again"),
        tip=QT_TRANSLATE_NOOP("actions", "Look for menus, captions and footers by the rules."),
        keys=("Ctrl+Shift+U",),
        menu=Menu.ARTICLE,
        section="furniture",
        icon="sparkles",
    ),
    ActionSpec(
        id="article.next_furniture",
        text=QT_TRANSLATE_NOOP("actions", "Next furniture"),
        tip=QT_TRANSLATE_NOOP("actions", "Go to the next stretch that is not part of the report."),
        keys=("Shift+F",),
        menu=Menu.ARTICLE,
        section="furniture",
        icon="corner-down-right",
        context=Context.READER,
        repeats=True,
    ),
)
