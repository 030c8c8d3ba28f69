"""Passages come back unmarked, are labelled again, and tell how steady an annotator is."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.annotation import Annotation
from annotator.domain.article import Annotator
from annotator.domain.errors import UserError
from annotator.services import labelling, offering
from annotator.services.comparing import comparable_articles
from annotator.services.exporting import ExportOptions, export
from annotator.services.measuring import AgreementOptions, Measure, Subject
from annotator.services.progress import Progress
from annotator.services.safekeeping.checking import check
from annotator.services.session import Session
from annotator.services.steadiness import set_share, share_of, slip
from annotator.services.steadiness.measuring import counts, steadiness_report
from tests.conftest import AddArticles

QUICK = AgreementOptions(repeats=0)


def text(number: int) -> str:
    lines = [
        f"Report {number}, paragraph {place}. The mayor said that it rains. " + "It went on. " * 20
        for place in range(8)
    ]
    return "\n\n".join(lines)


def said(annotation: Annotation) -> Annotation:
    return replace(annotation, speaker_id="unknown")


@pytest.fixture
def labelled(session: Session, add_articles: AddArticles) -> list[str]:
    """Twelve submitted articles with one label each in the same place."""
    ids = add_articles(*(text(number) for number in range(12)), outlet="Harbour Post")
    for id in ids:
        at = session.project.articles.body(id).index("The mayor")
        labelling.label(session, id, [(at, at + 28)], revise=said)
        labelling.submit(session, id)
    return ids


def slipped(session: Session) -> str:
    made = slip(session)
    assert made is not None
    return made[0]


def test_nothing_comes_back_unless_a_share_is_set(session: Session, labelled: list[str]) -> None:
    assert share_of(session.project) == 0
    assert slip(session) is None
    with pytest.raises(UserError, match="between 0 and 50"):
        set_share(session.project, 80)


def test_the_share_is_kept_and_nothing_comes_back_twice(
    session: Session, labelled: list[str]
) -> None:
    set_share(session.project, 25)
    came_back = [slipped(session) for _ in range(3)]
    assert slip(session) is None
    assert len(set(came_back)) == 3
    repeats = session.project.tables.repeats.all()
    assert len({repeat.original_id for repeat in repeats}) == 3
    assert not {repeat.original_id for repeat in repeats} & set(labelled[-5:])
    assert check(session.project, Progress()).sound


def test_an_excerpt_looks_like_any_article_and_stands_where_the_repeat_says(
    session: Session, labelled: list[str]
) -> None:
    set_share(session.project, 10)
    id = slipped(session)
    (repeat,) = session.project.tables.repeats.all()
    original = session.project.articles.body(repeat.original_id)
    assert session.project.articles.body(id) == original[repeat.start : repeat.end]
    articles = session.project.tables.articles.read([id, repeat.original_id])
    assert articles[id].title == articles[repeat.original_id].title
    assert articles[id].outlet == "Harbour Post"
    assert session.undo() is not None
    assert session.project.tables.articles.read([id])


def label_again(session: Session, id: str, shift: int) -> None:
    at = session.project.articles.body(id).index("The mayor") + shift
    labelling.label(session, id, [(at, at + 28)], revise=said)
    labelling.submit(session, id)


def test_agreement_with_oneself_is_measured_on_what_was_labelled_again(
    session: Session, labelled: list[str]
) -> None:
    set_share(session.project, 20)
    with pytest.raises(UserError, match="labelled again"):
        steadiness_report(session.project, "ada", QUICK)
    label_again(session, slipped(session), 0)
    label_again(session, slipped(session), 4)
    report = steadiness_report(session.project, "ada", QUICK)
    values = {
        figure.measure: figure.value
        for figure in report.together.figures
        if figure.subject is Subject.SPANS
    }
    assert report.together.articles == 2
    assert values[Measure.F1_EXACT] == 0.5
    assert values[Measure.F1_IOU] == 1.0
    (count,) = counts(session.project)
    assert (count.slipped, count.labelled_again) == (2, 2)


def test_what_is_labelled_again_counts_nowhere_else(
    session: Session, labelled: list[str], tmp_path: Path
) -> None:
    set_share(session.project, 20)
    id = slipped(session)
    label_again(session, id, 0)
    ben = Session.join(session.project, Annotator(id="ben", name="Ben"))
    labelling.submit(ben, id, nothing_to_label=True)
    assert comparable_articles(session.project) == []
    report = export(session.project, tmp_path / "labels.csv", ExportOptions())
    with (tmp_path / "labels.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert report.rows == len(rows) == 12
    assert id not in {row["article_id"] for row in rows}
    assert not offering.is_on_in(session.project, id)
