"""Edits of very many changes: read bit by bit, taken back bit by bit, or not at all."""

import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotation import Annotation, Segment
from annotator.domain.article import Annotator, Article
from annotator.domain.codebook import Speaker
from annotator.domain.edit import MANY, Change, Edit, StoredChanges
from annotator.domain.errors import Cancelled, Conflict
from annotator.domain.ids import article_id, entry_id, new_id
from annotator.services.defaults import new_project
from annotator.services.progress import Progress
from annotator.services.session import Session, create
from annotator.store import opening
from annotator.store.project import Project
from tests.services.test_session import dump

TEXT = "The minister spoke of the harbour, and of the ships that wait there. " * 4
COUNT = MANY + 500


def labels(session: Session, count: int, note: str = "") -> list[Annotation]:
    """Return labels of one article, which is there then."""
    id = article_id(TEXT)
    if session.project.articles.number(id) is None:
        with session.project.transaction():
            session.project.articles.add_texts([(id, TEXT)])
            session.perform("import", create(Article(id=id, title="Ships")))
    return [
        Annotation(
            id=new_id(),
            article_id=id,
            annotator_id=session.annotator_id,
            segments=(Segment(at % 200, at % 200 + 9, TEXT[at % 200 : at % 200 + 9]),),
            note=note,
        )
        for at in range(count)
    ]


def last_step(session: Session) -> Edit:
    """Return what the next undo would take back."""
    step = session.project.journal.next_undo(session.annotator_id)
    assert step is not None
    return step


@pytest.fixture
def labelled(session: Session) -> Session:
    """Return a session whose last step made very many labels."""
    session.perform("label", create(*labels(session, COUNT)))
    return session


def test_undo_and_redo_of_very_much_leave_every_table_as_it_was(session: Session) -> None:
    made = labels(session, COUNT)
    path = session.project.path
    before = dump(path)
    session.perform("label", create(*made))
    after = dump(path)
    undone = session.undo()
    assert dump(path) == before
    redone = session.redo()
    assert dump(path).keys() == after.keys()
    assert session.project.annotations.count() == COUNT
    assert session.project.tables.annotations.read([a.id for a in made]) == {a.id: a for a in made}
    assert undone is not None
    assert redone is not None
    assert [change.before for change in undone.changes] == made[::-1]
    assert [change.after for change in redone.changes] == made


def test_what_an_undo_of_very_much_changed_is_read_from_the_file(labelled: Session) -> None:
    undone = labelled.undo()
    assert undone is not None
    assert isinstance(undone.changes, StoredChanges)
    assert undone.is_large
    assert undone.kinds == {"annotation"}
    assert undone.brings_or_takes("annotation")
    assert not undone.brings_or_takes("article")
    some = undone.changes[7]
    assert undone.change_of(some.record_id) == some
    assert undone.change_of("nobody") is None


def test_another_connection_reads_the_same_changes(labelled: Session) -> None:
    step = last_step(labelled)
    other = Project.read(labelled.project.path)
    assert list(other.journal.at_hand(step).changes) == list(step.changes)
    other.close()


@given(start=st.integers(-COUNT - 5, COUNT + 5), stop=st.integers(-COUNT - 5, COUNT + 5))
def test_stored_changes_are_a_sequence_like_any_other(
    kept: tuple[StoredChanges, list[Change]], start: int, stop: int
) -> None:
    stored, known = kept
    assert list(stored[start:stop]) == known[start:stop]
    assert list(stored.inverse()[start:stop]) == [c.inverse() for c in known[::-1][start:stop]]
    if -COUNT <= start < COUNT:
        assert stored[start] == known[start]
        assert stored.inverse().inverse()[start] == known[start]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[StoredChanges, list[Change]]]:
    """Return the changes of a large step as they lie in the file, and as they were made."""
    folder = tmp_path_factory.mktemp("large")
    session = new_project(folder / "large.annotator", Annotator(id="ada", name="Ada"))
    made = create(*labels(session, COUNT))
    session.perform("label", made)
    changes = last_step(session).changes
    assert isinstance(changes, StoredChanges)
    yield changes, made
    session.project.close()


class _Impatient(Progress):
    """Stops what it watches once some of it is done."""

    def report(self, done: int, total: int = 0, doing: str = "") -> None:
        super().report(done, total, doing)
        if done:
            raise Cancelled


def test_a_large_undo_that_is_stopped_leaves_the_project_as_before(labelled: Session) -> None:
    before = dump(labelled.project.path)
    with pytest.raises(Cancelled):
        labelled.undo(_Impatient())
    assert dump(labelled.project.path) == before
    assert labelled.undo() is not None
    assert labelled.project.annotations.count() == 0


def test_a_large_undo_tells_how_far_it_is(labelled: Session) -> None:
    progress = Progress()
    labelled.undo(progress)
    assert (progress.latest.done, progress.latest.total) == (COUNT, COUNT)


def test_a_large_step_that_a_later_edit_stands_in_the_way_of_is_skipped(labelled: Session) -> None:
    step = last_step(labelled)
    first = step.changes[COUNT // 2].record
    assert isinstance(first, Annotation)
    other = Session(labelled.project, replace(labelled.annotator, id="bob"))
    other.perform("note", [Change(first, replace(first, note="mine"))])
    before = dump(labelled.project.path)
    with pytest.raises(Conflict, match="can no longer be undone"):
        labelled.undo()
    assert dump(labelled.project.path) == before
    assert last_step(labelled).name == "import"


def test_a_large_step_that_touched_the_codebook_counts_as_a_version_when_undone(
    session: Session,
) -> None:
    speakers = [
        Speaker(id=entry_id("speaker", f"Speaker {n}"), name=f"Speaker {n}") for n in range(COUNT)
    ]
    session.perform("take_in_codebook", create(*speakers))
    version = session.project.journal.codebook_version
    session.undo()
    assert session.project.journal.codebook_version == version + 1
    session.perform("label", create(*labels(session, COUNT)))
    session.undo()
    assert session.project.journal.codebook_version == version + 1


def _peak_mb(session: Session, count: int) -> float:
    session.perform("label", create(*labels(session, count, note="So it was said. " * 60)))
    tracemalloc.start()
    session.undo()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 1_000_000


def test_the_memory_that_an_undo_takes_does_not_grow_with_the_step(session: Session) -> None:
    few = _peak_mb(session, 2 * MANY)
    many = _peak_mb(session, 8 * MANY)
    assert many < 1.25 * few


def test_the_steps_before_a_large_one_are_undone_as_ever(tmp_path: Path, session: Session) -> None:
    (label,) = labels(session, 1)
    session.perform("label", create(label))
    session.perform("label", create(*labels(session, COUNT)))
    session.undo()
    session.undo()
    assert session.project.annotations.count() == 0
    session.redo()
    assert session.project.tables.annotations.read([label.id]) == {label.id: label}


def test_what_a_large_edit_left_beside_the_file_is_cut_down_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_MOST_WAITING", 100_000)
    session = new_project(tmp_path / "cut.annotator", Annotator(id="ada", name="Ada"))
    beside = tmp_path / "cut.annotator-wal"
    session.perform("label", create(*labels(session, COUNT, note="So it was said. " * 20)))
    assert beside.stat().st_size > 1_000_000
    for label in labels(session, 3):
        session.perform("label", create(label))
    assert beside.stat().st_size < 1_000_000
    session.project.close()
