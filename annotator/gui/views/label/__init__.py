"""The label room: the list of articles, the text, and the panel of the current annotation."""

from annotator.gui.views.label.room import LabelRoom
from annotator.gui.views.label.wiring import connect_actions

__all__ = ["LabelRoom", "connect_actions"]
