"""Moving where an annotation begins and ends, by keys and by dragging."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from annotator.domain import revising
from annotator.gui.views.label.work import Work
from annotator.gui.widgets.reader import BoundaryMove, Reader


class Moving(QObject):
    """The boundaries of the current annotation; a step is a word, on the side it is seen on."""

    def __init__(self, work: Work, reader: Reader) -> None:
        super().__init__(work)
        self._work = work
        self._reader = reader
        self.annotation_of: Callable[[str], str] = str
        reader.boundary_moved.connect(self._take_dragged)

    def move_start(self, *, right: bool) -> None:
        """Move where the current annotation begins."""
        current = self._work.current
        if current is None:
            self._work.ask_for_current()
            return
        piece = current.content[0]
        start = self._step(piece.start, right=right, starting=True)
        self._move(current.segments.index(piece), start, piece.end)

    def move_end(self, *, right: bool) -> None:
        """Move where the current annotation ends."""
        current = self._work.current
        if current is None:
            self._work.ask_for_current()
            return
        piece = current.content[-1]
        end = self._step(piece.end, right=right, starting=False)
        self._move(current.segments.index(piece), piece.start, end)

    def _step(self, position: int, *, right: bool, starting: bool) -> int:
        """Return the next place of a boundary; in Arabic the right leads back."""
        within = position if starting else position - 1
        forward = right is not self._reader.is_right_to_left(within)
        reader = self._reader
        step = reader.word_boundary_after if forward else reader.word_boundary_before
        return step(position, starting=starting)

    def _take_dragged(self, move: BoundaryMove) -> None:
        self._work.make_current(self.annotation_of(move.annotation_id))
        self._move(move.segment_index, move.start, move.end)

    def _move(self, index: int, start: int, end: int) -> None:
        text = self._reader.text()
        if start < end:
            self._work.revise(
                "move_boundary", lambda a: revising.with_boundaries(a, text, index, start, end)
            )
        if (current := self._work.current) is not None:
            self._reader.reveal(current.start, current.end)
