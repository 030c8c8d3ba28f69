"""Long work beside the window: one job at a time, watched and stopped from the window."""

from annotator.gui.jobs.worker import Job, Jobs, JobState

__all__ = ["Job", "JobState", "Jobs"]
