"""Which of several annotators' edits of one record holds: the same on every machine."""

from collections.abc import Iterable
from typing import NamedTuple

from annotator.domain.references import OWNED_KINDS

_STAYS_FOR_OTHERS = frozenset({"article", "speaker", "scale_value", "topic", "return_reason"})
"""Kinds that nobody deletes, but whose creation can be undone.

Who undoes it takes back what they made themselves; whoever else made the same keeps it.
"""


class Stated(NamedTuple):
    """What one edit made of one record, as far as it matters to who wins."""

    made_at: str
    edit_id: str
    annotator_id: str
    creates: bool
    """Whether there was no such record where the edit was made."""
    deletes: bool


def winner(kind: str, record_id: str, stated: Iterable[Stated]) -> Stated:
    """Return the edit of a record that holds: the newest, by time then id.

    Whoever makes an entry that others have already, without knowing, changes nothing about
    theirs: making one counts for less than changing it. A name is its bearer's to choose, so
    their own edits go before anybody else's. Does not depend on the order of `stated`, of
    which there is at least one.
    """
    if kind in OWNED_KINDS:
        return max(stated)
    if kind == "annotator":
        return max(stated, key=lambda each: (each.annotator_id == record_id, each))
    last = _last_of_each(stated) if kind in _STAYS_FOR_OTHERS else list(stated)
    newest = max(last)
    if newest.deletes:
        return newest
    deleted = max((each for each in last if each.deletes), default=None)
    standing = [each for each in last if deleted is None or each > deleted]
    return max(standing, key=lambda each: (not each.creates, each))


def _last_of_each(stated: Iterable[Stated]) -> list[Stated]:
    """Return each author's last edit, without deletions unless there is nothing else."""
    last: dict[str, Stated] = {}
    for each in sorted(stated):
        last[each.annotator_id] = each
    return [each for each in last.values() if not each.deletes] or list(last.values())
