"""Checking a project: every stored segment against its text, and the file against itself."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from annotator.domain.errors import UserError
from annotator.services.progress import Progress
from annotator.store.checking import Checks
from annotator.store.project import Project
from annotator.store.queries.stopping import stopping_when, telling_while

_MOST = 1_000
"""How many findings are kept; more of them say nothing new."""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check went through and found."""

    texts: int
    findings: tuple[str, ...]
    """A sentence for each thing that is wrong, at most 1,000."""

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings


def check(project: Project, progress: Progress | None = None) -> CheckReport:
    """Re-read a whole project and say what is wrong, if anything. Raises `Cancelled`."""
    progress = progress or Progress()
    with project.snapshot():
        return _check(project, Checks(project), progress)


def _check(project: Project, checks: Checks, progress: Progress) -> CheckReport:
    findings: list[str] = []
    texts = 0
    beats = itertools.count()
    try:
        with telling_while(project.database.connection, partial(_beat, progress, beats)):
            findings += checks.file()
        if not findings:
            with stopping_when(project.database, progress.is_cancelled):
                texts = checks.count_texts()
                _check_content(checks, texts, progress, findings)
    except UserError as error:  # what cannot even be read
        findings.append(str(error))
    return CheckReport(texts, tuple(findings[:_MOST]))


def _beat(progress: Progress, beats: Iterator[int]) -> None:
    """Show that something goes on while nobody knows how far it is."""
    progress.report(next(beats))


def _check_content(checks: Checks, texts: int, progress: Progress, findings: list[str]) -> None:
    total = texts + checks.count_records()
    for done, sentences in enumerate(checks.texts()):
        progress.report(done, total)
        findings += sentences
        if len(findings) >= _MOST:
            return
    findings += checks.annotations()
    findings += checks.tallies()
    done = texts
    for count, sentences in checks.records():
        findings += sentences
        done += count
        progress.report(min(done, total), total)
        if len(findings) >= _MOST:
            return
