"""What labelling took, and how much was labelled of what."""

from annotator.gui.dialogs.statistics.dialog import StatisticsDialog

__all__ = ["StatisticsDialog"]
