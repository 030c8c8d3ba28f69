"""The encodings that texts may come in: their names, and how likely each explains some bytes.

Only what `resources/metadata/encodings.json` lists is ever asked of the codec registry,
which knows a good deal more than encodings of text.
"""

import codecs
import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

from annotator import paths

_SAMPLE_BYTES = 1_600
"""How many bytes around those above 0x7F decide a guess."""
_WIDE = "\u2e80"
"""From here on a character takes two bytes, and so counts double."""
_PRIOR = 0.002
"""What each place further down the list costs: it settles ties."""

_context = re.compile(rb"[\x00-\x7f]{0,3}[\x80-\xff]+[\x00-\x7f]{0,3}")
_foreign = re.compile(r"[^\x00-\x7f]")
_OPENING, _CLOSING = frozenset("“‘«„‹‚「"), frozenset("”’»›“‘」")
_DASHES, _MEASURES = frozenset("–—"), frozenset("€£°")
_NEUTRAL = frozenset("¿¡–—…•€£§°©®™·\u00a0\u200c\u200d\u200e\u200f،؛؟。、，：；（）《》")


@dataclass(frozen=True, slots=True)
class Encoding:
    """An encoding of text."""

    name: str
    """As Python's codec registry knows it."""
    label: str
    """As a reader of menus knows it."""
    frequent: str = ""
    """The letters that texts in it use most."""
    common: str = ""
    """What texts in it are mostly made of besides, beyond ASCII."""
    rare: str = ""
    """What speaks for it only a little."""
    final: str = ""
    """What stands at the end of words, where other readings of the same bytes do not."""
    guess: bool = True
    """Whether it is found by guessing, or only when it is named."""


@lru_cache(maxsize=1)
def encodings() -> dict[str, Encoding]:
    """Return all encodings by name, the likelier ones first."""
    listed = cast(list[dict[str, Any]], _data()["encodings"])
    return {entry["name"]: Encoding(**entry) for entry in listed}


def named(name: str) -> str | None:
    """Return our name for an encoding that a file or a person names, or none if unknown."""
    name = name.strip().strip("\"'").lower()
    if name in encodings():
        return name
    try:
        canonical = codecs.lookup(name).name
    except (LookupError, ValueError, UnicodeError):
        return None
    canonical = cast(dict[str, str], _data()["as"]).get(canonical, canonical)
    return canonical if canonical in encodings() else None


def ranked(data: bytes) -> list[str]:
    """Return the names of the encodings that can explain `data`, the most plausible first."""
    sample = b"".join(_sample(data))
    if not sample:
        return ["cp1252"]
    scores = {
        encoding.name: score - place * _PRIOR
        for place, encoding in enumerate(encodings().values())
        if encoding.common and (score := _plausibility(sample, encoding)) is not None
    }
    return sorted(scores, key=lambda name: -scores[name]) or ["cp1252"]


@lru_cache(maxsize=1)
def _data() -> dict[str, object]:
    file = paths.resource("metadata", "encodings.json")
    return cast(dict[str, object], json.loads(file.read_text(encoding="utf-8")))


def _sample(data: bytes) -> Iterator[bytes]:
    """Yield the bytes above 0x7F with up to three neighbours, apart by newlines."""
    taken = end = 0
    for match in _context.finditer(data):
        yield match[0] if match.start() == end else b"\n" + match[0]
        end = match.end()
        taken += len(match[0])
        if taken > _SAMPLE_BYTES:
            return


def _plausibility(sample: bytes, encoding: Encoding) -> float | None:
    """Return how much like running text `sample` is in `encoding`, per byte above 0x7F."""
    text = sample.decode(encoding.name, "replace")
    if text.count("\ufffd") * 20 > len(text):
        return None
    weights = _Weights.of(encoding)
    padded = f"\n{text}\n"
    total = 0.0
    for match in _foreign.finditer(padded):
        at = match.start()
        before, character, after = padded[at - 1], padded[at], padded[at + 1]
        total += weights[character]
        if character.isalpha():
            total += _letter_fit(before, character, after)
            total += 1 if character in encoding.final and not after.isalpha() else 0
        else:
            total += _sign_fit(before, character, after)
    return total / sum(byte > 0x7F for byte in sample)


def _sign_fit(before: str, character: str, after: str) -> float:
    """Return how well a quotation mark, dash or sign stands between its neighbours."""
    if character in _OPENING and not before.isalnum() and (after.isalnum() or after in "[(…'\""):
        return 2
    if character in _CLOSING:
        return -2 if before.isspace() else 2
    if character in _OPENING:
        return -2
    if character in _DASHES:
        return 1.5 if before.isspace() and after.isspace() else 0
    return 1.5 if character in _MEASURES and (before.isdigit() or after.isdigit()) else 0


def _letter_fit(before: str, character: str, after: str) -> float:
    """Return how well a letter stands between its neighbours: 0, or less."""
    penalty = _clash(character, before) + _clash(character, after)
    if character.isupper() and before.islower():
        penalty += 2
    if not before.isalpha() and not after.isalpha():
        penalty += 1
    return -penalty


def _clash(character: str, neighbour: str) -> float:
    """Return a penalty for a letter beside one that it does not mix with."""
    if neighbour.isdigit():
        return 2
    if not neighbour.isalpha():
        return 0
    latin = _is_latin(character)
    if latin != _is_latin(neighbour):
        return 3
    return 0.5 if latin and neighbour > "\x7f" else 0


@lru_cache(maxsize=4096)
def _is_latin(letter: str) -> bool:
    return letter.isascii() or unicodedata.name(letter, "").startswith("LATIN")


class _Weights(dict[str, float]):
    """How much each character speaks for an encoding, worked out when first met."""

    def __init__(self, encoding: Encoding) -> None:
        super().__init__()
        for letters, weight in (
            (encoding.rare, 0.3),
            (encoding.common, 1.0),
            (encoding.frequent, 1.6),
        ):
            self.update((letter, weight * (2 if letter > _WIDE else 1)) for letter in letters)

    @staticmethod
    @lru_cache(maxsize=64)
    def of(encoding: Encoding) -> "_Weights":
        """Return the weights for `encoding`."""
        return _Weights(encoding)

    def __missing__(self, character: str) -> float:
        weight = self[character] = self._unlisted(character)
        return weight

    def _unlisted(self, character: str) -> float:
        lower = character.lower()
        if lower != character:
            return self.get(lower, -1.5) - 0.7
        category = unicodedata.category(character)
        if category in ("Cc", "Co", "Cn") or character == "\ufffd":
            return -8
        if character in _NEUTRAL or character in _OPENING or character in _CLOSING:
            return 0.5
        if category == "Lo" and character > _WIDE:
            return 1
        return -1.5 if category[0] in "LM" else -2
