"""Making, opening and bringing up to date a project file."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.clock import now
from annotator.domain.errors import UserError
from annotator.domain.ids import new_id
from annotator.paths import is_file, is_there
from annotator.store.database import BUSY_MILLISECONDS, Database, as_user_error
from annotator.store.presence import refuse_what_is_no_file
from annotator.store.schema import APPLICATION_ID, STEPS
from annotator.store.schema_check import check_schema

if TYPE_CHECKING:
    from annotator.store.copying import Told

SUFFIX = ".annotator"

_MOST_WAITING = 64_000_000
"""So many bytes may lie beside the file once they are in it: a large import leaves gigabytes."""

_UNWRITABLE = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)
_NO_ROOM = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR)


class Unwritable(UserError):
    """The file, or its folder, cannot be written; it can still be read."""


def create(path: Path) -> Database:
    """Make a new, empty project file, which appears only when it is complete, and open it.

    Raises `UserError` where something is there already or the folder cannot be written.
    """
    from annotator.store.copying import BESIDES

    if is_there(path):
        raise _is_there(path)
    unnamed = path.with_name(f".{path.name}.{new_id()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with closing(_connect(unnamed)) as connection:
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            _migrate(connection)
        _put_in_place(unnamed, path)
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise UserError(f"{path.name} could not be made in {path.parent}: {reason}.") from error
    finally:
        for end in ("", *BESIDES):
            with suppress(OSError):
                unnamed.with_name(unnamed.name + end).unlink(missing_ok=True)
    return open_existing(path)


def open_older(path: Path) -> Database:
    """Open a project file for reading as it is, also where it is of an older version.

    Raises `UserError` as `open_existing` does. Only what has been there from the first
    version on can be asked of it: the journal, the texts, the settings.
    """
    return _opened(path, None, read_only=True, older=True)


def is_older(path: Path) -> bool:
    """Return whether a project file has to be brought up to date before it can be opened.

    Of one that cannot be read nothing is known: opening it says why.
    """
    with suppress(UserError, sqlite3.Error, UnicodeDecodeError), closing(_to_look(path)) as file:
        return bool(STEPS.keys() - _check_is_ours(file, path))
    return False


def _to_look(path: Path) -> sqlite3.Connection:
    if not is_file(path):
        refuse_what_is_no_file(path)
        raise UserError(f"{path} is not there.")
    return _connect_to_read(path)


def open_existing(
    path: Path,
    backups: Path | None = None,
    *,
    read_only: bool = False,
    told: Told | None = None,
) -> Database:
    """Open a project file, brought up to date after a backup where it is older.

    `backups` is the folder for that backup; without one it is made beside the file. An older
    file that is opened for reading stays as it is: what is read is a copy in the new form.
    `told` hears how far it is, and stops it by raising.
    Raises `Unwritable` where it can only be read, and `UserError` where the file is no
    project, is damaged, or was made by a newer version of the program.
    """
    return _opened(path, backups, read_only=read_only, told=told)


def _opened(
    path: Path,
    backups: Path | None,
    *,
    read_only: bool,
    older: bool = False,
    told: Told | None = None,
) -> Database:
    if not is_file(path):
        refuse_what_is_no_file(path)
        raise UserError(f"{path} is not there; check the name, or make a new project.")
    connection = None
    try:
        connection = _connect_to_read(path) if read_only else _connect(path)
        applied = _check_is_ours(connection, path)
        check_schema(connection, path, applied, STEPS)
        if STEPS.keys() - applied and not older:
            if read_only:
                connection = _copied(connection, path, told)
            else:
                _try_to_write(connection)
                _bring_up_to_date(connection, backups or path.parent, path, told)
        _ready(connection, read_only)
    except BaseException as error:
        if connection is not None:
            connection.close()
        if not isinstance(error, sqlite3.Error | UnicodeDecodeError):
            raise
        if not read_only and _kind_of(error) in _UNWRITABLE:
            raise Unwritable(f"{path} cannot be written; it can be read.") from error
        raise as_user_error(error) from error
    return Database(connection, path)


def _connect(path: Path) -> sqlite3.Connection:
    return _careful(sqlite3.connect(path, isolation_level=None))


def _careful(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Wait for others, and trust no page of the file (sqlite.org/security.html)."""
    try:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
        connection.execute("PRAGMA cell_size_check = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _connect_to_read(path: Path) -> sqlite3.Connection:
    """Connect to a file, also where nothing can be written beside it."""
    connection = _connect(path)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except (sqlite3.Error, UnicodeDecodeError) as error:
        connection.close()
        without_locks = _kind_of(error) == sqlite3.SQLITE_BUSY and not _knows_locks(path)
        if not without_locks and _kind_of(error) not in (*_UNWRITABLE, *_NO_ROOM):
            raise
        return _connect_as_it_lies(path)
    return connection


def _knows_locks(path: Path) -> bool:
    """Return whether files can be locked where a file lies, as far as can be told.

    Where they cannot, SQLite takes each for locked by somebody else.
    """
    from annotator.store.lock import NoLocks, NotALock, ProjectLock

    lock = ProjectLock(path)
    try:
        lock.take()
    except NoLocks:
        return False
    except NotALock:
        return True
    lock.release()
    return True


def _connect_as_it_lies(path: Path) -> sqlite3.Connection:
    """Connect to a file that nobody can be writing to (sqlite.org/wal.html#read_only_databases).

    Refuses one whose last edits lie in a file beside it, which would not be read.
    """
    from annotator.store.copying import BESIDES

    for end in BESIDES[:2]:
        beside = path.with_name(path.name + end)
        if is_there(beside) and beside.stat().st_size:
            raise UserError(
                f"The last edits of {path.name} still lie in {beside.name}, and the folder cannot"
                " be written; copy both files to a folder of yours and open it there."
            )
    return _immutable(path)


def _immutable(path: Path) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    return _careful(sqlite3.connect(uri, uri=True, isolation_level=None))


def is_unreadable(path: Path) -> bool:
    """Tell whether SQLite can make nothing of a file; what lies beside it is not touched.

    To open such a file as any other would do away with its last edits in the `-wal` file.
    """
    with closing(_immutable(path)) as connection:
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.DatabaseError:
            return True
    return False


def _copied(connection: sqlite3.Connection, path: Path, told: Told | None) -> sqlite3.Connection:
    """Return a connection to a copy of an older project that was brought up to date."""
    from annotator.store.older_copies import connect_to_copy

    copy = _careful(connect_to_copy(connection, path, partial(_migrate, told=told), told))
    connection.close()
    return copy


def _ready(connection: sqlite3.Connection, read_only: bool) -> None:
    """Set what every connection needs: each commit is on the disk when it returns."""
    if read_only:
        connection.execute("PRAGMA query_only = ON")
    else:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA journal_size_limit = {_MOST_WAITING}")
        _try_to_write(connection)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA cache_size = -32768")


def _try_to_write(connection: sqlite3.Connection) -> None:
    """Change nothing, as a writer does.

    Only a statement that writes tells whether the file may be written: to begin writing a
    file that may only be read is taken for reading (sqlite.org/lang_transaction.html).
    """
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("DELETE FROM _sqlite_migrations WHERE 0")
    connection.execute("ROLLBACK")


def _check_is_ours(connection: sqlite3.Connection, path: Path) -> set[str]:
    """Return the names of the steps that made the file what it is, all of them known."""
    mark = connection.execute("PRAGMA application_id").fetchone()[0]
    if mark != APPLICATION_ID:
        raise _is_none_of_ours(mark, path)
    sql = "SELECT name FROM _sqlite_migrations WHERE migration_set = 'annotator'"
    applied: set[str] = {name for (name,) in connection.execute(sql)}
    if applied - STEPS.keys():
        raise UserError(
            f"{path.name} was made by a newer version of Annotator; update the program to open it."
        )
    return applied


def _is_none_of_ours(mark: int, path: Path) -> UserError:
    from annotator.store.strangers.packet_schema import PACKET_ID

    if mark == PACKET_ID:
        return UserError(
            f"{path.name} is a packet of labels, not a project; open your project and choose"
            " Review → Bring in colleagues' labels."
        )
    return UserError(f"{path.name} is not an Annotator project.")


def _migrate(connection: sqlite3.Connection, told: Told | None = None) -> None:
    from annotator.store.migrating import migrate  # its library takes long to load
    from annotator.store.queries.stopping import telling_while

    if told is None:
        migrate(connection, STEPS)
        return
    with telling_while(connection, partial(told, 0, 0)):
        migrate(connection, STEPS)


def _bring_up_to_date(
    connection: sqlite3.Connection, folder: Path, path: Path, told: Told | None
) -> None:
    """Copy the project as it stands into `folder`, and bring it up to date, or leave it as it is.

    Where it stays as it is, the copy goes.
    """
    from annotator.store.backup_note import Why, note_for, write_note
    from annotator.store.copying import copy_whole

    stamp = now()[:19].replace(":", "").replace("-", "")
    copy = folder / f"{path.stem} before update {stamp}{SUFFIX}"
    copy_whole(connection, copy, told, partial(write_note, note=note_for(path, Why.UPDATE)))
    try:
        _migrate(connection, told)
    except BaseException:
        with suppress(OSError):
            copy.unlink()
        raise


def _put_in_place(unnamed: Path, path: Path) -> None:
    """Give a file its name, unless somebody was faster."""
    try:
        path.hardlink_to(unnamed)
    except FileExistsError:
        raise _is_there(path) from None
    except OSError:  # a file system without links
        if is_there(path):
            raise _is_there(path) from None
        unnamed.rename(path)


def _is_there(path: Path) -> UserError:
    return UserError(f"{path.name} is there already; choose another name, or open it.")


def _kind_of(error: sqlite3.Error | UnicodeDecodeError) -> int:
    """Return the primary result code (sqlite.org/rescode.html)."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF
