"""Suggestions for one annotator: what is offered, taken, put away, and where none are wanted."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.annotation import Annotation, Origin, Segment
from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.lookup import Codebook
from annotator.domain.refusal import Refusal, refusal_id
from annotator.domain.revising import with_stance, with_target, with_topic
from annotator.domain.segments import merged
from annotator.domain.value import value
from annotator.services.session import Session
from annotator.store.project import Project
from annotator.store.queries.repeats import RepeatQueries

if TYPE_CHECKING:
    from annotator.services.learning import Proposal
    from annotator.services.suggesting import Register, Suggestion

LONGEST = 60_000
"""Articles with more code points are read only when asked: a quarter of a second would be felt."""

_ALIKE = 0.5
"""Share of the words of both that a label or refusal has in common with what it settles."""
_SWITCH = "suggest"
_WITHOUT = "suggest_not_in"
_MARKED = "suggest_marked_only"

Stretch = tuple[int, int]


def is_on(project: Project) -> bool:
    """Return whether quotations are suggested in this project; they are at first."""
    return project.settings.get(_SWITCH, "on") == "on"


def switch(project: Project, *, on: bool) -> None:
    """Let quotations be suggested in this project, or not, as in double coding."""
    project.settings.set(_SWITCH, "on" if on else "off")


def is_on_in(project: Project, article_id: str) -> bool:
    """Return whether an article is one of those in which quotations may be suggested.

    A passage that came back to be labelled again is none of them.
    """
    is_repeat = RepeatQueries(project.database).is_repeat(article_id)
    return article_id not in _without(project) and not is_repeat


def switch_in(project: Project, article_id: str, *, on: bool) -> None:
    """Let quotations be suggested in one article, or not."""
    others = [id for id in _without(project) if id != article_id]
    project.settings.set(_WITHOUT, json.dumps(others if on else [*others, article_id]))


def is_marked_only(project: Project) -> bool:
    """Return whether only what stands in quotation marks is suggested."""
    return project.settings.get(_MARKED, "off") == "on"


def switch_marked_only(project: Project, *, on: bool) -> None:
    """Let only what stands in quotation marks be suggested, or all that is said."""
    project.settings.set(_MARKED, "on" if on else "off")


@value(kw_only=True)
class Filling:
    """What goes into an annotation together with a suggestion; what is none does not."""

    value_id: str | None = None
    target_id: str | None = None
    """Toward whom the stance is; without a stance there is none."""
    topic_id: str | None = None

    def into(self, annotation: Annotation) -> Annotation:
        """Return an annotation with what it lacks filled in; what it has stays."""
        after = annotation
        if self.value_id is not None and not after.stances:
            after = with_stance(after, self.value_id, target_id=self.target_id)
        elif self.target_id is not None and after.stances and not after.stances[0].target_id:
            after = with_target(after, self.target_id)
        if self.topic_id is not None and not after.topics:
            after = with_topic(after, self.topic_id)
        return replace(after, suggestion_seen=True)


NOTHING_MORE = Filling()


def filling_of(proposal: Proposal) -> Filling:
    """Return what goes into an annotation when a proposal is taken."""
    return Filling(
        value_id=proposal.value.id if proposal.value else None,
        target_id=proposal.target.id if proposal.target else None,
        topic_id=proposal.topic.id if proposal.topic else None,
    )


def register_of(book: Codebook) -> Register:
    """Return the speakers of a codebook as suggestions look them up; keep it while it holds."""
    from annotator.services.suggesting import Register

    return Register(book.speakers)


def found_in(
    article: Article, text: str, register: Register, *, marked_only: bool = False
) -> list[Suggestion]:
    """Return all that can be suggested in an article, whoever asks.

    With `marked_only`, only what stands in quotation marks.
    """
    from annotator.services.suggesting import suggest  # its word lists take long to load

    found = suggest(text, article.language, register, article.furniture)
    return [each for each in found if each.marked or not marked_only]


def still_open(
    suggestions: Sequence[Suggestion],
    annotations: Iterable[Annotation],
    refusals: Iterable[Refusal],
) -> list[Suggestion]:
    """Return the suggestions that no label and no refusal has settled, in their order.

    Each label or refusal settles the one suggestion that shares most of its words, if the
    two share at least half (intersection over union); so a quotation inside another stays
    when the other is labelled. A label of several pieces settles what is suggested of it.
    """
    annotations = list(annotations)
    stretches = [_stretches(each.content) for each in suggestions]
    hulls = [[(each.start, each.end)] for each in suggestions]
    settled = {_nearest(_stretches(each.content), stretches) for each in annotations}
    settled |= {_nearest([(each.start, each.end)], hulls) for each in refusals}
    settled |= set(_pieces_of(annotations, stretches))
    return [each for place, each in enumerate(suggestions) if place not in settled]


def take(
    session: Session, article_id: str, suggestion: Suggestion, filling: Filling = NOTHING_MORE
) -> tuple[Annotation, Edit]:
    """Make a suggestion an annotation of one's own; the speaker only if the register has it."""
    from annotator.services import labelling

    text = session.project.articles.body(article_id)

    def as_suggested(annotation: Annotation) -> Annotation:
        return filling.into(
            replace(
                annotation,
                segments=merged(text, suggestion.segments),
                speaker_id=suggestion.speaker_id,
                quotation_type=suggestion.quotation_type,
            )
        )

    ranges = _stretches(suggestion.content)
    origin = Origin.SUGGESTED
    return labelling.label(session, article_id, ranges, origin=origin, revise=as_suggested)


