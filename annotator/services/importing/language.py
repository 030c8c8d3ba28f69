"""Guess the language of a text: by its script, and by frequent words where scripts are shared."""

import re

from annotator.services.importing.words import stop_words

_SAMPLE = 700
"""How many code points are looked at."""
_ENOUGH = 4
"""So many frequent words at least speak for a language, and one in ten words."""

_SCRIPTS = (
    ("el", re.compile("[\u0370-\u03ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("hy", re.compile("[\u0530-\u058f]")),
    ("ka", re.compile("[\u10a0-\u10ff]")),
)
"""Scripts that only one language of the press is written in."""


def guess_language(text: str) -> str:
    """Return the BCP 47 tag of the language that most of `text` is in, or an empty string."""
    middle = max(0, len(text) // 3 - 1)
    sample = text[middle : middle + _SAMPLE].lower()
    if len(sample) < _SAMPLE // 2:
        sample = text[:_SAMPLE].lower()
    words = sample.split()
    scores: dict[str, int] = {}
    table = stop_words()
    for word in filter(table.__contains__, words):
        for language in table[word]:
            scores[language] = scores.get(language, 0) + 1
    if scores:
        best = max(scores, key=lambda language: scores[language])
        tied = sum(score == scores[best] for score in scores.values()) > 1
        if scores[best] >= _ENOUGH and scores[best] * 10 >= len(words) and not tied:
            return best
    return "" if sample.isascii() else _by_script(sample)


def _by_script(sample: str) -> str:
    letters = sum(character.isalpha() for character in sample)
    for language, script in _SCRIPTS:
        if len(script.findall(sample)) * 3 > letters:
            return language
    return ""
