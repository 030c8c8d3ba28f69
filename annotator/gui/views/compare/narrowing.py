"""Which cases of the compare room are listed."""

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.lookup import Codebook
from annotator.services.adjudicating import ArticleCases, Case
from annotator.services.comparing import Kind, standing_speaker, standing_topic


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowing:
    """What a case must have to be listed; what is empty does not matter."""

    kinds: frozenset[Kind] = frozenset()
    """At least one of these; without any, agreed cases are listed too."""
    only_of: frozenset[str] = frozenset()
    """Words that only one of these annotators has labelled; one more kind of difference."""
    annotator_ids: frozenset[str] = frozenset()
    """With one: a label of theirs, or the lack of it. With more, only these are compared."""
    speaker_ids: frozenset[str] = frozenset()
    """Of one of the labels, as the entries that stand for them today."""
    topic_ids: frozenset[str] = frozenset()
    open_only: bool = False
    outdated_only: bool = False
    annotation_ids: frozenset[str] = frozenset()
    """Labels that some figure was made of."""

    @property
    def compared(self) -> tuple[str, ...] | None:
        """Whose labels are compared; none for everybody's."""
        return tuple(sorted(self.annotator_ids)) if len(self.annotator_ids) > 1 else None

    def fits(self, case: Case, book: Codebook) -> bool:
        """Return whether a case is listed."""
        group = case.group
        return (
            self._is_of_kind(case)
            and (not self.annotator_ids or self._concerns(case))
            and (not self.speaker_ids or bool(self.speaker_ids & _speakers(case, book)))
            and (not self.topic_ids or bool(self.topic_ids & _topics(case, book)))
            and not (self.open_only and case.decision is not None)
            and not (self.outdated_only and not case.outdated)
            and (not self.annotation_ids or bool(self.annotation_ids.intersection(group.ids)))
        )

    def _is_of_kind(self, case: Case) -> bool:
        group = case.group
        if not self.kinds and not self.only_of:
            return True
        alone = len(group.members) == 1 and bool(group.missing)
        only = alone and group.members[0].annotator_id in self.only_of
        return only or bool(self.kinds & group.kinds)

    def _concerns(self, case: Case) -> bool:
        """A case in which somebody lacks a label concerns them and whoever has one."""
        members = {member.annotator_id for member in case.group.members}
        return bool(self.annotator_ids & (members | set(case.group.missing)))


def listed_cases(article: ArticleCases, narrowing: Narrowing, book: Codebook) -> list[Case]:
    """Return the cases of an article that are listed: what all agree on first."""
    fitting = [case for case in article.cases if narrowing.fits(case, book)]
    return sorted(fitting, key=lambda case: not case.group.agreed)


def cases_to_see(
    article: ArticleCases, narrowing: Narrowing, book: Codebook, *, open_only: bool
) -> list[Case]:
    """Return the differences that fit, in the order of the text; behind a figure all that fits.

    With `open_only` those that wait for a decision, or for a second look at one.
    """
    behind = bool(narrowing.annotation_ids)
    return [
        case
        for case in listed_cases(article, narrowing, book)
        if (behind or not case.group.agreed or case.outdated) and (case.waits or not open_only)
    ]


def _speakers(case: Case, book: Codebook) -> set[str | None]:
    return {standing_speaker(member.speaker_id, book) for member in case.group.members}


def _topics(case: Case, book: Codebook) -> set[str]:
    topics: Iterable[str] = (id for member in case.group.members for id in member.topics)
    return {standing_topic(id, book) for id in topics}
