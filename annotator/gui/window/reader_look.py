"""The reader in the style the analyst chose."""

from annotator.gui.settings import values
from annotator.gui.widgets.reader import Style

_NATURAL_PX = 18
"""The size in pixels at which the reader's zoom is 1."""


def reader_style(chosen: values.Reader) -> Style:
    """Return the style of the text that the settings ask for."""
    return Style(
        family=chosen.font_family,
        zoom=chosen.font_px / _NATURAL_PX,
        line_height=chosen.line_height,
        measure=chosen.column_width,
    )
