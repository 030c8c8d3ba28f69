"""Checking what a colleague's file says of single records: the words, the places, the others."""

from collections.abc import Iterable, Mapping, Set

import msgspec

from annotator.domain.annotation import Annotation
from annotator.domain.article import Article
from annotator.domain.edit import Record, type_of_kind
from annotator.domain.references import owner_id, references
from annotator.domain.review import Review
from annotator.services.merging.faults import record_fault
from annotator.services.merging.found import Examined, Found
from annotator.services.merging.lacking import MINE_ELSEWHERE, NOWHERE
from annotator.services.merging.listing import Listed
from annotator.services.merging.shapes import Glance
from annotator.store.codec import decode
from annotator.store.strangers.file import Refused
from annotator.store.versions import Version

IF_MINE = (
    "If that is your own work from another computer,"
    " choose “Take in my own work from another computer too” (--mine)."
)


class RecordCheck:
    """Reads the records of one file, and remembers what they refer to. All raise `Refused`."""

    def __init__(self, name: str, found: Found, listed: Listed, examined: Examined) -> None:
        """Take the name of the file, what is known of its texts, and what is told of it."""
        self._name = name
        self._found = found
        self._listed = listed
        self._examined = examined
        self.glance = Glance()
        self._wanted: dict[str, set[str]] = {kind: set() for kind in type_of_kind}
        """What records refer to, by kind."""

    def refused(self, why: str, then: str = "") -> Refused:
        """Return the refusal of the file: what is wrong with it, and what to do."""
        return Refused(self._name, why, then) if then else Refused(self._name, why)

    def look_at(self, version: Version) -> Record:
        """Check a record, before where it matters and after, and return it."""
        before = None if version.before is None else self.read(version, version.before)
        after = None if version.after is None else self.read(version, version.after)
        record = after if after is not None else before
        if record is None:
            raise self.refused("It holds a change of nothing.")
        if None not in (before, after) and owner_id(record) != owner_id(before or record):
            raise self.refused("It gives what belongs to one annotator to another.")
        self._check_place(record)
        if after is not None:
            for kind, id in references(after):
                self._wanted[kind].add(id)
        return record

    def read(self, version: Version, text: str) -> Record:
        """Return a record as the file has it."""
        try:
            record = decode(version.kind, text)
        except (msgspec.DecodeError, ValueError, RecursionError) as error:
            raise self.refused("It holds a record that cannot be read.") from error
        if record is None or record.id != version.record_id:
            raise self.refused("It takes one thing for another.")
        if fault := record_fault(record):
            raise self.refused(fault)
        return record

    def _check_place(self, record: Record) -> None:
        """Check what a record says about the words of its article."""
        listed = self._listed
        if isinstance(record, Article):
            end = record.furniture[-1].end if record.furniture else 0
            if not listed.is_elsewhere(record.id) and not listed.check_inside(record.id, end):
                self._examined.titles[record.id] = record.title
        elif isinstance(record, Annotation):
            self._check_words(record)
        elif isinstance(record, Review):
            listed.check_inside(record.article_id, record.end or 0)

    def _check_words(self, annotation: Annotation) -> None:
        text = self._found.texts.of(annotation.article_id)
        if text is None:
            last = max(piece.end for piece in annotation.segments)
            self._listed.check_inside(annotation.article_id, last)
            return
        for piece in annotation.segments:
            if text[piece.start : piece.end] != piece.quoted:
                raise self.refused(
                    f"It holds a label that does not fit its words at {piece.start}–{piece.end}."
                )

    def wanted(self) -> Iterable[tuple[str, set[str]]]:
        """Return what records refer to, by kind; what is taken out of a set counts as found."""
        for kind, ids in self.glance.wanted.items():
            self._wanted[kind] |= ids
            ids.clear()
        return self._wanted.items()

    def check_references(self, taken: Set[str], kinds: Mapping[str, str]) -> None:
        """Refuse a file that refers to what is neither in it nor in the project.

        `taken` are the records of which it holds something that counts; `kinds` tells what its
        records are, by their ids.
        """
        for kind, ids in self.wanted():
            elsewhere = ids - taken
            known = self._found.look_up(elsewhere)
            for id in ids:
                there = known[id][0] if id in elsewhere else kinds.get(id)
                if there and there != kind:
                    raise self.refused("It takes one thing for another.")
                if not there and kind != "review":  # a remark waits for the review it is about
                    self._refuse_dangling(kind)

    def _refuse_dangling(self, kind: str) -> None:
        if self._examined.not_mine:
            raise self.refused(MINE_ELSEWHERE[kind], IF_MINE)
        raise self.refused(NOWHERE[kind])
