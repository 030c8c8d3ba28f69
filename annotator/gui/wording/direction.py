"""In which direction a text is read."""

from itertools import islice
from unicodedata import bidirectional

_LOOKED_AT = 1_000
"""Characters; a text that has no direction in so many counts as left to right."""


def is_right_to_left(text: str) -> bool:
    """Tell whether the first letter that has a direction reads from right to left.

    Unicode Standard Annex #9, rules P2 and P3, without embeddings.
    """
    for character in islice(text, _LOOKED_AT):
        direction = bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False
