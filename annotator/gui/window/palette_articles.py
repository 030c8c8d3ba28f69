"""The articles that the command palette offers beside the actions."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from annotator.gui.desk import Passage
from annotator.gui.dialogs.palette_entries import Entry
from annotator.services.marks import marked
from annotator.services.searching import titled

if TYPE_CHECKING:
    from annotator.gui.window.parts import WindowParts

_MOST = 8


def articles_titled(window: WindowParts, typed: str) -> Iterator[Entry]:
    """Hand out an entry for each article that has what was typed in its title."""
    for row in titled(window.desk.project, typed, _MOST):
        yield Entry(
            id=f"article:{row.id}",
            title=marked(row.title),
            run=partial(window.show_passage, Passage(row.id)),
            detail=marked(", ".join(part for part in (row.outlet, row.published[:10]) if part)),
            icon="newspaper",
        )
