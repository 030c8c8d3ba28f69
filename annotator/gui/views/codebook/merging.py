"""What a merge asks and says: which entries are offered, and what it will do."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from annotator.domain.codebook import Speaker, Topic
from annotator.domain.lookup import Codebook
from annotator.gui.dialogs.codebook_merge import MergeDialog
from annotator.gui.filling import filled
from annotator.gui.models.words import kind_icon
from annotator.gui.views.codebook.speaker_shelf import SpeakerShelf
from annotator.gui.widgets.picker import Row
from annotator.gui.widgets.picker.register import Register, TopicTree

_OFFERED = 40


def speaker_merge(
    book: Codebook, shelf: SpeakerShelf, gone: Speaker, parent: QWidget
) -> MergeDialog[Speaker]:
    """Return the question into which speaker another is merged; alike ones come first."""
    register = Register(book)

    def rows(typed: str) -> list[Row]:
        if typed:
            found = [match.speaker for match in register.find(typed, _OFFERED)]
        else:
            alike = [shelf.entries[id] for id in shelf.alike.like(gone.id)]
            others = [s for s in register.speakers[:_OFFERED] if s not in alike]
            found = [*alike, *others]
        return [_speaker_row(entry) for entry in found if entry.id != gone.id]

    def preview(gone: Speaker, into: Speaker) -> str:
        return speaker_preview(shelf, gone, into)

    return MergeDialog(gone, rows, lambda value: shelf.entries.get(str(value)), preview, parent)


def topic_merge(
    book: Codebook, uses: dict[str, int], gone: Topic, parent: QWidget
) -> MergeDialog[Topic]:
    """Return the question into which topic another is merged."""
    tree = TopicTree(book)

    def rows(typed: str) -> list[Row]:
        found = [(0, topic) for topic in tree.find(typed, _OFFERED)] if typed else tree.tree
        return [
            Row(topic.name, topic.id, depth=depth, detail=tree.above(topic) if typed else "")
            for depth, topic in found
            if topic.id != gone.id
        ]

    def preview(gone: Topic, into: Topic) -> str:
        return topic_preview(book, uses, gone, into)

    return MergeDialog(gone, rows, lambda value: book.topic(str(value)), preview, parent)


def speaker_preview(shelf: SpeakerShelf, gone: Speaker, into: Speaker) -> str:
    """Return in words what merging two speakers will do."""
    says = [
        filled(
            QCoreApplication.translate(
                "Merging",
                "“%1” will be read as “%2” everywhere: %3 times as speaker, %4 as target.",
            ),
            gone.name,
            into.name,
            shelf.spoken.get(gone.id, 0),
            shelf.targeted.get(gone.id, 0),
        ),
        filled(
            QCoreApplication.translate("Merging", "“%1” takes on these names: %2"),
            into.name,
            " · ".join((gone.name, *gone.aliases)),
        ),
    ]
    if gone.roles:
        says.append(
            filled(
                QCoreApplication.translate("Merging", "and these roles: %1"),
                " · ".join(role.title for role in gone.roles),
            )
        )
    return "\n\n".join([*says, _closing()])


def topic_preview(book: Codebook, uses: dict[str, int], gone: Topic, into: Topic) -> str:
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
    return "\n\n".join([*says, _closing()])


def _closing() -> str:
    return QCoreApplication.translate(
        "Merging",
        "The annotations themselves stay as they are. Undo parts the two again, and so does"
        " “Take the merge back” at any later time.",
    )


def _speaker_row(entry: Speaker) -> Row:
    return Row(entry.name, entry.id, also=" · ".join(entry.aliases), icon=kind_icon(entry.kind))
