"""The articles that the command palette offers beside the actions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from annotator.gui.desk import Passage
from annotator.gui.dialogs.palette.entries import Entry
from annotator.gui.models.asking import Asker
from annotator.services.marks import marked
from annotator.services.searching import titled

if TYPE_CHECKING:
    from annotator.gui.dialogs.palette.palette import Palette
    from annotator.gui.window.parts import WindowParts
    from annotator.store.project import Project
    from annotator.store.queries.articles import ArticleRow

_MOST = 8


class PaletteArticles:
    """Finds the articles that have what is typed in their titles; typing never waits for them."""

    def __init__(self, window: WindowParts, palette: Palette) -> None:
        self._window = window
        self._palette = palette
        self._asker = Asker(window.desk, palette)
        self._typed = ""
        self._found: Sequence[ArticleRow] = ()
        self._is_shown_next = False
        """Whether the palette is just asking, so that it need not be told."""

    def entries(self, typed: str) -> list[Entry]:
        """Return what is known so far; in a large project the palette hears when there is more."""
        if typed != self._typed:
            self._typed, self._found = typed, ()
            bound = self._window.desk.project.articles.bound()

            def question(project: Project) -> list[ArticleRow]:
                return titled(project, typed, _MOST)

            self._is_shown_next = True
            self._asker.ask(question, self._take, rows=bound)
            self._is_shown_next = False
        return list(map(self._entry, self._found))

    def _take(self, found: list[ArticleRow]) -> None:
        self._found = found
        if found and not self._is_shown_next:
            self._palette.show_further()

    def _entry(self, row: ArticleRow) -> Entry:
        return Entry(
            id=f"article:{row.id}",
            title=marked(row.title),
            run=partial(self._window.show_passage, Passage(row.id)),
            detail=marked(", ".join(part for part in (row.outlet, row.published[:10]) if part)),
            icon="newspaper",
        )
