"""What is suggested to an annotator, and what becomes of it."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from click.testing import CliRunner

from annotator.cli import commands
from annotator.domain.annotation import Origin, QuotationType, SegmentRole
from annotator.domain.edit import Change
from annotator.services import labelling, offering
from annotator.services.articles import article_of, toggle_furniture
from annotator.services.codebook import add_speaker, codebook_of
from annotator.services.session import Session
from annotator.services.suggesting import Suggestion

AddArticles = Callable[..., list[str]]

TEXT = (
    "The harbour was closed on Monday.\n\n"
    "“We will not wait for the tide,” said Mira Okonjo, the port director.\n\n"
    "“The crews,” Okonjo added, “have been paid in full.”\n\n"
    "Deputy Lars Brandt said that the strike would end within a week."
)


@pytest.fixture
def article_id(add_articles: AddArticles) -> str:
    return add_articles(TEXT, language="en")[0]


def offered(session: Session, article_id: str) -> list[Suggestion]:
    project = session.project
    found = offering.found_in(
        article_of(project, article_id),
        project.articles.body(article_id),
        offering.register_of(codebook_of(project)),
        marked_only=offering.is_marked_only(project),
    )
    return offering.still_open(
        found,
        project.annotations.of_article(article_id, session.annotator_id),
        project.tables.refusals.of_article(article_id, session.annotator_id),
    )


def words(suggestions: list[Suggestion]) -> list[str]:
    return [" … ".join(piece.quoted for piece in each.content) for each in suggestions]


def test_everything_said_is_offered_until_it_is_settled(session: Session, article_id: str) -> None:
    found = words(offered(session, article_id))
    assert found[0] == "We will not wait for the tide,"
    assert found[1].startswith("The crews,")
    assert len(found) == 3


def test_a_suggestion_that_is_taken_becomes_a_label_with_all_its_pieces(
    session: Session, article_id: str
) -> None:
    mira, _ = add_speaker(session, "Mira Okonjo")
    first, *others = offered(session, article_id)
    made, _ = offering.take(session, article_id, first)
    assert made.segments == first.segments
    assert {piece.role for piece in made.segments} == set(SegmentRole)
    assert made.speaker_id == mira.id
    assert made.quotation_type is QuotationType.DIRECT
    assert made.origin is Origin.SUGGESTED
    assert made.suggestion_seen
    assert words(offered(session, article_id)) == words(others)
    assert session.project.tables.annotations.read([made.id])[made.id] == made


def test_a_speaker_who_is_not_in_the_register_is_left_to_the_analyst(
    session: Session, article_id: str
) -> None:
    first = offered(session, article_id)[0]
    made, _ = offering.take(session, article_id, first)
    assert first.speaker_name == "Mira Okonjo"
    assert made.speaker_id is None


def test_taking_is_one_step_that_undo_takes_back(session: Session, article_id: str) -> None:
    before = words(offered(session, article_id))
    offering.take(session, article_id, offered(session, article_id)[1])
    session.undo()
    assert words(offered(session, article_id)) == before
    assert session.project.annotations.of_article(article_id, "ada") == []


def test_what_was_refused_stays_away_until_that_is_undone(
    session: Session, article_id: str
) -> None:
    before = words(offered(session, article_id))
    offering.refuse(session, article_id, offered(session, article_id)[1])
    assert words(offered(session, article_id)) == [before[0], before[2]]
    session.undo()
    assert words(offered(session, article_id)) == before
    session.redo()
    assert len(offered(session, article_id)) == 2


def test_refusing_twice_changes_nothing_the_second_time(session: Session, article_id: str) -> None:
    first = offered(session, article_id)[0]
    offering.refuse(session, article_id, first)
    assert not offering.refuse(session, article_id, first).changes


def test_a_label_of_about_the_same_words_settles_a_suggestion_and_one_beside_it_does_not(
    session: Session, article_id: str
) -> None:
    first, *others = offered(session, article_id)
    labelling.label(session, article_id, [(first.start, first.end - 9)])
    labelling.label(session, article_id, [(0, 20)])
    assert words(offered(session, article_id)) == words(others)


def test_what_a_colleague_labelled_or_refused_is_still_offered(
    session: Session, article_id: str
) -> None:
    before = words(offered(session, article_id))
    made, _ = offering.take(session, article_id, offered(session, article_id)[0])
    bo = replace(session.annotator, id="bo", name="Bo")
    session.perform("join", [Change(None, bo)], undoable=False)
    session.perform("test", [Change(made, replace(made, annotator_id="bo"))])
    assert words(offered(session, article_id)) == before


def test_a_quotation_inside_a_labelled_one_is_still_offered(
    session: Session, add_articles: AddArticles
) -> None:
    text = (
        "“My colleague told me: ‘The bridge will never be rebuilt in our time,’ and I believed"
        " her,” Tom Hale said."
    )
    (id,) = add_articles(text, language="en")
    outer, inner = offered(session, id)
    assert outer.start < inner.start
    offering.take(session, id, outer)
    assert words(offered(session, id)) == words([inner])


def test_nothing_is_offered_in_furniture(session: Session, article_id: str) -> None:
    first = offered(session, article_id)[0]
    toggle_furniture(session, article_id, first.start - 1, first.end + 1)
    assert first.start not in [each.start for each in offered(session, article_id)]


def test_suggesting_is_on_until_it_is_switched_off_for_the_project_or_an_article(
    session: Session,
) -> None:
    project = session.project
    assert offering.is_on(project)
    assert offering.is_on_in(project, "one")
    offering.switch(project, on=False)
    offering.switch_in(project, "one", on=False)
    assert not offering.is_on(project)
    assert not offering.is_on_in(project, "one")
    assert offering.is_on_in(project, "two")
    offering.switch(project, on=True)
    offering.switch_in(project, "one", on=True)
    assert offering.is_on(project)
    assert offering.is_on_in(project, "one")


def test_the_command_says_what_is_suggested_and_why(session: Session, article_id: str) -> None:
    add_speaker(session, "Mira Okonjo")
    session.project.close()
    done = CliRunner().invoke(commands, ["suggest", str(session.project.path), "--json"])
    rows = json.loads(done.stdout)
    assert len(rows) == 3
    assert set(rows[0]) >= {
        *("article_id", "segments", "kind", "cue", "source", "speaker"),
        *("alternatives", "confidence", "reason"),
    }
    assert rows[0]["article_id"] == article_id
    assert rows[0]["speaker"] == "Mira Okonjo"
    assert rows[0]["cue"] == "said"
    assert "'said'" in rows[0]["reason"]
    for row in rows:
        for piece in row["segments"]:
            assert TEXT[piece["start"] : piece["end"]] == piece["quoted"]


def test_the_command_speaks_in_lines_without_json(session: Session, article_id: str) -> None:
    session.project.close()
    done = CliRunner().invoke(commands, ["suggest", str(session.project.path)])
    first = done.stdout.splitlines()[0]
    assert first.startswith(f"{article_id} Mira Okonjo: We will not wait for the tide, (")
