"""Measuring beside the window: the figures at once, then the intervals, which take longest."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from annotator.domain.edit import CODEBOOK_KINDS, Edit
from annotator.gui.desk import Desk
from annotator.gui.jobs import Job, Jobs
from annotator.gui.jobs.project_jobs import reading
from annotator.gui.views.agreement.filters import AgreementFilters
from annotator.services.codebook import codebook_of
from annotator.services.measuring import AgreementOptions, AgreementReport, agreement_report
from annotator.services.progress import Progress
from annotator.store.project import Project

_AGAIN_MS = 1_000
"""After how long intervals are computed again that gave way to another job."""
_MEASURED_KINDS = frozenset({"annotation", "progress", "article", "annotator", *CODEBOOK_KINDS})


class Measuring(QObject):
    """Measures what the filters ask for, and measures again what has changed.

    Intervals give way to whatever else somebody asks for, and are left while nobody looks.
    """

    started = Signal()
    progressed = Signal(object)
    """A `Report` of how far it is."""
    measured = Signal(object)
    """An `AgreementReport`, first without intervals."""
    refused = Signal(object)
    """A `UserError`: why there is nothing to measure."""
    ended = Signal()
    """Nothing is measured any more."""

    def __init__(self, desk: Desk, jobs: Jobs, filters: AgreementFilters, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._filters = filters
        self._job: Job | None = None
        self._is_watched = False
        self._is_stale = True
        self._lacks_intervals = False
        self.repeats = AgreementOptions().repeats
        """How often articles are drawn for each interval."""
        desk.edited.connect(self._follow)

    def begin(self) -> None:
        """Compute everything anew: the figures, then their intervals."""
        self._is_stale = False
        self._start(0).done.connect(self._measure_intervals)

    def set_watched(self, watched: bool) -> None:
        """Say whether somebody looks: then what is out of date or lacks intervals is measured."""
        self._is_watched = watched
        if not watched:
            if self._lacks_intervals and self._job is not None and not self._job.is_over:
                self._job.cancel()
        elif self._is_stale:
            self.begin()
        else:
            self._go_on()

    def _measure_intervals(self) -> None:
        self._lacks_intervals = True
        if self._is_watched:
            job = self._start(self.repeats)
            job.done.connect(self._have_intervals)
            job.cancelled.connect(partial(QTimer.singleShot, _AGAIN_MS, self, self._go_on))

    def _have_intervals(self) -> None:
        self._lacks_intervals = False

    def _go_on(self) -> None:
        """Compute the intervals after all, where they gave way to something else."""
        idle = self._job is None or self._job.is_over
        if self._lacks_intervals and not self._is_stale and idle and not self._jobs.is_closed:
            self._measure_intervals()

    def _start(self, repeats: int) -> Job:
        """Start to measure with so many draws of articles, instead of what still runs."""
        if self._job is not None and not self._job.is_over:
            self._job.cancel()
        options = AgreementOptions(asked=self._filters.asked(), repeats=repeats)

        def deed(project: Project, progress: Progress) -> AgreementReport:
            return agreement_report(project, codebook_of(project), options, progress)

        work = reading(self._desk.project.path, deed)
        start = self._jobs.start_aside if repeats else self._jobs.start
        title = QCoreApplication.translate("AgreementView", "Measuring agreement")
        self._job = job = start(title, work)
        self.started.emit()
        job.progressed.connect(self.progressed)
        job.done.connect(self.measured)
        job.refused.connect(self.refused)
        job.ended.connect(self._end)
        return job

    def _end(self) -> None:
        if self._job is None or self._job.is_over:
            self.ended.emit()

    def _follow(self, edit: Edit) -> None:
        """Measure anew when somebody next looks."""
        if edit.kinds & _MEASURED_KINDS:
            self._is_stale = True
