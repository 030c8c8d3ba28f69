"""Invented prose in which words are met as often as in news, in several scripts."""

import itertools
import random
from dataclasses import dataclass

VOCABULARY = 40_000
"""How many words there are; the nth is met 1/(n + 2.7) as often as the first (Zipf–Mandelbrot)."""

WORDS_PER_SENTENCE = 20


@dataclass(frozen=True, slots=True)
class Script:
    """What the words of a language are made of, and how it says that somebody said something."""

    language: str
    syllables: tuple[str, ...]
    endings: str
    quoted: str
    """A sentence with its cue; `{}` stands for what is said."""


LATIN = Script(
    "en",
    ("ka", "ri", "to", "men", "sal", "dor", "vi", "ne", "lu", "pas", "ter", "on"),
    "tsndre",
    "“{},” he said.",
)
ARABIC = Script(
    "ar",
    ("كا", "ري", "تو", "من", "سل", "دو", "أر", "ني", "لو", "بس", "طير", "عن"),
    "ةتنيدر",
    "وقال «{}».",
)
PERSIAN = Script(
    "fa",
    ("کا", "ری", "تو", "من", "سل", "گو", "چی", "نی", "لو", "پس", "می‌", "ژن"),
    "هتنیدر",
    "او گفت: «{}».",
)
SCRIPTS = (LATIN, LATIN, LATIN, ARABIC, PERSIAN)
"""The scripts of a project's articles in turn."""


class Writer:
    """Writes articles of quoted sentences."""

    def __init__(self, seed: int, script: Script = LATIN) -> None:
        self._chance = random.Random(seed)
        self._script = script
        self._words = [
            "".join(self._chance.choices(script.syllables, k=1 + rank % 4))
            + script.endings[rank % len(script.endings)]
            for rank in range(VOCABULARY)
        ]
        weights = (1 / (rank + 2.7) for rank in range(1, VOCABULARY + 1))
        self._weights = list(itertools.accumulate(weights))

    def article(self, words: int) -> str:
        """Return an article of so many words, besides those of the cues."""
        drawn = self._chance.choices(self._words, cum_weights=self._weights, k=words)
        pieces = (
            drawn[start : start + WORDS_PER_SENTENCE]
            for start in range(0, words, WORDS_PER_SENTENCE)
        )
        said = (" ".join(piece).capitalize() for piece in pieces)
        return "\n\n".join(map(self._script.quoted.format, said)) + "\n"
