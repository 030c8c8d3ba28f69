"""Weighs what earlier labels say for one field of a passage."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from annotator.services.learning.habits import Place
from annotator.services.learning.proposal import Guess, Why
from annotator.store.queries.learning import Taught

_MOST_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Weights:
    """What counts how much for one field; the likeness of words is squared first."""

    alike: float = 1.0
    around: float = 0.3
    """For the newest label of the same speaker in the same article; others count less."""
    named: float = 0.0
    """For what the words name, if it was chosen in this field before."""
    named_anew: float = 0.0
    """For what the words name, if it never was."""
    enough: float = 0.1
    """The least a value must have to be proposed."""


@dataclass(frozen=True, slots=True)
class Ballot:
    """The labels that may speak for something, and how loudly each does."""

    known: Mapping[str, Taught]
    """By id: all that are in one of the next two."""
    alike: Mapping[str, float]
    """How much the words of each are like those of the passage, 0 to 1."""
    around: Mapping[str, float]
    """How near each is: same article, same speaker, newer; 0 to 1."""
    place: Place

    def race(
        self,
        chosen_in: Callable[[Taught], str | None],
        weights: Weights,
        named: Mapping[str, float] | None = None,
    ) -> "Race":
        """Count the votes for one field.

        `chosen_in` returns what a label has there, if that can still be chosen. `named`
        are the values that the passage names itself, with how fully, 0 to 1.
        """
        race = Race(weights, self.place)
        for id, label in self.known.items():
            chosen = chosen_in(label)
            if chosen:
                alike = weights.alike * self.alike.get(id, 0.0) ** 2
                around = weights.around * self.around.get(id, 0.0)
                race.vote(chosen, label, alike, around)
        for value, fully in (named or {}).items():
            known = value in race.votes
            weight = fully * (weights.named if known else weights.named_anew)
            race.votes[value] = race.votes.get(value, 0.0) + weight
            race.named.add(value)
        return race


@dataclass(slots=True)
class Race:
    """The values of one field with their votes."""

    weights: Weights
    place: Place
    votes: dict[str, float] = field(default_factory=dict[str, float])
    named: set[str] = field(default_factory=set[str])
    _for: dict[str, list[tuple[float, float, Taught]]] = field(
        default_factory=dict[str, list[tuple[float, float, Taught]]]
    )

    def vote(self, chosen: str, label: Taught, alike: float, around: float) -> None:
        """Let a label speak for what it has: by its words, and by being near."""
        self.votes[chosen] = self.votes.get(chosen, 0.0) + alike + around
        self._for.setdefault(chosen, []).append((alike, around, label))

    def ranked(self) -> tuple[str, ...]:
        """Return the values, the likeliest first."""
        return tuple(sorted(self.votes, key=lambda chosen: -self.votes[chosen]))

    def winner(self) -> Guess | None:
        """Return the likeliest value and what it leans on, if enough speaks for it."""
        best = next(iter(self.ranked()), None)
        if best is None or self.votes[best] < self.weights.enough:
            return None
        voters = sorted(self._for.get(best, ()), key=lambda vote: -(vote[0] + vote[1]))
        leans_on = tuple(label.id for _, _, label in voters[:_MOST_SHOWN])
        return Guess(best, self._why(best), leans_on)

    def _why(self, chosen: str) -> Why:
        voters = self._for.get(chosen, [])
        alike = sum(vote[0] for vote in voters)
        around = sum(vote[1] for vote in voters)
        if chosen in self.named and alike < self.weights.named:
            return Why.NAMED
        if alike >= around:
            return Why.ALIKE
        here = any(label.article_id == self.place.article_id for _, _, label in voters)
        return Why.ARTICLE if here else Why.SPEAKER
