import pytest

from annotator.domain.errors import Cancelled
from annotator.services.progress import Progress, Report


def test_the_unit_at_hand_counts_by_its_share() -> None:
    progress = Progress()
    assert progress.latest.fraction == 0
    progress.report(3, 4, "rows.csv")
    progress.report_share(0.5, "rows.csv, row 240")
    assert progress.latest == Report(3, 4, "rows.csv, row 240", 0.5)
    assert progress.latest.fraction == 0.875
    progress.report(4, 4)
    assert progress.latest.fraction == 1


def test_a_job_that_is_asked_to_stop_hears_of_it_at_its_next_report() -> None:
    progress = Progress()
    progress.report(1, 2)
    progress.cancel()
    with pytest.raises(Cancelled):
        progress.report(2, 2)
    with pytest.raises(Cancelled):
        progress.report_share(0.5)
