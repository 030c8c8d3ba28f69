"""Saving what can be read of a damaged project, and saying what could not be."""

from dataclasses import dataclass
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.services.checking import check
from annotator.services.differing import words_of
from annotator.services.progress import Progress
from annotator.store.project import Project
from annotator.store.salvage.building import Rescued, as_line
from annotator.store.salvage.rescuing import rescue
from annotator.store.salvage.scratch import Salvaged

_MOST = 1_000


@dataclass(frozen=True, slots=True)
class RescueReport:
    """What was saved, and what was not."""

    path: Path
    """The new project."""
    kept: dict[str, int]
    """How many records of each kind were saved."""
    findings: tuple[str, ...]
    """A sentence for everything that is not as it was, at most 1,000."""
    left_over: Path | None
    """A file with the records that could be read and have no place, one JSON a line."""
    sound: bool
    """Whether a check finds nothing wrong with the new project."""


def rescue_project(path: Path, out: Path, progress: Progress | None = None) -> RescueReport:
    """Save every record that can be read into a new project, which passes the check.

    Where tables cannot be read the journal tells what was in them, and where the journal
    cannot, the tables stand. The damaged file is not touched. Raises `Cancelled`, and
    `UserError` where nothing could be read or the new file cannot be written.
    """
    progress = progress or Progress()
    rescued, salvaged = rescue(path, out, progress.report)
    left_over = _write_left_over(rescued, out)
    project = Project.read(out)
    try:
        checked = check(project, progress)
    finally:
        project.close()
    findings = [*_sentences(rescued, salvaged), *checked.findings]
    return RescueReport(out, rescued.kept, tuple(findings[:_MOST]), left_over, checked.sound)


def _write_left_over(rescued: Rescued, out: Path) -> Path | None:
    if not rescued.lost:
        return None
    path = out.with_name(f"{out.stem} left over.jsonl")
    try:
        path.write_text("\n".join(as_line(*lost) for lost in rescued.lost) + "\n", "utf-8")
    except OSError as error:
        raise UserError(f"{path} could not be written: {error.strerror or error}.") from error
    return path


def _sentences(rescued: Rescued, salvaged: Salvaged) -> list[str]:
    said = [
        f"Of the table “{loss.table}” not all could be read ({loss.reason})."
        for loss in salvaged.losses.values()
    ]
    said += [
        f"{count} of the kind “{kind}” were taken from the journal."
        for kind, count in rescued.from_journal.items()
    ]
    if rescued.lost_edits:
        said.append(f"{rescued.lost_edits} changes of the journal could not be read.")
    said += [
        f"The text of article {id} was damaged; the article goes on with the text as it is now."
        for id in rescued.moved_texts
    ]
    said += [
        f"“{words_of(record)}” was made in the place of an entry that is gone."
        for record in rescued.stand_ins
    ]
    said += [
        f"The tables and the journal do not say the same of “{words_of(record)[:80]}”"
        f" ({record.id}); what the tables say was kept."
        for record in rescued.doubtful
    ]
    said += [
        f"Not saved: “{words_of(record)[:80]}” ({record.id}), because {why}."
        for record, why in rescued.lost
    ]
    return said
