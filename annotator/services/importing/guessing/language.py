"""The language of a text: as it is stated, or guessed by its script and frequent words."""

import re

from annotator.services.importing.guessing.words import stop_words

_SAMPLE = 600
"""How many code points are looked at."""
_ENOUGH = 4
"""So many frequent words at least speak for a language, and one in ten words."""

_SCRIPTS = {
    "el": "\u0370-\u03ff",
    "he": "\u0590-\u05ff",
    "ja": "\u3040-\u30ff",
    "ko": "\uac00-\ud7a3",
    "th": "\u0e00-\u0e7f",
    "hy": "\u0530-\u058f",
    "ka": "\u10a0-\u10ff",
}
"""Scripts that only one language of the press is written in."""
_ASCII = bytes(range(0x80))
_any_script = re.compile(f"[{''.join(_SCRIPTS.values())}]")
_tag = re.compile(r"([a-zA-Z]{2,3})(?:[-_]([a-zA-Z]{4}))?(?:[-_][a-zA-Z0-9]+)*$")


def language_tag(value: str) -> str:
    """Return `value` as a BCP 47 tag with script but no region, or an empty string."""
    match = _tag.match(value.strip()[:40])
    if match is None:
        return ""
    return match[1].lower() + (f"-{match[2].title()}" if match[2] else "")


def guess_language(text: str) -> str:
    """Return the BCP 47 tag of the language that most of `text` is in, or an empty string."""
    middle = max(0, len(text) // 3 - 1)
    sample = text[middle : middle + _SAMPLE].lower()
    if len(sample) < _SAMPLE // 2:
        sample = text[:_SAMPLE].lower()
    return _by_words(sample.split()) or ("" if sample.isascii() else _by_script(sample))


def _by_words(words: list[str]) -> str:
    """Return the language that most frequent words speak for, if enough of them do."""
    scores: dict[str, int] = {}
    table = stop_words()
    for word in filter(table.__contains__, words):
        for language in table[word]:
            scores[language] = scores.get(language, 0) + 1
    if not scores:
        return ""
    score = max(scores.values())
    best = [language for language in scores if scores[language] == score]
    return best[0] if len(best) == 1 and score >= _ENOUGH and score * 10 >= len(words) else ""


def _by_script(sample: str) -> str:
    foreign = sample.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    found = "".join(_any_script.findall(foreign.decode("utf-8", "surrogatepass")))
    if not found:
        return ""
    letters = sum(map(str.isalpha, sample))
    for language, script in _SCRIPTS.items():
        if len(re.findall(f"[{script}]", found)) * 3 > letters:
            return language
    return ""
