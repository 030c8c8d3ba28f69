"""Where a topic comes to stand when it is moved on the screen."""

from dataclasses import dataclass

from annotator.domain.codebook import Topic
from annotator.domain.lookup import Codebook


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the tree of topics."""

    parent_id: str | None
    position: int
    """Among the topics there, the moved one not counted."""


class TopicMoves:
    """Works out places, counting only the topics that are on the screen."""

    def __init__(self, book: Codebook, shown: list[str]) -> None:
        self._book = book
        self._shown = frozenset(shown)

    def step(self, topic: Topic, places: int) -> Place | None:
        """Return the place some steps up or down among its neighbours; none at the ends."""
        siblings = self._siblings(topic.parent_id)
        place = siblings.index(topic) + places
        if not 0 <= place < len(siblings):
            return None
        return self.at(topic, topic.parent_id, place + (places > 0))

    def indent(self, topic: Topic) -> Place | None:
        """Return the last place below the topic before; none for the first."""
        siblings = self._siblings(topic.parent_id)
        place = siblings.index(topic)
        if place == 0:
            return None
        above = siblings[place - 1]
        return Place(above.id, len(self._book.topics_below(above.id)))

    def outdent(self, topic: Topic) -> Place | None:
        """Return the place right behind the topic above; none at the top."""
        above = self._book.topic(topic.parent_id)
        if above is None:
            return None
        place = self._siblings(above.parent_id).index(above)
        return self.at(topic, above.parent_id, place + 1)

    def at(self, topic: Topic, parent_id: str | None, shown_place: int) -> Place:
        """Return the place before the topic that is shown at a place below another."""
        shown = self._siblings(parent_id)
        others = [t for t in self._book.topics_below(parent_id) if t.id != topic.id]
        behind = next((t for t in shown[shown_place:] if t.id != topic.id), None)
        position = others.index(behind) if behind is not None else len(others)
        return Place(parent_id, position)

    def _siblings(self, parent_id: str | None) -> list[Topic]:
        return [t for t in self._book.topics_below(parent_id) if t.id in self._shown]