def join(session: Session, annotation_id: str, suggestion: Suggestion) -> Edit:
    """Add what a suggestion holds to an annotation of one's own, as further pieces of it."""
    from annotator.services import labelling

    def joined(annotation: Annotation) -> Annotation:
        text = session.project.articles.body(annotation.article_id)
        segments = merged(text, (*annotation.segments, *suggestion.content))
        return replace(annotation, segments=segments, suggestion_seen=True)

    return labelling.revise(session, "add_segment", [annotation_id], joined)


def fill(session: Session, annotation_id: str, filling: Filling) -> Edit:
    """Fill in what is proposed where an annotation of one's own lacks it, as one undo step."""
    from annotator.services import labelling

    return labelling.revise(session, "take_proposal", [annotation_id], filling.into)


def refuse(session: Session, article_id: str, suggestion: Suggestion) -> Edit:
    """Put a suggestion away, so that it stays away; undo brings it back."""
    start, end = suggestion.start, suggestion.end
    id = refusal_id(article_id, session.annotator_id, start, end)
    before = session.project.tables.refusals.read([id]).get(id)
    after = before or Refusal(
        id=id,
        article_id=article_id,
        annotator_id=session.annotator_id,
        start=start,
        end=end,
        made_at=session.now(),
    )
    return session.perform("refuse_suggestion", [Change(before, after)])


def lies_in(content: Sequence[Stretch], suggestion: Suggestion) -> bool:
    """Return whether words share at least one code point with what a suggestion holds."""
    return any(
        start < piece.end and piece.start < end
        for start, end in content
        for piece in suggestion.content
    )


def _without(project: Project) -> list[str]:
    return json.loads(project.settings.get(_WITHOUT, "[]"))


def _stretches(segments: Iterable[Segment]) -> list[Stretch]:
    return [(piece.start, piece.end) for piece in segments]


def _pieces_of(annotations: list[Annotation], stretches: list[list[Stretch]]) -> Iterator[int]:
    """Hand out the places of what consists of pieces of one annotation."""
    for annotation in annotations:
        pieces = set(_stretches(annotation.content))
        for place, others in enumerate(stretches):
            if pieces.issuperset(others):
                yield place


def _nearest(words: list[Stretch], others: list[list[Stretch]]) -> int | None:
    """Return the place of the one that shares most words, if it shares enough."""
    start, end = words[0][0], words[-1][1]
    shares = [
        (_share(words, other), -place)
        for place, other in enumerate(others)
        if other[0][0] < end and start < other[-1][1]
    ]
    share, place = max(shares, default=(0.0, 0))
    return -place if share >= _ALIKE else None


def _share(words: list[Stretch], others: list[Stretch]) -> float:
    """Return the share of the code points of either that lie in both, 0 to 1."""
    both = sum(
        max(0, min(end, other_end) - max(start, other_start))
        for start, end in words
        for other_start, other_end in others
    )
    either = sum(end - start for start, end in (*words, *others)) - both
    return both / either
