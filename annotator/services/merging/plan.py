"""What a merge would do: worked out without writing anything."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from annotator.domain.annotation import Annotation, Layer
from annotator.domain.edit import CODEBOOK_KINDS, Change, Record
from annotator.domain.references import OWNED_KINDS, owner_id
from annotator.services.merging.alikeness import alike_pairs, entries_after
from annotator.services.merging.clashing import clashes, is_same, name_of
from annotator.services.merging.found import Examined, Found
from annotator.services.merging.report import (
    AlikePair,
    FileReport,
    MergeReport,
    MissingArticle,
    OddRecord,
    PersonReport,
    Tally,
)
from annotator.services.merging.resolving import Reason, Resolved, resolve
from annotator.services.merging.world import ProjectWorld
from annotator.store.versions import Version


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that one merge writes."""

    versions: Sequence[Version]
    """Colleagues' edits that are kept."""
    texts: Sequence[str]
    """Ids of the articles whose texts come along."""
    changes: Sequence[Change]
    """What they amount to here."""
    sent: Mapping[str, str]
    """The JSON of those labels that become just what was sent, by their ids."""
    unsettled: Sequence[tuple[str, str]]
    """Ids and kinds of the records that later merges look at again."""
    report: MergeReport


def plan(found: Found, files: Sequence[Examined]) -> Plan:
    """Work out what the files that were looked through change in the project."""
    world = ProjectWorld(found)
    newest = world.newest()
    resolved = resolve(newest, world)
    sent = {id: text for id, text in world.sent.items() if resolved.finals[id] is newest[id]}
    changes = _changes(found, resolved)
    owned = _by_owner(changes)
    _check_own(found, owned.get(found.local_id, {}), resolved)
    texts = [
        id
        for id, (kind, record) in resolved.finals.items()
        if kind == "article" and record is not None and id in found.texts.brought
    ]
    unsettled = [(id, resolved.finals[id][0]) for id in resolved.reasons]
    report = _report(found, files, resolved, changes, owned)
    everything = list(chain(*changes.values()))
    return Plan(found.versions, texts, everything, sent, unsettled, report)


_ByKind = Mapping[str, Sequence[Change]]


def _changes(found: Found, resolved: Resolved) -> _ByKind:
    """Return what changes in the tables, by kind."""
    by_kind: dict[str, list[str]] = {}
    for id, (kind, _) in resolved.finals.items():
        by_kind.setdefault(kind, []).append(id)
    return {
        kind: list(_changes_of(found.project.tables.of_kind(kind).read(ids), ids, resolved))
        for kind, ids in by_kind.items()
    }


def _changes_of(
    current: Mapping[str, Record], ids: Sequence[str], resolved: Resolved
) -> Iterator[Change]:
    for id in ids:
        before, after = current.get(id), resolved.finals[id][1]
        if before is None or after is None:
            if before is not after:
                yield Change(before, after)
        elif before != after:
            yield Change(before, after)


def _by_owner(changes: _ByKind) -> dict[str, dict[str, list[Change]]]:
    """Return what changes of each person's work, by what it is."""
    found: dict[str, dict[str, list[Change]]] = {}
    for kind in changes.keys() & OWNED_KINDS:
        for change in changes[kind]:
            record = change.record
            owner, group = owner_id(record) or "", group_of(kind, getattr(record, "layer", ""))
            found.setdefault(owner, {}).setdefault(group, []).append(change)
    return found


def group_of(kind: str, layer: str) -> str:
    """Return as what a record of one owner is counted; the layer is that of a label."""
    if kind == "annotation":
        return "gold" if layer == Layer.GOLD else "labels"
    return _TALLY_OF_KIND.get(kind, "progress")


def _check_own(found: Found, mine: _ByKind, resolved: Resolved) -> None:
    """Make sure that nobody else's file changes the local annotator's work.

    A withdrawn review that somebody answered stands again; nothing else does.
    """
    for change in chain(*mine.values()):
        still_used = resolved.reasons.get(change.record_id) is Reason.STILL_USED
        if not found.mine and not still_used:
            raise RuntimeError(f"a merge would change {change.kind} {change.record_id}")


