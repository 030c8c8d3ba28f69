"""Reading packets and whole project files in one way: their edits, and their articles."""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache, cached_property, partial
from itertools import chain
from operator import lt
from pathlib import Path
from types import NoneType
from typing import Any, NamedTuple, Protocol

from annotator.store.schema import STEPS
from annotator.store.schema_check import schema_by
from annotator.store.strangers.file import Refused, StrangerFile, holds_packet, opened
from annotator.store.strangers.packet_schema import FORMAT, OLDER, TABLES
from annotator.store.strangers.seal import looked_at
from annotator.store.versions import Head, Version

_MOST_ROWS = 20_000_000
_NEWER = "Update the program to open it."
_SEND_ANEW = "Ask whoever sent it to update the program and to share the labels again."


_Columns = Sequence[Sequence[Any]]
"""What a query found, column by column; not yet known to be words."""


class ArticleInFile(NamedTuple):
    """What a file says about the text of an article."""

    id: str
    sha256: str | None
    """Of its text; none where the text itself is there to be looked at."""
    length: int
    """In code points."""
    has_text: bool


class Stranger(Protocol):
    """A packet or a project of somebody else's."""

    name: str

    @property
    def annotator_id(self) -> str | None:
        """Whose work a packet is; none for a project, which may hold several people's."""
        ...

    def count(self) -> int:
        """Return how many changes there are, as far as the file knows."""
        ...

    def versions(self) -> Iterator[list[Version]]:
        """Hand out what each edit made of each record, some thousand at a time.

        Raises `Refused`.
        """
        ...

    def repeat_ids(self) -> set[str]:
        """Return the ids of the repeats: passages that came back to somebody. Raises `Refused`."""
        ...

    def articles(self) -> Iterator[ArticleInFile]:
        """Hand out the articles. Raises `Refused`."""
        ...

    def text(self, article_id: str) -> str | None:
        """Return the text of an article, unchecked, or none where it is not there."""
        ...


@contextmanager
def open_stranger(path: Path) -> Generator[Stranger]:
    """Open a packet or a project for reading and nothing else.

    Raises `Refused` where it is neither, is of a newer version, or brings tables, views or
    triggers that the program did not make.
    """
    is_packet = holds_packet(path)
    with opened(path) as file:
        if not is_packet:
            yield _ProjectFile(file)
            return
        with looked_at(file.path) as is_whole:
            yield _Packet(file, is_whole)


class _Bounds:
    """Counts rows, which must stand in order and be no more than a file of its size can hold."""

    def __init__(self, file: StrangerFile) -> None:
        self._file = file
        self._last: object = None
        self._rows = 0
        self._size = 0

    def take(self, places: Sequence[Any], columns: _Columns, long: _Columns = ()) -> None:
        """Take in rows of words at their places; refuse the file where they are none.

        `long` are those of the columns of which many would make the file larger than it is.
        """
        if not _are_words(columns) or not self._are_in_order(places):
            raise Refused(self._file.name, "It is damaged.")
        self._rows += len(places)
        words: Iterable[str | None] = chain.from_iterable(long)
        self._size += sum(map(len, filter(None, words)))
        if self._rows > _MOST_ROWS or self._size > 2 * self._file.size:
            raise Refused(self._file.name, "It is damaged.")
        self._last = places[-1]

    def _are_in_order(self, places: Sequence[Any]) -> bool:
        try:
            follows = self._last is None or places[0] > self._last
            return follows and all(map(lt, places, places[1:]))
        except TypeError:
            return False


def _are_words(columns: _Columns) -> bool:
    return {*map(type, chain.from_iterable(columns))} <= {str, NoneType}


_new: Callable[[type[Any], Any], Any] = getattr(tuple, "__new__")  # noqa: B009
_head: Callable[[Sequence[Any]], Head] = partial(_new, Head)
_version: Callable[[Sequence[Any]], Version] = partial(_new, Version)
"""What `_make` does, without the detour through Python."""


def _versions(columns: _Columns) -> list[Version]:
    """Return what lies in columns of six fields of edits, and four of their changes."""
    heads = map(_head, zip(*columns[:6], strict=True))
    return list(map(_version, zip(heads, *columns[6:], strict=True)))


