"""The text as the widget holds it: other line breaks than the article's, but every position kept.

A text widget lays out a whole paragraph at once, so a paragraph of a million characters
would freeze it. Such a paragraph is shown as several: at a blank now and then the widget's
copy has a line feed instead. One character stands for one, so positions need no map.
"""

import re
import unicodedata
from collections.abc import Iterator

LONGEST_PARAGRAPH = 2_400
"""Code points a paragraph may have before it is shown in pieces."""
_SHORTEST_PIECE = 1_200
_LONGEST_PIECE = 1_800

_blank = re.compile(r"[ \t\u3000]")
_sentence_gap = re.compile(r"[.!?…؟۔。][\"'”’»)\]]*([ \t\u3000])")

_altered_by_qt = "\r\ufffc\u2028\u2029\ufdd0\ufdd1"
_stand_ins = str.maketrans(
    {
        "\r": " ",
        "\u2028": " ",
        "\u2029": " ",
        "\ufdd0": "\ufffd",
        "\ufdd1": "\ufffd",
        "\ufffc": "\ufffd",
        **{chr(surrogate): "\ufffd" for surrogate in range(0xD800, 0xE000)},
    }
)


def shown_text(text: str) -> str:
    r"""Return the text with a stand-in for each character that a text widget would alter.

    `\n` alone separates paragraphs. The length in code points and, character by character,
    in UTF-16 units stays the same.
    """
    if text.startswith("\ufeff"):
        text = "\u200b" + text[1:]
    if any(character in text for character in _altered_by_qt) or _has_lone_surrogate(text):
        return text.translate(_stand_ins)
    return text


def soft_breaks(text: str, start: int, end: int) -> Iterator[int]:
    """Yield the blanks of the paragraph `text[start:end]` at which it is shown in pieces.

    After a sentence where one ends near the wished length, else after a word. A run without
    any blank stays whole.
    """
    while end - start > LONGEST_PARAGRAPH:
        blank = _blank_near(text, start, end)
        if blank is None:
            return
        yield blank
        start = blank + 1


def _has_lone_surrogate(text: str) -> bool:
    try:
        text.encode("utf-16-le")
    except UnicodeEncodeError:
        return True
    return False


def _blank_near(text: str, start: int, end: int) -> int | None:
    low, high = start + _SHORTEST_PIECE, start + _LONGEST_PIECE
    sentence_gaps = [match.start(1) for match in _sentence_gap.finditer(text, low, high)]
    blanks = sentence_gaps or [match.start() for match in _blank.finditer(text, low, high)]
    for blank in reversed(blanks):
        if _stands_alone(text, blank):
            return blank
    for match in _blank.finditer(text, high, end - 1):
        if _stands_alone(text, match.start()):
            return match.start()
    return None


def _stands_alone(text: str, blank: int) -> bool:
    """Whether the blank is a grapheme of its own, without a mark or joiner on it."""
    following = text[blank + 1]
    return following not in "\u200d\u200c\ufe0f" and not unicodedata.combining(following)
