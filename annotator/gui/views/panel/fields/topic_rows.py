"""What the topic field offers."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from annotator.domain.codebook import Topic
from annotator.gui.widgets.picker import Row, caption
from annotator.gui.widgets.picker.register import TopicTree
from annotator.gui.wording.filling import filled

_FOUND = 60
_RECENT = 5


@dataclass(frozen=True, slots=True)
class NewTopic:
    """A new topic is wanted; the place in the tree is asked for next."""

    name: str


@dataclass(frozen=True, slots=True)
class PlaceOfNew:
    """Where a new topic comes to stand."""

    name: str
    parent_id: str | None
    """The topic above it, or none for the top."""


@dataclass(frozen=True, slots=True)
class TopicRows:
    """What is offered for typed words: topics by their path, or those used last and the tree."""

    topics: TopicTree
    recent: tuple[str, ...]
    given: tuple[str, ...]
    """The topics that the annotation has already."""
    likely: bool = False
    """Whether `recent` goes by what is likely here, not only by what was used last."""

    def __call__(self, typed: str) -> list[Row]:
        """Return the rows for what is typed so far."""
        if not typed:
            return self._all()
        found = self.topics.find(typed, _FOUND, self.recent)
        rows = [self._row(topic) for topic in found]
        if not self.topics.has(typed):
            rows += self._added(typed)
        return rows

    def _added(self, typed: str) -> list[Row]:
        """Return what can be made of words that name no topic yet."""
        top = QCoreApplication.translate("TopicRows", "Add topic “%1”")
        below = QCoreApplication.translate("TopicRows", "Add topic “%1” below …")
        rows = [Row(filled(top, typed), PlaceOfNew(typed, None), icon="plus", adds=True)]
        if self.topics.tree:
            row = Row(filled(below, typed), NewTopic(typed), icon="list-tree", adds=True)
            rows.append(row)
        return rows

    def _all(self) -> list[Row]:
        known = {topic.id: topic for _, topic in self.topics.tree}
        fresh = [known[id] for id in self.recent if id in known and id not in self.given]
        rows: list[Row] = []
        if fresh:
            likely = QCoreApplication.translate("TopicRows", "Likely here")
            last = QCoreApplication.translate("TopicRows", "Used last")
            rows.append(caption(likely if self.likely else last))
            rows += [self._row(topic) for topic in fresh[:_RECENT]]
        rows.append(caption(QCoreApplication.translate("TopicRows", "All topics")))
        if not self.topics.tree:
            words = QCoreApplication.translate("TopicRows", "None yet: type a name to add one")
            return [caption(words)]
        return [*rows, *(self._row(topic, depth) for depth, topic in self.topics.tree)]

    def _row(self, topic: Topic, depth: int | None = None) -> Row:
        return Row(
            topic.name,
            topic.id,
            detail=self.topics.above(topic) if depth is None else "",
            depth=depth or 0,
            chosen=topic.id in self.given,
        )


def place_rows(topics: TopicTree, name: str, typed: str) -> list[Row]:
    """Return the question where in the tree a new topic stands."""
    words = QCoreApplication.translate("TopicRows", "Where does “%1” belong?")
    top = QCoreApplication.translate("TopicRows", "At the top")
    rows = [caption(filled(words, name))]
    if typed:
        found = topics.find(typed, _FOUND)
        return [
            *rows,
            *(Row(t.name, PlaceOfNew(name, t.id), detail=topics.above(t)) for t in found),
        ]
    rows.append(Row(top, PlaceOfNew(name, None), icon="list-tree"))
    return [*rows, *(Row(t.name, PlaceOfNew(name, t.id), depth=depth) for depth, t in topics.tree)]
