"""Where the sentence around a place begins and ends, without the window's means."""

import re

from annotator.services.abbreviations import abbreviations

_end = re.compile(r"[.!?…؟۔]+[\"'”’»›)\]]*(?=\s|$)|\n")
_CLOSING = "\"'”’»›)]"


def sentence_around(text: str, start: int, end: int, language: str = "") -> tuple[int, int]:
    """Return the sentence in which `[start, end)` of a text lies, or the sentences, trimmed.

    A sentence ends with its closing mark, or with the line; a full stop behind an
    abbreviation of `language`, or before a small letter, does not end one.
    """
    line = text.rfind("\n", 0, start) + 1
    known = abbreviations(language)
    first, last = line, len(text)
    for found in _end.finditer(text, line):
        if _goes_on(text, found, known):
            continue
        if found.end() <= start:
            first = found.end()
        elif found.end() >= end:
            last = found.start() if found[0] == "\n" else found.end()
            break
    while first < start and text[first].isspace():
        first += 1
    while last > end and text[last - 1].isspace():
        last -= 1
    return first, last


def _goes_on(text: str, found: re.Match[str], known: frozenset[str]) -> bool:
    if found[0].rstrip(_CLOSING) != ".":
        return False
    blank = max(text.rfind(sign, 0, found.start()) for sign in " \n\t(“\"'‘«")
    word = text[blank + 1 : found.start() + 1]
    follows = text[found.end() :].lstrip()[:1]
    initial = len(word) == 2 and word[0].isupper()
    return word in known or initial or follows.islower()
