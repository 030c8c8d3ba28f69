"""Invented reports of one event by two outlets, with the passages that say the same marked."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "reports"
HELD_OUT = Path(__file__).parent / "held_out"
_marked = re.compile(r"\[\[(\d+):(.*?)\]\]", re.DOTALL)

Span = tuple[int, int]


@dataclass(frozen=True)
class Reports:
    """Two articles, and where each utterance stands in the one and in the other."""

    name: str
    first: str
    second: str
    pairs: list[tuple[Span, Span]]
    only_first: list[Span]
    """What is said in the first article and nowhere in the second one."""
    only_second: list[Span]


def _read(file: Path) -> Reports:
    first, second = map(_unmarked, file.read_text("utf-8").split("\n====\n"))
    pairs = [(first[1][key], second[1][key]) for key in first[1] if key in second[1]]
    only_first = [span for key, span in first[1].items() if key not in second[1]]
    only_second = [span for key, span in second[1].items() if key not in first[1]]
    return Reports(file.stem, first[0], second[0], pairs, only_first, only_second)


def _unmarked(marked: str) -> tuple[str, dict[str, Span]]:
    """Return a text without its marks, and the span of each number, its pieces joined."""
    text, done = "", 0
    spans: dict[str, Span] = {}
    for found in _marked.finditer(marked):
        text += marked[done : found.start()]
        start = len(text)
        text += found[2]
        spans[found[1]] = (spans.get(found[1], (start, 0))[0], len(text))
        done = found.end()
    text += marked[done:]
    return text, {key: _bare(text, span) for key, span in spans.items()}


def _bare(text: str, span: Span) -> Span:
    """Return a span without the signs at its ends."""
    start, end = span
    while not text[start].isalnum():
        start += 1
    while not text[end - 1].isalnum():
        end -= 1
    return start, end


@pytest.fixture(scope="session")
def reports() -> list[Reports]:
    """Every pair of reports of the folder."""
    return [_read(file) for file in sorted(FOLDER.glob("*.txt"))]


@pytest.fixture(scope="session")
def held_out() -> list[Reports]:
    """Reports that were written before the rules saw them, harder than the others."""
    return [_read(file) for file in sorted(HELD_OUT.glob("*.txt"))]
