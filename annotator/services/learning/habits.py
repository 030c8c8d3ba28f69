"""What an annotator usually chooses: in this article, of this speaker, in this outlet."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from annotator.domain.annotation import UNNAMED_SPEAKERS
from annotator.services.suggesting.speakers.register import Words, words_of
from annotator.store.queries.learning import Taught

_NEWEST = 40
"""So many of the newest labels of each kind count, each a little less than the next newer."""
_FADES = 0.9

_SURE = 0.75
"""Share of the labels with the same source words that must agree on the speaker."""
_SAME_OUTLET = 4.0
_ENOUGH = 1.5
"""What labels of other outlets must count together: two of them do."""
_LONGEST = 8
"""Longer source words are no name but a description."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is to be chosen."""

    article_id: str = ""
    outlet: str = ""
    event_id: str = ""
    """What the article is about, if that is known."""
    speaker_id: str = ""
    """Who speaks there, as far as known."""
    annotation_id: str = ""
    """The label whose fields are chosen; what it says itself does not count."""


class Group(NamedTuple):
    """Which labels: of an article, speaker, outlet or event; empty where it does not matter."""

    article_id: str = ""
    speaker_id: str = ""
    outlet: str = ""
    event_id: str = ""


class Habits:
    """The labels of one annotator, in the order in which they were last touched."""

    def __init__(self, newest_first: Iterable[Taught] = ()) -> None:
        self._taught: dict[str, Taught] = {}
        self._groups: defaultdict[Group, dict[str, None]] = defaultdict(dict)
        self._sources: defaultdict[Words, dict[str, None]] = defaultdict(dict)
        self._aliases: dict[str, dict[Words, str]] = {}
        """By outlet: those asked for so far, kept in step."""
        for label in reversed(list(newest_first)):
            self.put(label)

    def __len__(self) -> int:
        """How many labels count."""
        return len(self._taught)

    def put(self, label: Taught) -> None:
        """Take a label in, or take in what became of it; it is the newest now."""
        self.drop(label.id)
        self._taught[label.id] = label
        for group in _groups_of(label):
            self._groups[group][label.id] = None
        if words := words_of(label.source)[:_LONGEST]:
            self._sources[words][label.id] = None
            self._learn(words)

    def drop(self, annotation_id: str) -> None:
        """Forget a label that is gone."""
        label = self._taught.pop(annotation_id, None)
        if label is None:
            return
        for group in _groups_of(label):
            del self._groups[group][annotation_id]
        if words := words_of(label.source)[:_LONGEST]:
            del self._sources[words][annotation_id]
            self._learn(words)

    def label(self, annotation_id: str) -> Taught | None:
        """Return what a label says; none where it is not known here."""
        return self._taught.get(annotation_id)

    def around(self, place: Place) -> dict[str, float]:
        """Return the labels that matter at a place by their ids, with what each counts, 0 to 1."""
        counts: dict[str, float] = {}
        article, speaker, event = place.article_id, place.speaker_id, place.event_id
        weights = {
            Group(): 0.1,
            Group(outlet=place.outlet): 0.15,
            Group(speaker_id=speaker): 0.35,
            Group(event_id=event): 0.5,
            Group(speaker_id=speaker, event_id=event): 0.7,
            Group(article_id=article): 0.6,
            Group(article_id=article, speaker_id=speaker): 1.0,
        }
        for group, weight in weights.items():
            for id in self._newest(group, place.annotation_id):
                counts[id] = max(counts.get(id, 0.0), weight)
                weight *= _FADES
        return counts

    def speakers(self, place: Place) -> list[str]:
        """Return the speakers of labels, the likeliest at a place first."""
        return self._ranked(place, lambda label: label.speaker_id)

    def targets(self, place: Place) -> list[str]:
        """Return the targets of stances, the likeliest at a place first."""
        return self._ranked(place, lambda label: label.target_id)

    def topics(self, place: Place) -> list[str]:
        """Return the topics of labels, the likeliest at a place first."""
        return self._ranked(place, lambda label: label.topic_id)

    def aliases(self, outlet: str) -> dict[Words, str]:
        """Return whom source words stand for in an outlet, going by the labels that have them.

        Labels of the same outlet count four times those of others, newer ones more than
        older ones; words on which the labels do not agree stand for nobody.
        """
        if outlet not in self._aliases:
            self._aliases[outlet] = {}
            for words in self._sources:
                self._learn_for(outlet, words)
        return dict(self._aliases[outlet])

    def _learn(self, words: Words) -> None:
        for outlet in self._aliases:
            self._learn_for(outlet, words)

    def _learn_for(self, outlet: str, words: Words) -> None:
        meant = self._meant(self._sources[words], outlet)
        if meant:
            self._aliases[outlet][words] = meant
        else:
            self._aliases[outlet].pop(words, None)

    def _meant(self, ids: dict[str, None], outlet: str) -> str:
        """Return on whom the labels that have some source words agree in an outlet, or nobody."""
        votes: dict[str, float] = {}
        here, weight = False, 1.0
        for id in islice(reversed(ids), _NEWEST):
            label = self._taught[id]
            same = label.outlet == outlet
            if label.speaker_id and label.speaker_id not in UNNAMED_SPEAKERS:
                here = here or same
                vote = weight * (_SAME_OUTLET if same else 1.0)
                votes[label.speaker_id] = votes.get(label.speaker_id, 0.0) + vote
            weight *= _FADES
        best = max(votes, key=lambda id: votes[id], default="")
        enough = here or votes.get(best, 0.0) >= _ENOUGH
        agreed = votes.get(best, 0.0) >= _SURE * sum(votes.values())
        return best if enough and agreed else ""

    def _newest(self, group: Group, left_out: str) -> Iterator[str]:
        ids = self._groups.get(group, {})
        return islice((id for id in reversed(ids) if id != left_out), _NEWEST)

    def _ranked(self, place: Place, chosen_in: Callable[[Taught], str]) -> list[str]:
        votes: dict[str, float] = {}
        for id, counts in self.around(place).items():
            chosen = chosen_in(self._taught[id])
            if chosen:
                votes[chosen] = votes.get(chosen, 0.0) + counts
        return sorted(votes, key=lambda chosen: -votes[chosen])


def _groups_of(label: Taught) -> set[Group]:
    article, speaker, event = label.article_id, label.speaker_id, label.event_id
    return {
        Group(),
        Group(outlet=label.outlet),
        Group(speaker_id=speaker),
        Group(event_id=event),
        Group(speaker_id=speaker, event_id=event),
        Group(article_id=article),
        Group(article_id=article, speaker_id=speaker),
    }
