"""What a picker offers, row by row."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list under a picker."""

    text: str
    value: object = None
    """What is handed out when the row is taken."""
    also: str = ""
    """Another name, shown behind the text: the one by which the row was found."""
    detail: str = ""
    """A few quiet words at the end of the line."""
    icon: str = ""
    """A Lucide name, or empty."""
    depth: int = 0
    """How far the row stands in, as in a tree."""
    chosen: bool = False
    """Whether it is the value that the field has now; shown with a tick."""
    preferred: bool = False
    """Whether Enter takes it when nobody moves: the first such row, else the first of all."""
    adds: bool = False
    """Whether taking it makes something new; Enter or a click does, Tab never."""
    standing: bool = False
    """Whether it is offered whatever is typed, and so does not mean that something was found."""
    takeable: bool = True
    """Captions and closing remarks cannot be taken."""


RowsFor = Callable[[str], list[Row]]
"""Finds the rows for what is typed so far, without blanks at its ends."""


def caption(text: str) -> Row:
    """Return a quiet heading between rows."""
    return Row(text, takeable=False)
