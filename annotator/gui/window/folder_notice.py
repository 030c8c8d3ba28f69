"""A notice in the window about a file that was written, with a button that opens its folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from annotator.gui.widgets.feedback.notice import NoticeBar, NoticeKind


class FolderNotice(QObject):
    """Says things in a notice bar that others use too."""

    def __init__(self, bar: NoticeBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._folder: Path | None = None
        self._said = ""
        bar.action_requested.connect(self._open)

    def say(self, words: str, folder: Path, kind: NoticeKind = NoticeKind.OK) -> None:
        """Say something about a file in a folder."""
        self._said, self._folder = words, folder
        self._bar.say(words, kind, action=self.tr("Open folder"))

    def _open(self) -> None:
        """Open the folder, unless the bar says something else by now."""
        from annotator.gui.dialogs.message import open_folder

        if self._folder is not None and self._bar.text == self._said:
            open_folder(self._folder)
