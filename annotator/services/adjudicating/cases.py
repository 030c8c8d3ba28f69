"""What there is to decide in an article, and what has been decided."""

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.adjudication import Decision, Settling, SettlingState
from annotator.domain.annotation import Annotation
from annotator.domain.article import State, progress_id
from annotator.domain.lookup import Codebook
from annotator.services.comparing import ComparedArticle, Group, compare_article
from annotator.services.comparing.kinds import codes_of
from annotator.services.comparing.matching import THRESHOLD, passage
from annotator.services.session import Session
from annotator.store.queries.comparison import Comparable


@dataclass(frozen=True, slots=True)
class Case:
    """What annotators made of some words, with what an adjudicator made of it."""

    group: Group
    decision: Decision | None = None
    gold: Annotation | None = None
    """The annotation of the gold layer that came of the decision."""
    not_compared: frozenset[str] = frozenset()
    """Annotations of people who are not compared now, that were decided on too."""
    unheard: frozenset[str] = frozenset()
    """Annotations that the decision was not made on, and that say something else."""

    is_mine: bool = True
    """Whether the decision is for the adjudicator at the desk to change."""

    @property
    def waits(self) -> bool:
        """Whether it is for the adjudicator at the desk to decide, or to look at again."""
        return self.decision is None or (self.is_mine and self.outdated)

    @property
    def outdated(self) -> bool:
        """Whether an annotation was changed, deleted or brought in since the decision."""
        decision = self.decision
        if decision is None:
            return False
        members = {member.id: member for member in self.group.members}
        heard = [members[id] for id in decision.annotation_ids if id in members]
        return (
            bool(self.unheard)
            or not self.not_compared.union(members).issuperset(decision.annotation_ids)
            or any(member.updated_at > decision.updated_at for member in heard)
        )


@dataclass(frozen=True, slots=True)
class ArticleCases:
    """All cases of one article."""

    compared: ComparedArticle
    cases: tuple[Case, ...]
    """In the order of the text."""
    settling: Settling | None
    """How far the adjudicator at the desk is with it; none where not begun."""
    lost: tuple[Decision, ...]
    """Decisions on annotations that are all gone."""
    submitted: bool
    """Whether everybody who worked on the article has submitted it."""

    @property
    def article_id(self) -> str:
        """Which article it is."""
        return self.compared.article.id

    @property
    def decided(self) -> int:
        """How many cases have a decision."""
        return sum(case.decision is not None for case in self.cases)

    @property
    def outdated(self) -> int:
        """How many decisions are out of date."""
        return sum(case.outdated for case in self.cases) + len(self.lost)

    @property
    def settled(self) -> bool:
        """Whether the adjudicator at the desk has settled the article."""
        return self.settling is not None and self.settling.state is SettlingState.SETTLED

    def case_of(self, annotation_id: str) -> Case | None:
        """Return the case that an annotation, or a gold one, belongs to."""
        return next(
            (
                case
                for case in self.cases
                if annotation_id in case.group.ids
                or (case.gold is not None and case.gold.id == annotation_id)
            ),
            None,
        )


def cases_of(
    session: Session, comparable: Comparable, book: Codebook, threshold: float = THRESHOLD
) -> ArticleCases:
    """Return what there is to decide in an article; what was decided on stays together.

    Of several adjudicators' decisions on the same annotations one's own counts, else the
    latest. Raises `LookupError` where the article is gone.
    """
    project, me = session.project, session.annotator_id
    decisions = project.tables.decisions.where("article_id", [comparable.article_id])
    decisions.sort(key=lambda d: (d.annotator_id == me, d.updated_at, d.id), reverse=True)
    together = [decision.annotation_ids for decision in decisions]
    compared = compare_article(project, comparable, book, threshold, together)
    gold = project.tables.annotations.read([d.gold_id for d in decisions if d.gold_id])
    others = _not_compared(session, comparable) if decisions else frozenset[str]()
    cases: list[Case] = []
    used: set[str] = set()
    for group in compared.groups:
        decision = _on(group, decisions)
        if decision is not None:
            used.add(decision.id)
        made = gold.get(decision.gold_id or "") if decision else None
        unheard = _unheard(group, decision, made, book)
        is_mine = decision is None or decision.annotator_id == me
        cases.append(Case(group, decision, made, others, unheard, is_mine))
    here = {id for group in compared.groups for id in group.ids} | others
    lost = tuple(d for d in decisions if d.id not in used and here.isdisjoint(d.annotation_ids))
    settlings = project.tables.settlings.where("article_id", [comparable.article_id])
    mine = next((s for s in settlings if s.annotator_id == me), None)
    return ArticleCases(compared, tuple(cases), mine, lost, _is_submitted(session, comparable))


def _not_compared(session: Session, comparable: Comparable) -> frozenset[str]:
    compared = set(comparable.annotator_ids)
    everything = session.project.annotations.of_article(comparable.article_id)
    return frozenset(a.id for a in everything if a.annotator_id not in compared)


def _is_submitted(session: Session, comparable: Comparable) -> bool:
    ids = [progress_id(comparable.article_id, id) for id in comparable.annotator_ids]
    known = session.project.tables.progress.read(ids)
    return all(id in known and known[id].state is State.SUBMITTED for id in ids)


def _on(group: Group, decisions: Sequence[Decision]) -> Decision | None:
    """Return the decision that a group was kept together for."""
    ids = set(group.ids)
    return next((d for d in decisions if not ids.isdisjoint(d.annotation_ids)), None)


def _unheard(
    group: Group, decision: Decision | None, gold: Annotation | None, book: Codebook
) -> frozenset[str]:
    """Return what joined a group after it was decided on and is not what was decided."""
    if decision is None:
        return frozenset()
    late = [member for member in group.members if member.id not in decision.annotation_ids]
    return frozenset(member.id for member in late if not _says_the_same(member, gold, book))


def _says_the_same(annotation: Annotation, gold: Annotation | None, book: Codebook) -> bool:
    return (
        gold is not None
        and passage(annotation) == passage(gold)
        and codes_of(annotation, book) == codes_of(gold, book)
    )
