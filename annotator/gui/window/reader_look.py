"""The reader in the colours of the theme and the style the analyst chose."""

from annotator.gui.settings import values
from annotator.gui.theme import Theme
from annotator.gui.widgets.reader import ReaderColours, Style

_NATURAL_PX = 18
"""The size in pixels at which the reader's zoom is 1."""

_LIGHT_FILLS = (0.15, 0.26, 0.34)
_DARK_FILLS = (0.22, 0.34, 0.42)


def reader_colours(theme: Theme) -> ReaderColours:
    """Return the colours the reader draws with in a theme."""
    fill, hovered_fill, current_fill = _DARK_FILLS if theme.dark else _LIGHT_FILLS
    return ReaderColours(
        paper=theme.reader.paper,
        text=theme.reader.ink,
        dimmed=theme.reader.furniture,
        rule=theme.reader.rule,
        accent=theme.reader.current,
        caret=theme.reader.caret,
        selection=theme.reader.selection,
        match=theme.reader.find,
        current_match=theme.reader.find_current,
        label=theme.reader.margin,
        label_text=theme.text,
        label_detail=theme.reader.margin_text,
        fill=fill,
        hovered_fill=hovered_fill,
        current_fill=current_fill,
    )


def reader_style(chosen: values.Reader) -> Style:
    """Return the style of the text that the settings ask for."""
    return Style(
        family=chosen.font_family,
        zoom=chosen.font_px / _NATURAL_PX,
        line_height=chosen.line_height,
        measure=chosen.column_width,
    )
