"""The main job in three steps, each with its keys."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from annotator.gui.actions.keymap import Keymap
from annotator.gui.widgets.basic import GAP, key_cap, label, set_kind

_KEYS_WIDTH = 190
_ACTIONS = (
    ("file.import",),
    ("label.annotate", "label.speaker", "label.stance_1", "label.target", "label.topics"),
    ("file.export",),
)


class ThreeSteps(QFrame):
    """A card that teaches the whole job: import, label, export."""

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        words = (
            self.tr("Bring in articles: files, folders, or pasted text."),
            self.tr("Select what somebody said; give speaker, stance, target and topic."),
            self.tr("Export a table for your statistics."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(label(self.tr("The whole job in three steps"), "section"))
        for ids, sentence in zip(_ACTIONS, words, strict=True):
            line = QHBoxLayout()
            line.setSpacing(GAP)
            line.addWidget(_caps([key for id in ids for key in keymap.keys(id)[:1]]))
            line.addWidget(label(sentence, wraps=True), 1)
            column.addLayout(line)


def _caps(keys: list[str]) -> QWidget:
    holder = QWidget()
    holder.setFixedWidth(_KEYS_WIDTH)
    caps = QHBoxLayout(holder)
    caps.setContentsMargins(0, 0, 0, 0)
    caps.setSpacing(4)
    for key in keys:
        caps.addWidget(key_cap(key))
    caps.addStretch(1)
    return holder
