"""Patterns that would take for ever are refused before they are tried."""

from annotator.domain.errors import UserError

_LONGEST = 500
_REPEATS = "*+{"


def check_pattern(text: str) -> None:
    """Refuse a pattern that repeats a repetition or a choice, such as `(a+)+` and `(a|a)*`.

    Those need time that doubles with every letter of a text (en.wikipedia.org/wiki/ReDoS).
    A choice may be repeated whose branches begin with different letters: only one can fit.
    Raises `UserError`, also where the pattern is too long.
    """
    if len(text) > _LONGEST:
        raise UserError("This pattern is too long; look for a part of it.")
    repeated: list[bool] = [False]
    starts: list[int] = [0]
    place = 0
    while place < len(text):
        sign = text[place]
        if sign == "\\":
            place += 1
        elif sign == "[":
            place = _behind_set(text, place)
        elif sign == "(":
            repeated.append(False)
            starts.append(place + 1)
        elif sign == ")" and len(repeated) > 1:
            inner, body = repeated.pop(), text[starts.pop() : place]
            if text[place + 1 : place + 2] in tuple(_REPEATS):
                _refuse(repeats=inner, body=body)
            repeated[-1] = repeated[-1] or inner
        elif sign in _REPEATS:
            repeated[-1] = True
        place += 1


def _refuse(*, repeats: bool, body: str) -> None:
    """Refuse a group that is repeated, if it repeats or chooses itself."""
    if repeats:
        raise UserError(
            "This pattern repeats a repetition, which could take for ever; write it without"
            " the outer one."
        )
    if "|" in body and not _is_plain_choice(body):
        raise UserError(
            "This pattern repeats a choice, which could take for ever; write the choice once,"
            " or as a set such as [ab]."
        )


def _is_plain_choice(body: str) -> bool:
    """Return whether all branches begin with letters of which no two are the same."""
    firsts = [branch[:1] for branch in body.removeprefix("?:").split("|")]
    return "(" not in body and all(map(str.isalnum, firsts)) and len(set(firsts)) == len(firsts)


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
