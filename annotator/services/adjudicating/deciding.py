"""Deciding: what becomes of a difference in the gold layer. Annotators' own work stays."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.domain.adjudication import (
    Decision,
    Outcome,
    Part,
    Settling,
    SettlingState,
    Taken,
    settling_id,
)
from annotator.domain.annotation import Annotation, Layer
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import UserError
from annotator.domain.ids import new_id
from annotator.services.adjudicating.cases import ArticleCases, Case
from annotator.services.adjudicating.composing import all_from, composed, fullest, without
from annotator.services.labelling.nesting import with_parents
from annotator.services.review.reasons import reason_changes
from annotator.services.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """Why something was decided as it was; both are optional."""

    reason_id: str | None = None
    """An entry of the list of return reasons."""
    comment: str = ""


NO_GROUNDS = Grounds()


@dataclass(frozen=True, slots=True)
class _Ruling:
    case: Case
    outcome: Outcome
    gold: Annotation | None
    taken: tuple[Taken, ...]
    grounds: Grounds


def take(
    session: Session,
    article: ArticleCases,
    case: Case,
    annotation_id: str,
    grounds: Grounds = NO_GROUNDS,
) -> Edit:
    """Make one annotator's annotation the gold one, as it is."""
    return compose(session, article, case, all_from(annotation_id), grounds)


def compose(
    session: Session,
    article: ArticleCases,
    case: Case,
    parts: Mapping[Part, str],
    grounds: Grounds = NO_GROUNDS,
    *,
    to_edit: bool = False,
    revise: Callable[[Annotation], Annotation] | None = None,
) -> Edit:
    """Make a gold annotation of parts, each from the annotation whose id it is given.

    `revise` changes it before it is written; `to_edit` says that the adjudicator will
    change it after. Raises `UserError` where another adjudicator has decided the case.
    """
    gold, taken = composed(session, case, parts, session.now())
    if revise is not None:
        gold, to_edit = revise(gold), True
    outcome = Outcome.TAKEN if len(set(parts.values())) == 1 else Outcome.COMPOSED
    if outcome is Outcome.TAKEN and case.group.agreed and len(case.group.members) > 1:
        outcome = Outcome.AGREED
    if to_edit:
        outcome = Outcome.EDITED
    return _rule(session, article, "decide", [_Ruling(case, outcome, gold, taken, grounds)])


def say_nothing(
    session: Session, article: ArticleCases, case: Case, grounds: Grounds = NO_GROUNDS
) -> Edit:
    """Say that nothing belongs here; a gold annotation of the case goes."""
    return _rule(session, article, "decide", [_Ruling(case, Outcome.NOTHING, None, (), grounds)])


def accept_agreed(session: Session, article: ArticleCases) -> Edit:
    """Take into the gold layer, as one undo step, all that everybody agrees on.

    Where everybody found nothing to label, the article is settled by that.
    """
    moment = session.now()
    rulings: list[_Ruling] = []
    for case in open_agreed(article):
        parts = all_from(fullest(case.group.members).id)
        gold, taken = composed(session, case, parts, moment)
        rulings.append(_Ruling(case, Outcome.AGREED, gold, taken, NO_GROUNDS))
    if not rulings and article.cases:
        raise UserError("There is nothing here that all agree on and that is still open.")
    return _rule(session, article, "accept_agreed", rulings)


def open_agreed(article: ArticleCases) -> list[Case]:
    """Return the cases in which all agree and that wait for a decision."""
    return [case for case in article.cases if case.group.agreed and case.decision is None]


def waits_agreed(article: ArticleCases) -> bool:
    """Return whether something all agree on waits to be accepted, if only that there is nothing."""
    return bool(open_agreed(article)) or (not article.cases and not article.settled)


def explain(session: Session, case: Case, grounds: Grounds) -> Edit:
    """Give a decision another reason and comment. Raises `UserError` where there is none."""
    before = case.decision
    if before is None:
        raise UserError("Decide this difference first; then say why.")
    _check_owner(session, case)
    after = replace(
        before,
        reason_id=grounds.reason_id,
        comment=grounds.comment.strip(),
        updated_at=before.updated_at if case.outdated else session.now(),
    )
    reasons = reason_changes(session.project, grounds.reason_id)
    return session.perform("explain_decision", [*reasons, Change(before, after)])


def withdraw(session: Session, article: ArticleCases, case: Case) -> Edit:
    """Take a decision back: the difference is open again, its gold annotation goes."""
    if case.decision is None:
        raise UserError("This difference is still open; there is no decision to take back.")
    _check_owner(session, case)
    moment = session.now()
    changes = [Change(case.decision, None), *_gold_changes(session, [(case, None)], moment)]
    changes.append(_settling(session, article, SettlingState.IN_REVIEW, moment))
    return session.perform("withdraw_decision", changes)


