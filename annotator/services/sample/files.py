"""What the files of the sample hold, and how they point into the texts.

Nothing in them is a number of characters: passages are given by their words, so that
people can read and mend the files.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from annotator.domain.annotation import Hedge, QuotationType
from annotator.domain.article import Stretch

FileT = TypeVar("FileT")


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Words that stand in a text more than once."""

    text: str
    nth: int
    """Which of the times, from 1; counted as whole words."""


Words = str | Occurrence


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines that stand together."""

    first: str
    """How the first one begins; of several lines that do, the first is meant."""
    last: str
    """How the last one ends; of several lines that do, the first from there is meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventEntry:
    """An event; the articles name it."""

    name: str
    date: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleEntry:
    """What is known about the text in a file."""

    file: str
    title: str
    outlet: str
    published: str
    url: str
    language: str
    author: str = ""
    event: str | None = None
    furniture: tuple[str | Lines, ...] = ()
    """A string stands for every line that is the same."""


@dataclass(frozen=True, slots=True)
class ArticleFile:
    """`articles.json`."""

    events: tuple[EventEntry, ...]
    articles: tuple[ArticleEntry, ...]


@dataclass(frozen=True, slots=True)
class StanceEntry:
    """A stance; the target is a name in the register."""

    value: str
    """`-2` to `+2`, or the name of a value off the scale."""
    target: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelEntry:
    """One label."""

    article: str
    """The file of its article."""
    key: str
    """What `parent` calls it by."""
    content: tuple[Words, ...]
    source: tuple[Words, ...] = ()
    cue: tuple[Words, ...] = ()
    speaker: str
    """A name in the register, or `outlet`, `implicit`, `unknown`."""
    type: QuotationType | None = None
    stances: tuple[StanceEntry, ...] = ()
    topics: tuple[str, ...] = ()
    """Paths, such as `Security > Border`."""
    primary: str | None = None
    hedge: Hedge | None = None
    confidence: int | None = None
    note: str = ""
    discuss: bool = False
    parent: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelFile:
    """All labels of one annotator."""

    annotator: str
    began: str
    """When the annotator made the first label, in UTC."""
    labels: tuple[LabelEntry, ...]
    submitted: tuple[str, ...] = ()
    in_progress: tuple[str, ...] = ()
    nothing_to_label: tuple[str, ...] = ()
    """Some of those submitted."""


def read(file: Path, file_type: type[FileT]) -> FileT:
    """Read one of the JSON files. Raises `msgspec.ValidationError` where it is not like that."""
    return msgspec.json.decode(file.read_bytes(), type=file_type)


def place(text: str, words: Words) -> tuple[int, int]:
    """Return where words stand in a text, `[start, end)`. Raises `LookupError` if nowhere.

    Raises `ValueError` where they stand there more than once and nobody says which is meant.
    """
    wanted = words.text if isinstance(words, Occurrence) else words
    whole = re.compile(rf"(?<!\w){re.escape(wanted)}(?!\w)")
    found = [match.span() for match in whole.finditer(text)]
    if not found:
        raise LookupError(wanted)
    if isinstance(words, Occurrence):
        return found[words.nth - 1]
    if len(found) > 1:
        raise ValueError(f"“{wanted}” stands there {len(found)} times")
    return found[0]


def furniture(text: str, entries: Iterable[str | Lines]) -> tuple[Stretch, ...]:
    """Return the stretches that entries stand for; those with only blank between are one."""
    spans = [match.span() for match in re.finditer(r"[^\n]+", text)]
    stretches: list[Stretch] = []
    for entry in entries:
        if isinstance(entry, Lines):
            stretches.append(_stretch(text, spans, entry))
        else:
            same = [Stretch(start, end) for start, end in spans if text[start:end] == entry]
            if not same:
                raise LookupError(entry)
            stretches += same
    return _joined(text, stretches)


def _stretch(text: str, spans: list[tuple[int, int]], lines: Lines) -> Stretch:
    starts = [start for start, end in spans if text.startswith(lines.first, start, end)]
    ends = [end for start, end in spans if text[start:end].endswith(lines.last)]
    end = next((end for end in ends if starts and end > starts[0]), None)
    if end is None:
        raise LookupError(f"{lines.first} … {lines.last}")
    return Stretch(starts[0], end)


def _joined(text: str, stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    joined: list[Stretch] = []
    for stretch in sorted(stretches):
        if joined and not text[joined[-1].end : stretch.start].strip():
            joined[-1] = Stretch(joined[-1].start, max(joined[-1].end, stretch.end))
        else:
            joined.append(stretch)
    return tuple(joined)
