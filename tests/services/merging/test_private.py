"""Whether somebody is steady stays with them, also where their whole project is brought in."""

from dataclasses import replace
from pathlib import Path

from annotator.domain.annotation import Annotation
from annotator.services import labelling
from annotator.services.merging import bring_in
from annotator.services.session import Session
from annotator.services.steadiness import set_share, slip
from tests.services.merging.conftest import Colleague, begin, packet, records

TEXTS = tuple(
    "\n\n".join(
        f"Report {number}, part {place}. “We will not wait,” the mayor said. " + "It went on. " * 20
        for place in range(8)
    )
    for number in range(9)
)


def with_repeats(colleague: Colleague) -> tuple[Session, set[str]]:
    """Ben, to whom a passage came back, which he labelled again; and its article."""
    ben = colleague("ben", TEXTS)
    set_share(ben.project, 50)
    for id in list(ben.project.tables.articles.all_ids()):
        start = ben.project.articles.body(id).index("We")
        labelling.label(ben, id, [(start, start + 16)], revise=said)
        labelling.submit(ben, id)
    made = slip(ben)
    assert made is not None
    id = made[0]
    start = ben.project.articles.body(id).index("We")
    labelling.label(ben, id, [(start, start + 7)], revise=said)
    labelling.submit(ben, id)
    return ben, {repeat.article_id for repeat in ben.project.tables.repeats.all()}


def said(annotation: Annotation) -> Annotation:
    return replace(annotation, speaker_id="unknown")


def test_what_came_back_to_a_colleague_stays_out_of_a_merge_of_their_project(
    colleague: Colleague,
) -> None:
    ben, repeated = with_repeats(colleague)
    ada, cyd = colleague("ada", TEXTS), colleague("cyd", TEXTS)
    bring_in(ada, [ben.project.path])
    bring_in(cyd, [packet(ben)])

    labels = ada.project.annotations.all()
    assert len(list(labels)) == len(TEXTS)
    assert repeated.isdisjoint(ada.project.tables.articles.all_ids())
    assert ada.project.tables.repeats.all() == []
    ours, theirs = records(ada), records(cyd)
    for kind in ("annotation", "progress", "speaker", "topic"):
        assert ours[kind].keys() == theirs[kind].keys()
    assert bring_in(ada, [ben.project.path]).edit is None


def test_ones_own_comes_along_from_another_computer(colleague: Colleague, tmp_path: Path) -> None:
    ben, repeated = with_repeats(colleague)
    other = tmp_path / "elsewhere"
    other.mkdir()
    again = begin(other, "ben", TEXTS)
    try:
        bring_in(again, [ben.project.path], mine=True)
        assert repeated <= set(again.project.tables.articles.all_ids())
        assert {repeat.article_id for repeat in again.project.tables.repeats.all()} == repeated
    finally:
        again.project.close()
