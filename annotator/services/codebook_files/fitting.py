"""Whether what a codebook file brings can stand in the project beside what is there."""

from collections.abc import Mapping, Sequence

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
    topics = {t.id: t for t in (*book.topics, *entries) if isinstance(t, Topic)}
    _require_tree(topics, entries)


def _require_tree(topics: Mapping[str, Topic], entries: Sequence[Entry]) -> None:
    seen: set[str] = set()
    for entry in entries:
        line: set[str] = set()
        topic = topics.get(entry.id)
        while topic is not None and topic.id not in seen:
            if topic.id in line:
                raise UserError(
                    f"The codebook puts the topic “{topic.name[:_SHOWN]}” below itself;"
                    " nothing was changed."
                )
            line.add(topic.id)
            topic = topics.get(topic.parent_id or "")
        seen |= line
