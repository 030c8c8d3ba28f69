"""What is done to the current topic: each deed is one undo step."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from annotator.domain.codebook import Topic
from annotator.domain.edit import Edit
from annotator.gui.desk import Desk
from annotator.gui.views.codebook.topics.moves import Place, TopicMoves
from annotator.services.codebook import archive, move_topic, revise_entry
from annotator.services.codebook.parting import part_topics


class TopicDeeds(QObject):
    """Archives, renames and moves; what is half typed is saved before."""

    def __init__(
        self,
        desk: Desk,
        current: Callable[[], Topic | None],
        shown: Callable[[], list[str]],
        save: Callable[[], None],
        parent: QObject,
    ) -> None:
        """Take how to ask for the current topic, for the ids on the screen, and how to save."""
        super().__init__(parent)
        self._desk = desk
        self._current = current
        self._shown = shown
        self._save = save

    def archive(self) -> None:
        """Take the topic out of the pickers, or put it back."""
        self._do(lambda t: archive(self._desk.session, t, archived=not t.archived))

    def part(self) -> None:
        """Take its merge back."""
        self._do(lambda t: part_topics(self._desk.session, t))

    def rename(self, name: str) -> None:
        """Give it another name; an empty one is passed over."""
        name = " ".join(name.split())
        if name:
            session = self._desk.session
            self._do(lambda topic: revise_entry(session, topic, replace(topic, name=name)))

    def step(self, places: int) -> None:
        """Move it up or down among its neighbours."""
        self._move(lambda moves, topic: moves.step(topic, places))

    def indent(self) -> None:
        """Move it below the topic before it."""
        self._move(lambda moves, topic: moves.indent(topic))

    def outdent(self) -> None:
        """Move it behind the topic above it."""
        self._move(lambda moves, topic: moves.outdent(topic))

    def drop(self, parent_id: str | None, shown_place: int) -> None:
        """Move it before the topic that is shown at a place below another."""
        self._move(lambda moves, topic: moves.at(topic, parent_id, shown_place))

    def _move(self, place_of: Callable[[TopicMoves, Topic], Place | None]) -> None:
        moves = TopicMoves(self._desk.codebook, self._shown())
        topic = self._current()
        if topic is None or topic.id not in self._shown():
            return
        place = place_of(moves, topic)
        if place is not None:
            where = (place.parent_id, place.position)
            self._do(lambda moved: move_topic(self._desk.session, moved, *where))

    def _do(self, deed: Callable[[Topic], Edit]) -> None:
        self._save()
        topic = self._current()
        if topic is not None:
            self._desk.edit(lambda: deed(topic))
