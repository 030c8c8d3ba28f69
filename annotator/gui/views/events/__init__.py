"""The room of events: who reports which utterance in what words, and who is silent."""

from annotator.gui.views.events.view import EventsView

__all__ = ["EventsView"]
