"""What is done to very many annotations is what would be done to few, part by part."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.annotation import Annotation
from annotator.domain.article import Annotator
from annotator.domain.errors import Cancelled, UserError
from annotator.services.articles import add_article, article_of, events_of
from annotator.services.labelling import delete, label, very_many
from annotator.services.labelling.many import Wishes, named_event_changes, nothing_changes
from annotator.services.labelling.very_many import (
    change_very_many,
    change_very_many_articles,
    delete_very_many,
)
from annotator.services.progress import Progress
from annotator.services.safekeeping.checking import check
from annotator.services.session import Session
from annotator.store.records.table import chunks

AddArticles = Callable[..., list[str]]
TEXT = "She said that he had said that they would say that nobody was there at all, ever. " * 2


@pytest.fixture(autouse=True)
def few_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(very_many, "chunks", partial(chunks, size=2))


@pytest.fixture
def nested(session: Session, add_articles: AddArticles) -> Session:
    """Return a session with labels of Ada's inside of each other, and one of Ben's."""
    (id,) = add_articles(TEXT)
    for start, end in ((0, 80), (5, 70), (10, 60), (15, 50), (20, 40), (90, 120), (95, 110)):
        label(session, id, [(start, end)])
    ben = Session.join(session.project, Annotator(id="ben", name="Ben"))
    label(ben, id, [(3, 9)])
    return session


def labels(session: Session) -> dict[int, Annotation]:
    """Return every label by its number, whenever it was touched."""
    annotations = session.project.annotations
    numbers = sorted(annotations.numbers())
    found = annotations.by_number(numbers)
    return {n: replace(a, updated_at="") for n, a in zip(numbers, found, strict=True)}


def parts_of(session: Session) -> dict[str, str | None]:
    return {a.id: a.parent_id for a in labels(session).values()}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(chosen=st.lists(st.integers(0, 6), unique=True, min_size=1))
def test_deleting_part_by_part_leaves_what_deleting_at_once_leaves(
    nested: Session, chosen: list[int]
) -> None:
    before = parts_of(nested)
    mine = sorted(a.id for a in labels(nested).values() if a.annotator_id == "ada")
    ids = [mine[place] for place in chosen]
    delete(nested, ids)
    expected = parts_of(nested)
    nested.undo()
    numbers = {a.id: number for number, a in labels(nested).items()}
    delete_very_many(nested, [numbers[id] for id in ids], Progress())
    found = parts_of(nested)
    sound = check(nested.project).sound
    nested.undo()
    assert sound
    assert found == expected
    assert parts_of(nested) == before


def test_changing_part_by_part_is_one_step_and_leaves_colleagues_alone(nested: Session) -> None:
    before = labels(nested)
    edit = change_very_many(nested, list(before), Wishes(note="so"), Progress())
    assert len(edit.changes) == 7
    after = labels(nested)
    assert {a.note for a in after.values() if a.annotator_id == "ada"} == {"so"}
    assert {a.note for a in after.values() if a.annotator_id == "ben"} == {""}
    nested.undo()
    assert labels(nested) == before


class _Impatient(Progress):
    def report(self, done: int, total: int = 0, doing: str = "") -> None:
        super().report(done, total, doing)
        if done >= 4:
            raise Cancelled


def test_what_is_stopped_half_way_is_not_done_at_all(nested: Session) -> None:
    before = labels(nested)
    with pytest.raises(Cancelled):
        delete_very_many(nested, list(before), _Impatient())
    with pytest.raises(Cancelled):
        change_very_many(nested, list(before), Wishes(note="so"), _Impatient())
    assert labels(nested) == before


def test_what_is_done_to_articles_part_by_part_is_what_is_done_at_once(nested: Session) -> None:
    project = nested.project
    ids = [add_article(nested, text) for text in (TEXT, "One more report.", "And another.")]
    numbers = [number for id in ids if (number := project.articles.number(id)) is not None]
    changes = partial(named_event_changes, name="The flood")
    edit = change_very_many_articles(nested, "assign_event", numbers, changes, Progress())
    (event,) = events_of(project)
    assert {article_of(project, id).event_id for id in ids} == {event.id}
    assert edit.name == "assign_event"
    nested.undo()
    assert events_of(project) == []
    assert {article_of(project, id).event_id for id in ids} == {None}
    with pytest.raises(UserError, match="There are labels in"):
        change_very_many_articles(nested, "nothing", numbers, nothing_changes, Progress())
    assert project.articles.tally("ada").submitted == 0
