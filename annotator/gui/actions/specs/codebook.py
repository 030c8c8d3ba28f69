"""The actions of the menu Codebook."""

from annotator.gui.actions.spec import ActionSpec, Menu
from annotator.gui.wording.translations import QT_TRANSLATE_NOOP

CODEBOOK = (
    ActionSpec(
        id="codebook.speakers",
        text=QT_TRANSLATE_NOOP("actions", "Speakers"),
        tip=QT_TRANSLATE_NOOP("actions", "Edit the register of speakers."),
        keys=("Ctrl+Shift+1",),
        menu=Menu.CODEBOOK,
        icon="users",
    ),
    ActionSpec(
        id="codebook.scale",
        text=QT_TRANSLATE_NOOP("actions", "Stance scale"),
        tip=QT_TRANSLATE_NOOP("actions", "Edit the values of the stance scale."),
        keys=("Ctrl+Shift+2",),
        menu=Menu.CODEBOOK,
        icon="scale",
    ),
    ActionSpec(
        id="codebook.topics",
        text=QT_TRANSLATE_NOOP("actions", "Topics"),
        tip=QT_TRANSLATE_NOOP("actions", "Edit the tree of topics."),
        keys=("Ctrl+Shift+3",),
        menu=Menu.CODEBOOK,
        icon="list-tree",
    ),
    ActionSpec(
        id="codebook.new_speaker",
        text=QT_TRANSLATE_NOOP("actions", "New speaker…"),
        tip=QT_TRANSLATE_NOOP("actions", "Add an entry to the register of speakers."),
        keys=("Ctrl+Shift+P",),
        menu=Menu.CODEBOOK,
        section="entries",
        icon="user-plus",
    ),
    ActionSpec(
        id="codebook.new_topic",
        text=QT_TRANSLATE_NOOP("actions", "New topic…"),
        tip=QT_TRANSLATE_NOOP("actions", "Add a topic to the tree."),
        keys=("Ctrl+Shift+T",),
        menu=Menu.CODEBOOK,
        section="entries",
        icon="tag",
    ),
    ActionSpec(
        id="codebook.merge",
        text=QT_TRANSLATE_NOOP("actions", "Merge entries…"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Make one entry of the chosen two. Undo parts them again."
        ),
        keys=("Ctrl+Shift+M",),
        menu=Menu.CODEBOOK,
        section="entries",
        icon="merge",
    ),
    ActionSpec(
        id="codebook.import",
        text=QT_TRANSLATE_NOOP("actions", "Import codebook…"),
        tip=QT_TRANSLATE_NOOP("actions", "Bring in speakers, scale and topics from JSON or CSV."),
        keys=("Ctrl+Shift+I",),
        menu=Menu.CODEBOOK,
        section="exchange",
        icon="file-down",
    ),
    ActionSpec(
        id="codebook.export",
        text=QT_TRANSLATE_NOOP("actions", "Export codebook…"),
        tip=QT_TRANSLATE_NOOP("actions", "Write speakers, scale and topics to JSON or CSV."),
        keys=("Ctrl+Shift+X",),
        menu=Menu.CODEBOOK,
        section="exchange",
        icon="file-up",
    ),
)
