"""Records as lines of JSON: where gold comes from, and what each field means."""

import csv
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from annotator.domain.adjudication import Part
from annotator.domain.annotation import Annotation, Hedge, Layer
from annotator.domain.article import Annotator
from annotator.services import labelling
from annotator.services.adjudicating import (
    ArticleCases,
    Grounds,
    accept_agreed,
    all_from,
    cases_of,
    compose,
    say_nothing,
)
from annotator.services.codebook import codebook_of
from annotator.services.comparing import comparable_articles
from annotator.services.exporting import ExportFormat, ExportOptions, export
from annotator.services.review import reasons_of
from annotator.services.sample import fill_with_sample
from annotator.services.session import Session
from annotator.store.queries.annotations import AnnotationFilter
from tests.conftest import AddArticles

TEXT = "The king said that it rains. “Never,” the queen said."
KING, QUEEN = (0, 28), (29, 53)


@pytest.fixture
def rae(session: Session, add_articles: AddArticles) -> Session:
    """An adjudicator of what Ada and Ben made of the same article."""
    (article,) = add_articles(TEXT)
    ben = Session.join(session.project, Annotator(id="ben", name="Ben"))
    for who, hedge in ((session, Hedge.ASSERTED), (ben, Hedge.DENIED)):
        labelling.label(who, article, [KING], revise=lambda a: replace(a, speaker_id="outlet"))
        labelling.label(who, article, [QUEEN], revise=lambda a, h=hedge: _queen(a, h))
    return Session.join(session.project, Annotator(id="rae", name="Rae"))


def _queen(annotation: Annotation, hedge: Hedge) -> Annotation:
    return replace(annotation, speaker_id="unknown", hedge=hedge)


def cases(who: Session) -> ArticleCases:
    (comparable,) = comparable_articles(who.project)
    return cases_of(who, comparable, codebook_of(who.project), 0.5)


def records(session: Session, path: Path, layer: Layer | None = None) -> list[dict[str, Any]]:
    asked = AnnotationFilter(layer=layer)
    options = ExportOptions(format=ExportFormat.JSONL, asked=asked)
    lines = export(session.project, path, options).path.read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_a_gold_annotation_says_who_decided_it_why_and_from_whom_it_was_taken(
    rae: Session, tmp_path: Path
) -> None:
    (king, queen) = cases(rae).cases
    by = {m.annotator_id: m.id for m in queen.group.members}
    reason = reasons_of(rae.project)[0]
    parts = all_from(by["ada"]) | {Part.HEDGE: by["ben"]}
    compose(rae, cases(rae), queen, parts, Grounds(reason_id=reason.id, comment="Ben saw it."))
    accept_agreed(rae, cases(rae))
    agreed, made = records(rae, tmp_path / "gold.jsonl", Layer.GOLD)
    decision = made["decision"]
    whose = {each["annotation_id"]: each["annotator"] for each in decision["compared"]}
    assert whose == {by["ada"]: "Ada", by["ben"]: "Ben"}
    taken = {each["part"]: each["annotator"] for each in decision["taken"]}
    assert taken.pop("hedge") == "Ben"
    assert set(taken.values()) == {"Ada"}
    assert (decision["adjudicator"], decision["outcome"]) == ("Rae", "composed")
    assert (decision["reason"], decision["comment"]) == (reason.name, "Ben saw it.")
    assert agreed["decision"]["outcome"] == "agreed"
    assert {each["annotation_id"] for each in agreed["decision"]["compared"]} == {
        member.id for member in king.group.members
    }


def test_what_was_compared_and_is_gone_keeps_its_id_without_a_name(
    rae: Session, session: Session, tmp_path: Path
) -> None:
    accept_agreed(rae, cases(rae))
    mine = session.project.annotations.of_article(cases(rae).article_id, "ada")
    labelling.delete(session, [annotation.id for annotation in mine])
    (made,) = records(rae, tmp_path / "gold.jsonl", Layer.GOLD)
    whose = {e["annotation_id"]: e["annotator"] for e in made["decision"]["compared"]}
    assert sorted(whose.values(), key=str) == ["Ben", None]


def test_what_has_no_gold_label_stands_in_a_file_beside_with_its_reason(
    rae: Session, tmp_path: Path
) -> None:
    (_, queen) = cases(rae).cases
    reason = reasons_of(rae.project)[0]
    accept_agreed(rae, cases(rae))
    say_nothing(rae, cases(rae), queen, Grounds(reason_id=reason.id, comment="A chorus."))

    (made,) = records(rae, tmp_path / "gold.jsonl", Layer.GOLD)

    assert made["decision"]["outcome"] == "agreed"
    beside = (tmp_path / "gold-nothing.jsonl").read_text("utf-8").splitlines()
    (rejected,) = map(json.loads, beside)
    assert rejected["decision"]["outcome"] == "nothing"
    assert (rejected["decision"]["reason"], rejected["decision"]["comment"]) == (
        reason.name,
        "A chorus.",
    )
    assert [label["annotator"] for label in rejected["labels"]] == ["Ada", "Ben"]
    words = {s["quoted"] for each in rejected["labels"] for s in each["annotation"]["segments"]}
    assert TEXT[slice(*QUEEN)] in words
    assert rejected["article"]["id"] == cases(rae).article_id
    records(rae, tmp_path / "all.jsonl")
    assert not (tmp_path / "all-nothing.jsonl").exists()


@pytest.mark.usefixtures("rae")
def test_annotators_own_annotations_have_no_decision(session: Session, tmp_path: Path) -> None:
    found = records(session, tmp_path / "own.jsonl")
    assert len(found) == 4
    assert not any("decision" in record for record in found)


def test_each_field_is_explained_in_the_dictionary_beside_the_file(
    session: Session, tmp_path: Path
) -> None:
    fill_with_sample(session)
    for comparable in comparable_articles(session.project):
        book = codebook_of(session.project)
        accept_agreed(session, cases_of(session, comparable, book, 0.5))
    found = records(session, tmp_path / "all.jsonl")
    written = {name for record in found for name in _fields(record)}
    with (tmp_path / "all-dictionary.csv").open(encoding="utf-8", newline="") as file:
        explained = {row["field"]: row["meaning"] for row in csv.DictReader(file)}
    assert written == explained.keys() - {"decision"}
    assert all(explained.values())


def _fields(thing: object, name: str = "") -> Iterator[str]:
    """Hand out the names of all fields of a record, such as `annotation.segments[].start`."""
    if isinstance(thing, dict):
        for key, inner in cast("dict[str, object]", thing).items():
            yield from _fields(inner, f"{name}.{key}".lstrip("."))
    elif isinstance(thing, list):
        for inner in cast("list[object]", thing):
            yield from _fields(inner, f"{name}[]")
    else:
        yield name
