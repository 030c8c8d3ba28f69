"""The tree of topics as a Qt model."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QStandardItem, QStandardItemModel

from annotator.domain.codebook import Topic
from annotator.domain.lookup import Codebook
from annotator.gui.theme import current_theme
from annotator.gui.views.codebook.dropping import DRAG_TYPES, dragged, dropped_id
from annotator.gui.widgets.picker import search_key

TOPIC_ROLE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


class TopicModel(QStandardItemModel):
    """Built anew with every edit of a topic: trees of topics are small."""

    rename_requested = Signal(object, object)
    """The id (str) of a topic, and the name (str) that was typed."""
    move_requested = Signal(object, object, object)
    """A dragged topic's id (str), that of the topic above it (or none), and the place there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, QStandardItem] = {}

    @property
    def ids(self) -> list[str]:
        """The topics that are listed, in the order of the tree."""
        return list(self._items)

    def show_topics(self, book: Codebook, *, gone_too: bool, text: str = "") -> None:
        """Show the topics; those that have `text` in their name stand with all above them."""
        wanted = _wanted(book, gone_too=gone_too, text=text)
        self.clear()
        self.setColumnCount(2)
        self.setHorizontalHeaderLabels([self.tr("Topic"), self.tr("Uses")])
        self._items = {}
        self._add(self.invisibleRootItem(), _children(book, wanted), None)

    def count(self, uses: Mapping[str, int]) -> None:
        """Show how often the topics are used."""
        for id, item in self._items.items():
            beside = self.itemFromIndex(item.index().siblingAtColumn(1))
            count = uses.get(id, 0)
            beside.setText(QLocale().toString(count) if count else "–")

    def topic(self, index: Index) -> Topic | None:
        """Return the topic of a row; none where there is none."""
        found = index.sibling(index.row(), 0).data(TOPIC_ROLE) if index.isValid() else None
        return found if isinstance(found, Topic) else None

    def index_of(self, topic_id: str | None) -> QModelIndex:
        """Return where a topic stands; an invalid index where it is not listed."""
        item = self._items.get(topic_id or "")
        return item.index() if item is not None else QModelIndex()

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for the new name that was typed in place."""
        topic = self.topic(index)
        if role == Qt.ItemDataRole.EditRole and topic is not None and index.column() == 0:
            self.rename_requested.emit(topic.id, str(value))
            return False
        return super().setData(index, value, role)

    def supportedDropActions(self) -> Qt.DropAction:
        """Topics are moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return what can be dropped."""
        return DRAG_TYPES

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the dragged topic."""
        topic = self.topic(indexes[0])
        return dragged(topic.id if topic else "")

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for the move; the tree itself follows the edit."""
        del action, column
        id, above = dropped_id(data), self.topic(parent)
        if id is not None:
            place = row if row >= 0 else self.rowCount(parent.sibling(parent.row(), 0))
            self.move_requested.emit(id, above.id if above else None, place)
        return False

    def _add(
        self,
        above: QStandardItem,
        children: Mapping[str | None, Sequence[Topic]],
        parent_id: str | None,
    ) -> None:
        for topic in children.get(parent_id, ()):
            if topic.id in self._items:
                continue
            item, uses = _item(topic), QStandardItem("–")
            uses.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            uses.setForeground(QColor(current_theme().text_muted))
            above.appendRow([item, uses])
            self._items[topic.id] = item
            self._add(item, children, topic.id)


def _item(topic: Topic) -> QStandardItem:
    item = QStandardItem(topic.name)
    item.setData(topic, TOPIC_ROLE)
    item.setToolTip(topic.definition or topic.name)
    if topic.archived or topic.merged_into:
        item.setForeground(QColor(current_theme().text_muted))
        font = item.font()
        font.setItalic(True)
        item.setFont(font)
    if topic.merged_into:
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    return item


def _wanted(book: Codebook, *, gone_too: bool, text: str) -> list[Topic]:
    topics = list(book.topics) if gone_too else [topic for _, topic in book.topic_tree()]
    words = search_key(text).split()
    if not words:
        return topics
    kept: set[str] = set()
    for topic in topics:
        if all(word in search_key(topic.name) for word in words):
            step: Topic | None = topic
            while step is not None and step.id not in kept:
                kept.add(step.id)
                step = book.topic(step.parent_id)
    return [topic for topic in topics if topic.id in kept]


def _children(book: Codebook, topics: Sequence[Topic]) -> dict[str | None, list[Topic]]:
    """Return the topics by the one above; whose is not listed stand at the top."""
    known = {topic.id for topic in topics}
    found: dict[str | None, list[Topic]] = {}
    for topic in sorted(topics, key=lambda topic: topic.position):
        above = book.topic(topic.parent_id)
        parent_id = above.id if above and above.id in known and above.id != topic.id else None
        found.setdefault(parent_id, []).append(topic)
    return found
