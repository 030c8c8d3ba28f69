"""A damaged project file saved into a new one."""

import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.paths import is_file, is_there
from annotator.store.copying import Told, put_in_place
from annotator.store.database import as_user_error
from annotator.store.opening import create
from annotator.store.presence import refuse_what_is_no_file
from annotator.store.salvage.building import Builder
from annotator.store.salvage.rescued import Rescued
from annotator.store.salvage.scratch import QUICKLY, Salvaged, salvage
from annotator.store.salvage.telling import Telling

_SPACE = 2.8
"""So many times the size of a damaged file are written before it is saved: a copy of it, its
rows, and the new file."""


Inspect = Callable[[Path], None]
"""Looks at the new file before it gets its name."""


def rescue(
    path: Path, out: Path, told: Told | None = None, inspect: Inspect | None = None
) -> tuple[Rescued, Salvaged]:
    """Save what can be read of a damaged project into a new file, which is sound.

    The damaged one is not touched. The new one appears only when it is complete. Raises
    `UserError` where it cannot be written or nothing could be read, and what `told` or
    `inspect` raises; then nothing is left behind.
    """
    telling = Telling(told)
    if not is_file(path):
        refuse_what_is_no_file(path)
        raise UserError(f"{path} is not there; check the name.")
    if is_there(out):
        raise UserError(f"{out.name} is there already; choose another name.")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        _check_room(path, out)
        folder = Path(tempfile.mkdtemp(prefix=f".{out.name}.", dir=out.parent))
    except OSError as error:
        raise UserError(f"{out} could not be written: {error.strerror or error}.") from error
    try:
        return _rescue(path, out, folder, telling, inspect)
    except (OSError, sqlite3.Error) as error:
        if telling.stopped is not None:
            raise telling.stopped from None
        reason = getattr(error, "strerror", None) or as_user_error(error)
        raise UserError(f"{out} could not be written: {reason}") from error
    finally:
        with suppress(OSError):
            shutil.rmtree(folder)


def beside(out: Path) -> Path:
    """Return where the records are written that have no place in a rescued project."""
    return out.with_name(f"{out.stem} left over.jsonl")


def _check_room(path: Path, out: Path) -> None:
    """Refuse before hours are spent where the disk cannot hold what is made."""
    with suppress(OSError):
        needed = int(_SPACE * path.stat().st_size)
        if shutil.disk_usage(out.parent).free < needed:
            raise UserError(
                f"Saving what is in {path.name} needs about {needed / 1e9:,.1f} GB on the disk of"
                f" {out.parent}; free some space there, or choose another disk for the new file."
            )


def _rescue(
    path: Path, out: Path, folder: Path, telling: Telling, inspect: Inspect | None
) -> tuple[Rescued, Salvaged]:
    salvaged = salvage(path, folder, telling)
    target = create(folder / "new.annotator")
    rescued = Rescued(folder / "left over.jsonl")
    try:
        for pragma in QUICKLY:
            target.connection.execute(f"PRAGMA {pragma}")
        telling.while_asking(target.connection)
        with target.transaction():
            Builder(salvaged, target, rescued, telling).build()
            if not any(rescued.kept.values()):
                raise UserError(f"Nothing of a project could be read in {path.name}.")
        target.connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        salvaged.database.close()
        target.close()
    if inspect is not None:
        inspect(folder / "new.annotator")
    if rescued.lost_count:
        put_in_place(rescued.beside, beside(out))
    put_in_place(folder / "new.annotator", out)
    return rescued, salvaged
