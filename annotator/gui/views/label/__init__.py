"""The label room: the list of articles, the text, and the panel of the current annotation."""

from annotator.gui.views.label.room import LabelRoom

__all__ = ["LabelRoom"]
