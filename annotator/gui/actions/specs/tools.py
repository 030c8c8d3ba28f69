"""The actions of the menus Tools and Help."""

from annotator.gui.actions.spec import ActionSpec, Context, Menu
from annotator.gui.wording.translations import QT_TRANSLATE_NOOP

TOOLS = (
    ActionSpec(
        id="tools.palette",
        text=QT_TRANSLATE_NOOP("actions", "Command palette…"),
        tip=QT_TRANSLATE_NOOP("actions", "Find any action by its name and do it."),
        keys=("Ctrl+K",),
        menu=Menu.TOOLS,
        icon="command",
    ),
    ActionSpec(
        id="tools.statistics",
        text=QT_TRANSLATE_NOOP("actions", "Statistics…"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Show what labelling takes in keys and time, and how much there is of what."
        ),
        keys=("Ctrl+Alt+T",),
        menu=Menu.TOOLS,
        icon="chart-column",
    ),
    ActionSpec(
        id="tools.keys",
        text=QT_TRANSLATE_NOOP("actions", "Change keys…"),
        tip=QT_TRANSLATE_NOOP("actions", "Choose other keys for any action."),
        keys=("Shift+F1",),
        menu=Menu.TOOLS,
        icon="keyboard",
    ),
    ActionSpec(
        id="tools.check",
        text=QT_TRANSLATE_NOOP("actions", "Check project…"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Check every label against its text, and the file itself."
        ),
        keys=("Ctrl+Shift+K",),
        menu=Menu.TOOLS,
        section="project",
        icon="shield-check",
    ),
    ActionSpec(
        id="tools.backups",
        text=QT_TRANSLATE_NOOP("actions", "Backups…"),
        tip=QT_TRANSLATE_NOOP("actions", "Show the copies that were made for safety, or make one."),
        keys=("Ctrl+Shift+Y",),
        menu=Menu.TOOLS,
        section="project",
        icon="database",
    ),
    ActionSpec(
        id="tools.log",
        text=QT_TRANSLATE_NOOP("actions", "Open log folder"),
        tip=QT_TRANSLATE_NOOP("actions", "Show the folder of the log file."),
        keys=("Ctrl+Shift+G",),
        menu=Menu.TOOLS,
        section="project",
        icon="folder-open",
    ),
)

HELP = (
    ActionSpec(
        id="help.help",
        text=QT_TRANSLATE_NOOP("actions", "Help"),
        tip=QT_TRANSLATE_NOOP("actions", "Show what the program does and how."),
        keys=("F1",),
        menu=Menu.HELP,
        icon="circle-help",
    ),
    ActionSpec(
        id="help.keys",
        text=QT_TRANSLATE_NOOP("actions", "Keys at a glance"),
        tip=QT_TRANSLATE_NOOP("actions", "Show the keys of all actions."),
        keys=("Ctrl+F1",),
        menu=Menu.HELP,
        icon="keyboard",
    ),
    ActionSpec(
        id="help.keys_here",
        text=QT_TRANSLATE_NOOP("actions", "Keys of the reader"),
        tip=QT_TRANSLATE_NOOP("actions", "Show the keys that act in the text."),
        keys=("?",),
        menu=Menu.HELP,
        icon="keyboard",
        context=Context.READER,
    ),
    ActionSpec(
        id="help.tour",
        text=QT_TRANSLATE_NOOP("actions", "Tour in three steps"),
        tip=QT_TRANSLATE_NOOP("actions", "Learn how to label in three steps."),
        keys=("Ctrl+Shift+F1",),
        menu=Menu.HELP,
        icon="life-buoy",
    ),
    ActionSpec(
        id="help.about",
        text=QT_TRANSLATE_NOOP("actions", "About Annotator"),
        tip=QT_TRANSLATE_NOOP("actions", "Show the version, the licence and where files are."),
        keys=("Alt+F1",),
        menu=Menu.HELP,
        section="about",
        icon="info",
    ),
)
