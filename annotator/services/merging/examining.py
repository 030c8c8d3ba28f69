"""Looking through a file that a colleague sent: everything in it is checked, nothing is written."""

from collections.abc import Sequence
from hashlib import sha256

import msgspec

from annotator.domain.annotation import Annotation
from annotator.domain.article import Article
from annotator.domain.edit import Record, type_of_kind
from annotator.domain.references import OWNED_KINDS, Reference, owner_id, references
from annotator.domain.review import Review
from annotator.domain.winning import Stated
from annotator.services.merging.faults import is_id, latest_believed, record_fault, time_fault
from annotator.services.merging.found import Examined, Found, Fresh, Touched
from annotator.services.progress import Progress
from annotator.store.codec import decode
from annotator.store.records.table import chunks
from annotator.store.strangers.file import Refused
from annotator.store.strangers.reading import ArticleInFile, Stranger
from annotator.store.versions import Head, Version

LARGEST = 512_000_000
"""Code points of everything that is new in the files of one merge."""

_IF_MINE = "If it is your own work from another computer, say so when you bring it in"
_FEWER = "Bring in fewer files at a time"
_NOUNS = {
    "annotator": "person",
    "scale_value": "stance",
    "annotation": "label",
    "return_reason": "reason for returning",
    "settling": "state of adjudication",
}


