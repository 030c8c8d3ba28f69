"""Keeps the reader's place in a document whose heights are still partly guesses."""

from collections.abc import Callable, Generator
from contextlib import contextmanager

from PySide6.QtWidgets import QScrollBar

from annotator.gui.widgets.reader.layout.lazy_layout import LazyLayout
from annotator.gui.widgets.reader.layout.page import TOP_EDGE

_LONGEST_WALK = 3
"""Screens that are walked paragraph by paragraph; a longer way is a jump."""


class Scroller:
    """Says what stands at the top of the view; the scroll bar follows.

    The place is a paragraph and how many of its pixels are hidden above the view. Laying
    out what comes into sight changes guessed heights, but never what is seen at the top.
    """

    def __init__(self, bar: QScrollBar, layout: LazyLayout, height: Callable[[], int]) -> None:
        self._bar = bar
        self._layout = layout
        self._height = height
        self._paragraph = 0
        self._below = -TOP_EDGE
        self._busy = False
        layout.grown = self._heard_growth

    @property
    def place(self) -> tuple[int, int]:
        """The paragraph at the top of the view, and how many of its pixels are above it."""
        return self._paragraph, self._below

    def put(self, paragraph: int, below: int, at: int = 0) -> None:
        """Scroll so that the pixel `below` the top of a paragraph stands `at` in the view."""
        self._paragraph, self._below = paragraph, below - at
        self.settle()

    def follow_bar(self) -> bool:
        """Scroll to where the analyst moved the bar; false for moves of our own."""
        if self._busy:
            return False
        way = self._bar.value() - self._layout.top(self._paragraph) - self._below
        if abs(way) <= _LONGEST_WALK * self._height():
            self._below += way
        else:
            self._paragraph, self._below = self._layout.paragraph_at(self._bar.value())
        self.settle()
        return True

    @contextmanager
    def held(self) -> Generator[None]:
        """Keep the place while Qt moves the bar by itself; `settle` or `put` afterwards."""
        self._busy = True
        try:
            yield
        finally:
            self._busy = False

    def settle(self) -> None:
        """Lay out what is in sight and let the bar say so."""
        with self.held():
            self._walk()
            missing = self._height() - self._filled()
            if missing > 0:
                self._below -= missing
                self._walk()
            self._move_bar()

    def _last(self) -> int:
        return self._layout.document().blockCount() - 1

    def _walk(self) -> None:
        """Make the paragraph of the place the one that the top of the view cuts."""
        layout, last = self._layout, self._last()
        self._paragraph = min(self._paragraph, last)
        while self._below < 0 < self._paragraph:
            self._paragraph -= 1
            self._below += layout.placed(self._paragraph).height
        while self._paragraph < last:
            height = layout.placed(self._paragraph).height
            if self._below < height:
                break
            self._below -= height
            self._paragraph += 1
        if self._paragraph == 0:
            self._below = max(self._below, -TOP_EDGE)

    def _filled(self) -> int:
        """Lay out from the place down to the bottom of the view; return how far that reached."""
        reached, wanted, last = -self._below, self._height(), self._last()
        paragraph = self._paragraph
        while reached < wanted and paragraph <= last:
            reached += self._layout.placed(paragraph).height
            paragraph += 1
        return reached + TOP_EDGE if paragraph > last else reached

    def _heard_growth(self, _paragraph: int, _growth: int) -> None:
        if not self._busy:
            with self.held():
                self._move_bar()

    def _move_bar(self) -> None:
        self._bar.setRange(0, max(0, self._layout.total_height() - self._height()))
        self._bar.setPageStep(self._height())
        self._bar.setValue(self._layout.top(self._paragraph) + self._below)
