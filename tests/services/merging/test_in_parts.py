"""A merge that is written a part at a time comes to what it would come to as a whole."""

import shutil
import tempfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.errors import Cancelled, UserError
from annotator.services import labelling
from annotator.services.merging import MergeReport, bring_in, look_into
from annotator.services.progress import Progress
from annotator.services.safekeeping.checking import check
from annotator.services.session import Session
from annotator.store.project import Project
from tests.services.merging.conftest import IDS, Colleague, Records, begin, packet, records
from tests.services.merging.test_any_order import PEOPLE, Step, do, steps


@contextmanager
def in_small_parts(rows: int) -> Generator[None]:
    """Let each merge be too much for memory, and each few rows a part of it."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("MUCH", "PART"):
            patch.setattr(f"annotator.services.merging.merge.{name}", 0)
        patch.setattr("annotator.store.strangers.file.BATCH", rows)
        yield


def as_told(report: MergeReport) -> MergeReport:
    """Return a report without the order in which it lists things."""
    return replace(
        report,
        clashes=tuple(sorted(report.clashes, key=repr)),
        alike=tuple(sorted(report.alike, key=repr)),
        odd=tuple(sorted(report.odd, key=repr)),
    )


class Tried:
    """What came of bringing files into a copy of a project."""

    def __init__(self, session: Session, files: Sequence[Path]) -> None:
        copy = session.project.path.with_name("tried.annotator")
        shutil.copyfile(session.project.path, copy)
        tried = Session(Project.open(copy), session.annotator)
        before, steps_before = records(tried), tried.project.journal.step_names(tried.annotator_id)
        self.foretold = look_into(tried, files)
        assert records(tried) == before
        merged = bring_in(tried, files)
        self.report = merged.report
        self.records: Records = records(tried)
        self.changes = sorted(map(repr, merged.edit.changes)) if merged.edit is not None else None
        assert check(tried.project).findings == ()
        if merged.edit is not None:
            assert next(tried.project.journal.newest()).id == merged.edit.id
            tried.undo()
            assert records(tried) == before
            tried.redo()
            assert records(tried) == self.records
            assert bring_in(tried, files).edit is None
        else:
            assert tried.project.journal.step_names(tried.annotator_id) == steps_before
        tried.project.close()
        for file in copy.parent.glob("tried.annotator*"):
            file.unlink()


@settings(max_examples=15)
@given(steps, st.booleans(), st.integers(1, 7))
def test_parts_come_to_the_whole(work: list[Step], whole: bool, rows: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        sessions = [begin(Path(name), id) for id in PEOPLE]
        for step in work:
            do(sessions, step)
        mine, *others = sessions
        files = [other.project.path if whole else packet(other) for other in others]
        for session in sessions:
            session.project.close()
        at_once = Tried(mine, files)
        with in_small_parts(rows):
            in_parts = Tried(mine, files)
        assert in_parts.records == at_once.records
        assert in_parts.changes == at_once.changes
        assert as_told(in_parts.report) == as_told(at_once.report)
        assert as_told(in_parts.foretold) == as_told(at_once.foretold)


def test_a_refusal_behind_the_first_parts_leaves_the_project_as_before(
    colleague: Colleague,
) -> None:
    ada, ben = colleague("ada"), colleague("ben")
    for start in range(20):
        labelling.label(ben, IDS[0], [(start, start + 9)])
    file = packet(ben)
    content = file.read_bytes()
    place = content.rindex(b'"end":28')
    file.write_bytes(content[:place] + b'"end":27' + content[place + 8 :])
    before = records(ada)
    with in_small_parts(3), pytest.raises(UserError, match="Nothing was brought in"):
        bring_in(ada, [file])
    assert records(ada) == before
    assert check(ada.project).sound
    with in_small_parts(3):
        assert bring_in(ada, [packet(ben)]).report.people[0].labels.new == 20


def test_a_merge_that_is_stopped_between_parts_leaves_the_project_as_before(
    colleague: Colleague,
) -> None:
    ada, ben = colleague("ada"), colleague("ben")
    for start in range(20):
        labelling.label(ben, IDS[0], [(start, start + 9)])
    before, stopped = records(ada), StoppedBehind(15)
    with in_small_parts(3), pytest.raises(Cancelled):
        bring_in(ada, [packet(ben)], progress=stopped)
    assert records(ada) == before
    labelling.label(ada, IDS[0], [(0, 5)])
    assert ada.undo() is not None


class StoppedBehind(Progress):
    """Progress that its owner stops once so many changes were looked at."""

    def __init__(self, done: int) -> None:
        super().__init__()
        self._most = done

    def report(self, done: int, total: int = 0, doing: str = "") -> None:
        if done > self._most:
            self.cancel()
        super().report(done, total, doing)
