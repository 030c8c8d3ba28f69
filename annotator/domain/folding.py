"""Folding: the form in which texts, names and queries are compared and searched.

Case, diacritics, Arabic short vowels and letter variants (ي/ی, ك/ک, أ/ا …), the
zero-width non-joiner, tatweel and the digits of other scripts make no difference.
Folding goes character by character, so that every folded position leads back to the
text.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence

from annotator.domain.value import value

_VARIANTS = {
    "ى": "ي",
    "ی": "ي",
    "ې": "ي",
    "ئ": "ي",
    "ک": "ك",
    "ڪ": "ك",
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ٱ": "ا",
    "ؤ": "و",
    "ة": "ه",
    "ۀ": "ه",
    "ە": "ه",
    "ہ": "ه",
    "ـ": "",
    "ς": "σ",
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "đ": "d",
    "ł": "l",
    "ı": "i",
    "’": "'",
    "‘": "'",
    "‚": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "–": "-",
    "—": "-",
}

_FEW = 60
"""Up to so many distinct characters, replacing one by one beats a table look-up per character."""

_USUAL_MARKS = "”“’‘—–…\u00a0"
"""The only characters beyond ASCII that most English texts have."""

_ASCII = bytes(range(0x80))

_not_ascii = re.compile(r"[^\x00-\x7f]+")


def _fold_character(character: str) -> str:
    character = character.lower()
    if character in _VARIANTS:
        return _VARIANTS[character]
    folded = "".join(
        _VARIANTS.get(part, part)
        for part in unicodedata.normalize("NFKD", character).casefold()
        if unicodedata.category(part) not in ("Mn", "Cf")
    )
    return "".join(_digit(part) for part in folded).lower()


def _digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)


class _FoldTable(dict[int, str]):
    """What each character folds to, worked out when first met."""

    def __missing__(self, code_point: int) -> str:
        folded = self[code_point] = _fold_character(chr(code_point))
        return folded


_table = _FoldTable()


def fold(text: str) -> str:
    """Return `text` as it is compared: equal folded texts are the same to a searcher."""
    for mark in _USUAL_MARKS:
        if text.isascii():
            return text.lower()
        text = text.replace(mark, _table[ord(mark)])
    encoded = text.encode("utf-8", "surrogatepass")
    foreign = set(encoded.translate(None, _ASCII).decode("utf-8", "surrogatepass"))
    if len(foreign) > _FEW:
        return text.translate(_table)
    for character in foreign:
        folded = _table[ord(character)]
        if folded != character:
            text = text.replace(character, folded)
    return text if encoded == encoded.lower() else text.lower()


_BETWEEN = "\0"


def fold_all(texts: Sequence[str]) -> list[str]:
    """Return texts as `fold` returns each: of many short ones several times as quick."""
    folded = fold(_BETWEEN.join(texts)).split(_BETWEEN)
    return folded if len(folded) == len(texts) else list(map(fold, texts))


@value
class Folded:
    """A folded text that knows where each of its characters came from."""

    text: str
    """The folded text."""
    shifts: tuple[tuple[int, int], ...]
    """Pairs (folded position, original position) after which the two run in step."""

    @classmethod
    def of(cls, text: str) -> "Folded":
        """Fold `text` and keep the way back."""
        pieces: list[str] = []
        shifts = [(0, 0)]
        done = folded_length = 0
        for run in _not_ascii.finditer(text):
            pieces.append(text[done : run.start()].lower())
            folded_length += run.start() - done
            for offset, character in enumerate(run[0]):
                folded = _table[ord(character)]
                pieces.append(folded)
                folded_length += len(folded)
                if len(folded) != 1:
                    shifts.append((folded_length, run.start() + offset + 1))
            done = run.end()
        pieces.append(text[done:].lower())
        return cls("".join(pieces), tuple(shifts))

    def original(self, position: int) -> int:
        """Return the position in the original text of a position in the folded one."""
        nearest = bisect_right(self.shifts, (position, float("inf"))) - 1
        folded_position, original_position = self.shifts[nearest]
        original = original_position + position - folded_position
        if nearest + 1 < len(self.shifts):  # inside of what one character folded to
            original = min(original, self.shifts[nearest + 1][1] - 1)
        return original

    def original_range(self, start: int, end: int) -> tuple[int, int]:
        """Return the range of the original text behind a folded, non-empty `[start, end)`."""
        return self.original(start), self.original(end - 1) + 1
