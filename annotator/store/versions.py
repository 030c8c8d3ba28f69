"""An edit as it travels between projects: its head, and what it made of each record."""

from typing import NamedTuple

from annotator.domain.winning import Stated


class Head(NamedTuple):
    """An edit without its changes."""

    id: str
    name: str
    annotator_id: str
    made_at: str
    undoes: str | None
    redoes: str | None


class Version(NamedTuple):
    """What one edit made of one record."""

    head: Head
    kind: str
    record_id: str
    before: str | None
    """The record as it was, as JSON; none where it is new, or where its owner alone edits it."""
    after: str | None
    """The record as it became, as JSON, or none where it was deleted."""

    @property
    def stated(self) -> Stated:
        """What matters to who wins."""
        head = self.head
        gone = self.after is None
        return Stated(head.made_at, head.id, head.annotator_id, self.before is None, gone)
