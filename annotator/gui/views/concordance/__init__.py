"""The room for words in their context, line by line."""

from annotator.gui.views.concordance.view import ConcordanceView

__all__ = ["ConcordanceView"]
