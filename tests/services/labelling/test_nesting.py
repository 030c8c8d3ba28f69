from collections.abc import Callable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain import revising
from annotator.domain.annotation import Annotation, Segment
from annotator.domain.edit import Change
from annotator.domain.segments import innermost_around
from annotator.services import labelling
from annotator.services.labelling.nesting import with_parents
from annotator.services.session import Session

TEXT = "abcdefghij " * 4
AddArticles = Callable[..., list[str]]

ranges = st.tuples(st.integers(0, 20), st.integers(1, 12)).map(lambda r: (r[0], r[0] + r[1]))


def annotation(number: int, start: int, end: int) -> Annotation:
    piece = Segment(start, end, TEXT[start:end])
    return Annotation(id=f"{number:02}", article_id="x", annotator_id="ada", segments=(piece,))


def parents(annotations: list[Annotation]) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for a in annotations:
        others = [other for other in annotations if other.id != a.id]
        parent = innermost_around(others, a.start, a.end)
        found[a.id] = parent.id if parent else None
    return found


@given(st.lists(ranges, max_size=8), st.lists(st.tuples(st.integers(0, 7), ranges), max_size=6))
def test_parents_follow_from_the_places_after_any_steps(
    made: list[tuple[int, int]], moves: list[tuple[int, tuple[int, int]]]
) -> None:
    state: dict[str, Annotation] = {}
    wanted = [(number, place) for number, place in enumerate(made)]
    wanted += [(number, place) for number, place in moves if number < len(made)]
    for number, place in wanted:
        made_now = annotation(number, *place)
        before = state.get(made_now.id)
        after = replace(before, segments=made_now.segments) if before else made_now
        for change in with_parents(state.values(), [Change(before, after)], "now"):
            assert isinstance(change.after, Annotation)
            assert state.get(change.record_id) == change.before
            state[change.record_id] = change.after
        assert {a.id: a.parent_id for a in state.values()} == parents(list(state.values()))


def test_parent_that_did_not_follow_from_the_places_stays() -> None:
    outer, inner = annotation(0, 0, 10), annotation(1, 20, 25)
    given_by_hand = Annotation(
        id="02", article_id="x", annotator_id="ada", segments=inner.segments, parent_id="00"
    )
    moved = annotation(3, 18, 30)
    changes = with_parents([outer, given_by_hand], [Change(None, moved)], "now")
    assert [change.record_id for change in changes] == ["03"]


def test_label_around_others_becomes_their_parent_and_undo_takes_that_back(
    session: Session, add_articles: AddArticles
) -> None:
    (article_id,) = add_articles(TEXT)
    inner, _ = labelling.label(session, article_id, [(2, 5)])
    outer, _ = labelling.label(session, article_id, [(0, 10)])
    read = session.project.tables.annotations.read
    assert read([inner.id])[inner.id].parent_id == outer.id
    labelling.revise(
        session,
        "move_boundary",
        [outer.id],
        lambda a: revising.with_boundaries(a, TEXT, 0, 4, 10),
    )
    assert read([inner.id])[inner.id].parent_id is None
    session.undo()
    assert read([inner.id])[inner.id].parent_id == outer.id
    session.undo()
    assert read([inner.id])[inner.id].parent_id is None
