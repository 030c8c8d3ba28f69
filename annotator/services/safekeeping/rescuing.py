"""Saving what can be read of a damaged project, and saying what could not be."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.edit import Record
from annotator.services.progress import Progress
from annotator.services.safekeeping.checking import CheckReport, check
from annotator.services.safekeeping.differing import words_of
from annotator.store.project import Project
from annotator.store.salvage.rescued import DamagedText, Rescued
from annotator.store.salvage.rescuing import beside, rescue
from annotator.store.salvage.scratch import Salvaged

_MOST = 1_000
_PARTS = 4
"""The check at the end takes about a fifth of the time: one part to these."""


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
    on_damaged_texts: tuple[str, ...]
    """Ids of labels that stand on a text that is not the one that was imported, at most 1,000."""
    sound: bool
    """Whether a check finds nothing wrong with the new project."""


def rescue_project(path: Path, out: Path, progress: Progress | None = None) -> RescueReport:
    """Save every record that can be read into a new project, which passes the check.

    Where tables cannot be read the journal tells what was in them, and where the journal
    cannot, the tables stand. The damaged file is not touched. Raises `Cancelled`, and
    `UserError` where nothing could be read or the new file cannot be written.
    """
    progress = progress or Progress()
    checks: list[CheckReport] = []
    rescued, salvaged = rescue(
        path,
        out,
        lambda done, total: progress.report(_PARTS * done, (_PARTS + 1) * total),
        lambda new: checks.append(_checked(new, _LastPart(progress))),
    )
    checked = checks[0]
    findings = [*_sentences(rescued, salvaged), *checked.findings]
    return RescueReport(
        path=out,
        kept=rescued.kept,
        findings=tuple(findings[:_MOST]),
        left_over=beside(out) if rescued.lost_count else None,
        on_damaged_texts=tuple(label.id for text in rescued.damaged_texts for label in text.first),
        sound=checked.sound,
    )


def _checked(path: Path, progress: Progress) -> CheckReport:
    project = Project.read(path)
    try:
        return check(project, progress)
    finally:
        project.close()


class _LastPart(Progress):
    """The progress of the check, which is the last part of that of the rescue."""

    def __init__(self, whole: Progress) -> None:
        super().__init__()
        self._whole = whole

    def report(self, done: int, total: int = 0, doing: str = "") -> None:
        if total <= 0:  # not known yet
            done, total = 0, 1
        self._whole.report(_PARTS * total + done, (_PARTS + 1) * total, doing)

    def is_cancelled(self) -> bool:
        return self._whole.is_cancelled()


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
        f"The text of article {id} was damaged and is whole again, as its id proves."
        for id in (*salvaged.mended_texts, *rescued.mended_texts)
    ]
    for text in rescued.damaged_texts:
        said += _on_damaged(text)
    said += [
        f"“{words_of(record)}” was made in the place of an entry that is gone."
        for record in rescued.stand_ins
    ]
    said += [
        f"The tables and the journal do not say the same of {_named(record)};"
        " what the tables say was kept."
        for record in rescued.doubtful
    ]
    if more := rescued.doubtful_count - len(rescued.doubtful):
        said.append(f"… and so of {more:,} more records.")
    said += [f"Not saved: {_named(record)}, because {why}." for record, why in rescued.lost]
    if more := rescued.lost_count - len(rescued.lost):
        said.append(f"… and {more:,} more records that were not saved.")
    return said


def _on_damaged(text: DamagedText) -> Iterator[str]:
    """Say of a text that is not the one that was imported which labels stand on it."""
    yield (
        f"The text of article {text.article_id} was damaged; the article goes on with the text"
        " as it is now, which is not the one that was imported."
    )
    if text.labels:
        yield f"Check the labels that stand on that text: {text.labels}."
    if text.moved:
        yield f"Of them, a few letters from where they stood: {text.moved}."
    for label in text.first:
        yield f"On a damaged text: {_named(label)}."


def _named(record: Record) -> str:
    return f"“{words_of(record)[:80]}” ({record.id})"
