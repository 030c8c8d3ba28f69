"""Looking through a file that a colleague sent: everything in it is checked, nothing is written."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from typing import Protocol

import msgspec

from annotator.domain.edit import type_of_kind
from annotator.domain.references import OWNED_KINDS, owner_id
from annotator.services.merging.batch import Batch
from annotator.services.merging.checking_records import IF_MINE, RecordCheck
from annotator.services.merging.faults import are_ids, heads_fault, latest_believed
from annotator.services.merging.found import Examined, Found, Known
from annotator.services.merging.lacking import ANOTHERS
from annotator.services.merging.listing import Listed
from annotator.services.progress import Progress
from annotator.store.codec import decode
from annotator.store.strangers.reading import Stranger
from annotator.store.versions import Version

LARGEST = 512_000_000
"""Code points of everything that is new in the files of one merge."""

_FEWER = "Bring in fewer files at a time."


class _OfArticle(msgspec.Struct):
    """As much of a record as tells where it belongs."""

    article_id: str = ""


_peek = msgspec.json.Decoder(_OfArticle).decode


class Parts(Protocol):
    """Where what was found is written before all of it is, because it is too much for memory."""

    size: int
    """Code points of one part."""

    def write(self, found: Found) -> None:
        """Write what was found since the last part."""
        ...


class Look:
    """One look through one file; what is new is added to `found`."""

    def __init__(
        self,
        stranger: Stranger,
        found: Found,
        progress: Progress,
        parts: Parts | None = None,
    ) -> None:
        self._stranger = stranger
        self._parts = parts
        self._found = found
        self._progress = progress
        self._latest = latest_believed()
        self._packet_of = stranger.annotator_id
        self._examined = Examined(stranger.name, stranger.annotator_id)
        self._listed = Listed(stranger, found, progress)
        self._records = RecordCheck(stranger.name, found, self._listed, self._examined)
        self._refused = self._records.refused
        self._kinds: dict[str, str] = {}
        """The kinds of the records that the file holds, by their ids."""
        self._taken: set[str] = set()
        """Records of which the file holds something that counts here, or will."""
        self._private = self._repeated()
        """Articles that came back to somebody, which is nobody else's business."""

    def through(self) -> Examined:
        """Look through all of the file. Raises `Refused`; then `found` must not be used."""
        self._listed.read()
        total, done = self._stranger.count(), 0
        for batch in self._stranger.versions():
            self._progress.report(done, max(total, done), self._stranger.name)
            done += len(batch)
            if batch:
                self._take(Batch.of(batch))
            if self._parts is not None and self._found.size > self._parts.size:
                self._write_part(self._parts)
        self._records.check_references(self._taken, self._kinds)
        self._examined.missing.update(self._listed.missing())
        return self._examined

    def _write_part(self, parts: Parts) -> None:
        """Write what was found so far; what it refers to and is not there may yet come."""
        parts.write(self._found)
        self._found.begin_part()
        self._taken.clear()
        self._kinds.clear()
        for kind, ids in self._records.wanted():
            known = self._found.look_up(ids)
            ids -= {id for id in ids if known[id][0] == kind}

    def _take(self, batch: Batch) -> None:
        self._check_heads(batch)
        known = self._found.look_up(batch.ids)
        if self._are_new_labels(batch, known):
            self._take_labels(batch)
            return
        again: list[Version] = []
        labels: list[Version] = []
        kinds, mine = self._kinds, self._found.local_id
        for version in batch.versions:
            if self._private and self._is_private(version):
                continue
            head, kind, id, _, after = version
            here, stated = known[id]
            if (here and here != kind) or kinds.setdefault(id, kind) != kind:
                raise self._refused("It takes one thing for another.")
            if stated and any(each.edit_id == head.id for each in stated):
                again.append(version)
            elif kind == "annotation" and after is not None and head.annotator_id != mine:
                labels.append(version)
            elif self._is_to_come(version):
                self._take_new(version)
        if labels:
            self._take_labels(Batch.of(labels))
        self._examined.known += len(again)
        self._taken.update(version.record_id for version in again)
        self._compare(again)

    def _are_new_labels(self, batch: Batch, known: Mapping[str, Known]) -> bool:
        """Tell whether all of a batch are labels of the sender's of which nothing is known here."""
        if (
            self._private
            or batch.authors != {self._packet_of}
            or self._packet_of == self._found.local_id
            or batch.kinds != {"annotation"}
            or batch.deletes
            or any(known[id][0] for id in batch.ids)
            or not {self._kinds.get(id) for id in batch.ids} <= {None, "annotation"}
        ):
            return False
        self._kinds.update(dict.fromkeys(batch.ids, "annotation"))
        return True

    def _check_heads(self, batch: Batch) -> None:
        """Check who made the edits, and when."""
        if not batch.kinds <= type_of_kind.keys() or not are_ids(batch.ids, of_records=True):
            raise self._refused("It holds something that is no record of Annotator's.")
        heads = {head.id: head for head in batch.heads}
        if len(heads) < len(batch.heads):
            twice = next(head for head in batch.heads if heads[head.id] != head)
            raise self._refused(f"It says two things about edit {twice.id}.")
        if fault := heads_fault(batch.heads, self._latest):
            raise self._refused(fault)
        known = self._found.heads
        for id in known.keys() & heads.keys():
            if known[id] != heads[id]:
                raise self._refused(f"It says something else about edit {id} than was said before.")
        known |= heads

    def _compare(self, again: Sequence[Version]) -> None:
        """Refuse a file that says something else about an edit than is known of it."""
        if not again:
            return
        ids = list({version.record_id for version in again})
        known = {(v.head.id, v.record_id): v for v in self._found.project.received.versions(ids)}
        for version in again:
            other = known[version.head.id, version.record_id]
            if version.head != other.head or not self._is_same(version, other.after):
                raise self._refused(
                    f"It says something else about edit {version.head.id} than is known here."
                )

    def _is_same(self, version: Version, after: str | None) -> bool:
        if version.after == after or version.after is None or after is None:
            return version.after == after
        return self._records.read(version, version.after) == decode(version.kind, after)

    def _repeated(self) -> frozenset[str]:
        """Return the articles that are somebody's repeats, one's own aside where they may come."""
        kept = self._found.local_id if self._found.mine else None
        parts = (f"{id}/".split("/") for id in self._stranger.repeat_ids())
        return frozenset(article_id for article_id, whose, *_ in parts if whose != kept)

    def _is_private(self, version: Version) -> bool:
        """Tell whether a change is about a passage that came back to somebody."""
        if version.kind == "article":
            return version.record_id in self._private
        if version.kind == "repeat":
            return version.record_id.split("/")[0] in self._private
        if version.kind not in OWNED_KINDS:
            return False
        try:
            return _peek(version.after or version.before or "{}").article_id in self._private
        except (msgspec.DecodeError, ValueError):
            return False  # what cannot be read is refused further on

    def _is_to_come(self, version: Version) -> bool:
        """Tell whether something new is to come in, and refuse what nobody may bring."""
        if version.kind == "refusal":
            return False
        if version.head.annotator_id == self._found.local_id and not self._found.mine:
            if self._packet_of is not None:
                raise self._refused(
                    "It holds edits in your name that are not of this project.", IF_MINE
                )
            self._examined.not_mine += 1
            return False
        return True

    def _is_first(self, version: Version) -> bool:
        """Note something that is to come in; tell whether no other file of this merge has it."""
        key = (version.head.id, version.record_id)
        seen = self._found.seen
        self._taken.add(version.record_id)
        if key not in seen:
            seen[key] = version.after
            self._examined.fresh += 1
            self._size(len(version.after or "") + len(version.before or ""))
            return True
        if not self._is_same(version, seen[key]):
            raise self._refused(f"It says two things about edit {version.head.id}.")
        self._examined.known += 1
        return False

    def _take_new(self, version: Version) -> None:
        if not self._is_first(version):
            return
        owned = version.kind in OWNED_KINDS
        if owned and version.after is not None and version.before is not None:
            version = version._replace(before=None)  # only its owner could ask for it
        record = self._records.look_at(version)
        if owned:
            self._check_owner(version, owner_id(record))
        self._found.keep(version, owned=owned)

    def _take_labels(self, batch: Batch) -> None:
        """Take in many labels; most need no more than a glance."""
        batch = self._first_of(batch)
        texts = [version.after or "" for version in batch.versions]
        labels = self._records.glance.sound(texts, batch.record_ids, self._found.texts.of)
        if labels is None:
            owners = [owner_id(self._records.look_at(version)) for version in batch.versions]
            self._found.foreign |= batch.ids
        else:
            owners = [label.annotator_id for label in labels]
        if self._are_the_senders(batch, {*owners}):
            self._found.keep_labels(batch)
        else:
            for version, owner in zip(batch.without_before(), owners, strict=True):
                self._check_owner(version, owner)
                self._found.keep(version, owned=True)

    def _first_of(self, batch: Batch) -> Batch:
        """Return those of many labels that no other file of this merge has, as they are kept.

        What was before is left out: only its owner could ask for it.
        """
        seen = self._found.seen
        if len({*batch.keys}) < len(batch.keys) or not seen.keys().isdisjoint(batch.keys):
            first = [version for version in batch.versions if self._is_first(version)]
            return replace(batch, versions=first, record_ids=tuple(v.record_id for v in first))
        seen.update(zip(batch.keys, [version.after for version in batch.versions], strict=True))
        self._taken.update(batch.ids)
        self._examined.fresh += len(batch.keys)
        self._size(batch.size)
        return batch

    def _are_the_senders(self, batch: Batch, owners: Set[str | None]) -> bool:
        """Tell at once of many labels whether they are the sender's and nobody else's."""
        found, owner = self._found, self._packet_of
        touched = found.touched
        return (
            owner is not None
            and batch.authors == {owner}
            and owners <= {owner}
            and {touched[id].owner_id for id in batch.ids if id in touched} <= {owner}
            and not any(found.belongs_to_another(id, owner) for id in batch.ids)
        )

    def _size(self, size: int) -> None:
        self._found.size += size
        if self._found.size > LARGEST:
            raise self._refused("It brings more than can be brought in at once.", _FEWER)

    def _check_owner(self, version: Version, owner: str | None) -> None:
        """Refuse a file in which somebody edits what is another's."""
        author, id = version.head.annotator_id, version.record_id
        if author != self._packet_of and self._packet_of is not None:
            raise self._refused("It holds the work of somebody else than it says.")
        touched = self._found.touched.get(id)
        is_another = touched is not None and touched.owner_id != author
        if owner != author or is_another or self._found.belongs_to_another(id, author):
            raise self._refused(ANOTHERS[version.kind])
