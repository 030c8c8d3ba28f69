"""The colours the reader draws with; the theme supplies them."""

import re
from functools import lru_cache

from PySide6.QtGui import QColor

from annotator.domain.value import value
from annotator.gui.theme import Theme, blend, contrast, ink_on

_MARK_CONTRAST = 3.0
_STEPS = 24
_GREY = "#7f7f7f"
_written_colour = re.compile("#[0-9a-fA-F]{6}")
_LIGHT_STRENGTHS = (0.15, 0.26, 0.34)
_DARK_STRENGTHS = (0.22, 0.34, 0.42)


@value(kw_only=True)
class ReaderColours:
    """Colours as `#rrggbb`, strengths of fills from 0 to 1."""

    paper: str
    text: str
    dimmed: str
    """Furniture: readable, but behind the report."""
    rule: str
    """Hairlines: the bar beside furniture, borders of labels."""
    accent: str
    """The current annotation's handles and border."""
    caret: str
    selection: str
    match: str
    current_match: str
    label: str
    """Ground of a margin label."""
    label_text: str
    label_detail: str
    ring: str = ""
    """Round the text while keys go there; empty for the accent."""
    fill: float = 0.15
    """How strongly the words of an annotation are tinted."""
    hovered_fill: float = 0.26
    current_fill: float = 0.34

    @classmethod
    def of_theme(cls, theme: Theme) -> "ReaderColours":
        """Return the colours that a theme gives to the reader."""
        given = theme.reader
        fill, hovered, current = _DARK_STRENGTHS if theme.dark else _LIGHT_STRENGTHS
        return cls(
            paper=given.paper,
            text=given.ink,
            dimmed=given.furniture,
            rule=given.rule,
            accent=given.current,
            ring=theme.focus,
            caret=given.caret,
            selection=given.selection,
            match=given.find,
            current_match=given.find_current,
            label=given.margin,
            label_text=given.ink,
            label_detail=given.margin_text,
            fill=fill,
            hovered_fill=hovered,
            current_fill=current,
        )


@lru_cache(maxsize=256)
def colour_of(name: str) -> QColor:
    """Return the colour of a `#rrggbb`; don't change it."""
    return QColor(name)


@lru_cache(maxsize=1024)
def visible_on(colour: str, paper: str, least: float = _MARK_CONTRAST) -> QColor:
    """Return `colour`, made darker or lighter until its contrast on `paper` is `least`.

    Colours that are not written `#rrggbb` count as grey; don't change what is returned.
    """
    colour = _readable(colour)
    ink = ink_on(paper)
    for step in range(_STEPS):
        mixed = blend(ink, colour, step / _STEPS)
        if contrast(mixed, paper) >= least:
            return QColor(mixed)
    return QColor(ink)


@lru_cache(maxsize=4096)
def tint(colour: str, paper: str, strength: float) -> QColor:
    """Return the opaque colour of a wash of `colour` on `paper`, `strength` from 0 to 1."""
    return QColor(blend(_readable(colour), paper, strength))


def _readable(colour: str) -> str:
    return colour if _written_colour.fullmatch(colour) else _GREY
