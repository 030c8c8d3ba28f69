"""Some thousand of a stranger's edits, looked at together, one field after the other."""

from collections.abc import Sequence, Set
from itertools import chain

from annotator.domain.value import value
from annotator.store.versions import Head, Version


@value(kw_only=True)
class Batch:
    """What edits made of records, and what stands in each of its fields."""

    versions: Sequence[Version]
    heads: Set[Head]
    authors: Set[str]
    """Ids of whoever made the edits."""
    kinds: Set[str]
    record_ids: tuple[str, ...]
    """In the order of the versions, each as often as it comes."""
    keys: tuple[tuple[str, str], ...]
    """Ids of edit and record, in the same order."""
    ids: Set[str]
    """Of the records, each once."""
    deletes: bool
    """Whether any record is deleted."""
    size: int
    """Code points of all records, before and after."""

    @classmethod
    def of(cls, versions: Sequence[Version]) -> "Batch":
        """Return what stands in the fields of at least one version."""
        heads: tuple[Head, ...]
        before: tuple[str | None, ...]
        after: tuple[str | None, ...]
        heads, kinds, ids, before, after = zip(*versions, strict=True)
        edit_ids = [head.id for head in heads]
        several = frozenset[Head](heads)
        return cls(
            versions=versions,
            heads=several,
            authors=frozenset([head.annotator_id for head in several]),
            kinds=frozenset[str](kinds),
            record_ids=ids,
            keys=tuple(zip(edit_ids, ids, strict=True)),
            ids=frozenset[str](ids),
            deletes=None in after,
            size=sum(map(len, filter(None, chain(before, after)))),
        )

    def without_before(self) -> Sequence[Version]:
        """Return the versions without what was before."""
        return [v if v.before is None else v._replace(before=None) for v in self.versions]
