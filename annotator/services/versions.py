"""Other versions of an article, and bringing its labels over."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from annotator.domain.anchoring import anchored_all
from annotator.domain.annotation import Annotation, Origin, Status
from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.folding import fold
from annotator.domain.ids import new_id
from annotator.domain.rewording import Rewording
from annotator.services import labelling
from annotator.services.labelling.nesting import with_parents
from annotator.services.session import Session
from annotator.store.queries.versions import VersionQueries

_SHINGLE = 4
_ALIKE = 0.3
"""Share of the runs of words of both that two versions have in common, at least."""
_MOST = 50
_FEW = 50_000


class Fate(StrEnum):
    """What becomes of a label in another version."""

    SAME = "same"
    """It stands at the same place."""
    MOVED = "moved"
    """The same words stand elsewhere."""
    CHANGED = "changed"
    """It stands where other words have come in, or some have gone; it takes the new ones."""
    LOST = "lost"
    """The words are not there any more."""
    THERE = "there"
    """A label of one's own has these words there already."""


@dataclass(frozen=True, slots=True)
class Version:
    """Another article that is nearly the same."""

    article: Article
    alike: float
    """Share of the words in their order that both have, 0 to 1."""
    labels: int
    """One's own labels in it."""


@dataclass(frozen=True, slots=True)
class Carried:
    """One label on its way to another version."""

    before: Annotation
    after: Annotation | None
    """As it would stand there; none where it is lost or there already."""
    fate: Fate


@dataclass(frozen=True, slots=True)
class Plan:
    """What would become of one's own labels of one article in another."""

    target_id: str
    labels: tuple[Carried, ...]

    def of(self, *fates: Fate) -> list[Carried]:
        """Return the labels with one of some fates, in the order of the text."""
        return [carried for carried in self.labels if carried.fate in fates]


def versions_of(session: Session, article_id: str) -> list[Version]:
    """Return the articles that are versions of one, the likest first.

    They have the same address or title, or without titles the same file name, and nearly
    the same text.
    """
    project = session.project
    ids = VersionQueries(project.database).candidates(article_id, _MOST)
    articles = project.tables.articles.read(ids)
    own = _runs(project.articles.body(article_id))
    found: list[Version] = []
    for id in ids:
        alike = _alike(own, _runs(project.articles.body(id)))
        if alike >= _ALIKE and id in articles:
            mine = project.annotations.of_article(id, session.annotator_id)
            found.append(Version(articles[id], alike, len(mine)))
    return sorted(found, key=lambda version: -version.alike)


def first_with_labels(session: Session, article_ids: Sequence[str]) -> str | None:
    """Return the first of some articles that came in of which an earlier version was labelled.

    Where very many came in or are there, nobody looks: it would hold up the window.
    """
    many = len(article_ids) > _MOST or session.project.articles.bound() > _FEW
    for id in () if many else article_ids:
        mine = session.project.annotations.of_article(id, session.annotator_id)
        if not mine and any(version.labels for version in versions_of(session, id)):
            return id
    return None


def plan(session: Session, source_id: str, target_id: str) -> Plan:
    """Return what would become of one's own labels of an article in another version of it."""
    project = session.project
    text, other = project.articles.body(source_id), project.articles.body(target_id)
    mine = project.annotations.of_article(source_id, session.annotator_id)
    there = project.annotations.of_article(target_id, session.annotator_id)
    taken = {annotation.content for annotation in there}
    moment = session.now()
    labels: list[Carried] = []
    rewording = Rewording(text, other)
    for annotation in mine:
        same = anchored_all(annotation.segments, text, other)
        segments = same if same is not None else rewording.segments(annotation.segments)
        if segments is None:
            labels.append(Carried(annotation, None, Fate.LOST))
            continue
        after = replace(
            annotation,
            id=new_id(),
            article_id=target_id,
            segments=segments,
            status=Status.DRAFT,
            origin=Origin.COPIED,
            parent_id=None,
            created_at=moment,
            updated_at=moment,
        )
        if after.content in taken:
            labels.append(Carried(annotation, None, Fate.THERE))
        else:
            fate = Fate.SAME if after.content == annotation.content else Fate.MOVED
            labels.append(Carried(annotation, after, fate if same is not None else Fate.CHANGED))
    return Plan(target_id, tuple(labels))


def carry(session: Session, planned: Plan) -> Edit:
    """Make copies of the labels that were not lost, as one undo step; the old ones stay."""
    moment = session.now()
    made = [carried.after for carried in planned.labels if carried.after is not None]
    there = session.project.annotations.of_article(planned.target_id, session.annotator_id)
    changes = with_parents(there, [Change(None, annotation) for annotation in made], moment)
    if made:
        changes = [*changes, *labelling.begun(session, planned.target_id, moment)]
    return session.perform("copy_labels", changes)


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = fold(text).split()
    if len(words) <= _SHINGLE:
        return frozenset([tuple(words)])
    return frozenset(
        tuple(words[start : start + _SHINGLE]) for start in range(len(words) - _SHINGLE + 1)
    )


def _alike(one: frozenset[Sequence[str]], other: frozenset[Sequence[str]]) -> float:
    """Return the share of the runs of the shorter text that the other has."""
    return len(one & other) / max(1, min(len(one), len(other)))
