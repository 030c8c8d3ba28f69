"""Two parts of a dialog with a line between them that can be moved."""

from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from annotator.gui.widgets.basic import GAP
from annotator.gui.wording.translations import is_mirrored


def side_by_side(first: QWidget, second: QWidget, sizes: tuple[int, int]) -> QSplitter:
    """Return two parts beside each other, wide as `sizes` (pixels) say; the second one grows."""
    split = QSplitter()
    split.setChildrenCollapsible(False)
    for part in (first, second):
        holder = QWidget()
        inside = QVBoxLayout(holder)
        toward_left = (part is second) is not is_mirrored()
        inside.setContentsMargins(GAP if toward_left else 1, 0, 1 if toward_left else GAP, 0)
        inside.addWidget(part)
        split.addWidget(holder)
    split.setStretchFactor(1, 1)
    split.setSizes([*sizes])
    return split
