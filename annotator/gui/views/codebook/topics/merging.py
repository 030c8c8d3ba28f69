"""What merging two topics asks and says: which are offered, and what it will do."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from annotator.domain.codebook import Topic
from annotator.domain.lookup import Codebook
from annotator.gui.dialogs.codebook_merge import MergeDialog
from annotator.gui.views.codebook.entry.merging import MOST_OFFERED, what_stays
from annotator.gui.widgets.picker import Row
from annotator.gui.widgets.picker.register import TopicTree
from annotator.gui.wording.filling import filled


def topic_merge(
    book: Codebook, uses: dict[str, int], gone: Topic, parent: QWidget
) -> MergeDialog[Topic]:
    """Return the question into which topic another is merged."""
    tree = TopicTree(book)

    def rows(typed: str) -> list[Row]:
        found = [(0, topic) for topic in tree.find(typed, MOST_OFFERED)] if typed else tree.tree
        return [
            Row(topic.name, topic.id, depth=depth, detail=tree.above(topic) if typed else "")
            for depth, topic in found
            if topic.id != gone.id
        ]

    def preview(gone: Topic, into: Topic) -> str:
        return _preview(book, uses, gone, into)

    return MergeDialog(gone, rows, lambda value: book.topic(str(value)), preview, parent)


def _preview(book: Codebook, uses: dict[str, int], gone: Topic, into: Topic) -> str:
    """Return in words what merging two topics will do."""
    words = QCoreApplication.translate(
        "Merging", "“%1” will be read as “%2” everywhere: in %3 annotations."
    )
    says = [filled(words, gone.name, book.topic_path(into.id), uses.get(gone.id, 0))]
    below = [topic.name for topic in book.topics_below(gone.id)]
    if below:
        words = QCoreApplication.translate("Merging", "These topics move below “%1”: %2")
        words = filled(words, into.name, " · ".join(below))
        says.append(words)
    return "\n\n".join([*says, what_stays()])
