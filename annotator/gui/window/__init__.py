"""The window of one project: rooms, menus, status bar."""

from annotator.gui.window.window import ProjectWindow

__all__ = ["ProjectWindow"]
