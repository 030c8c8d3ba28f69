"""What the reader shows of an annotation, and what it hands back."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

from annotator.domain.annotation import SegmentRole
from annotator.domain.codebook import ScaleValue
from annotator.domain.value import value


class SegmentLike(Protocol):
    """A piece of the text with a role, such as a `domain.annotation.Segment`."""

    @property
    def start(self) -> int:
        """First code point."""
        ...

    @property
    def end(self) -> int:
        """Code point after the last one."""
        ...

    @property
    def role(self) -> SegmentRole:
        """What the words do."""
        ...


class LineStyle(StrEnum):
    """How the words are underlined, so that colour is never the only sign."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    DOUBLE = "double"
    WAVY = "wavy"


_STYLES = {
    -2: LineStyle.WAVY,
    -1: LineStyle.DASHED,
    0: LineStyle.DOTTED,
    1: LineStyle.SOLID,
    2: LineStyle.DOUBLE,
}


def line_style_of(value: ScaleValue | None) -> LineStyle:
    """Return the line that stands for a value of the scale; solid for none or off the scale."""
    if value is None or value.polarity is None:
        return LineStyle.SOLID
    return _STYLES[max(-2, min(2, value.polarity))]


@value(kw_only=True)
class Span:
    """An annotation as it is drawn: where it lies and how it looks."""

    annotation_id: str
    segments: Sequence[SegmentLike]
    """In the order of the text, in code points."""
    colour: str = "#64748b"
    """`#rrggbb`; made darker or lighter where it could not be seen on the paper."""
    line_style: LineStyle = LineStyle.SOLID
    mark: str = ""
    """A short sign of the stance, such as `++`."""
    label: str = ""
    """The first words of the margin label: who speaks."""
    detail: str = ""
    """The rest of the margin label: stance and topic in words."""
    suggested: bool = False
    """Not taken yet: drawn as a dotted outline."""
    depth: int = 0
    """How many quotations this one stands inside of."""
    lane: int | None = None
    """The lane to be underlined in, 0 next to the words; none for the lowest that is free."""
    lanes_kept: int = 0
    """How many lanes are kept for spans that wish for one; others go below them."""


@value
class BoundaryMove:
    """The wish to move the ends of one segment, from dragging one of its handles."""

    annotation_id: str
    segment_index: int
    """Into `Span.segments`."""
    start: int
    end: int