def _report(
    found: Found,
    files: Sequence[Examined],
    resolved: Resolved,
    changes: _ByKind,
    owned: Mapping[str, _ByKind],
) -> MergeReport:
    names = _names(found, resolved)
    lost, same = clashes(found, names)
    return MergeReport(
        files=tuple(file_report(file, names) for file in files),
        people=_people(owned, names),
        codebook=_tally(
            change
            for kind in (*CODEBOOK_KINDS, "return_reason")
            for change in changes.get(kind, ())
        ),
        events=_tally(changes.get("event", ())),
        articles=_tally(c for c in changes.get("article", ()) if not is_same(c.before, c.after)),
        same_entries=tuple(sorted(set(same))),
        clashes=tuple(lost),
        alike=_alike(found, resolved, changes),
        odd=tuple(
            OddRecord(kind, id, name_of(record) if record is not None else "", reason)
            for id, reason in resolved.reasons.items()
            for kind, record in [resolved.finals[id]]
            if reason is not Reason.WAITS
        ),
        new_changes=len(found.versions),
    )


def _names(found: Found, resolved: Resolved) -> dict[str, str]:
    names = {annotator.id: annotator.name for annotator in found.project.tables.annotators.all()}
    for id, (kind, record) in resolved.finals.items():
        if kind == "annotator" and record is not None:
            names[id] = name_of(record)
    return names


def file_report(file: Examined, names: Mapping[str, str]) -> FileReport:
    """Tell what one file holds; `names` are those of annotators by their ids."""
    missing = tuple(
        MissingArticle(id, file.titles.get(id, ""), count) for id, count in file.missing.items()
    )
    whose = names.get(file.annotator_id or "", "")
    return FileReport(file.name, whose, file.fresh, file.known, file.not_mine, missing)


def _alike(found: Found, resolved: Resolved, changes: _ByKind) -> tuple[AlikePair, ...]:
    entries = (*changes.get("speaker", ()), *changes.get("topic", ()))
    new = {change.record_id for change in entries if change.before is None}
    if not new:
        return ()
    tables = found.project.tables
    of = {
        kind: {id: each for id, each in resolved.finals.items() if each[0] == kind}
        for kind in ("speaker", "topic")
    }
    speakers = entries_after(tables.speakers.all(), of["speaker"])
    topics = entries_after(tables.topics.all(), of["topic"])
    return tuple(alike_pairs(speakers, topics, new))  # pyright: ignore[reportArgumentType]


def _tally(changes: Iterable[Change]) -> Tally:
    counts = Counter(
        "new" if c.before is None else "removed" if c.after is None else "changed" for c in changes
    )
    return Tally(counts["new"], counts["changed"], counts["removed"])


_TALLY_OF_KIND = {
    "review": "reviews",
    "remark": "remarks",
    "decision": "decisions",
    "progress": "progress",
    "settling": "progress",
}


def _people(owned: Mapping[str, _ByKind], names: Mapping[str, str]) -> tuple[PersonReport, ...]:
    return sorted_people(
        person(
            id,
            names.get(id, ""),
            len(_labelled(groups.get("labels", ()))),
            {group: _tally(changes) for group, changes in groups.items()},
        )
        for id, groups in owned.items()
    )


def _labelled(labels: Iterable[Change]) -> set[str]:
    records = (change.record for change in labels)
    return {record.article_id for record in records if isinstance(record, Annotation)}


def sorted_people(reports: Iterable[PersonReport]) -> tuple[PersonReport, ...]:
    """Return what is told of people in the order of their names."""
    return tuple(sorted(reports, key=lambda report: (report.name.casefold(), report.annotator_id)))


def person(id: str, name: str, articles: int, tallies: Mapping[str, Tally]) -> PersonReport:
    """Tell what changes of one person's work, given by what it is counted as."""

    def of(group: str) -> Tally:
        return tallies.get(group, Tally())

    return PersonReport(
        annotator_id=id,
        name=name,
        labels=of("labels"),
        articles=articles,
        gold=of("gold"),
        reviews=of("reviews"),
        remarks=of("remarks"),
        decisions=of("decisions"),
        progress=of("progress"),
    )
