"""What a project file keeps of suggestions, also one that was made before there were any."""

import json
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.edit import Change
from annotator.domain.errors import Conflict
from annotator.domain.refusal import Refusal, refusal_id
from annotator.services.labelling import label
from annotator.services.progress import Progress
from annotator.services.safekeeping.checking import check
from annotator.services.session import Session
from annotator.store.codec import decode, encode
from annotator.store.project import Project

AddArticles = Callable[..., list[str]]


def refusal(article_id: str, start: int, end: int) -> Refusal:
    return Refusal(
        id=refusal_id(article_id, "ada", start, end),
        article_id=article_id,
        annotator_id="ada",
        start=start,
        end=end,
        made_at="2026-01-01T00:00:00Z",
    )


def as_it_was_before(path: Path) -> None:
    """Take away what the second step added."""
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TABLE refusal")
        connection.execute("ALTER TABLE annotation DROP COLUMN suggestion_seen")
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = '0002_suggestions'")
    connection.close()


def test_a_file_from_before_suggestions_keeps_everything(
    session: Session, add_articles: AddArticles, tmp_path: Path
) -> None:
    (article_id,) = add_articles("He said no. She said yes.")
    made, _ = label(session, article_id, [(0, 10)])
    path, steps = session.project.path, session.project.journal.last_made_at
    session.project.close()
    as_it_was_before(path)
    project = Project.open(path, tmp_path / "backups")
    assert project.tables.annotations.read([made.id]) == {made.id: made}
    assert not made.suggestion_seen
    assert project.journal.last_made_at == steps
    assert project.tables.refusals.of_article(article_id, "ada") == []
    assert check(project, Progress()).sound
    assert len(list((tmp_path / "backups").iterdir())) == 1
    project.close()


def test_an_annotation_in_an_older_journal_counts_as_made_without_a_suggestion(
    session: Session, add_articles: AddArticles
) -> None:
    (article_id,) = add_articles("He said no.")
    made, _ = label(session, article_id, [(0, 10)])
    older = json.loads(encode(made) or "")
    del older["suggestion_seen"]
    assert decode("annotation", json.dumps(older)) == made


def test_that_a_suggestion_was_seen_stands_in_the_file(
    session: Session, add_articles: AddArticles
) -> None:
    (article_id,) = add_articles("He said no.")
    made, _ = label(
        session, article_id, [(0, 10)], revise=lambda a: replace(a, suggestion_seen=True)
    )
    assert session.project.tables.annotations.read([made.id])[made.id].suggestion_seen


def test_a_refusal_is_kept_found_and_undone(session: Session, add_articles: AddArticles) -> None:
    first, second = add_articles("He said no. She said yes.", "Nobody said a word.")
    later, earlier = refusal(first, 12, 24), refusal(first, 0, 10)
    session.perform("refuse_suggestion", [Change(None, later)])
    session.perform("refuse_suggestion", [Change(None, earlier)])
    refusals = session.project.tables.refusals
    assert refusals.of_article(first, "ada") == [earlier, later]
    assert refusals.of_article(first, "bo") == refusals.of_article(second, "ada") == []
    assert set(refusals.all_ids()) == {earlier.id, later.id}
    session.undo()
    assert refusals.of_article(first, "ada") == [later]
    session.redo()
    assert refusals.read([earlier.id]) == {earlier.id: earlier}
    assert check(session.project, Progress()).sound


def test_a_refusal_of_an_unknown_article_is_turned_down(session: Session) -> None:
    with pytest.raises(Conflict):
        session.perform("refuse_suggestion", [Change(None, refusal("gone", 0, 10))])
