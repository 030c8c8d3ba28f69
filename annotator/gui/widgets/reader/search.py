"""Searching in the article that is shown: the find bar, the marks and the steps between them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from annotator.gui.widgets.reader.text.finding import Finder
from annotator.gui.widgets.reader.text.sheet import Interval, Intervals, Sheet
from annotator.gui.widgets.reader.text_view import TextView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

    from annotator.gui.widgets.reader.find_bar import FindBar

_LONGEST_SUGGESTED = 100


class Search(QObject):
    """One search at a time; the text is folded when the first words are asked for."""

    def __init__(self, sheet: Sheet, view: TextView, column: QBoxLayout) -> None:
        """Search in what a view shows; the find bar comes at the end of a column."""
        super().__init__(view)
        self._sheet = sheet
        self._view = view
        self._column = column
        self._finder = Finder("")

    @cached_property
    def _bar(self) -> FindBar:
        """Where the words are typed, made when it is first opened."""
        from annotator.gui.widgets.reader.find_bar import FindBar

        bar = FindBar()
        bar.hide()
        self._column.addWidget(bar)
        bar.query_edited.connect(self.find)
        bar.step_requested.connect(self.step)
        bar.closed.connect(self.end)
        return bar

    def forget(self) -> None:
        """Forget the marks; the next search is in another text."""
        self._sheet.matches, self._sheet.current_match = Intervals(()), None
        self._finder = Finder("")

    def resume(self) -> None:
        """Search the text that is shown now for what stands in an open find bar."""
        self._finder = Finder(self._sheet.model.text)
        if "_bar" in self.__dict__ and self._bar.isVisible():
            self.find(self._bar.query())

    def find(self, query: str) -> list[Interval]:
        """Mark every place where `query` stands, and show the first from the caret on.

        Case, diacritics and variants of Arabic letters make no difference.
        """
        found = self._finder.find(query)
        self._sheet.matches = Intervals(found)
        caret = self._view.caret()
        following = (match for match in found if match[0] >= caret)
        self._show(next(following, found[0] if found else None))
        return found

    def begin(self) -> None:
        """Bring up the find bar, with the selected words in it."""
        selection = self._sheet.selection
        words = self._sheet.model.text[slice(*selection)] if selection else ""
        fits = len(words) <= _LONGEST_SUGGESTED and "\n" not in words
        self._bar.ask(words if fits else "")

    def end(self) -> None:
        """Close the find bar; the place last found stays selected."""
        match = self._sheet.current_match
        self._bar.hide()
        self._sheet.matches, self._sheet.current_match = Intervals(()), None
        if match is not None:
            self._view.select(*match)
        self._view.refresh()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, forward: bool) -> None:
        """Show the next match, or the one before."""
        pairs, current = self._sheet.matches.pairs, self._sheet.current_match
        if current is not None:
            place = pairs.index(current) + (1 if forward else -1)
            self._show(pairs[place % len(pairs)])

    def go_on(self) -> None:
        """Show the next place of the words that are searched for."""
        self.step(forward=True)

    def go_back(self) -> None:
        """Show the place before of the words that are searched for."""
        self.step(forward=False)

    def _show(self, match: Interval | None) -> None:
        matches = self._sheet.matches
        self._sheet.current_match = match
        number = matches.pairs.index(match) + 1 if match is not None else 0
        self._bar.show_count(number, len(matches))
        if match is not None:
            self._view.reveal(*match)
        self._view.refresh()
