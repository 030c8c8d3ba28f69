"""The start page."""

from annotator.gui.views.start.page import StartPage

__all__ = ["StartPage"]
