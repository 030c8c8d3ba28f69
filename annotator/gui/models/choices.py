"""What the filters and pickers of the lists offer to choose from."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.domain.annotation import UNNAMED_SPEAKERS
from annotator.domain.lookup import Codebook
from annotator.gui.models.choice_model import Choice
from annotator.gui.models.words import unnamed_speaker_word

ValueT = TypeVar("ValueT")

NONE = "none"
"""The choice that asks for rows without a value; no id of the record is a plain word."""


def counted_choices(counts: Iterable[tuple[str, int]]) -> list[Choice]:
    """Return values of a column with how often they occur; the empty one is named."""
    nothing = QCoreApplication.translate("Choices", "(none)")
    return [
        Choice(value or NONE, value or nothing, QLocale().toString(count))
        for value, count in counts
    ]


def speaker_choices(
    book: Codebook, *, unnamed: bool = True, none: bool = True, archived: bool = True
) -> list[Choice]:
    """Return who can be asked for, by name, with the speakers that have no entry at the end."""
    found = [
        Choice(entry.id, entry.name, also=entry.aliases)
        for entry in book.speakers
        if not entry.merged_into and (archived or not entry.archived)
    ]
    if unnamed:
        found += [Choice(id, unnamed_speaker_word(id)) for id in UNNAMED_SPEAKERS]
    return [*found, *_nobody(none)]


def word_choices(values: Iterable[ValueT], word: Callable[[ValueT], str]) -> list[Choice]:
    """Return the values of an enumeration, each with its word."""
    return [Choice(str(value), word(value)) for value in values]


def topic_choices(book: Codebook, *, none: bool = True) -> list[Choice]:
    """Return the topics as a tree."""
    found = [Choice(topic.id, topic.name, depth=depth) for depth, topic in book.topic_tree()]
    return [*found, *_nobody(none)]


def value_choices(book: Codebook, *, none: bool = True) -> list[Choice]:
    """Return the values of the stance scale, each with its mark."""
    found = [Choice(value.id, f"{value.mark}  {value.name}".strip()) for value in book.scale]
    return [*found, *_nobody(none)]


def _nobody(wanted: bool) -> list[Choice]:
    return [Choice(NONE, QCoreApplication.translate("Choices", "(none)"))] if wanted else []
