"""How far a long job is, and a button that stops it."""

import time

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from annotator.domain.errors import UserError
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.dialogs.message import tell_error
from annotator.gui.jobs import Job
from annotator.gui.widgets.basic import label
from annotator.gui.wording.filling import filled
from annotator.gui.wording.time_left import seconds_left, time_left
from annotator.services.marks import marked
from annotator.services.progress import Report

APPEARS_AFTER_MS = 400
_STEPS = 1_000
_WIDTH = 440


class ProgressDialog(BaseDialog):
    """Appears when a job takes longer than a blink, and leaves when it is over."""

    def __init__(self, job: Job, parent: QWidget | None) -> None:
        super().__init__(parent, job.title)
        self._job = job
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(job.title)
        self._doing = label("", "small")
        self._count = label("", "muted")
        self._left = label("", "muted")
        counts = QHBoxLayout()
        counts.addWidget(self._count)
        counts.addStretch(1)
        counts.addWidget(self._left)
        self.body.addWidget(label(job.title, "heading", wraps=True))
        self.body.addWidget(self._bar)
        self.body.addLayout(counts)
        self.body.addWidget(self._doing)
        self._stop = self.add_button(self.tr("Cancel"), Role.RejectRole)
        self.setFixedWidth(_WIDTH)
        job.progressed.connect(self.show_report)
        job.ended.connect(self._leave)
        QTimer.singleShot(APPEARS_AFTER_MS, self, self._appear)

    def show_report(self, report: Report) -> None:
        """Show how far the job is."""
        if report.total > 0:
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(int(report.fraction * _STEPS))
            self._count.setText(filled(self.tr("%1 of %2"), report.done, report.total))
        elif report.done:
            self._count.setText(QLocale().toString(report.done))
        elapsed = time.monotonic() - self._job.started_at
        self._left.setText(time_left(seconds_left(report, elapsed)))
        room = _WIDTH - 32
        middle = Qt.TextElideMode.ElideMiddle
        self._doing.setText(
            self._doing.fontMetrics().elidedText(marked(report.doing), middle, room)
        )

    def reject(self) -> None:
        """Ask the job to stop, and stay until it has."""
        if self._job.is_over:
            super().reject()
            return
        self._stop.setEnabled(False)
        self._left.setText(self.tr("Stopping…"))
        self._job.progressed.disconnect(self.show_report)
        self._job.cancel()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the dialog is the same as pressing Cancel."""
        if self._job.is_over:
            super().closeEvent(event)
        else:
            event.ignore()
            self.reject()

    def _appear(self) -> None:
        if not self._job.is_over:
            self.show_report(self._job.report)
            self.open()

    def _leave(self) -> None:
        self.close()
        self.deleteLater()


class Watch(ProgressDialog):
    """A progress dialog that also says why a job was refused or failed."""

    def __init__(self, job: Job, parent: QWidget | None) -> None:
        super().__init__(job, parent)
        job.refused.connect(self._refused)
        job.failed.connect(self._failed)

    def _refused(self, error: UserError) -> None:
        tell_error(self.parentWidget(), error)

    def _failed(self, error: BaseException) -> None:
        from annotator.gui.dialogs.crash import tell_bug
        from annotator.gui.trouble.crash_report import report_of

        report = report_of(error, error.__traceback__, self._job.title)
        tell_bug(self.parentWidget(), report)


def watch(job: Job, parent: QWidget | None) -> Job:
    """Show a job's progress over a window, and a dialog if it is refused or fails.

    Connect to `done` and `cancelled` of the returned job for the rest.
    """
    Watch(job, parent)
    return job
