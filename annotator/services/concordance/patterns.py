"""Patterns that would take for ever are refused before they are tried."""

from annotator.domain.errors import UserError

_LONGEST = 500
_REPEATS = "*+{"


def check_pattern(text: str) -> None:
    """Refuse a regular expression that repeats a repetition, such as `(a+)+`, or is too long.

    Those need time that doubles with every letter of a text (en.wikipedia.org/wiki/ReDoS).
    Raises `UserError`.
    """
    if len(text) > _LONGEST:
        raise UserError("This pattern is too long; look for a part of it.")
    repeated: list[bool] = [False]
    place = 0
    while place < len(text):
        sign = text[place]
        if sign == "\\":
            place += 1
        elif sign == "[":
            place = _behind_set(text, place)
        elif sign == "(":
            repeated.append(False)
        elif sign == ")" and len(repeated) > 1:
            inner = repeated.pop()
            if inner and text[place + 1 : place + 2] in tuple(_REPEATS):
                raise UserError(
                    "This pattern repeats a repetition, which could take for ever; write it"
                    " without the outer one."
                )
            repeated[-1] = repeated[-1] or inner
        elif sign in _REPEATS:
            repeated[-1] = True
        place += 1


def _behind_set(text: str, start: int) -> int:
    """Return the place of the bracket that closes a set of characters."""
    place = start + 1
    if text[place : place + 1] == "^":
        place += 1
    if text[place : place + 1] == "]":
        place += 1
    while place < len(text) and text[place] != "]":
        place += 2 if text[place] == "\\" else 1
    return place
