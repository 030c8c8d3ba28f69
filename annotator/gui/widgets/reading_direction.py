"""In which direction a text is read."""

import unicodedata

_LOOKED_AT = 300


def is_right_to_left(text: str) -> bool:
    """Tell whether the first letter that has a direction reads from right to left.

    Unicode Standard Annex #9, rules P2 and P3, without embeddings.
    """
    for character in text[:_LOOKED_AT]:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False
