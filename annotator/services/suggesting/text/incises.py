"""Attributions inside the marks, as French has them: "On verra, dit-il, demain."."""

import re
from functools import cache

from annotator.services.suggesting.wordlists import WordList, word_list

_FRAMES = ("say", "announce", "marks", "tell")


def without_incise(text: str, start: int, end: int, lists: WordList) -> list[tuple[int, int]]:
    """Return `[start, end)` without ", says she," inside it: one piece or two."""
    pattern = _pattern(lists.language) if lists.incises else None
    match = pattern.search(text, start, end) if pattern else None
    if match is None or match.start() == start:
        return [(start, end)]
    return [(start, match.start()), (match.end(), end)]


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    lists = word_list(language)
    verbs = {
        form[0]
        for forms in lists.phrases.values()
        for form, name in forms
        if name in _FRAMES and len(form) == 1 and not form[0].endswith(lists.participles or ("\0",))
    }
    if not verbs:
        return None
    choice = "|".join(sorted(map(re.escape, verbs), key=len, reverse=True))
    before = r"(?:(?:a|ont|avait)(?:-t-(?:il|elle|on)|-(?:ils|elles))?\s+)?"
    after = r"(?:-t)?(?:-\w+|(?:\s+[^\s,]+){1,5}?)?"
    spoken = rf"{before}(?:{choice}){after}"
    dashed = rf"\s+[-–—]\s?{spoken}\s?[-–—],?\s+"
    return re.compile(rf",\s+{spoken},\s+|{dashed}", re.IGNORECASE)
