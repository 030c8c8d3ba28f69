"""Checking a project against itself."""

from collections.abc import Callable

import pytest

from annotator.domain.article import progress_id
from annotator.domain.errors import Cancelled
from annotator.domain.repeat import Repeat
from annotator.services import labelling
from annotator.services.progress import Progress
from annotator.services.safekeeping.checking import check
from annotator.services.session import Session, create
from annotator.store.queries import stopping

AddArticles = Callable[..., list[str]]


@pytest.fixture
def labelled(session: Session, add_articles: AddArticles) -> Session:
    for article_id in add_articles("We will not wait, she said.", "Nor will we 😀, said he."):
        labelling.label(session, article_id, [(0, 11)])
    return session


def test_a_project_as_it_is_made_is_sound(labelled: Session) -> None:
    report = check(labelled.project)
    assert report.sound
    assert report.texts == 2


def test_a_shifted_segment_is_found(labelled: Session) -> None:
    labelled.project.database.run('UPDATE segment SET "start" = "start" + 1, "end" = "end" + 1')
    report = check(labelled.project)
    assert any("does not" in finding for finding in report.findings)


def test_a_changed_text_is_found(labelled: Session) -> None:
    labelled.project.database.run("DROP TRIGGER text_never_changes")
    labelled.project.database.run("UPDATE text SET body = 'x' || body WHERE number = 1")
    report = check(labelled.project)
    assert any("not the one that was imported" in finding for finding in report.findings)


def test_a_record_that_was_changed_past_the_journal_is_found(labelled: Session) -> None:
    labelled.project.database.run("UPDATE annotation SET note = 'smuggled in' WHERE number = 1")
    report = check(labelled.project)
    assert any("not what the journal says" in finding for finding in report.findings)


def test_a_check_can_be_stopped(labelled: Session) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        check(labelled.project, progress)


def test_a_check_is_stopped_while_the_file_itself_is_looked_through(
    labelled: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stopping, "_EVERY", 1)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        check(labelled.project, progress)
    assert progress.latest.total == 0
    assert check(labelled.project).sound


def test_a_check_tells_how_far_it_is_until_the_last_record(labelled: Session) -> None:
    progress = Progress()
    check(labelled.project, progress)
    assert progress.latest.done == progress.latest.total > 2


def test_records_of_two_kinds_with_one_id_are_compared_each_with_its_own(
    labelled: Session,
) -> None:
    id, other = labelled.project.articles.ids([1, 2])
    ada = labelled.annotator_id
    shared = progress_id(id, ada)
    assert labelled.project.tables.progress.read([shared])
    again = Repeat(
        id=shared, article_id=id, original_id=other, annotator_id=ada, start=0, end=2, made_at="x"
    )
    labelled.perform("slip_in", create(again))
    assert check(labelled.project).sound
    for table, column in (("repeat", "made_at"), ("progress", "updated_at")):
        before = labelled.project.database.value(f"SELECT {column} FROM {table}")
        sql = f"UPDATE {table} SET {column} = ? WHERE article_id = ?"
        labelled.project.database.run(sql, ("never", id))
        (finding,) = check(labelled.project).findings
        assert table in finding
        labelled.project.database.run(sql, (before, id))
    assert check(labelled.project).sound
