"""What a set of edits amounts to: each record's newest edit, mended where several do not fit.

Depends on the set alone, never on the order in which it came together.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Protocol

from annotator.domain.annotation import Annotation
from annotator.domain.article import Article
from annotator.domain.circles import circles
from annotator.domain.codebook import Speaker, Topic
from annotator.domain.edit import Record
from annotator.domain.references import SHARED_KINDS, Reference, all_references, references
from annotator.domain.winning import Stated

Finals = dict[str, tuple[str, Record | None]]
"""Kind and record by id; none where there is to be no such record."""


class Reason(StrEnum):
    """Why a record is something else than its newest edit says."""

    STILL_USED = "still_used"
    """It was taken back or deleted, but somebody else uses it."""
    WAITS = "waits"
    """What it is about is not here: its article, or the review that a remark answers."""
    MISFITS = "misfits"
    """It does not fit the text of its article, which came later."""
    CIRCLE = "circle"
    """It would stand below itself, or for itself, by way of others."""
    NO_PARENT = "no_parent"
    """The label around it is gone."""


class World(Protocol):
    """What a project holds, and what else is known."""

    def shared(self, kind: str) -> set[str]:
        """Return the ids of all entries in the tables of a kind that everybody edits."""
        ...

    def there(self, kind: str, ids: Sequence[str]) -> set[str]:
        """Return which of some records of one owner, or articles, the tables hold."""
        ...

    def alive(self, kind: str, record_id: str) -> Record | None:
        """Return the newest known form of a record in which it was not deleted."""
        ...

    def users(self, kind: str, record_id: str) -> Iterable[str]:
        """Hand out the ids of the records in the tables that refer to one."""
        ...

    def children(self, annotation_ids: Sequence[str]) -> list[Annotation]:
        """Return the annotations in the tables that stand inside of some."""
        ...

    def parents(self, annotation_ids: Sequence[str]) -> dict[str, str | None]:
        """Return the parents of some annotations in the tables, by id."""
        ...

    def entries(self, kind: str) -> Iterable[Speaker | Topic]:
        """Return all speakers or topics in the tables."""
        ...

    def stated(self, kind: str, record_id: str) -> Stated:
        """Return the edit of a record that holds."""
        ...

    def has_text(self, article_id: str) -> bool:
        """Tell whether the text of an article is here or came along."""
        ...

    def misfits(self, annotations: Iterable[Annotation]) -> Iterable[str]:
        """Hand out the ids of annotations whose words do not stand where they say."""
        ...

    def fits(self, article: Article) -> bool:
        """Tell whether the furniture of an article lies inside of its text."""
        ...


@dataclass(slots=True)
class Resolved:
    """What is to become of the records."""

    finals: Finals
    reasons: dict[str, Reason] = field(default_factory=dict[str, Reason])
    """Why some are something else than their newest edit says."""


_STAY_IF_USED = SHARED_KINDS | {"review"}


def resolve(newest: Finals, world: World) -> Resolved:
    """Return what records become, given the newest edit of each that is to be looked at.

    Some that nobody asked about may be among the result, because others need them.
    """
    resolving = _Resolving(newest, world)
    resolving.keep_out_articles_without_text()
    resolving.keep_what_is_used()
    resolving.keep_out_what_is_about_nothing()
    resolving.mend_parents()
    for kind in ("speaker", "topic"):
        if any(its == kind for its, _ in resolving.finals.values()):
            resolving.cut_circles(kind)
    return Resolved(resolving.finals, resolving.reasons)


class _Resolving:
    """The steps of one resolution, in their order."""

    def __init__(self, newest: Finals, world: World) -> None:
        self.finals = dict(newest)
        self.reasons: dict[str, Reason] = {}
        self._world = world
        self._asked: set[str] = set()
        self._absent: set[Reference] = set()

    def keep_out_articles_without_text(self) -> None:
        """Let articles wait for their texts; furniture that does not fit the text goes."""
        for id, article in self._of("article"):
            if not self._world.has_text(id):
                self._keep_out(id, Reason.WAITS)
            elif isinstance(article, Article) and not self._world.fits(article):
                self.finals[id] = ("article", replace(article, furniture=()))
                self.reasons[id] = Reason.MISFITS

    def keep_what_is_used(self) -> None:
        """Let what was deleted stand again where something that stands refers to it."""
        while True:
            self._absent = self._find_absent()
            wanted = [each for each in sorted(self._absent) if each[1] not in self._asked]
            wanted += self._deleted_but_used()
            if not wanted:
                return
            for kind, id in wanted:
                self._asked.add(id)
                self._let_stand(kind, id)

    def _let_stand(self, kind: str, id: str) -> None:
        if kind == "article" and not self._world.has_text(id):
            return
        record = self._world.alive(kind, id)
        if record is not None:
            self.finals[id] = (kind, record)
            self.reasons[id] = Reason.STILL_USED

    def _find_absent(self) -> set[Reference]:
        """Return what records refer to that does not stand, parents and gold labels aside."""
        by_kind: dict[str, list[str]] = {}
        for kind, id in all_references(record for _, record in self.finals.values() if record):
            by_kind.setdefault(kind, []).append(id)
        return {
            (kind, id)
            for kind, ids in by_kind.items()
            if kind in _STAY_IF_USED
            for id in self._missing(kind, ids)
        }

    def _missing(self, kind: str, ids: Sequence[str]) -> Iterator[str]:
        """Hand out which of some records do not stand."""
        others = [id for id in ids if id not in self.finals]
        shared = kind in SHARED_KINDS and kind != "article"
        there = self._world.shared(kind) if shared else self._world.there(kind, others)
        yield from (id for id in others if id not in there)
        for id in ids:
            if id in self.finals and (self.finals[id][0] != kind or self.finals[id][1] is None):
                yield id

    def _deleted_but_used(self) -> list[Reference]:
        """Return what is to go although a record that stays as it is refers to it."""
        return [
            (kind, id)
            for id, (kind, record) in self.finals.items()
            if record is None
            and kind in _STAY_IF_USED
            and id not in self._asked
            and any(user not in self.finals for user in self._world.users(kind, id))
        ]

    def keep_out_what_is_about_nothing(self) -> None:
        """Let wait whatever refers to what is not here, until it is."""
        for id in self._world.misfits(self._annotations()):
            self._keep_out(id, Reason.MISFITS)
        if self._absent:
            for id, (kind, record) in list(self.finals.items()):
                if record is not None and kind not in SHARED_KINDS and self._lacks(record):
                    self._keep_out(id, Reason.WAITS)
        for kind, needed in (("remark", "review"), ("decision", "annotation")):
            for id, record in self._of(kind):
                ids = [other for its, other in references(record) if its == needed]
                if any(self._missing(needed, ids)):
                    self._keep_out(id, Reason.WAITS)

    def _lacks(self, record: Record) -> bool:
        return any(reference in self._absent for reference in references(record))

    def mend_parents(self) -> None:
        """Let labels stand by themselves where the one around them is gone or another's."""
        gone = [id for id, (k, record) in self.finals.items() if k == "annotation" and not record]
        for child in self._world.children(gone):
            self.finals.setdefault(child.id, ("annotation", child))
        nested = [child for child in self._annotations() if child.parent_id is not None]
        parents = {child.parent_id or "" for child in nested}
        there = self._world.there("annotation", [id for id in parents if id not in self.finals])
        for child in nested:
            if not self._is_parent(child.parent_id or "", child, there):
                self._unnest(child, Reason.NO_PARENT)
        self._cut_nesting()

    def _cut_nesting(self) -> None:
        """Where labels stand inside of each other in a circle, cut the newest of the links."""
        links = {a.id: a.parent_id for a in self._annotations() if a.parent_id is not None}
        above = {*links.values()} - self.finals.keys()
        known = self.finals.keys() | above
        while above:
            parents = self._world.parents(sorted(above))
            links |= {id: parent for id, parent in parents.items() if parent is not None}
            above = {*links.values()} - known
            known |= above
        for circle in circles(links):
            inner = [self.finals[id][1] for id in circle if id in self.finals]
            nested = [child for child in inner if isinstance(child, Annotation)]
            newest = max(nested, key=lambda a: (self._world.stated("annotation", a.id), a.id))
            self._unnest(newest, Reason.CIRCLE)

    def _unnest(self, child: Annotation, reason: Reason) -> None:
        self.finals[child.id] = ("annotation", replace(child, parent_id=None))
        self.reasons[child.id] = reason

    def _is_parent(self, parent_id: str, child: Annotation, there: set[str]) -> bool:
        if parent_id not in self.finals:
            return parent_id in there
        parent = self.finals[parent_id][1]
        if not isinstance(parent, Annotation):
            return False
        same = (parent.annotator_id, parent.article_id)
        return same == (child.annotator_id, child.article_id)

    def cut_circles(self, kind: str) -> None:
        """Where entries stand below or for each other in a circle, cut the newest of the links."""
        entries = {entry.id: entry for entry in self._world.entries(kind)}
        for id, (its, record) in self.finals.items():
            if its == kind:
                entries.pop(id, None)
                if isinstance(record, Speaker | Topic):
                    entries[id] = record
        for link in ("merged_into", "parent_id") if kind == "topic" else ("merged_into",):
            links = {id: getattr(entry, link) for id, entry in entries.items()}
            for circle in circles(links):
                newest = max(circle, key=lambda id: (self._world.stated(kind, id), id))
                entries[newest] = replace(entries[newest], **{link: None})
                self.finals[newest] = (kind, entries[newest])
                self.reasons[newest] = Reason.CIRCLE

    def _annotations(self) -> list[Annotation]:
        return [a for _, a in self.finals.values() if isinstance(a, Annotation)]

    def _of(self, kind: str) -> list[tuple[str, Record]]:
        return [
            (id, record)
            for id, (its, record) in self.finals.items()
            if its == kind and record is not None
        ]

    def _keep_out(self, id: str, reason: Reason) -> None:
        self.finals[id] = (self.finals[id][0], None)
        self.reasons[id] = reason
