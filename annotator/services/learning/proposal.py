"""What is proposed for a passage, and what each proposal leans on."""

from dataclasses import dataclass, replace
from enum import StrEnum

from annotator.domain.annotation import Annotation


class Why(StrEnum):
    """What a proposal leans on most."""

    ALIKE = "alike"
    """Earlier labels whose words are like these."""
    ARTICLE = "article"
    """What was chosen in the same article."""
    SPEAKER = "speaker"
    """What was chosen where the same speaker spoke."""
    NAMED = "named"
    """The words themselves name it."""


@dataclass(frozen=True, slots=True)
class Guess:
    """One value that is proposed."""

    id: str
    """Of the stance scale, the register or the topic tree."""
    why: Why
    leans_on: tuple[str, ...] = ()
    """Ids of the labels that speak for it, the weightiest first."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a passage may be labelled with beside its speaker; it waits for a key."""

    value: Guess | None = None
    target: Guess | None = None
    """Toward whom the stance is; it goes with a stance only."""
    topic: Guess | None = None
    targets: tuple[str, ...] = ()
    """Whom the stance may be toward, the likeliest first: the order of the picker."""
    topics: tuple[str, ...] = ()
    """What it may be about, the likeliest first: the order of the picker."""

    @property
    def guesses(self) -> tuple[Guess, ...]:
        """What is proposed, in the order of the panel."""
        return tuple(guess for guess in (self.value, self.target, self.topic) if guess)

    @property
    def leans_on(self) -> tuple[str, ...]:
        """The labels that what is proposed leans on, each once, the weightiest first."""
        first = (guess.leans_on[:1] for guess in self.guesses)
        rest = (guess.leans_on[1:] for guess in self.guesses)
        return tuple(dict.fromkeys(id for ids in (*first, *rest) for id in ids))

    def lacking_in(self, annotation: Annotation) -> "Proposal":
        """Return what is proposed for the fields that an annotation leaves open."""
        stance = annotation.stances[0] if annotation.stances else None
        return replace(
            self,
            value=None if stance else self.value,
            target=None if stance and stance.target_id else self.target,
            topic=None if annotation.topics else self.topic,
        )


NOTHING = Proposal()
