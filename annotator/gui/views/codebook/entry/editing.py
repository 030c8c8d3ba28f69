"""The entry that is on the screen, and the one way to change it."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from annotator.gui.desk import Desk
from annotator.services.codebook import Entry, revise_entry


class Editing(QObject):
    """Holds one entry for the fields of an editor; every change is one undo step."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.entry: Entry | None = None

    @property
    def is_editable(self) -> bool:
        """Whether there is an entry that can be changed: a merged one cannot."""
        if self.entry is None or self.desk.project.read_only:
            return False
        return not getattr(self.entry, "merged_into", None)

    def revise(self, **values: Any) -> bool:
        """Change the entry; says whether it now is as wanted. A refusal is told by the desk."""
        before = self.entry
        if before is None:
            return False
        after = replace(before, **values)
        if after == before:
            return True
        edit = self.desk.edit(lambda: revise_entry(self.desk.session, before, after))
        if edit is not None and self.entry is before:
            self.entry = after
        return edit is not None
