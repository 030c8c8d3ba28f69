"""Edits, undo and redo, as an annotator meets them."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain import revising
from annotator.domain.annotation import Annotation, Segment, SegmentRole
from annotator.domain.article import Annotator
from annotator.domain.edit import Change, Record, type_of_kind
from annotator.domain.errors import Conflict, UserError
from annotator.domain.ids import new_id
from annotator.services import articles, codebook, labelling
from annotator.services.codebook import codebook_of
from annotator.services.defaults import new_project
from annotator.services.safekeeping.checking import check
from annotator.services.session import Session, create
from annotator.store.project import Project

TEXT = "“We will not wait,” the Chair said. “Not for you 😀, and not for them.” It rained."
AddArticles = Callable[..., list[str]]


def dump(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return the rows of every table but those of the journal and the search index."""
    with sqlite3.connect(path) as connection:
        tables = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if "search" not in name
            and name not in ("journal", "change", "undo_step", "setting", "text")
            and not name.startswith("_")
        ]
        rows = {
            table: sorted(connection.execute(f"SELECT * FROM {table}"), key=repr)
            for table in tables
        }
    connection.close()
    return rows


def test_a_new_label_is_in_the_file_when_the_call_returns(
    session: Session, add_articles: AddArticles
) -> None:
    (article_id,) = add_articles(TEXT)
    annotation, _ = labelling.label(session, article_id, [(1, 18)])
    other = Project.read(session.project.path)
    assert other.annotations.of_article(article_id) == [annotation]
    assert annotation.quoted == "We will not wait,"
    other.close()


def test_undo_takes_back_each_step_across_a_restart(
    session: Session, add_articles: AddArticles
) -> None:
    (article_id,) = add_articles(TEXT)
    path, ada = session.project.path, session.annotator
    before = dump(path)
    annotation, _ = labelling.label(session, article_id, [(1, 18)])
    speaker, _ = codebook.add_speaker(session, "The Chair")
    labelling.revise(
        session, "set_speaker", [annotation.id], lambda a: replace(a, speaker_id=speaker.id)
    )
    after = dump(path)
    session.project.close()
    again = Session.join(Project.open(path), ada)
    steps = 0
    while again.undo() is not None:
        steps += 1
    assert steps == 3
    assert dump(path) == before
    while again.redo() is not None:
        pass
    assert dump(path) == after
    again.project.close()


def test_a_new_edit_forgets_what_could_be_redone(
    session: Session, add_articles: AddArticles
) -> None:
    (article_id,) = add_articles(TEXT)
    labelling.label(session, article_id, [(1, 18)])
    session.undo()
    labelling.label(session, article_id, [(37, 50)])
    assert session.redo() is None
    assert len(session.project.annotations.of_article(article_id)) == 1


def test_undo_never_takes_back_a_colleagues_edit(
    session: Session, add_articles: AddArticles
) -> None:
    (article_id,) = add_articles(TEXT)
    bob = Session.join(session.project, Annotator(id="bob", name="Bob"))
    labelling.label(session, article_id, [(1, 18)])
    labelling.label(bob, article_id, [(37, 50)])
    session.undo()
    left = session.project.annotations.of_article(article_id)
    assert [annotation.annotator_id for annotation in left] == ["bob"]
    assert session.undo() is None


def test_undoing_what_a_colleague_has_changed_since_is_refused_once(session: Session) -> None:
    bob = Session.join(session.project, Annotator(id="bob", name="Bob"))
    first, _ = codebook.add_speaker(session, "Ana Ruiz")
    other, _ = codebook.add_speaker(session, "Someone Else")
    speaker, _ = codebook.add_speaker(session, "The Chair")
    codebook.revise_entry(bob, speaker, replace(speaker, definition="of the port"))
    with pytest.raises(Conflict, match="can no longer be undone"):
        session.undo()
    session.undo()
    names = {entry.name for entry in codebook_of(session.project).speakers}
    assert names == {first.name, "The Chair"}
    assert other.name not in names


def labels_of(session: Session, article_id: str, count: int) -> list[Annotation]:
    """Return labels that nobody has made yet, each of them of two pieces."""
    role = SegmentRole.CUE
    pieces = (Segment(1, 18, TEXT[1:18]), Segment(30, 34, TEXT[30:34], role))
    topic, _ = codebook.add_topic(session, "Ports")
    return [
        Annotation(
            id=new_id(),
            article_id=article_id,
            annotator_id=session.annotator_id,
            segments=pieces[: 1 + number % 2],
            topics=(topic.id,),
            note=str(number),
        )
        for number in range(count)
    ]


@pytest.mark.parametrize("count", [1, 7, 8, 9, 16, 29])
def test_many_labels_at_once_are_as_they_were_made(
    session: Session, add_articles: AddArticles, count: int
) -> None:
    (article_id,) = add_articles(TEXT)
    labels = labels_of(session, article_id, count)
    session.perform("label", create(*labels))
    assert set(session.project.annotations.of_article(article_id)) == {*labels}
    assert not check(session.project).findings


@pytest.mark.parametrize(
    "wrong",
    [
        {"confidence": 9},
        {"speaker_id": "nobody"},
        {"topics": ("none",)},
        {"segments": (Segment(1, 18, "not so long"),)},
    ],
)
@pytest.mark.parametrize("place", [0, 11, 28])
def test_one_label_that_cannot_be_takes_all_others_along(
    session: Session, add_articles: AddArticles, place: int, wrong: dict[str, Any]
) -> None:
    (article_id,) = add_articles(TEXT)
    labels = labels_of(session, article_id, 29)
    labels[place] = replace(labels[place], **wrong)
    before = dump(session.project.path), len(list(session.project.journal.edits()))
    with pytest.raises(Conflict):
        session.perform("label", create(*labels))
    assert (dump(session.project.path), len(list(session.project.journal.edits()))) == before


