"""Writing a packet: a file that appears only when it is complete."""

import sqlite3
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from hashlib import sha256
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.store.copying import require_file_or_nothing
from annotator.store.records.table import chunks, marks
from annotator.store.strangers.packet_schema import FORMAT, PACKET_ID, TABLES
from annotator.store.strangers.seal import seal
from annotator.store.versions import Version

_NOTES = (
    "CREATE TEMP TABLE placed (id TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TEMP TABLE needed (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)",
)
"""What is remembered while a packet is written, outside of it and outside of memory."""


class PacketWriter:
    """Writes edits and articles, row by row; use `new_packet`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.edits = 0
        self.changes = 0
        self.articles = 0
        """How many of each were written."""
        for table in _NOTES:
            connection.execute(table)

    def add_versions(self, versions: Sequence[Version]) -> None:
        """Write what edits made of records, in order; each edit's changes in a row."""
        numbers = self._placed({version.head.id for version in versions})
        heads: list[tuple[object, ...]] = []
        rows: list[tuple[object, ...]] = []
        for version in versions:
            number = numbers.get(version.head.id)
            if number is None:
                self.edits += 1
                number = numbers[version.head.id] = self.edits
                heads.append((number, *version.head))
            self.changes += 1
            rows.append((self.changes, number, *version[1:]))
        run_many = self._connection.executemany
        run_many("INSERT INTO edit VALUES (?, ?, ?, ?, ?, ?, ?)", heads)
        run_many("INSERT INTO placed VALUES (?, ?)", [(head[1], head[0]) for head in heads])
        run_many("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?)", rows)

    def _placed(self, edit_ids: Iterable[str]) -> dict[str, int]:
        """Return the numbers of those of some edits that were written already."""
        found: dict[str, int] = {}
        for chunk in chunks(edit_ids):
            sql = f"SELECT id, number FROM placed WHERE id IN ({marks(len(chunk))})"
            found |= self._connection.execute(sql, chunk)
        return found

    def need(self, article_ids: Iterable[str]) -> None:
        """Note that articles are to go along; `needed` hands them out, each once."""
        ids = ((id,) for id in dict.fromkeys(article_ids))
        self._connection.executemany("INSERT OR IGNORE INTO needed (id) VALUES (?)", ids)

    def count_needed(self) -> int:
        """Return how many articles are to go along."""
        return self._connection.execute("SELECT count(*) FROM needed").fetchone()[0]

    def needed(self) -> Iterator[str]:
        """Hand out the ids of the articles that are to go along, as they were noted first."""
        for (id,) in self._connection.execute("SELECT id FROM needed ORDER BY number"):
            yield id

    def add_article(self, id: str, text: str, *, with_text: bool) -> None:
        """Write an article's id and hash, and its text if it is to travel."""
        self.articles += 1
        digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        row = (id, digest, len(text), text if with_text else None)
        self._connection.execute(
            "INSERT INTO article VALUES (?, ?, ?, ?, ?)", (self.articles, *row)
        )

    def finish(self, annotator_id: str, made_at: str) -> None:
        """Write whose work it is, and how much there is of it."""
        meta = {
            "format": FORMAT,
            "annotator_id": annotator_id,
            "made_at": made_at,
            "edits": str(self.edits),
            "changes": str(self.changes),
            "articles": str(self.articles),
        }
        self._connection.executemany("INSERT INTO meta VALUES (?, ?)", sorted(meta.items()))


@contextmanager
def new_packet(path: Path) -> Generator[PacketWriter]:
    """Write a packet; it takes its place, also over another file, only when all of it is there.

    Raises `UserError` where it cannot be written.
    """
    partial = path.with_name(f".{path.name}.part")
    try:
        require_file_or_nothing(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
        with closing(sqlite3.connect(partial, isolation_level=None)) as connection:
            connection.execute(f"PRAGMA application_id = {PACKET_ID}")
            connection.execute("PRAGMA journal_mode = MEMORY")
            connection.execute("BEGIN")
            for table in TABLES:
                connection.execute(table)
            yield PacketWriter(connection)
            connection.execute("COMMIT")
        seal(partial)
        partial.replace(path)
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise UserError(f"{path} could not be written: {reason}.") from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
