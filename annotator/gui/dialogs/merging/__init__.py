"""Sharing one's labels, and bringing colleagues' in."""

from annotator.gui.dialogs.merging.dialog import BringInDialog
from annotator.gui.dialogs.merging.sharing import ShareDialog

__all__ = ["BringInDialog", "ShareDialog"]
