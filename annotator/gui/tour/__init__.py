"""A tour without a display: works through the sample and pictures each view."""

from annotator.gui.tour.walking import tour

__all__ = ["tour"]
