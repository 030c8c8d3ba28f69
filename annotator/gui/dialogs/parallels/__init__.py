"""The same words elsewhere: the passages, what is copied there, and two articles side by side."""

from annotator.gui.dialogs.parallels.dialog import Asked, ParallelsDialog
from annotator.gui.dialogs.parallels.side_by_side import SideBySide

__all__ = ["Asked", "ParallelsDialog", "SideBySide"]
