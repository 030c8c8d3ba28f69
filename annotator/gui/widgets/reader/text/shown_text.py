"""The text as the widget holds it: nothing moves, but a few characters are others."""

from functools import cache

LONGEST_PARAGRAPH = 2_400
"""Code points a paragraph may have before it is shown in pieces, by `soft_split`."""

_altered_by_qt = "\r\ufffc\u2028\u2029\ufdd0\ufdd1"


def shown_text(text: str) -> str:
    r"""Return the text with a stand-in for each character that a text widget would alter.

    `\n` alone separates paragraphs. The length in code points and, character by character,
    in UTF-16 units stays the same.
    """
    if text.startswith("\ufeff"):
        text = "\u200b" + text[1:]
    if any(character in text for character in _altered_by_qt) or _has_lone_surrogate(text):
        return text.translate(_stand_ins())
    return text


@cache
def _stand_ins() -> dict[int, str]:
    plain = {"\r": " ", "\u2028": " ", "\u2029": " "}
    unknown = {chr(surrogate): "\ufffd" for surrogate in range(0xD800, 0xE000)}
    unknown |= dict.fromkeys("\ufdd0\ufdd1\ufffc", "\ufffd")
    return str.maketrans({**plain, **unknown})


def _has_lone_surrogate(text: str) -> bool:
    try:
        text.encode("utf-16-le")
    except UnicodeEncodeError:
        return True
    return False
