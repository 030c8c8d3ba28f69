"""Two readers that scroll together, so that what renders the same words stands level."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF

from annotator.gui.widgets.reader import Reader

Anchor = tuple[int, int]
"""Code points of the two texts that belong side by side."""

_EDGE = 40.0
"""Pixels from the edge of the text at which it is asked what stands in the middle."""


class ScrollTogether(QObject):
    """Follows either reader with the other one."""

    def __init__(self, left: Reader, right: Reader, parent: QObject) -> None:
        super().__init__(parent)
        self._readers = left, right
        self._anchors: Sequence[Anchor] = ()
        self._busy = False
        left.scroll_bar().valueChanged.connect(self._follow_left)
        right.scroll_bar().valueChanged.connect(self._follow_right)

    def set_anchors(self, anchors: Sequence[Anchor]) -> None:
        """Keep other places level."""
        self._anchors = anchors

    def show(self, anchor: Anchor) -> None:
        """Bring a pair of places into sight, level."""
        self._busy = True
        self._readers[0].reveal(anchor[0], anchor[0] + 1)
        self._busy = False
        self._level(0, anchor)

    def _follow_left(self) -> None:
        self._follow(0)

    def _follow_right(self) -> None:
        self._follow(1)

    def _follow(self, side: int) -> None:
        if self._busy:
            return
        if self._anchors:
            self._level(side, self._nearest(side))
        else:
            self._move_in_proportion(side)

    def _nearest(self, side: int) -> Anchor:
        """Return the anchor nearest to the middle of a reader."""
        reader = self._readers[side]
        middle = reader.position_under(QPointF(_EDGE, reader.viewport().height() / 2))
        return min(self._anchors, key=lambda anchor: abs(anchor[side] - middle))

    def _level(self, side: int, anchor: Anchor) -> None:
        """Scroll the other reader until its place stands as high as that of `side`."""
        source, other = self._readers[side], self._readers[1 - side]
        self._busy = True
        bar = other.scroll_bar()
        for _ in range(3):  # laying out what comes into sight moves what was only guessed
            wanted = source.character_box(anchor[side]).top()
            way = round(other.character_box(anchor[1 - side]).top() - wanted)
            if not way:
                break
            bar.setValue(bar.value() + way)
        self._busy = False

    def _move_in_proportion(self, side: int) -> None:
        bars = [reader.scroll_bar() for reader in self._readers]
        share = bars[side].value() / max(1, bars[side].maximum())
        self._busy = True
        bars[1 - side].setValue(round(share * bars[1 - side].maximum()))
        self._busy = False
