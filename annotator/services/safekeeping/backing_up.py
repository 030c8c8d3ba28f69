"""Rolling backups: one whenever there is something new, and not more of them than asked for."""

import logging
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.paths import backups_folder, is_there, true_path
from annotator.services.importing.kinds import KIND_OF_SUFFIX
from annotator.services.progress import Progress
from annotator.store.backup import Backup, back_up, backups_of
from annotator.store.backup_note import Why
from annotator.store.project import Project

_log = logging.getLogger(__name__)

MANY = 20
"""An import of at least so many files is preceded by a backup; one of a table always is."""

_STAYING = frozenset({Why.ASKED, Why.RESTORE, Why.UNKNOWN})
"""Backups that only a person deletes."""

_SPARE = 100_000_000
"""So many bytes of the disk a backup leaves free."""

_SHARE = 10
"""Rolling backups of one project take no more than one part in so many of the disk."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """How many backups of one project are kept, and for how long."""

    count: int = 20
    """At most so many, at least one; the older ones further and further apart."""
    days: int = 180
    """None older than so many days, but the newest; 0 for any age."""


def back_up_if_changed(
    project: Project,
    folder: Path,
    why: Why,
    keeping: Keeping | None = None,
    progress: Progress | None = None,
) -> Path | None:
    """Back up a project unless a backup holds all of it already; return the new one's path.

    With `keeping`, those that are too many or too old go. Raises `Cancelled`, and
    `UserError` where the backup cannot be written or would fill the disk.
    """
    progress = progress or Progress()
    last_edit = project.journal.last_id
    existing = backups_of(folder, project.path)
    if not last_edit or any(backup.last_edit == last_edit for backup in existing):
        return None
    _require_room(project.path, folder)
    made = back_up(project, folder, progress.report, why)
    if keeping is not None:
        thin_out(backups_of(folder, project.path), str(true_path(project.path)), keeping)
    return made


def back_up_before(project: Project, why: Why, progress: Progress | None = None) -> None:
    """Back up a project in the usual place before much of it changes, if it has changed.

    Where that is impossible, the log says so and the work goes on. Raises `Cancelled`.
    """
    try:
        back_up_if_changed(project, backups_folder(), why, progress=progress)
    except UserError as error:
        _log.warning("no backup before %s: %s", why, error)


def are_many(paths: Sequence[Path]) -> bool:
    """Return whether files may hold so many articles that a backup is due before."""
    kinds = {KIND_OF_SUFFIX.get(path.suffix.lower()) for path in paths}
    return len(paths) >= MANY or bool(kinds & {"table", "json"}) or any(map(Path.is_dir, paths))


def free_name(folder: Path, name: str) -> Path:
    """Return a path in a folder that is not taken: the name, or the name with a number."""
    path, number = folder / name, 1
    while is_there(path):
        number += 1
        path = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
    return path


def thin_out(backups: Sequence[Backup], of: str, keeping: Keeping) -> None:
    """Delete the rolling backups of the file at a place that are too many, too large or too old."""
    rolling = [backup for backup in backups if backup.of == of]
    most_bytes = _most_bytes(rolling[0].path.parent) if rolling else 0
    for backup in superfluous(rolling, keeping, datetime.now(UTC), most_bytes):
        try:
            backup.path.unlink()
        except OSError as error:
            _log.warning("a backup could not be deleted: %s", error.strerror)


def _most_bytes(folder: Path) -> int:
    try:
        return shutil.disk_usage(folder).total // _SHARE
    except OSError:
        return sys.maxsize


def superfluous(
    backups: Sequence[Backup], keeping: Keeping, today: datetime, most_bytes: int = sys.maxsize
) -> list[Backup]:
    """Return which backups go: too old ones, and of too many those that others stand close to.

    The newest always stays, and so does what somebody asked for. Too many are also those
    that take more than `most_bytes` together, down to two.
    """
    rolling = sorted((b for b in backups if b.why not in _STAYING), key=lambda b: b.made_at)[::-1]
    oldest = (today - timedelta(days=keeping.days)).isoformat() if keeping.days else ""
    going = [backup for backup in rolling[1:] if backup.made_at < oldest]
    staying = [backup for backup in rolling if backup not in going]
    while len(staying) > _most(staying, keeping, most_bytes):
        going.append(staying.pop(_least_missed(staying, today)))
    return going


def _most(staying: Sequence[Backup], keeping: Keeping, most_bytes: int) -> int:
    """Return how many of some backups may stay: fewer than there are where they are too large."""
    is_too_large = sum(backup.size for backup in staying) > most_bytes
    most = max(2, len(staying) - 1) if is_too_large else len(staying)
    return min(most, max(1, keeping.count))


def _least_missed(backups: Sequence[Backup], today: datetime) -> int:
    """Return which of some backups, the newest first, leaves the smallest gap for its age."""
    if len(backups) == 2:
        return 1
    ages = [max(1.0, (today - _moment(backup)).total_seconds()) for backup in backups]
    gaps = {place: (ages[place + 1] - ages[place - 1]) / ages[place + 1] for place in _inner(ages)}
    return min(gaps, key=lambda place: (gaps[place], -place))


def _inner(ages: Sequence[float]) -> range:
    return range(1, len(ages) - 1)


def _moment(backup: Backup) -> datetime:
    try:
        moment = datetime.fromisoformat(backup.made_at)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _require_room(path: Path, folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        free, size = shutil.disk_usage(folder).free, path.stat().st_size
    except OSError:
        return  # writing says what is wrong
    if free < size + _SPARE:
        raise UserError(
            f"There is no room for a backup in {folder}: free some space on that disk,"
            " or delete old backups."
        )
