"""The annotators that are compared: their order, letters, colours and lines."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from annotator.gui.widgets.reader import LineStyle

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#a0569b", "#56b4e9", "#8c6d1f")
_STYLES = (LineStyle.SOLID, LineStyle.DASHED, LineStyle.DOTTED, LineStyle.WAVY)
GOLD_COLOUR = "#b58900"
GOLD_STYLE = LineStyle.DOUBLE


@dataclass(frozen=True, slots=True)
class Side:
    """One annotator as this room shows them."""

    annotator_id: str
    letter: str
    name: str
    """Empty while names are hidden."""
    colour: str
    line_style: LineStyle
    lane: int
    """In which lane below the words their labels are underlined."""

    @property
    def title(self) -> str:
        """Letter and name, or the letter alone."""
        return f"{self.letter} · {self.name}" if self.name else self.letter


def sides_of(
    annotator_ids: Iterable[str], names: Mapping[str, str], *, blind_in: str = ""
) -> tuple[Side, ...]:
    """Return the sides in the order they are shown in: by name, or shuffled in an article.

    `blind_in` is the id of the article where names are hidden: the order there is always
    the same, and another one elsewhere.
    """
    if blind_in:
        ordered = sorted(annotator_ids, key=lambda id: _drawn(blind_in, id))
    else:
        ordered = sorted(annotator_ids, key=lambda id: (names.get(id, "").casefold(), id))
    return tuple(
        Side(
            id,
            LETTERS[place % len(LETTERS)],
            "" if blind_in else names.get(id, ""),
            _COLOURS[place % len(_COLOURS)],
            _STYLES[place % len(_STYLES)],
            place,
        )
        for place, id in enumerate(ordered)
    )


def _drawn(article_id: str, annotator_id: str) -> bytes:
    return hashlib.sha256(f"{article_id}\0{annotator_id}".encode()).digest()
