"""The list of reasons is the project's own, and a reason that goes stays with its reviews."""

import pytest

from annotator.domain.errors import UserError
from annotator.services.review import reasons_of, set_reasons
from annotator.services.session import Session


def lines(session: Session) -> list[tuple[str, str, str]]:
    return [(r.id, r.name, r.definition) for r in reasons_of(session.project)]


def test_reasons_are_renamed_ordered_added_and_archived_in_one_step(session: Session) -> None:
    before = lines(session)
    wanted = [before[1], (before[0][0], "Edges", "Where it ends."), ("", "Tone", "")]
    set_reasons(session, wanted)
    assert [name for _, name, _ in lines(session)] == [before[1][1], "Edges", "Tone"]
    assert lines(session)[1] == (before[0][0], "Edges", "Where it ends.")
    archived = [r.name for r in reasons_of(session.project, archived=True) if r.archived]
    assert sorted(archived) == sorted(name for _, name, _ in before[2:])
    session.undo()
    assert lines(session) == before


def test_a_reason_without_a_name_or_given_twice_is_refused(session: Session) -> None:
    before = lines(session)
    with pytest.raises(UserError, match="needs a name"):
        set_reasons(session, [*before, ("", " ", "")])
    with pytest.raises(UserError, match="twice"):
        set_reasons(session, [*before, ("", before[0][1], "")])
    assert lines(session) == before


def test_a_reason_that_comes_back_is_the_same_as_before(session: Session) -> None:
    before = lines(session)
    set_reasons(session, before[1:])
    set_reasons(session, [*before[1:], ("", before[0][1], before[0][2])])
    assert {id for id, _, _ in lines(session)} == {id for id, _, _ in before}
