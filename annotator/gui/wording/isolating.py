"""Names that read one way in a window that reads the other way."""

from unicodedata import bidirectional

from annotator.gui.wording.direction import is_right_to_left
from annotator.gui.wording.translations import is_mirrored
from annotator.services.marks import marked

_FIRST_STRONG_ISOLATE, _POP = "\u2068", "\u2069"
_RIGHT_TO_LEFT_MARK = "\u200f"
_LEFT_TO_RIGHT_ISOLATE, _RIGHT_TO_LEFT_ISOLATE = "\u2066", "\u2067"


def isolated(text: str) -> str:
    """Keep a name together with its marks and with the … where it is cut off.

    Nothing is added where the name reads as the window does, or is kept together already.
    """
    text = marked(text)
    if not text or text[0] == _FIRST_STRONG_ISOLATE or is_right_to_left(text) is is_mirrored():
        return text
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP}"


def beside(*parts: str) -> str:
    """Say what is known of something in one line, each part read its own way.

    Without that, a date behind an Arabic name reads from its day to its year.
    """
    known = [marked(part) for part in parts if part]
    if is_mirrored() or any(map(_has_right_to_left, known)):
        known = [f"{_FIRST_STRONG_ISOLATE}{part}{_POP}" for part in known]
    return " · ".join(known)


def _has_right_to_left(text: str) -> bool:
    return not text.isascii() and any(bidirectional(letter) in ("R", "AL") for letter in text)


def kept_in_window_direction(words: str) -> str:
    """Let a line read as the window does, whatever the lines around it are written in."""
    begin = _RIGHT_TO_LEFT_ISOLATE if is_mirrored() else _LEFT_TO_RIGHT_ISOLATE
    return f"{begin}{words}{_POP}"


def begun_in_window_direction(words: str) -> str:
    """Let a paragraph read as the window does though it begins with a name in another script."""
    return f"{_RIGHT_TO_LEFT_MARK}{words}" if is_mirrored() else words
