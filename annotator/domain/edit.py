"""An edit: the one way in which anything in a project changes."""

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

from annotator.domain.adjudication import Decision, Settling
from annotator.domain.annotation import Annotation
from annotator.domain.article import Annotator, Article, Event, Progress
from annotator.domain.codebook import ScaleValue, Speaker, Topic
from annotator.domain.refusal import Refusal
from annotator.domain.repeat import Repeat
from annotator.domain.review import Remark, ReturnReason, Review
from annotator.domain.value import value

type_of_kind: dict[str, type] = {
    "annotator": Annotator,
    "event": Event,
    "article": Article,
    "progress": Progress,
    "speaker": Speaker,
    "scale_value": ScaleValue,
    "topic": Topic,
    "annotation": Annotation,
    "refusal": Refusal,
    "return_reason": ReturnReason,
    "review": Review,
    "remark": Remark,
    "decision": Decision,
    "settling": Settling,
    "repeat": Repeat,
}
"""Every kind of record, in an order in which each refers only to kinds before it or itself."""

Record = (
    Annotator
    | Event
    | Article
    | Progress
    | Speaker
    | ScaleValue
    | Topic
    | Annotation
    | Refusal
    | ReturnReason
    | Review
    | Remark
    | Decision
    | Settling
    | Repeat
)

CODEBOOK_KINDS = frozenset({"speaker", "scale_value", "topic"})

_kind_of_type = {record_type: kind for kind, record_type in type_of_kind.items()}


def kind_of(record: Record) -> str:
    """Return the kind of a record, as it stands in the journal."""
    return _kind_of_type[type(record)]


@value
class Change:
    """One record before and after; neither is missing on both sides."""

    before: Record | None
    """The record as it was, or none where the change creates it."""
    after: Record | None
    """The record as it is, or none where the change deletes it."""

    @property
    def record(self) -> Record:
        """The record after the change, or before it where it was deleted."""
        record = self.after if self.after is not None else self.before
        if record is None:
            raise ValueError("a change needs a record before or after")
        return record

    @property
    def kind(self) -> str:
        """What kind of record changed."""
        return _kind_of_type[type(self.before if self.after is None else self.after)]

    @property
    def record_id(self) -> str:
        """Which record changed."""
        return self.record.id

    def inverse(self) -> "Change":
        """Return the change that takes this one back."""
        return Change(self.after, self.before)


MANY = 2_000
"""An edit of more changes than this is read bit by bit, and its changes are not gone through
to find out what they mean for what is on the screen."""


class StoredChanges(Sequence[Change]):
    """The changes of an edit that lie somewhere and are read bit by bit, as often as asked."""

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The kinds of the records that changed."""
        return frozenset(change.kind for change in self)

    @abstractmethod
    def of(self, record_id: str) -> Change | None:
        """Return the change of a record, or none where it is not among those changed."""

    @abstractmethod
    def over(self, reader: Any) -> "StoredChanges":
        """Return the same changes, read by another reader of the same project."""

    @abstractmethod
    def inverse(self) -> "StoredChanges":
        """Return the changes that take these back, in reverse order."""


@value(kw_only=True)
class Edit:
    """A named list of changes by one annotator, applied all together or not at all."""

    id: str
    """UUIDv7."""
    name: str
    """What was done, such as `set_speaker`; the window translates it."""
    annotator_id: str
    made_at: str
    changes: tuple[Change, ...] | StoredChanges
    """In memory where they are few, or just made."""
    undoes: str | None = None
    """The edit whose inverse this is."""
    redoes: str | None = None
    """The undone edit that this applies again."""

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of the records that it changes."""
        if isinstance(self.changes, StoredChanges):
            return self.changes.kinds
        types = {type(c.before if c.after is None else c.after) for c in self.changes}
        return frozenset(_kind_of_type[each] for each in types)

    @property
    def is_large(self) -> bool:
        """Whether it changes so much that it takes long to go through the changes."""
        return len(self.changes) > MANY

    def brings_or_takes(self, kind: str) -> bool:
        """Return whether records of a kind come or go with it; of a large edit any may."""
        if kind not in self.kinds:
            return False
        return self.is_large or any(
            change.kind == kind and None in (change.before, change.after) for change in self.changes
        )

    def change_of(self, record_id: str) -> Change | None:
        """Return what it does to a record, or none where it leaves it as it is."""
        if isinstance(self.changes, StoredChanges):
            return self.changes.of(record_id)
        return next((change for change in self.changes if change.record_id == record_id), None)

    def inverse(self, *, id: str, made_at: str) -> "Edit":
        """Return the edit that takes this one back, its changes in reverse order."""
        if isinstance(self.changes, StoredChanges):
            changes = self.changes.inverse()
        else:
            changes = tuple(change.inverse() for change in reversed(self.changes))
        return replace(self, id=id, made_at=made_at, changes=changes, undoes=self.id, redoes=None)

    def again(self, *, id: str, made_at: str) -> "Edit":
        """Return the edit that applies this one once more after it was undone."""
        return replace(self, id=id, made_at=made_at, undoes=None, redoes=self.id)