def test_failed_edit_leaves_no_trace(session: Session, add_articles: AddArticles) -> None:
    (article_id,) = add_articles(TEXT)
    annotation, _ = labelling.label(session, article_id, [(1, 18)])
    path = session.project.path
    tables, edits = dump(path), len(list(session.project.journal.edits()))
    stale = replace(annotation, note="never written")
    speaker = codebook_of(session.project).scale[0]
    with pytest.raises(Conflict):
        session.perform(
            "x",
            [
                Change(speaker, replace(speaker, name="renamed")),
                Change(stale, replace(stale, discuss=True)),
            ],
        )
    assert dump(path) == tables
    assert len(list(session.project.journal.edits())) == edits


def test_an_edit_that_changes_nothing_is_no_step(session: Session) -> None:
    value = codebook_of(session.project).scale[0]
    edit = session.perform("x", [Change(value, value)])
    assert not edit.changes
    assert session.undo() is None


def test_nobody_edits_a_colleagues_annotation(session: Session, add_articles: AddArticles) -> None:
    (article_id,) = add_articles(TEXT)
    annotation, _ = labelling.label(session, article_id, [(1, 18)])
    bob = Session.join(session.project, Annotator(id="bob", name="Bob"))
    with pytest.raises(UserError, match="colleague"):
        labelling.revise(bob, "x", [annotation.id], lambda a: replace(a, note="mine now"))
    with pytest.raises(UserError, match="colleague"):
        labelling.delete(bob, [annotation.id])


def test_a_project_open_for_reading_refuses_edits(session: Session) -> None:
    reader = Session.join(Project.read(session.project.path), session.annotator)
    with pytest.raises(UserError, match="reading only"):
        codebook.add_speaker(reader, "Ana Ruiz")
    reader.project.close()


def _label(session: Session, article_id: str, numbers: list[int]) -> None:
    start = numbers[0] % (len(TEXT) - 12)
    labelling.label(session, article_id, [(start, start + 3 + numbers[1] % 9)])


def _change_one(session: Session, article_id: str, numbers: list[int]) -> None:
    mine = session.project.annotations.of_article(article_id)
    if not mine:
        return
    annotation = mine[numbers[0] % len(mine)]
    scale = codebook_of(session.project).scale_choices()
    start = numbers[1] % (len(TEXT) - 12)
    revisions: list[Callable[[Annotation], Annotation]] = [
        lambda a: revising.with_stance(a, scale[numbers[1] % len(scale)].id),
        lambda a: revising.with_segment(a, TEXT, start, start + 7, SegmentRole.CUE),
        lambda a: replace(a, speaker_id="outlet"),
        lambda a: replace(a, note=f"{a.note}{numbers[1]}"),
    ]
    revision = revisions[numbers[2] % len(revisions)]
    labelling.revise(session, "change", [annotation.id], revision)


def _delete_one(session: Session, article_id: str, numbers: list[int]) -> None:
    mine = session.project.annotations.of_article(article_id)
    if mine:
        labelling.delete(session, [mine[numbers[0] % len(mine)].id])


def _furniture(session: Session, article_id: str, numbers: list[int]) -> None:
    start = numbers[0] % (len(TEXT) - 12)
    articles.toggle_furniture(session, article_id, start, start + 1 + numbers[1] % 10)


def _speaker(session: Session, article_id: str, numbers: list[int]) -> None:
    del article_id
    speakers = codebook_of(session.project).speaker_choices()
    if len(speakers) > 1 and numbers[2] % 3 == 0:
        codebook.merge_speakers(session, speakers[0], speakers[1])
    else:
        codebook.add_speaker(session, f"Speaker {len(codebook_of(session.project).speakers)}")


def _submit(session: Session, article_id: str, numbers: list[int]) -> None:
    del numbers
    labelling.submit(session, article_id)


def _undo(session: Session, article_id: str, numbers: list[int]) -> None:
    del article_id, numbers
    session.undo()


def _redo(session: Session, article_id: str, numbers: list[int]) -> None:
    del article_id, numbers
    session.redo()


def records(session: Session) -> dict[str, dict[str, Record]]:
    """Return every record; the numbers of their rows, which `dump` has too, may differ."""
    tables = session.project.tables
    by_kind = {kind: tables.of_kind(kind) for kind in type_of_kind}
    return {kind: table.read(list(table.all_ids())) for kind, table in by_kind.items()}


DEEDS = [_label, _label, _change_one, _change_one, _delete_one, _furniture, _speaker]
STEPS = st.lists(
    st.tuples(
        st.sampled_from([*DEEDS, _submit, _undo, _redo]),
        st.lists(st.integers(0, 1000), min_size=3, max_size=3),
    ),
    max_size=25,
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(STEPS)
def test_any_sequence_of_edits_undone_leaves_the_tables_as_before(
    tmp_path_factory: pytest.TempPathFactory,
    steps: list[tuple[Callable[[Session, str, list[int]], None], list[int]]],
) -> None:
    path = tmp_path_factory.mktemp("undo") / "p.annotator"
    session = new_project(path, Annotator(id="ada", name="Ada"))
    before = dump(path)
    article_id = articles.add_article(session, TEXT)
    for deed, numbers in steps:
        try:
            deed(session, article_id, numbers)
        except (UserError, LookupError):  # such as a label in an article that was undone
            continue
    while session.redo() is not None:
        pass
    after = records(session)
    while session.undo() is not None:
        pass
    assert dump(path) == before
    while session.redo() is not None:
        pass
    assert records(session) == after
    session.project.close()
