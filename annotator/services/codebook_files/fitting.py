"""Whether what a codebook file brings can stand in the project beside what is there."""

from collections.abc import Sequence

from annotator.domain.circles import circles
from annotator.domain.codebook import ScaleValue, Speaker, Topic
from annotator.domain.errors import UserError
from annotator.domain.lookup import Codebook
from annotator.services.merging.faults import record_fault

Entry = Speaker | ScaleValue | Topic

_SHOWN = 40
"""So many letters of a name are told."""


def require_fitting(book: Codebook, entries: Sequence[Entry]) -> None:
    """Raise `UserError` for entries that are none, and for topics that go in a circle.

    `book` is the codebook before, `entries` are those that would be new or changed.
    """
    for entry in entries:
        if fault := record_fault(entry):
            raise UserError(f"The codebook could not be read. {fault} Nothing was changed.")
    new = {entry.id: entry for entry in entries if isinstance(entry, Topic)}
    topics = new | {topic.id: topic for topic in book.topics if topic.id not in new}
    for circle in circles({id: topic.parent_id for id, topic in topics.items()}):
        name = topics[circle[0]].name[:_SHOWN]
        raise UserError(f"The codebook puts the topic “{name}” below itself; nothing was changed.")
