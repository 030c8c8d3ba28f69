"""What a window opens besides its rooms, made when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.gui.actions.dispatch import KeyDispatch
    from annotator.gui.dialogs.palette.palette import Palette
    from annotator.gui.window.care import Care
    from annotator.gui.window.counting import Counting
    from annotator.gui.window.exchange import Exchange
    from annotator.gui.window.folder_notice import FolderNotice
    from annotator.gui.window.parts import WindowParts
    from annotator.gui.window.rail import Rail
    from annotator.gui.window.waiting import WaitingReviews


class WindowDeeds:
    """What reads other files, what looks after the project, the palette, the count of keys."""

    def __init__(self, window: WindowParts) -> None:
        self._window = window
        self.counting: Counting | None = None
        """What counts keys and clicks, once the window is on the screen."""
        self._waiting: WaitingReviews | None = None

    @cached_property
    def exchange(self) -> Exchange:
        """What reads and writes other files."""
        from annotator.gui.window.exchange import Exchange

        return Exchange(self._window, self._folder_notice)

    @cached_property
    def care(self) -> Care:
        """What looks after the project as a whole."""
        from annotator.gui.window.care import Care

        return Care(self._window, self._folder_notice)

    @cached_property
    def _folder_notice(self) -> FolderNotice:
        from annotator.gui.window.folder_notice import FolderNotice

        return FolderNotice(self._window.notice)

    @cached_property
    def _palette(self) -> Palette:
        from annotator.gui.dialogs.palette.palette import Palette
        from annotator.gui.window.palette_articles import PaletteArticles

        made = Palette(self._window.commands, self._window)
        made.add_provider(PaletteArticles(self._window, made).entries)
        return made

    def open_palette(self) -> None:
        """Show the command palette over the window."""
        self._palette.open()

    def begin_counting(self, keys: KeyDispatch) -> None:
        """Count keys and clicks from now on, unless that was begun."""
        from annotator.gui.window.counting import Counting

        if self.counting is None and not self._window.desk.project.read_only:
            self.counting = Counting(self._window, keys)
            self.counting.watch_clicks()

    def begin_waiting(self, rail: Rail) -> None:
        """Show from now on how many reviews wait, unless that was begun."""
        from annotator.gui.window.waiting import WaitingReviews

        if self._waiting is None:
            self._waiting = WaitingReviews(self._window, rail.buttons["view.inbox"])

    def keep_counts(self) -> None:
        """Write what was counted, if anything is."""
        if self.counting is not None:
            self.counting.keep()
