"""What every merge of two entries of the codebook says and offers."""

from PySide6.QtCore import QCoreApplication

MOST_OFFERED = 40
"""So many entries are listed to merge another into."""


def what_stays() -> str:
    """Return what a merge leaves as it is, and how it can be taken back."""
    return QCoreApplication.translate(
        "Merging",
        "The annotations themselves stay as they are. Undo parts the two again, and so does"
        " “Take the merge back” at any later time.",
    )
