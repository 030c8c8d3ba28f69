"""What comes out of reading: a draft of an article, or a refusal that says why there is none."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from annotator.domain.article import Stretch
from annotator.domain.errors import UserError

MAX_CHARACTERS = 6_000_000
"""The longest text one article may have, in code points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One text that was read, with what is known about it, ready to become an article."""

    text: str
    """As it will be stored: newlines are LF; no NUL and no lone surrogate is left in it."""
    title: str = ""
    outlet: str = ""
    author: str = ""
    published: str = ""
    """ISO 8601 date or time, as far as known, or empty."""
    url: str = ""
    language: str = ""
    """BCP 47 tag, or empty."""
    furniture: tuple[Stretch, ...] = ()
    """Disjoint, in the order of the text."""
    source_name: str = ""
    """The file it came from, without its folder; a row's number follows after a comma."""
    encoding: str = ""
    """As it was read, such as `utf-8`, or empty where the format leaves no choice."""
    sure: bool = True
    """Whether the encoding is certain; a guess is worth a look by the analyst."""
    remarks: tuple[str, ...] = ()
    """What the analyst should know about how it was read, a sentence each."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file or row that was not taken in."""

    source_name: str
    sentence: str
    """What is wrong with it and what to do."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """Which column of a table, or field of a JSON record, holds what; empty where none does."""

    text: str = ""
    title: str = ""
    outlet: str = ""
    author: str = ""
    published: str = ""
    url: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Options:
    """What the analyst decided about reading; the defaults decide file by file."""

    encoding: str | None = None
    """Read every text file in this encoding, or find it out."""
    mapping: Mapping | None = None
    """The columns of tables, or guess them by their names."""
    guess: bool = True
    """Guess what the file does not say from the first lines of the text."""
    furniture: bool = True
    """Mark furniture by the rules."""


@dataclass(slots=True)
class Found:
    """What a file said about its text, before anything is guessed. Values are as found."""

    text: str
    title: str = ""
    outlet: str = ""
    author: str = ""
    published: str = ""
    url: str = ""
    language: str = ""
    furniture: list[Stretch] = field(default_factory=list[Stretch])
    encoding: str = ""
    sure: bool = True
    remarks: tuple[str, ...] = ()
    cleaned: bool = False
    """Whether the text is fit for the record already."""


Outcome = Draft | Refusal
Outcomes = Iterator[Outcome]


class Unreadable(UserError):
    """One file or row that cannot be read; becomes a `Refusal` and stops nothing else."""