def settle(session: Session, article: ArticleCases) -> Edit:
    """Call an article settled. Raises `UserError` where something is open or out of date."""
    left = len(article.cases) - article.decided
    if left:
        raise UserError(
            f"{left} of {len(article.cases)} passages are still open here; decide them first."
        )
    stale = sum(case.waits for case in article.cases)
    if stale:
        raise UserError(
            f"{stale} of {len(article.cases)} decisions are out of date here; look at them again."
        )
    change = _settling(session, article, SettlingState.SETTLED, session.now())
    return session.perform("settle", [change])


def reopen(session: Session, article: ArticleCases) -> Edit:
    """Take a settled article back into review."""
    change = _settling(session, article, SettlingState.IN_REVIEW, session.now())
    return session.perform("unsettle", [change])


def _rule(session: Session, article: ArticleCases, name: str, rulings: Sequence[_Ruling]) -> Edit:
    """Write decisions with their gold annotations and the state of the article, as one edit."""
    moment = session.now()
    for ruling in rulings:
        _check_owner(session, ruling.case)
    given = next((r.grounds.reason_id for r in rulings if r.grounds.reason_id), None)
    decided = {ruling.case.group.ids for ruling in rulings}
    done = all(c.group.ids in decided or not c.waits for c in article.cases)
    state = SettlingState.SETTLED if done else SettlingState.IN_REVIEW
    return session.perform(
        name,
        [
            *reason_changes(session.project, given),
            *_gold_changes(session, [(r.case, r.gold) for r in rulings], moment),
            *(_decision(session, article, ruling, moment) for ruling in rulings),
            _settling(session, article, state, moment),
        ],
    )


def _decision(session: Session, article: ArticleCases, ruling: _Ruling, moment: str) -> Change:
    before = ruling.case.decision
    after = Decision(
        id=before.id if before else new_id(),
        article_id=article.article_id,
        annotator_id=session.annotator_id,
        outcome=ruling.outcome,
        annotation_ids=_decided_on(ruling.case),
        gold_id=ruling.gold.id if ruling.gold else None,
        taken=ruling.taken,
        reason_id=ruling.grounds.reason_id,
        comment=ruling.grounds.comment.strip(),
        made_at=before.made_at if before else moment,
        updated_at=moment,
    )
    return Change(before, after)


def _decided_on(case: Case) -> tuple[str, ...]:
    """Return what a decision is on, of people who are not compared now what it was on before."""
    before = case.decision.annotation_ids if case.decision else ()
    return tuple(sorted({*case.group.ids, *case.not_compared.intersection(before)}))


def _gold_changes(
    session: Session, wanted: Iterable[tuple[Case, Annotation | None]], moment: str
) -> list[Change]:
    """Return the changes to the gold layer, those to quotations inside others among them."""
    made: list[Change] = []
    gone: list[Annotation] = []
    article_id = ""
    for case, gold in wanted:
        article_id = case.group.members[0].article_id
        if gold is not None:
            made.append(Change(case.gold if case.gold and case.gold.id == gold.id else None, gold))
        elif case.gold is not None:
            gone.append(case.gold)
    if not made and not gone:
        return []
    mine = session.project.annotations.of_article(article_id, session.annotator_id, Layer.GOLD)
    changes = with_parents(mine, made, moment) if made else []
    by_id = {annotation.id: annotation for annotation in mine}
    for annotation in gone:
        inside = without(mine, annotation, moment)
        changes += [Change(annotation, None), *(Change(by_id[a.id], a) for a in inside)]
    return changes


def _settling(session: Session, article: ArticleCases, state: SettlingState, moment: str) -> Change:
    """Return the change to the state of an article; one that changes nothing if it has it."""
    before = article.settling
    if before is not None and before.state is state:
        return Change(before, before)
    after = Settling(
        id=settling_id(article.article_id, session.annotator_id),
        article_id=article.article_id,
        annotator_id=session.annotator_id,
        state=state,
        updated_at=moment,
    )
    return Change(before, after)


def _check_owner(session: Session, case: Case) -> None:
    if case.decision is not None and case.decision.annotator_id != session.annotator_id:
        known = session.project.tables.annotators.read([case.decision.annotator_id])
        owner = known.get(case.decision.annotator_id)
        name = owner.name if owner else "A colleague"
        raise UserError(f"{name} has decided this already; only they can change it.")
