"""Cutting an excerpt out of an article: whole paragraphs, and never through a label."""

import re
from collections.abc import Sequence

Stretch = tuple[int, int]
"""`[start, end)` in code points."""

LEAST = 400
"""An excerpt has at least so many code points, where the article has them to give."""

_paragraph = re.compile(r"[^\n]+")


def excerpt_around(text: str, labels: Sequence[Stretch], seed: int) -> Stretch | None:
    """Return whole paragraphs around the label at place `seed` of `labels`.

    Labels that would be cut are taken in whole. Returns none where all of the text, or
    more than half of it, would have to be taken: that would be known again at once.
    """
    paragraphs = [match.span() for match in _paragraph.finditer(text)]
    start, end = _whole(labels[seed], paragraphs, labels)
    while end - start < LEAST:
        wider = _wider((start, end), paragraphs, labels)
        if wider == (start, end):
            break
        start, end = wider
    return (start, end) if 2 * (end - start) <= len(text) else None


def _wider(stretch: Stretch, paragraphs: Sequence[Stretch], labels: Sequence[Stretch]) -> Stretch:
    """Return a stretch with the next paragraph, or the one before where there is none."""
    start, end = stretch
    following = next((p for p in paragraphs if p[0] >= end), None)
    before = next((p for p in reversed(paragraphs) if p[1] <= start), None)
    taken = following or before or stretch
    return _whole((min(start, taken[0]), max(end, taken[1])), paragraphs, labels)


def _whole(stretch: Stretch, paragraphs: Sequence[Stretch], labels: Sequence[Stretch]) -> Stretch:
    """Return the least stretch of whole paragraphs around another that cuts no label."""
    start, end = stretch
    while True:
        touched = [p for p in (*paragraphs, *labels) if p[0] < end and start < p[1]]
        wider = min(start, *(p[0] for p in touched)), max(end, *(p[1] for p in touched))
        if wider == (start, end):
            return wider
        start, end = wider
