"""Checking a project: every stored segment against its text, and the file against itself."""

from dataclasses import dataclass

from annotator.services.progress import Progress
from annotator.store.checking import Checks
from annotator.store.project import Project

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
    checks = Checks(project)
    findings = list(checks.file())
    total = 0 if findings else checks.count_texts()
    if not findings:
        for done, sentences in enumerate(checks.texts()):
            progress.report(done, total)
            findings += sentences
            if len(findings) >= _MOST:
                break
        findings += checks.annotations()
        findings += checks.records()
    return CheckReport(total, tuple(findings[:_MOST]))
