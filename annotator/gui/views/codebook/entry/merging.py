"""What every merge of two entries of the codebook says and offers."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from annotator.gui.dialogs.codebook_merge import EntryT, MergeDialog

MOST_OFFERED = 40
"""So many entries are listed to merge another into."""


def what_stays() -> str:
    """Return what a merge leaves as it is, and how it can be taken back."""
    return QCoreApplication.translate(
        "Merging",
        "The annotations themselves stay as they are. Undo parts the two again, and so does"
        " “Take the merge back” at any later time.",
    )


def ask_to_merge(
    question: MergeDialog[EntryT], into: EntryT | None, merge: Callable[[EntryT, EntryT], None]
) -> MergeDialog[EntryT]:
    """Open the question into which entry another is merged, with `into` chosen if it is known.

    `merge` is called with the entry that goes and the one that stands for it.
    """
    if into is not None:
        question.choose(into)
    question.merged.connect(merge)
    question.open()
    return question
