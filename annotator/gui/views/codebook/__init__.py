"""The codebook room: speakers, the stance scale and topics, in three parts."""

from annotator.gui.views.codebook.view import CodebookView

__all__ = ["CodebookView"]
