"""The reader widget: an article's text with its annotations, fast at any size."""

from annotator.gui.widgets.reader.layout.page import Style
from annotator.gui.widgets.reader.painting.colours import ReaderColours
from annotator.gui.widgets.reader.reader import Reader
from annotator.gui.widgets.reader.text.span import BoundaryMove, LineStyle, Span, line_style_of

__all__ = ["BoundaryMove", "LineStyle", "Reader", "ReaderColours", "Span", "Style", "line_style_of"]
