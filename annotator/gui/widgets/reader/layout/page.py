"""Where the text column and the margin lie, and how lines are spaced."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from annotator.domain.value import value

FAMILIES = (
    "Noto Serif",
    "Charter",
    "Georgia",
    "Cambria",
    "Noto Naskh Arabic",
    "Noto Color Emoji",
    "Apple Color Emoji",
    "Segoe UI Emoji",
)
"""Faces for long reading, in the order of preference; the system fills what is missing."""
NATURAL_SIZE = 18
"""Height of the text in pixels at 100 %."""
TOP_EDGE = 22
"""Empty paper above the first paragraph and below the last."""
MARGIN_GAP = 22
"""Between the text and the labels beside it."""
LARGEST_LANES = 8
"""Underlines beside each other that a line makes room for."""

_GUTTER = 26
_EDGE = 10
_NARROWEST_MARGIN, _WIDEST_MARGIN = 132, 250
_NARROWEST_WITH_MARGIN = 420


@value
class Style:
    """What the analyst chose about the looks of the text."""

    family: str = ""
    """Empty for the reading faces of `FAMILIES`."""
    zoom: float = 1.0
    line_height: float = 1.75
    """As a multiple of the font's size in pixels, at least what the font itself needs."""
    measure: int = 68
    """Width of the column in characters, where the window is wide enough."""
    shows_margin: bool = True
    dims_furniture: bool = True

    def font(self) -> QFont:
        """Return the font of the text."""
        font = QFont()
        faces = _installed_families()
        font.setFamilies([self.family, *faces] if self.family else faces)
        font.setPixelSize(max(6, round(NATURAL_SIZE * self.zoom)))
        return font


@value
class Page:
    """Places in whole pixels; `left` counts from the left of the viewport."""

    column_left: int
    column_width: int
    margin_left: int
    margin_width: int
    """0 where there is no room for a margin."""
    line_height: int
    line_lead: int
    """Room above the tallest letter."""
    ascent: int
    descent: int
    lane_pitch: int
    """From one underline to the next."""
    stroke: int
    """How thick an underline is."""
    paragraph_gap: int
    characters_per_line: int
    """A guess, for paragraphs that are not laid out yet."""

    def lanes_top(self, descent: int) -> int:
        """Return how far below the base line of a text with that descent underlines begin."""
        return max(self.descent, descent) - self.lane_pitch // 2

    def height_with_lanes(self, ascent: int, descent: int, lanes: int) -> int:
        """Return the height of a line with that many underlines below its words."""
        lanes = min(lanes, LARGEST_LANES)
        words = self.line_lead + max(self.ascent, ascent) + max(self.descent, descent)
        below = self.lanes_top(descent) - max(self.descent, descent) + lanes * self.lane_pitch
        return max(self.line_height, words + max(below, 0) + self.stroke)


@cache
def _installed_families() -> list[str]:
    """Leave out what is missing, as the system would put a stand-in before the next face."""
    installed = frozenset(QFontDatabase.families())
    return [name for name in FAMILIES if name in installed] or ["serif"]


def page_for(width: int, style: Style, *, mirrored: bool) -> Page:
    """Return the page for a viewport of that width; `mirrored` puts the margin on the left."""
    metrics = QFontMetricsF(style.font())
    size = style.font().pixelSize()
    ascent, descent = round(metrics.ascent()), round(metrics.descent())
    line_height = max(round(size * style.line_height), ascent + descent + 2)
    letter = metrics.averageCharWidth() * 0.86
    margin = _margin_width(width) if style.shows_margin else 0
    measure = round(style.measure * letter)
    gap = MARGIN_GAP if margin else _EDGE
    column = max(40, min(measure, width - _GUTTER - gap - margin - _EDGE))
    spare = max(0, width - _GUTTER - column - gap - margin - _EDGE)
    left = _GUTTER + spare // 2
    margin_left = left + column + gap
    if mirrored:
        left, margin_left = width - left - column, width - margin_left - margin
    return Page(
        column_left=left,
        column_width=column,
        margin_left=margin_left,
        margin_width=margin,
        line_height=line_height,
        line_lead=max(1, (line_height - ascent - descent) // 3),
        ascent=ascent,
        descent=descent,
        lane_pitch=max(3, round(size * 0.24)),
        stroke=max(1, round(size * 0.11)),
        paragraph_gap=round(line_height * 0.42),
        characters_per_line=max(1, int(column / letter)),
    )


def _margin_width(width: int) -> int:
    if width < _NARROWEST_WITH_MARGIN:
        return 0
    return max(_NARROWEST_MARGIN, min(_WIDEST_MARGIN, round(width * 0.25)))
