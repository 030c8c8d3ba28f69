"""The inbox: what came back to an author, and what came back to a reviewer."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from annotator.domain.annotation import Annotation
from annotator.domain.article import Article
from annotator.domain.review import Remark, RemarkKind, Review, Verdict
from annotator.domain.value import value
from annotator.store.project import Project

_READ = 40
"""A review with its label, article and remarks takes as long as so many plain rows."""


class Waiting(StrEnum):
    """Whose turn it is in a review."""

    AUTHOR = "author"
    """It was returned, and the author has not answered since."""
    REVIEWER = "reviewer"
    """The author has changed or defended it."""
    NOBODY = "nobody"
    """It is closed, or was accepted."""


@value
class Item:
    """One review with all that is needed to show it."""

    review: Review
    article: Article
    annotation: Annotation | None
    """As it is now; none where the author deleted it, or a passage was missed."""
    remarks: tuple[Remark, ...]
    """The oldest first."""
    waiting: Waiting
    changed_since: bool
    """Whether the author has changed or deleted the annotation since the verdict."""

    @property
    def last_at(self) -> str:
        """When somebody last did something in it."""
        return max(self.review.updated_at, *(remark.made_at for remark in self.remarks), "")


def returned_to(project: Project, author_id: str) -> list[Item]:
    """Return what was returned to an author, what waits for them first, the newest first."""
    reviews = project.tables.reviews.where("author_id", [author_id])
    returned = [review for review in reviews if review.verdict is Verdict.RETURNED]
    return _sorted(_items(project, returned), Waiting.AUTHOR)


def reviewed_by(project: Project, reviewer_id: str) -> list[Item]:
    """Return what a reviewer returned, what waits for them first, the newest first."""
    reviews = project.tables.reviews.where("annotator_id", [reviewer_id])
    returned = [review for review in reviews if review.verdict is Verdict.RETURNED]
    return _sorted(_items(project, returned), Waiting.REVIEWER)


def bound(project: Project) -> int:
    """Return about how many rows are read to show all reviews that concern somebody."""
    return _READ * project.tables.reviews.count()


def waiting_for(project: Project, annotator_id: str) -> int:
    """Return how many reviews wait for somebody, as author or as reviewer."""
    mine = returned_to(project, annotator_id)
    theirs = reviewed_by(project, annotator_id)
    return sum(item.waiting is Waiting.AUTHOR for item in mine) + sum(
        item.waiting is Waiting.REVIEWER for item in theirs
    )


def of_annotations(project: Project, annotation_ids: Sequence[str]) -> dict[str, list[Item]]:
    """Return the reviews of some annotations, by their ids; the newest first."""
    found: dict[str, list[Item]] = {}
    for item in _items(project, project.tables.reviews.where("annotation_id", annotation_ids)):
        if item.review.annotation_id is not None:
            found.setdefault(item.review.annotation_id, []).append(item)
    for items in found.values():
        items.sort(key=lambda item: item.last_at, reverse=True)
    return found


def _items(project: Project, reviews: Sequence[Review]) -> list[Item]:
    tables = project.tables
    judged = [review.annotation_id for review in reviews if review.annotation_id is not None]
    annotations = tables.annotations.read(judged)
    articles = tables.articles.read(list({review.article_id for review in reviews}))
    remarks: dict[str, list[Remark]] = {}
    for remark in tables.remarks.where("review_id", [review.id for review in reviews]):
        remarks.setdefault(remark.review_id, []).append(remark)
    return [
        _item(review, articles, annotations, sorted(remarks.get(review.id, ()), key=_when))
        for review in reviews
    ]


def _when(remark: Remark) -> tuple[str, str]:
    return remark.made_at, remark.id


def _item(
    review: Review,
    articles: Mapping[str, Article],
    annotations: Mapping[str, Annotation],
    remarks: Sequence[Remark],
) -> Item:
    annotation = annotations.get(review.annotation_id) if review.annotation_id else None
    if review.annotation_id is None:
        changed = False
    else:
        changed = annotation is None or annotation.updated_at > review.updated_at
    waiting = _waiting(review, remarks)
    return Item(review, articles[review.article_id], annotation, tuple(remarks), waiting, changed)


def _waiting(review: Review, remarks: Iterable[Remark]) -> Waiting:
    if review.closed or review.verdict is Verdict.ACCEPTED:
        return Waiting.NOBODY
    answers = [
        remark.made_at
        for remark in remarks
        if remark.annotator_id == review.author_id and remark.kind is not RemarkKind.REMARK
    ]
    spoken = [remark.made_at for remark in remarks if remark.annotator_id == review.annotator_id]
    asked_at = max([review.updated_at, *spoken])
    return Waiting.REVIEWER if max(answers, default="") > asked_at else Waiting.AUTHOR


def _sorted(items: Iterable[Item], first: Waiting) -> list[Item]:
    newest = sorted(items, key=lambda item: item.last_at, reverse=True)
    order = {first: 0, Waiting.NOBODY: 2}
    return sorted(newest, key=lambda item: order.get(item.waiting, 1))
