"""A damaged project file saved into a new one."""

import shutil
import sqlite3
import tempfile
from contextlib import suppress
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.store.copying import Told, put_in_place
from annotator.store.database import as_user_error
from annotator.store.opening import create
from annotator.store.salvage.building import Builder, Rescued
from annotator.store.salvage.scratch import Salvaged, salvage


def rescue(path: Path, out: Path, told: Told | None = None) -> tuple[Rescued, Salvaged]:
    """Save what can be read of a damaged project into a new file, which is sound.

    The damaged one is not touched. The new one appears only when it is complete. Raises
    `UserError` where it cannot be written or nothing could be read, and what `told` raises.
    """
    if not path.is_file():
        raise UserError(f"{path} is not there; check the name.")
    if out.exists():
        raise UserError(f"{out.name} is there already; choose another name.")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=f".{out.name}.", dir=out.parent))
    except OSError as error:
        raise UserError(f"{out} could not be written: {error.strerror or error}.") from error
    try:
        return _rescue(path, out, folder, told or _nobody)
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or as_user_error(error)
        raise UserError(f"{out} could not be written: {reason}") from error
    finally:
        with suppress(OSError):
            shutil.rmtree(folder)


def _nobody(_done: int, _total: int) -> None:
    """Hear of nothing."""


def _rescue(path: Path, out: Path, folder: Path, told: Told) -> tuple[Rescued, Salvaged]:
    salvaged = salvage(path, folder, told)
    target = create(folder / "new.annotator")
    try:
        target.connection.execute("PRAGMA foreign_keys = OFF")
        with target.transaction():
            rescued = Builder(salvaged, target).build(told)
            if not any(rescued.kept.values()):
                raise UserError(f"Nothing of a project could be read in {path.name}.")
        target.connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        salvaged.database.close()
        target.close()
    put_in_place(folder / "new.annotator", out)
    return rescued, salvaged
