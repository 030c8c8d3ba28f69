"""The room of reviews: what came back, what was given back, and why."""

from annotator.gui.views.inbox.view import InboxView

__all__ = ["InboxView"]
