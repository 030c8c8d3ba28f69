"""A suggestion in the making."""

from dataclasses import dataclass

from annotator.services.suggesting.speakers.cast import Found
from annotator.services.suggesting.suggestion import Kind
from annotator.services.suggesting.text.tokens import Token

Span = tuple[int, int]
NOBODY = Found(None, "nobody", sure=0.5)


@dataclass(slots=True)
class Draft:
    """A suggestion in the making."""

    kind: Kind
    content: list[Span]
    code: str
    found: Found
    sure: float
    cue: Span | None = None
    source: Span | None = None
    marked: bool = False
    """Whether the content is what stands in quotation marks."""
    parent: "Draft | None" = None
    continues: "Draft | None" = None


def span_of(tokens: list[Token], indices: tuple[int, int] | None) -> Span | None:
    """Return the range of the text that a range of tokens covers, if there is one."""
    if indices is None or indices[0] >= indices[1]:
        return None
    return tokens[indices[0]].start, tokens[indices[1] - 1].end
