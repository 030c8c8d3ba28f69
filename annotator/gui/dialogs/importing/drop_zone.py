"""Where files can be dropped while there are none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from annotator.gui.widgets.basic import set_kind
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.feedback.empty_state import EmptyState


class DropZone(EmptyState):
    """Says what can be read, and offers files, a folder or a text to paste."""

    files_requested = Signal()
    folder_requested = Signal()
    paste_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("inbox", "", "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_kind(self, "drop")
        for text, name, signal in (
            (self.tr("Files…"), "plus", self.files_requested),
            (self.tr("Folder…"), "folder", self.folder_requested),
            (self.tr("Paste a text…"), "newspaper", self.paste_requested),
        ):
            offered = button(text, "", name)
            offered.clicked.connect(signal)
            self.offer(offered)
        self.invite()

    def invite(self) -> None:
        """Say what can be dropped."""
        self.say(
            self.tr("Drop files or folders here"),
            self.tr(
                "Text, Markdown, web pages, Word, OpenDocument and PDF files give an article"
                " each; CSV and JSON Lines one for each row. Nothing is changed in them."
            ),
        )

    def refuse(self, sentence: str) -> None:
        """Say why nothing of what was dropped can be read."""
        self.say(self.tr("There is nothing to read in it"), sentence)
