"""Bringing colleagues' labels in: first what it would do, then all of it in one step."""

from collections.abc import Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from os.path import lexists
from pathlib import Path

from annotator.domain.edit import Edit
from annotator.domain.errors import UserError
from annotator.domain.ids import new_id
from annotator.paths import is_file, is_folder, true_path
from annotator.services.merging.examining import Look
from annotator.services.merging.found import Examined, Found
from annotator.services.merging.parts import (
    MUCH,
    PART,
    MergeParts,
    keep_texts,
    merge_edit,
    newest_of,
)
from annotator.services.merging.plan import Plan, plan
from annotator.services.merging.report import MergeReport
from annotator.services.merging.sharing import PACKET_SUFFIX
from annotator.services.progress import Progress
from annotator.services.resting import collector_at_rest
from annotator.services.session import Session
from annotator.store.strangers.reading import Stranger, open_stranger

_ENDINGS = (PACKET_SUFFIX, ".packet")


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of a merge."""

    report: MergeReport
    edit: Edit | None
    """The one step that it was; none where nothing was new."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What bringing in some files would do."""

    paths: tuple[Path, ...]
    """Those that can be brought in."""
    report: MergeReport | None
    """What they change together; none where there is no such file."""
    refusals: Mapping[Path, str]
    """Why the others cannot be, in a sentence each."""


def look_into(
    session: Session, paths: Sequence[Path], *, mine: bool = False, progress: Progress | None = None
) -> MergeReport:
    """Say what bringing in some packets and projects would change; nothing is written.

    A folder stands for the packets in it. `mine` says that they may hold the local
    annotator's own work from another computer.
    Raises `Cancelled`, `Refused` for the first file that cannot be brought in, and
    `UserError`.
    """
    with collector_at_rest():
        return _look_into(session, paths, mine, progress or Progress())


def _look_into(
    session: Session, paths: Sequence[Path], mine: bool, progress: Progress
) -> MergeReport:
    if _is_much(paths) and not session.project.read_only:
        return _tried(session, paths, mine, progress)
    with _planned(session, paths, mine, progress) as (_, _, planned):
        return planned.report


def _tried(session: Session, paths: Sequence[Path], mine: bool, progress: Progress) -> MergeReport:
    """Bring in what is too much to be looked at as a whole, and take it back at once."""
    report: MergeReport | None = None
    with suppress(_TakenBack), session.project.transaction():
        report = _bring_in(session, paths, mine, progress).report
        raise _TakenBack
    assert report is not None
    return report


class _TakenBack(Exception):
    """A merge was only tried."""


def look_into_each(
    session: Session, paths: Sequence[Path], *, mine: bool = False, progress: Progress | None = None
) -> Outlook:
    """Say what bringing in some files would change, and why some of them cannot be.

    Raises `Cancelled`, and `UserError` where files that can be brought in one by one
    contradict each other.
    """
    refusals: dict[Path, str] = {}
    good: list[Path] = []
    report: MergeReport | None = None
    for path in dict.fromkeys(paths):
        try:
            report = look_into(session, [path], mine=mine, progress=progress)
            good.append(path)
        except UserError as error:
            refusals[path] = str(error)
    if len(good) > 1:
        report = look_into(session, good, mine=mine, progress=progress)
    return Outlook(tuple(good), report, refusals)


def bring_in(
    session: Session, paths: Sequence[Path], *, mine: bool = False, progress: Progress | None = None
) -> Merged:
    """Bring in packets and projects as one edit, one undo step; see `look_into`.

    All of them or nothing: whatever is raised leaves the project as before.
    """
    with collector_at_rest():
        return _bring_in(session, paths, mine, progress or Progress())


def _bring_in(session: Session, paths: Sequence[Path], mine: bool, progress: Progress) -> Merged:
    parts = MergeParts(session, progress, PART) if _is_much(paths) else None
    with session.project.transaction(), _planned(session, paths, mine, progress, parts) as all_:
        found, examined, planned = all_
        if parts is not None and parts.begun:
            parts.take(found, planned)
            return Merged(*parts.finish(examined))
        if planned.report.is_empty:
            return Merged(planned.report, None)
        keep_texts(session, found, planned, progress)
        edit = merge_edit(session, new_id(), newest_of(planned), planned.changes)
        edit = session.project.merge(edit, planned.versions, planned.sent)
        session.project.received.unsettle(planned.unsettled)
        progress.report(1, 1)
        return Merged(planned.report, edit)


def _is_much(paths: Sequence[Path]) -> bool:
    """Tell whether files may hold more than should be in memory at a time."""
    return sum(path.stat().st_size for path in _files(paths) if is_file(path)) > MUCH


@contextmanager
def _planned(
    session: Session,
    paths: Sequence[Path],
    mine: bool,
    progress: Progress,
    parts: MergeParts | None = None,
) -> Generator[tuple[Found, Sequence[Examined], Plan]]:
    """Look through the files, which stay open meanwhile."""
    if not paths:
        raise UserError("Choose at least one file to bring in.")
    with session.project.snapshot(), ExitStack() as open_files:
        found = Found(session.project, session.annotator_id, mine=mine)
        examined: list[Examined] = []
        for path in dict.fromkeys(path.absolute() for path in _files(paths)):
            _check_other(session, path)
            stranger: Stranger = open_files.enter_context(open_stranger(path))
            examined.append(Look(stranger, found, progress, parts).through())
        yield found, examined, plan(found, examined)


def _files(paths: Sequence[Path]) -> Generator[Path]:
    """Hand out the files that are meant: of a folder, the packets in it."""
    for path in paths:
        if not is_folder(path):
            yield path
            continue
        try:
            packets = sorted(file for file in path.iterdir() if file.suffix in _ENDINGS)
        except OSError as error:
            reason = error.strerror or "unknown error"
            raise UserError(f"The folder {path} cannot be read: {reason}.") from error
        if not packets:
            raise UserError(f"There are no packets in {path}; name the files to bring in.")
        yield from packets


def _check_other(session: Session, path: Path) -> None:
    if not is_file(path):
        if lexists(path):
            raise UserError(f"{path} is no file that can be read; choose a packet or a project.")
        raise UserError(f"{path} is not there; check its name.")
    if true_path(path) == true_path(session.project.path):
        raise UserError(f"{path.name} is this project itself; choose a colleague's file.")
