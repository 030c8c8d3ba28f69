"""What can be proposed to one annotator, from the labels made so far."""

from functools import cached_property

from annotator.domain.annotation import Annotation, Layer
from annotator.domain.edit import Edit
from annotator.domain.lookup import Codebook
from annotator.services.labelling.recency import Recent
from annotator.services.learning.alike import Likeness
from annotator.services.learning.choices import Choices, Passage, id_of
from annotator.services.learning.habits import Habits, Place
from annotator.services.learning.proposal import Proposal
from annotator.services.learning.voting import Ballot, Weights
from annotator.services.session import Session
from annotator.services.suggesting.speakers.register import Words
from annotator.store.queries.learning import LearningQueries, Taught

_VALUE = Weights(around=0.12)
_TARGET = Weights(around=0.07, named=0.5, named_anew=0.5)
_TOPIC = Weights(around=0.07, named=0.4, named_anew=0.2)
"""Tried out on the labels of the sample, each proposed from those before it."""

LOOK_BACK = 4_000
"""How many of the newest labels teach habits; likeness is looked for in all of them."""

_FORGET_AFTER = 100


class Learner:
    """Reads the newest labels once, when first asked, and then follows every edit."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._queries = LearningQueries(session.project.database)
        self._likeness = Likeness(session.project, session.annotator_id)
        self._edits = 0
        self._choices: Choices | None = None

    @cached_property
    def habits(self) -> Habits:
        """What the annotator usually chooses."""
        return Habits(self._queries.newest(self._session.annotator_id, LOOK_BACK))

    def follow(self, edit: Edit) -> None:
        """Learn from an edit, or unlearn what it took away."""
        self._edits += 1
        if self._edits % _FORGET_AFTER == 0:
            self._likeness.forget()
        if "habits" not in self.__dict__:
            return
        if edit.is_large or "article" in edit.kinds:
            del self.__dict__["habits"]
            return
        touched = [change for change in edit.changes if self._is_mine(change.record)]
        if len(touched) > LOOK_BACK // 4:
            del self.__dict__["habits"]
            return
        for change in touched:
            if change.after is None:
                self.habits.drop(change.record_id)
        ids = [change.record_id for change in touched if change.after is not None]
        for label in self._queries.of_ids(self._session.annotator_id, ids):
            self.habits.put(label)

    def aliases(self, outlet: str, book: Codebook) -> dict[Words, str]:
        """Return whom source words stand for in an outlet, as entries of the register today."""
        learned = self.habits.aliases(outlet)
        standing = {words: id_of(book.speaker(id)) for words, id in learned.items()}
        return {words: id for words, id in standing.items() if id is not None}

    def recent(self, place: Place) -> Recent:
        """Return what is likely at a place by what was chosen before, whatever is said there."""
        habits = self.habits
        return Recent(
            tuple(habits.speakers(place)), tuple(habits.targets(place)), tuple(habits.topics(place))
        )

    def propose(self, passage: Passage, place: Place, book: Codebook) -> Proposal:
        """Return what a passage may be labelled with at a place."""
        alike = self._alike(passage.words, place)
        around = self.habits.around(place)
        ballot = Ballot(self._labels({*alike, *around}), alike, around, place)
        choices = self._choices_of(book)
        targets = ballot.race(choices.target, _TARGET, choices.named_in(passage, place.speaker_id))
        topics = ballot.race(choices.topic, _TOPIC, choices.topics.within(passage.words))
        return Proposal(
            ballot.race(choices.value, _VALUE).winner(),
            targets.winner(),
            topics.winner(),
            targets.ranked(),
            topics.ranked(),
        )

    def _choices_of(self, book: Codebook) -> Choices:
        if self._choices is None or self._choices.book is not book:
            self._choices = Choices(book)
        return self._choices

    def _alike(self, passage: str, place: Place) -> dict[str, float]:
        near = self._likeness.nearest(passage, place.annotation_id)
        return {one.annotation_id: one.likeness for one in near}

    def _labels(self, ids: set[str]) -> dict[str, Taught]:
        known = {id: label for id in ids if (label := self.habits.label(id))}
        missing = sorted(ids - known.keys())
        fresh = self._queries.of_ids(self._session.annotator_id, missing)
        return known | {label.id: label for label in fresh}

    def _is_mine(self, record: object) -> bool:
        return (
            isinstance(record, Annotation)
            and record.annotator_id == self._session.annotator_id
            and record.layer is Layer.OWN
        )