class _Packet:
    """A packet: exactly the tables of one, and a seal."""

    def __init__(self, file: StrangerFile, is_whole: Callable[[], bool]) -> None:
        self.name = file.name
        self._file = file
        self._is_whole = is_whole
        schema = file.schema()
        for kind, name in schema.keys() - _packet_schema().keys():
            raise Refused(file.name, f"It holds “{name}” ({kind}), which no packet has.")
        if schema != _packet_schema():
            raise Refused(file.name, "It is damaged: it is not made as packets are.")
        self._meta = dict(file.rows("SELECT name, value FROM meta"))
        if self._meta.get("format") in OLDER:
            raise Refused(file.name, "It was made by an older version of Annotator.", _SEND_ANEW)
        if self._meta.get("format") != FORMAT:
            raise Refused(file.name, "It was made by a newer version of Annotator.", _NEWER)
        self._count = self._number("changes")
        self._number("articles")

    @property
    def annotator_id(self) -> str:
        return str(self._meta.get("annotator_id", ""))

    def count(self) -> int:
        return self._count

    def versions(self) -> Iterator[list[Version]]:
        bounds = _Bounds(self._file)
        for batch in self._file.batches(
            "SELECT c.number, e.id, e.name, e.annotator_id, e.made_at, e.undoes,"
            " e.redoes, c.kind, c.record_id, c.before, c.after"
            " FROM change AS c LEFT JOIN edit AS e ON e.number = c.edit ORDER BY c.number"
        ):
            places, *columns = zip(*batch, strict=True)
            bounds.take(places, columns, columns[8:])
            yield _versions(columns)
        if not self._is_whole():
            raise Refused(self._file.name, "It was changed or damaged on the way.")

    def repeat_ids(self) -> set[str]:
        return set()  # whether somebody is steady is never shared

    def articles(self) -> Iterator[ArticleInFile]:
        bounds = _Bounds(self._file)
        rows = self._file.rows(
            "SELECT number, id, sha256, length, body IS NOT NULL FROM article ORDER BY number"
        )
        for number, id, digest, length, has_text in rows:
            bounds.take([number], [[id], [digest]])
            yield ArticleInFile(id, digest, length, bool(has_text))

    def text(self, article_id: str) -> str | None:
        number = self._places.get(article_id)
        sql = "SELECT body FROM article WHERE number = ?"
        return None if number is None else self._file.value(sql, (number,))

    @cached_property
    def _places(self) -> dict[str, int]:
        return dict(self._file.rows("SELECT id, number FROM article ORDER BY number"))

    def _number(self, name: str) -> int:
        text = str(self._meta.get(name, ""))
        if not text.isdecimal() or len(text) > 9:
            raise Refused(self._file.name, "It is damaged.")
        return int(text)


class _ProjectFile:
    """A whole project: what its journal and the edits it received hold."""

    annotator_id = None

    def __init__(self, file: StrangerFile) -> None:
        self.name = file.name
        self._file = file
        schema = file.schema()
        applied = self._steps()
        ours = schema_by(tuple(s for name in STEPS if name in applied for s in STEPS[name]))
        for kind, name in schema:
            if kind in ("trigger", "view") and ours.get((kind, name)) != schema[kind, name]:
                raise Refused(
                    file.name, f"It holds “{name}” ({kind}), which Annotator did not make."
                )
        self._merges = "0010_merging" in applied
        read = ["journal", "change", "text"]
        read += ["merging", "received"] if self._merges else []
        for name in read:
            if schema.get(("table", name)) != ours["table", name]:
                raise Refused(
                    file.name, f"It is damaged: its table “{name}” is not as it should be."
                )

    def _steps(self) -> set[str]:
        rows = self._file.rows("SELECT migration_set, name FROM _sqlite_migrations")
        applied = {str(name) for of, name in rows if of == "annotator"}
        if applied - STEPS.keys():
            raise Refused(self._file.name, "It was made by a newer version of Annotator.", _NEWER)
        if "0001_project" not in applied:
            raise Refused(self._file.name, "It is damaged.")
        return applied

    def count(self) -> int:
        return self._file.value("SELECT count(*) FROM change")

    def versions(self) -> Iterator[list[Version]]:
        merges, standing = self._merged()
        yield from self._own(merges)
        if self._merges:
            yield from self._received(standing)

    def _merged(self) -> tuple[set[str], set[int]]:
        """Return the ids of the merges in the journal, and the places of those that stand."""
        if not self._merges:
            return set(), set()
        rows = list(self._file.rows("SELECT sequence, edit_id, standing FROM merging"))
        return {row[1] for row in rows}, {row[0] for row in rows if row[2]}

    def _own(self, merges: set[str]) -> Iterator[list[Version]]:
        bounds = _Bounds(self._file)
        for batch in self._file.batches(
            "SELECT j.sequence, c.position, j.id, j.name, j.annotator_id, j.made_at, j.undoes,"
            " j.redoes, c.kind, c.record_id, c.before, c.after FROM journal AS j"
            " CROSS JOIN change AS c ON c.sequence = j.sequence ORDER BY j.sequence, c.position"
        ):
            sequences, positions, *columns = zip(*batch, strict=True)
            bounds.take([*zip(sequences, positions, strict=True)], columns, columns[8:])
            yield [
                version
                for version in _versions(columns)
                for head in (version.head,)
                if (head.undoes or head.redoes or head.id) not in merges
            ]

    def _received(self, standing: set[int]) -> Iterator[list[Version]]:
        bounds = _Bounds(self._file)
        for batch in self._file.batches(
            "SELECT number, merging, id, name, annotator_id, made_at, undoes, redoes, kind,"
            " record_id, before, after FROM received ORDER BY number"
        ):
            numbers, merges, *columns = zip(*batch, strict=True)
            bounds.take(numbers, columns, columns[8:])
            came = zip(merges, _versions(columns), strict=True)
            yield [version for merge, version in came if merge in standing]

    def repeat_ids(self) -> set[str]:
        found: set[str] = set()
        for table in ("change", "received") if self._merges else ("change",):
            rows = self._file.rows(f"SELECT record_id FROM {table} WHERE kind = 'repeat'")
            found.update(str(row[0]) for row in rows)
        return found

    def articles(self) -> Iterator[ArticleInFile]:
        bounds = _Bounds(self._file)
        for number, id, length in self._file.rows(
            "SELECT number, id, length(body) FROM text ORDER BY number"
        ):
            bounds.take([number], [[id]])
            yield ArticleInFile(id, None, length, has_text=True)

    def text(self, article_id: str) -> str | None:
        return self._file.value("SELECT body FROM text WHERE id = ?", (article_id,))


@cache
def _packet_schema() -> dict[tuple[str, str], str | None]:
    return dict(schema_by(tuple(f"{table};" for table in TABLES)))
