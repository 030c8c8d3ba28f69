"""Deciding builds the gold layer, keeps annotators' work, and can be undone and changed."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.adjudication import Decision, Outcome, Part, SettlingState
from annotator.domain.annotation import Annotation, Hedge, Layer, Origin, Status
from annotator.domain.article import Annotator
from annotator.domain.errors import UserError
from annotator.services import labelling
from annotator.services.adjudicating import (
    ArticleCases,
    Grounds,
    accept_agreed,
    all_from,
    cases_of,
    compose,
    explain,
    reopen,
    reviewed_articles,
    say_nothing,
    settle,
    take,
    withdraw,
)
from annotator.services.codebook import codebook_of
from annotator.services.comparing import comparable_articles
from annotator.services.review import reasons_of
from annotator.services.safekeeping.checking import check
from annotator.services.session import Session
from annotator.store.queries.comparison import ComparisonFilter
from tests.conftest import AddArticles

TEXT = "The king said that it rains. “Never,” the queen said. Nobody else spoke at all."
KING, QUEEN, NOBODY = (0, 28), (29, 53), (54, 79)


@pytest.fixture
def ben(session: Session) -> Session:
    return Session.join(session.project, Annotator(id="ben", name="Ben"))


@pytest.fixture
def rae(session: Session) -> Session:
    return Session.join(session.project, Annotator(id="rae", name="Rae"))


@pytest.fixture
def labelled(session: Session, ben: Session, add_articles: AddArticles) -> str:
    """Both agree on the king, differ about the queen, and one has a third."""
    (article,) = add_articles(TEXT)
    for who, hedge in ((session, Hedge.ASSERTED), (ben, Hedge.DENIED)):
        labelling.label(who, article, [KING], revise=_said("outlet"))
        labelling.label(
            who, article, [QUEEN], revise=lambda a, h=hedge: replace(_said("unknown")(a), hedge=h)
        )
    labelling.label(ben, article, [NOBODY], revise=_said("implicit"))
    return article


def _said(speaker: str) -> Callable[[Annotation], Annotation]:
    return lambda a: replace(a, speaker_id=speaker)


def cases(who: Session, threshold: float = 0.5) -> ArticleCases:
    (comparable,) = comparable_articles(who.project)
    return cases_of(who, comparable, codebook_of(who.project), threshold)


def gold(who: Session) -> list[Annotation]:
    (comparable,) = comparable_articles(who.project)
    return who.project.annotations.of_article(comparable.article_id, layer=Layer.GOLD)


def own(who: Session) -> list[Annotation]:
    (comparable,) = comparable_articles(who.project)
    return who.project.annotations.of_article(comparable.article_id)


def decisions(who: Session) -> list[Decision]:
    return who.project.tables.decisions.all()


def member(article: ArticleCases, place: int, whose: str) -> str:
    found = article.cases[place].group.of(whose)
    assert found is not None
    return found.id


@pytest.mark.usefixtures("labelled")
def test_taking_one_makes_it_gold_and_leaves_their_work(rae: Session) -> None:
    before, article = own(rae), cases(rae)

    take(rae, article, article.cases[1], member(article, 1, "ben"))

    (made,) = gold(rae)
    theirs = next(a for a in before if a.id == member(article, 1, "ben"))
    assert (made.annotator_id, made.origin, made.status) == (
        "rae",
        Origin.COPIED,
        Status.SUBMITTED,
    )
    assert (made.segments, made.speaker_id, made.hedge) == (
        theirs.segments,
        theirs.speaker_id,
        theirs.hedge,
    )
    assert own(rae) == before
    (decision,) = decisions(rae)
    assert decision.outcome is Outcome.TAKEN
    assert decision.annotation_ids == article.cases[1].group.ids
    assert {taken.annotation_id for taken in decision.taken} == {theirs.id}


@pytest.mark.usefixtures("labelled")
def test_parts_of_both_are_put_together_with_their_provenance(rae: Session) -> None:
    article = cases(rae)
    ada, ben = member(article, 1, "ada"), member(article, 1, "ben")

    compose(rae, article, article.cases[1], all_from(ada) | {Part.HEDGE: ben})

    (made,), (decision,) = gold(rae), decisions(rae)
    assert made.hedge is Hedge.DENIED
    assert decision.outcome is Outcome.COMPOSED
    assert {t.part: t.annotation_id for t in decision.taken} == all_from(ada) | {Part.HEDGE: ben}


@pytest.mark.usefixtures("labelled")
def test_nothing_belongs_here_is_a_decision_with_its_reason(rae: Session) -> None:
    article = cases(rae)
    reason = next(r for r in reasons_of(rae.project) if r.name == "Should not be")

    say_nothing(
        rae, article, article.cases[2], Grounds(reason_id=reason.id, comment=" Not reported. ")
    )

    (decision,) = decisions(rae)
    assert gold(rae) == []
    assert (decision.outcome, decision.gold_id) == (Outcome.NOTHING, None)
    assert (decision.reason_id, decision.comment) == (reason.id, "Not reported.")
    assert [r.name for r in rae.project.tables.return_reasons.all()] != []


@pytest.mark.usefixtures("labelled")
def test_what_all_agree_on_is_accepted_in_one_step(rae: Session) -> None:
    accept_agreed(rae, cases(rae))

    assert [a.speaker_id for a in gold(rae)] == ["outlet"]
    assert [d.outcome for d in decisions(rae)] == [Outcome.AGREED]
    with pytest.raises(UserError, match="nothing here that all agree on"):
        accept_agreed(rae, cases(rae))


@pytest.mark.usefixtures("labelled")
def test_article_is_settled_by_its_last_decision_and_open_again_by_undo(rae: Session) -> None:
    accept_agreed(rae, cases(rae))
    assert cases(rae).settling is not None
    assert not cases(rae).settled
    article = cases(rae)
    take(rae, article, article.cases[1], member(article, 1, "ada"))
    article = cases(rae)
    with pytest.raises(UserError, match="1 of 3 passages"):
        settle(rae, article)

    say_nothing(rae, article, article.cases[2])

    assert cases(rae).settled
    assert reviewed_articles(rae.project, "rae").count(SettlingState.SETTLED) == 1
    rae.undo()
    assert not cases(rae).settled
    assert cases(rae).decided == 2
    rae.redo()
    reopen(rae, cases(rae))
    assert not cases(rae).settled


@pytest.mark.usefixtures("labelled")
def test_decision_is_changed_and_its_gold_replaced(rae: Session) -> None:
    article = cases(rae)
    take(rae, article, article.cases[1], member(article, 1, "ada"))
    first = gold(rae)[0]
    article = cases(rae)

    take(rae, article, article.cases[1], member(article, 1, "ben"))

    (second,), (decision,) = gold(rae), decisions(rae)
    assert second.id == first.id
    assert (first.hedge, second.hedge) == (Hedge.ASSERTED, Hedge.DENIED)
    assert decision.made_at < decision.updated_at
    article = cases(rae)
    say_nothing(rae, article, article.cases[1])
    assert gold(rae) == []
    article = cases(rae)
    withdraw(rae, article, article.cases[1])
    assert decisions(rae) == []


@pytest.mark.usefixtures("labelled")
def test_decision_is_out_of_date_when_an_annotation_changes_after_it(
    session: Session, rae: Session
) -> None:
    article = cases(rae)
    mine = member(article, 1, "ada")
    take(rae, article, article.cases[1], mine)
    assert not cases(rae).cases[1].outdated

    labelling.revise(session, "set_hedge", [mine], lambda a: replace(a, hedge=Hedge.DENIED))

    assert [case.outdated for case in cases(rae).cases] == [False, True, False]
    labelling.delete(session, [mine])
    assert cases(rae).cases[1].outdated


@pytest.mark.usefixtures("labelled")
def test_decision_on_annotations_that_are_gone_is_kept(session: Session, rae: Session) -> None:
    article = cases(rae)
    ids = [member(article, 0, who) for who in ("ada", "ben")]
    take(rae, article, article.cases[0], ids[0])

    for who, id in zip(("ada", "ben"), ids, strict=True):
        labelling.delete(Session(session.project, Annotator(id=who, name=who)), [id])

    assert [d.outcome for d in cases(rae).lost] == [Outcome.AGREED]
    assert cases(rae).outdated == 1


@pytest.mark.usefixtures("labelled")
def test_gold_changed_by_hand_is_said_so_in_the_same_step(rae: Session) -> None:
    article = cases(rae)
    take(rae, article, article.cases[1], member(article, 1, "ada"))
    (made,) = gold(rae)

    labelling.revise(rae, "set_hedge", [made.id], lambda a: replace(a, hedge=Hedge.HEDGED))
    assert [d.outcome for d in decisions(rae)] == [Outcome.EDITED]

    labelling.delete(rae, [made.id])
    assert [(d.outcome, d.gold_id) for d in decisions(rae)] == [(Outcome.NOTHING, None)]
    rae.undo()
    rae.undo()
    assert [d.outcome for d in decisions(rae)] == [Outcome.TAKEN]


@pytest.mark.usefixtures("labelled")
def test_colleagues_decision_stays_theirs(ben: Session, rae: Session) -> None:
    article = cases(rae)
    take(rae, article, article.cases[1], member(article, 1, "ada"))
    article = cases(ben)

    with pytest.raises(UserError, match="Rae has decided this already"):
        say_nothing(ben, article, article.cases[1])


@pytest.mark.usefixtures("labelled")
def test_reason_is_given_afterwards(rae: Session) -> None:
    article = cases(rae)
    take(rae, article, article.cases[1], member(article, 1, "ada"))

    explain(rae, cases(rae).cases[1], Grounds(comment="Clear from the verb."))

    assert [d.comment for d in decisions(rae)] == ["Clear from the verb."]
    with pytest.raises(UserError, match="Decide this difference first"):
        explain(rae, cases(rae).cases[2], Grounds(comment="Why?"))


def test_quotation_inside_another_is_its_child_in_the_gold_layer_too(
    session: Session, ben: Session, rae: Session, add_articles: AddArticles
) -> None:
    (article_id,) = add_articles(TEXT)
    for who in (session, ben):
        labelling.label(who, article_id, [(0, 53)], revise=_said("outlet"))
        labelling.label(who, article_id, [QUEEN], revise=_said("unknown"))

    accept_agreed(rae, cases(rae))

    outer, inner = gold(rae)
    assert inner.parent_id == outer.id
    article = cases(rae)
    say_nothing(rae, article, article.cases[0])
    assert [a.parent_id for a in gold(rae)] == [None]


def test_both_found_nothing_and_that_settles_it(
    session: Session, ben: Session, rae: Session, add_articles: AddArticles
) -> None:
    (article_id,) = add_articles(TEXT)
    for who in (session, ben):
        labelling.submit(who, article_id, nothing_to_label=True)

    accept_agreed(rae, cases(rae))

    assert cases(rae).settled


@given(steps=st.lists(st.tuples(st.integers(0, 2), st.sampled_from("ABMNW")), max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_undoing_every_decision_leaves_the_tables_as_before(
    labelled: str, rae: Session, steps: list[tuple[int, str]]
) -> None:
    before = _tables(rae, labelled)
    done = 0

    for place, deed in steps:
        article = cases(rae)
        case = article.cases[place]
        members = case.group.members
        if deed == "N":
            edit = say_nothing(rae, article, case)
        elif deed == "W":
            if case.decision is None:
                continue
            edit = withdraw(rae, article, case)
        elif deed == "M":
            parts = all_from(members[0].id) | {Part.SPEAKER: members[-1].id}
            edit = compose(rae, article, case, parts)
        else:
            edit = take(rae, article, case, members[0 if deed == "A" else -1].id)
        done += bool(edit.changes)
    for _ in range(done):
        rae.undo()

    assert _tables(rae, labelled) == before
    assert check(rae.project).sound


def _tables(who: Session, article_id: str) -> list[object]:
    tables, annotations = who.project.tables, who.project.annotations
    return [
        annotations.of_article(article_id),
        annotations.of_article(article_id, layer=Layer.GOLD),
        tables.decisions.all(),
        tables.settlings.all(),
    ]


@pytest.mark.usefixtures("labelled")
def test_article_is_submitted_when_everybody_has(
    session: Session, ben: Session, rae: Session
) -> None:
    article_id = cases(rae).article_id
    labelling.submit(session, article_id)
    assert not cases(rae).submitted

    labelling.submit(ben, article_id)

    assert cases(rae).submitted


@pytest.mark.usefixtures("labelled")
def test_decision_is_not_out_of_date_because_fewer_are_compared(
    session: Session, rae: Session
) -> None:
    cem = Session.join(session.project, Annotator(id="cem", name="Cem"))
    article = cases(rae)
    labelling.label(cem, article.article_id, [QUEEN], revise=_said("outlet"))
    article = cases(rae)
    assert len(article.cases[1].group.members) == 3
    take(rae, article, article.cases[1], member(article, 1, "ada"))

    (two,) = comparable_articles(rae.project, ComparisonFilter(annotator_ids=("ada", "ben")))
    found = cases_of(rae, two, codebook_of(rae.project))

    assert found.cases[1].decision is not None
    assert [case.outdated for case in found.cases] == [False, False, False]


@pytest.fixture
def cem(session: Session) -> Session:
    return Session.join(session.project, Annotator(id="cem", name="Cem"))


@pytest.mark.usefixtures("labelled")
def test_label_that_comes_after_the_decision_joins_it_and_makes_no_second_gold_label(
    rae: Session, cem: Session
) -> None:
    article = cases(rae)
    take(rae, article, article.cases[1], member(article, 1, "ben"))
    labelling.label(cem, article.article_id, [QUEEN], revise=_said("implicit"))

    found = cases(rae)

    assert len(found.cases) == 3
    late = found.cases[1]
    assert [m.annotator_id for m in late.group.members] == ["ada", "ben", "cem"]
    assert late.decision is not None
    assert (late.outdated, late.unheard) == (True, {member(found, 1, "cem")})
    take(rae, found, late, member(found, 1, "cem"))
    (made,) = gold(rae)
    assert made.speaker_id == "implicit"
    assert not cases(rae).cases[1].outdated


@pytest.mark.usefixtures("labelled")
def test_label_that_says_what_was_decided_leaves_the_decision_as_it_is(
    rae: Session, cem: Session
) -> None:
    article = cases(rae)
    take(rae, article, article.cases[1], member(article, 1, "ben"))
    labelling.label(
        cem,
        article.article_id,
        [QUEEN],
        revise=lambda a: replace(_said("unknown")(a), hedge=Hedge.DENIED),
    )
    found = cases(rae)
    assert len(found.cases[1].group.members) == 3
    assert not found.cases[1].outdated


@pytest.mark.usefixtures("labelled")
def test_label_where_nothing_belongs_is_looked_at(rae: Session, cem: Session) -> None:
    article = cases(rae)
    say_nothing(rae, article, article.cases[2])
    labelling.label(cem, article.article_id, [NOBODY], revise=_said("implicit"))
    assert [case.outdated for case in cases(rae).cases] == [False, False, True]


@pytest.mark.usefixtures("labelled")
def test_decision_that_is_changed_while_fewer_are_compared_stays_on_all(
    rae: Session, cem: Session
) -> None:
    labelling.label(cem, cases(rae).article_id, [QUEEN], revise=_said("outlet"))
    article = cases(rae)
    take(rae, article, article.cases[1], member(article, 1, "ada"))
    (two,) = comparable_articles(rae.project, ComparisonFilter(annotator_ids=("ada", "ben")))
    fewer = cases_of(rae, two, codebook_of(rae.project))

    take(rae, fewer, fewer.cases[1], member(fewer, 1, "ben"))

    (decision,) = decisions(rae)
    assert decision.annotation_ids == article.cases[1].group.ids
    assert [len(case.group.members) for case in cases(rae).cases] == [2, 3, 1]
    assert not any(case.outdated for case in cases(rae).cases)


@pytest.mark.usefixtures("labelled")
def test_article_is_not_settled_while_a_decision_is_out_of_date(rae: Session, cem: Session) -> None:
    article = cases(rae)
    take(rae, article, article.cases[1], member(article, 1, "ben"))
    labelling.label(cem, article.article_id, [QUEEN], revise=_said("implicit"))
    for place in (0, 2):
        take(rae, cases(rae), cases(rae).cases[place], member(cases(rae), place, "ben"))
    found = cases(rae)
    assert [case.waits for case in found.cases] == [False, True, False]
    assert not found.settled
    with pytest.raises(UserError, match="1 of 3 decisions are out of date"):
        settle(rae, found)

    take(rae, found, found.cases[1], member(found, 1, "cem"))

    assert cases(rae).settled


@pytest.mark.usefixtures("labelled")
def test_colleagues_decision_that_is_out_of_date_does_not_wait_for_me(
    ben: Session, rae: Session, cem: Session
) -> None:
    article = cases(ben)
    take(ben, article, article.cases[1], member(article, 1, "ben"))
    labelling.label(cem, article.article_id, [QUEEN], revise=_said("implicit"))
    (mine, theirs) = (cases(who).cases[1] for who in (ben, rae))
    assert (mine.outdated, mine.waits) == (True, True)
    assert (theirs.outdated, theirs.waits) == (True, False)
