"""What can be chosen today, and what of it a passage names."""

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from annotator.domain.codebook import Speaker, Topic
from annotator.domain.lookup import Codebook
from annotator.services.learning.naming import Names
from annotator.store.queries.learning import Taught

_BESIDE = 0.5
"""What a name counts that stands beside the words and not in them."""
_REACH = 400


@dataclass(frozen=True, slots=True)
class Passage:
    """Words to be labelled, with those that stand beside them."""

    words: str
    beside: str = ""
    """The rest of the paragraph, as far as it is near."""

    @classmethod
    def of(cls, text: str, pieces: tuple[tuple[int, int], ...]) -> "Passage":
        """Take `[start, end)` pieces out of an article's text, the rest of the paragraph along."""
        start, end = pieces[0][0], pieces[-1][1]
        before = text[max(text.rfind("\n", 0, start) + 1, start - _REACH, 0) : start]
        close = text.find("\n", end)
        after = text[end : min(len(text) if close < 0 else close, end + _REACH)]
        between = (text[one[1] : other[0]] for one, other in pairwise(pieces))
        said = " ".join(text[slice(*piece)] for piece in pieces)
        return cls(said, " ".join((before, *between, after)))


class Choices:
    """The entries of a codebook, as they stand now for what labels say."""

    def __init__(self, book: Codebook) -> None:
        self.book = book
        self._values = {value.id for value in book.scale_choices()}

    @cached_property
    def speakers(self) -> Names:
        """The names of the register."""
        return Names.of_speakers(self.book)

    @cached_property
    def topics(self) -> Names:
        """The names of the topics."""
        return Names.of_topics(self.book)

    def named_in(self, passage: Passage, speaker_id: str) -> dict[str, float]:
        """Return whom a passage names beside who speaks there, each with how fully, 0 to 1."""
        beside = self.speakers.within(passage.beside)
        named = {id: _BESIDE * fully for id, fully in beside.items()}
        for id, fully in self.speakers.within(passage.words).items():
            named[id] = max(named.get(id, 0.0), fully)
        named.pop(id_of(self.book.speaker(speaker_id)) or "", None)
        return named

    def value(self, label: Taught) -> str | None:
        """Return the stance of a label, if it is still on the scale."""
        return label.value_id if label.value_id in self._values else None

    def target(self, label: Taught) -> str | None:
        """Return the target of a label's stance, as the register has it now."""
        return id_of(self.book.speaker(label.target_id))

    def topic(self, label: Taught) -> str | None:
        """Return the topic of a label, as the tree has it now."""
        return id_of(self.book.topic(label.topic_id))


def id_of(entry: Speaker | Topic | None) -> str | None:
    """Return the id of an entry that can be chosen."""
    return entry.id if entry is not None and not entry.archived else None
