"""The reader in the style the analyst chose."""

from dataclasses import replace

from annotator.gui.settings import values
from annotator.gui.settings.values import LARGEST_PX, SMALLEST_PX
from annotator.gui.widgets.reader import Style
from annotator.gui.widgets.reader.layout.page import NATURAL_SIZE


def reader_style(chosen: values.Reader) -> Style:
    """Return the style of the text that the settings ask for."""
    return Style(
        family=chosen.font_family,
        zoom=chosen.font_px / NATURAL_SIZE,
        line_height=chosen.line_height,
        measure=chosen.column_width,
        shows_margin=chosen.shows_margin,
        dims_furniture=chosen.dims_furniture,
    )


def zoomed(chosen: values.Reader, zoom: float) -> values.Reader:
    """Return the settings with the size of text that the analyst zoomed to, within bounds."""
    size = round(zoom * NATURAL_SIZE)
    return replace(chosen, font_px=min(max(size, SMALLEST_PX), LARGEST_PX))
