"""Writing a packet: a file that appears only when it is complete."""

import sqlite3
from collections.abc import Generator, Iterable
from contextlib import closing, contextmanager, suppress
from hashlib import sha256
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.store.strangers.packet_schema import FORMAT, PACKET_ID, TABLES
from annotator.store.strangers.seal import seal
from annotator.store.versions import Version


class PacketWriter:
    """Writes edits and articles, row by row; use `new_packet`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._edits: dict[str, int] = {}
        self._changes = 0
        self._articles = 0

    def add_versions(self, versions: Iterable[Version]) -> None:
        """Write what edits made of records, in order; each edit's changes in a row."""
        heads: list[tuple[object, ...]] = []
        rows: list[tuple[object, ...]] = []
        for version in versions:
            number = self._edits.get(version.head.id)
            if number is None:
                number = self._edits[version.head.id] = 1 + len(self._edits)
                heads.append((number, *version.head))
            self._changes += 1
            rows.append((self._changes, number, *version[1:]))
        self._connection.executemany("INSERT INTO edit VALUES (?, ?, ?, ?, ?, ?, ?)", heads)
        self._connection.executemany("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?)", rows)

    def add_article(self, id: str, text: str, *, with_text: bool) -> None:
        """Write an article's id and hash, and its text if it is to travel."""
        self._articles += 1
        digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        row = (id, digest, len(text), text if with_text else None)
        self._connection.execute(
            "INSERT INTO article VALUES (?, ?, ?, ?, ?)", (self._articles, *row)
        )

    def finish(self, annotator_id: str, made_at: str) -> None:
        """Write whose work it is, and how much there is of it."""
        meta = {
            "format": FORMAT,
            "annotator_id": annotator_id,
            "made_at": made_at,
            "edits": str(len(self._edits)),
            "changes": str(self._changes),
            "articles": str(self._articles),
        }
        self._connection.executemany("INSERT INTO meta VALUES (?, ?)", sorted(meta.items()))


@contextmanager
def new_packet(path: Path) -> Generator[PacketWriter]:
    """Write a packet; it takes its place, also over another file, only when all of it is there.

    Raises `UserError` where it cannot be written.
    """
    partial = path.with_name(f".{path.name}.part")
    try:
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