class Look:
    """One look through one file; what is new is added to `found`."""

    def __init__(self, stranger: Stranger, found: Found, progress: Progress) -> None:
        self._stranger = stranger
        self._found = found
        self._progress = progress
        self._latest = latest_believed()
        self._packet_of = stranger.annotator_id
        self._examined = Examined(stranger.name, stranger.annotator_id)
        self._lengths: dict[str, int] = {}
        self._checked: Head | None = None
        self._kinds: dict[str, str] = {}
        """The kinds of the records that the file holds, by their ids."""
        self._wanted: dict[Reference, None] = {}
        self._waits: list[str] = []
        self._taken: set[str] = set()
        """Records of which the file holds something that counts here, or will."""

    def through(self) -> Examined:
        """Look through all of the file. Raises `Refused`; then `found` must not be used."""
        self._articles()
        total, done = self._stranger.count(), 0
        for chunk in chunks(self._stranger.versions()):
            self._progress.report(done, max(total, done), self._stranger.name)
            done += len(chunk)
            self._take(chunk)
        self._check_references()
        self._note_missing()
        return self._examined

    def _refused(self, why: str, then: str = "") -> Refused:
        return (
            Refused(self._stranger.name, why, then) if then else Refused(self._stranger.name, why)
        )

    def _articles(self) -> None:
        """Check what the file says about texts against the texts."""
        brought: list[str] = []
        for article in self._stranger.articles():
            named = type(article.id) is str and is_id(article.id)  # whatever a stranger wrote
            if not named or type(article.length) is not int or article.length < 1:
                raise self._refused("names an article that cannot be")
            self._lengths[article.id] = article.length
            if article.has_text:
                brought.append(article.id)
        self._found.texts.bring(self._stranger, brought)
        if self._packet_of is not None:
            for chunk in chunks(self._stranger.articles()):
                self._check_hashes(chunk)

    def _check_hashes(self, articles: Sequence[ArticleInFile]) -> None:
        self._progress.report(0, 0, self._stranger.name)
        for article in articles:
            text = self._found.texts.of(article.id)
            if text is None:
                continue
            digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
            if (digest, len(text)) != (article.sha256, article.length):
                raise self._refused(f"says that article {article.id} has another text than it has")

    def _take(self, chunk: Sequence[Version]) -> None:
        for version in chunk:
            self._check_head(version)
        known = self._found.look_up(version.record_id for version in chunk)
        again: list[Version] = []
        for version in chunk:
            kind, stated = known[version.record_id]
            if kind and kind != version.kind:
                raise self._refused("takes one thing for another")
            if self._kinds.setdefault(version.record_id, version.kind) != version.kind:
                raise self._refused("takes one thing for another")
            if any(each.edit_id == version.head.id for each in stated):
                again.append(version)
                self._taken.add(version.record_id)
            else:
                self._take_new(version, stated)
        self._examined.known += len(again)
        self._compare(again)

    def _check_head(self, version: Version) -> None:
        """Check who made an edit, and when, once for all its changes."""
        head, record_id = version.head, version.record_id
        if version.kind not in type_of_kind or not all(map(is_id, (record_id or "").split("/"))):
            raise self._refused("holds something that is no record of Annotator's")
        if head is self._checked:
            return
        ids = [id for id in head[4:] if id is not None]
        if not all(type(id) is str and is_id(id) for id in (head.id, head.annotator_id, *ids)):
            raise self._refused("holds an edit whose author or id is none")
        if type(head.name) is not str or not is_id(head.name):
            raise self._refused("holds an edit whose name is none")
        if fault := time_fault(str(head.made_at), self._latest):
            raise self._refused(fault)
        if self._found.heads.setdefault(head.id, head) != head:
            raise self._refused(f"says something else about edit {head.id} than was said before")
        self._checked = head

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
                    f"says something else about edit {version.head.id} than is known here"
                )

    def _is_same(self, version: Version, after: str | None) -> bool:
        if version.after == after or version.after is None or after is None:
            return version.after == after
        return self._record(version, version.after) == decode(version.kind, after)

    def _take_new(self, version: Version, known: list[Stated]) -> None:
        head = version.head
        if version.kind == "refusal" or self._is_elsewhere(version):
            return
        if head.annotator_id == self._found.local_id and not self._found.mine:
            if self._packet_of is not None:
                raise self._refused(
                    "holds edits in your name that are not of this project", _IF_MINE
                )
            self._examined.not_mine += 1
            return
        key = (head.id, version.record_id)
        if key in self._found.seen:  # another file of this merge has it too
            if not self._is_same(version, self._found.seen[key]):
                raise self._refused(f"says something else about edit {head.id} than another file")
            self._examined.known += 1
            self._taken.add(version.record_id)
            return
        if version.kind in OWNED_KINDS and version.after is not None and version.before is not None:
            version = version._replace(before=None)  # only its owner could ask for it
        before, after = self._records(version)
        record = after if after is not None else before
        if record is None:
            raise self._refused("holds a change of nothing")
        self._check_owner(version, before, after, known)
        self._check_place(record)
        self._taken.add(version.record_id)
        self._found.seen[key] = version.after
        self._found.versions.append(version)
        self._examined.fresh += 1
        self._touch(version, after, known)
        if after is not None:
            self._wanted.update(dict.fromkeys(references(after)))

    def _is_elsewhere(self, version: Version) -> bool:
        """Tell whether it is the details of an article that only the sender has, unlabelled."""
        listed = version.record_id in self._lengths or version.record_id in self._found.texts.there
        return version.kind == "article" and self._packet_of is not None and not listed

    def _records(self, version: Version) -> tuple[Record | None, Record | None]:
        """Return a record before and after; what was before is asked for where it matters."""
        after = None if version.after is None else self._record(version, version.after)
        before = None
        if version.before is not None:
            before = self._record(version, version.before)
        return before, after

    def _record(self, version: Version, text: str) -> Record:
        self._size(len(text))
        try:
            record = decode(version.kind, text)
        except (msgspec.DecodeError, ValueError, RecursionError) as error:
            raise self._refused("holds a record that cannot be read") from error
        if record is None or record.id != version.record_id:
            raise self._refused("takes one thing for another")
        if fault := record_fault(record):
            raise self._refused(f"holds {fault}")
        return record

    def _size(self, size: int) -> None:
        self._found.size += size
        if self._found.size > LARGEST:
            raise self._refused("brings more than can be brought in at once", _FEWER)

    def _check_owner(
        self, version: Version, before: Record | None, after: Record | None, known: list[Stated]
    ) -> None:
        """Refuse a file in which somebody edits what is another's."""
        if version.kind not in OWNED_KINDS:
            return
        author = version.head.annotator_id
        if self._packet_of is not None and author != self._packet_of:
            raise self._refused("holds the work of somebody else than it says")
        owners = {owner_id(record) for record in (before, after) if record is not None}
        owners |= {each.annotator_id for each in known}
        touched = self._found.touched.get(version.record_id)
        if touched is not None:
            owners.add(touched.owner_id)
        if owners != {author}:
            noun = _NOUNS.get(version.kind, version.kind)
            raise self._refused(f"changes a {noun} that belongs to another annotator")

    def _touch(self, version: Version, after: Record | None, known: list[Stated]) -> None:
        touched = self._found.touched.get(version.record_id)
        owned = version.kind in OWNED_KINDS
        if touched is None:
            owner = version.head.annotator_id if owned else None
            touched = self._found.touched[version.record_id] = Touched(version.kind, owner, known)
        fresh = Fresh(version.stated, version, after)
        if not owned or not touched.fresh:
            touched.fresh.append(fresh)
        elif fresh.stated > touched.fresh[0].stated:
            touched.fresh[0] = fresh

    def _check_place(self, record: Record) -> None:
        """Check what a record says about the words of its article."""
        if isinstance(record, Article):
            self._check_inside(record.id, record.furniture[-1].end if record.furniture else 0)
            self._examined.titles[record.id] = record.title
        elif isinstance(record, Annotation):
            self._check_words(record)
        elif isinstance(record, Review):
            self._check_inside(record.article_id, record.end or 0)

    def _check_inside(self, article_id: str, end: int) -> None:
        text = self._found.texts.of(article_id) if self._found.texts.has(article_id) else None
        length = self._lengths.get(article_id) if text is None else len(text)
        if length is not None and end > length:
            raise self._refused(f"names a passage that lies outside of article {article_id}")
        if text is None:
            self._waits.append(article_id)

    def _check_words(self, annotation: Annotation) -> None:
        text = self._found.texts.of(annotation.article_id)
        if text is None:
            last = max(piece.end for piece in annotation.segments)
            self._check_inside(annotation.article_id, last)
            return
        for piece in annotation.segments:
            if text[piece.start : piece.end] != piece.quoted:
                raise self._refused(
                    f"holds a label that does not fit its words at {piece.start}–{piece.end}"
                )

    def _check_references(self) -> None:
        """Refuse a file that refers to what is neither in it nor in the project."""
        open_ones = [each for each in self._wanted if each[1] not in self._taken]
        known = self._found.look_up(id for _, id in open_ones)
        for kind, id in self._wanted:
            there = self._kinds.get(id) if id in self._taken else known[id][0]
            if there and there != kind:
                raise self._refused("takes one thing for another")
            if not there and kind != "review":  # a remark waits for the review it is about
                self._refuse_dangling(kind)

    def _refuse_dangling(self, kind: str) -> None:
        noun = _NOUNS.get(kind, kind)
        if self._examined.not_mine:
            raise self._refused(f"needs a {noun} of yours that is not of this project", _IF_MINE)
        raise self._refused(f"refers to a {noun} that is neither in it nor in this project")

    def _note_missing(self) -> None:
        for id in self._waits:
            if self._packet_of is not None and id not in self._lengths:
                raise self._refused(f"does not list article {id}, which it needs")
            self._examined.missing[id] = self._examined.missing.get(id, 0) + 1
