"""Making, opening and bringing up to date a project file."""

import sqlite3
from pathlib import Path

from annotator.domain.clock import now
from annotator.domain.errors import UserError
from annotator.store.database import BUSY_MILLISECONDS, Database, as_user_error
from annotator.store.schema import APPLICATION_ID, STEPS

SUFFIX = ".annotator"


def create(path: Path) -> Database:
    """Make a new, empty project file and open it.

    Raises `UserError` where something is there already or the folder cannot be written.
    """
    if path.exists():
        raise UserError(f"{path.name} is there already; choose another name, or open it.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = _connect(path)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    except (OSError, sqlite3.Error) as error:
        raise UserError(f"{path.name} could not be made in {path.parent}: {error}.") from error
    _migrate(connection)
    return _ready(connection)


def open_existing(path: Path, backups: Path | None = None, *, read_only: bool = False) -> Database:
    """Open a project file, brought up to date after a backup where it is older.

    `backups` is the folder for that backup; without one it is made beside the file.
    Raises `UserError` where the file is no project, is damaged, or was made by a newer
    version of the program.
    """
    if not path.is_file():
        raise UserError(f"{path} is not there; check the name, or make a new project.")
    try:
        connection = _connect(path)
        _check_header(connection, path)
        if STEPS.keys() - _applied(connection):
            if read_only:
                raise UserError(f"{path.name} is of an older version; open it for writing once.")
            _back_up(connection, backups or path.parent, path.stem)
            _migrate(connection)
        database = _ready(connection)
        if read_only:
            connection.execute("PRAGMA query_only = ON")
    except sqlite3.Error as error:
        raise as_user_error(error) from error
    return database


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
    return connection


def _ready(connection: sqlite3.Connection) -> Database:
    """Set what every connection needs: each commit is on the disk when it returns."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA cache_size = -32768")
    return Database(connection)


def _check_header(connection: sqlite3.Connection, path: Path) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        connection.close()
        raise UserError(f"{path.name} is not an Annotator project.")
    if _applied(connection) - STEPS.keys():
        connection.close()
        raise UserError(
            f"{path.name} was made by a newer version of Annotator; update the program to open it."
        )


def _applied(connection: sqlite3.Connection) -> set[str]:
    """Return the names of the steps that made the file what it is."""
    sql = "SELECT name FROM _sqlite_migrations WHERE migration_set = 'annotator'"
    return {name for (name,) in connection.execute(sql)}


def _migrate(connection: sqlite3.Connection) -> None:
    from annotator.store.migrating import migrate  # its library takes long to load

    migrate(connection, STEPS)


def _back_up(connection: sqlite3.Connection, folder: Path, stem: str) -> Path:
    """Copy the project as it stands into `folder` and return the copy's path."""
    folder.mkdir(parents=True, exist_ok=True)
    stamp = now()[:19].replace(":", "").replace("-", "")
    copy = folder / f"{stem} before update {stamp}{SUFFIX}"
    with sqlite3.connect(copy) as target:
        connection.backup(target)
    target.close()
    return copy
