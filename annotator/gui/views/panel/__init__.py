"""The tagging panel: the fields of the current annotation."""

from annotator.gui.views.panel.panel import TaggingPanel

__all__ = ["TaggingPanel"]
