"""A merge of more than memory should hold: written a part at a time, told of as a whole."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.domain.clock import now
from annotator.domain.edit import CODEBOOK_KINDS, Change, Edit
from annotator.domain.ids import new_id
from annotator.domain.references import OWNED_KINDS
from annotator.services.merging.clashing import is_same
from annotator.services.merging.found import Examined, Found
from annotator.services.merging.plan import Plan, file_report, group_of, person, plan, sorted_people
from annotator.services.merging.report import (
    AlikePair,
    Clash,
    MergeReport,
    OddRecord,
    PersonReport,
    Tally,
)
from annotator.services.progress import Progress
from annotator.services.session import Session
from annotator.store.merging_in_parts import Counted, PartedMerge
from annotator.store.queries.stopping import stopping_when
from annotator.store.records.table import chunks

EDIT_NAME = "merge"
MUCH = 64_000_000
"""Bytes of files that may hold more than should be in memory at a time."""
PART = 32_000_000
"""Code points of everything new that are then held in memory; some 40,000 labels."""


@dataclass(slots=True)
class _Told:
    """What the parts so far say, as far as it is not counted in the end."""

    clashes: dict[tuple[str, str, str], Clash]
    same: set[str]
    alike: dict[AlikePair, None]
    odd: dict[str, OddRecord]
    new_changes: int = 0
    newest: str = ""


class MergeParts:
    """The parts of one merge; all stand in one transaction of the caller's.

    That they amount to what the whole would is because any order of merging gives the same
    project: each part is merged as a file of its own would be.
    """

    def __init__(self, session: Session, progress: Progress, size: int) -> None:
        self.size = size
        self._session = session
        self._progress = progress
        self._merge: PartedMerge | None = None
        self._edit_id = new_id()
        self._told = _Told({}, set(), {}, {})

    @property
    def begun(self) -> bool:
        """Whether anything was written."""
        return self._merge is not None

    def write(self, found: Found) -> None:
        """Write what was found since the last part."""
        self.take(found, plan(found, ()))

    def take(self, found: Found, planned: Plan) -> None:
        """Write what a part of the merge comes to."""
        project = self._session.project
        if self._merge is None:
            self._merge = project.merge_in_parts(self._edit_id)
        keep_texts(self._session, found, planned, self._progress)
        self._merge.add(planned.changes, planned.versions, planned.sent)
        project.received.unsettle(planned.unsettled)
        self._note(found, planned)

    def _note(self, found: Found, planned: Plan) -> None:
        told, report = self._told, planned.report
        told.new_changes += len(planned.versions)
        told.newest = max(told.newest, newest_of(planned))
        told.same.update(report.same_entries)
        told.alike |= dict.fromkeys(report.alike)
        for clash in report.clashes:
            told.clashes[clash.kind, clash.record_id, clash.loses] = clash
        for id in told.odd.keys() & found.touched.keys():
            del told.odd[id]
        told.odd |= {odd.record_id: odd for odd in report.odd}

    def finish(self, files: Iterable[Examined]) -> tuple[MergeReport, Edit]:
        """Make one edit of the parts, and tell what all of them change."""
        assert self._merge is not None
        database = self._session.project.database
        with stopping_when(database, self._progress.is_cancelled):
            report = self._report(self._merge, files)
        edit = merge_edit(self._session, self._edit_id, self._told.newest)
        return report, self._merge.finish(edit, self._progress.report)

    def _report(self, merge: PartedMerge, files: Iterable[Examined]) -> MergeReport:
        told, counted = self._told, list(merge.counted())
        names = {each.id: each.name for each in self._session.project.tables.annotators.all()}
        codebook = {*CODEBOOK_KINDS, "return_reason"}
        return MergeReport(
            files=tuple(file_report(file, names) for file in files),
            people=_people(counted, merge.labelled(), names),
            codebook=_tally(each for each in counted if each.kind in codebook),
            events=_tally(each for each in counted if each.kind == "event"),
            articles=self._articles(merge, counted),
            same_entries=tuple(sorted(told.same)),
            clashes=tuple(told.clashes.values()),
            alike=tuple(told.alike),
            odd=tuple(told.odd.values()),
            new_changes=told.new_changes,
        )

    def _articles(self, merge: PartedMerge, counted: Iterable[Counted]) -> Tally:
        """Count the articles that change, but for those of which only the time does."""
        found = _tally(each for each in counted if each.kind == "article")
        same = sum(is_same(c.before, c.after) for c in merge.changes_of("article"))
        return replace(found, changed=found.changed - same)


def keep_texts(session: Session, found: Found, planned: Plan, progress: Progress) -> None:
    """Keep the texts that come along with what a plan brings."""
    done = 0
    for ids in chunks(planned.texts, 200):
        progress.report(done, len(planned.texts))
        texts = ((id, found.texts.of(id) or "") for id in ids)
        session.project.tables.texts.add(list(texts))
        done += len(ids)


def merge_edit(session: Session, id: str, newest: str, changes: Sequence[Change] = ()) -> Edit:
    """Return the edit that a merge is: later than everything it brings."""
    return Edit(
        id=id,
        name=EDIT_NAME,
        annotator_id=session.annotator_id,
        made_at=now(max(newest, session.now())),
        changes=tuple(changes),
    )


def newest_of(planned: Plan) -> str:
    """Return when the newest of what a plan brings was made, or empty."""
    return max((version.head.made_at for version in planned.versions), default="")


def _tally(counted: Iterable[Counted]) -> Tally:
    counts: Counter[str] = Counter()
    for each in counted:
        counts[each.what] += each.number
    return Tally(counts["new"], counts["changed"], counts["removed"])


def _people(
    counted: Iterable[Counted], labelled: Mapping[str, int], names: Mapping[str, str]
) -> tuple[PersonReport, ...]:
    """Tell whose work changes."""
    groups: dict[str, dict[str, list[Counted]]] = {}
    for each in counted:
        if each.kind in OWNED_KINDS:
            group = group_of(each.kind, each.layer)
            groups.setdefault(each.owner_id, {}).setdefault(group, []).append(each)
    return sorted_people(
        person(
            id,
            names.get(id, ""),
            labelled.get(id, 0),
            {name: _tally(some) for name, some in its.items()},
        )
        for id, its in groups.items()
    )
