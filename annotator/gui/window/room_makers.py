"""Makes each room of a window when it is first entered, and lets rooms lead to each other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from annotator.gui.desk import Passage
from annotator.gui.settings.places import keep_header, restore_header
from annotator.gui.window.comparing import make_agreement, make_compare

if TYPE_CHECKING:
    from annotator.gui.models.concordance import ConcordanceModel
    from annotator.gui.views.annotations import AnnotationsView
    from annotator.gui.views.concordance import ConcordanceView
    from annotator.gui.views.search import SearchView
    from annotator.gui.window.parts import WindowParts
    from annotator.store.queries.annotations import AnnotationFilter


def makers_of(window: WindowParts) -> Mapping[str, Callable[[], QWidget]]:
    """Return what makes each room, by its name."""
    makers: dict[str, Callable[[WindowParts], QWidget]] = {
        "articles": _make_articles,
        "annotations": _make_annotations,
        "search": _make_search,
        "concordance": _make_concordance,
        "codebook": _make_codebook,
        "compare": make_compare,
        "agreement": make_agreement,
        "inbox": _make_inbox,
        "events": _make_events,
    }
    lazily: dict[str, Callable[[], QWidget]] = {
        name: partial(make, window) for name, make in makers.items()
    }
    return {"label": lambda: window.label_room, **lazily}


def find_in_context(window: WindowParts, words: str = "", speaker_id: str | None = None) -> None:
    """Show words, or a speaker by all names, in the room for words in their context."""
    window.rooms.enter("concordance")
    room = cast("ConcordanceView", window.rooms.room("concordance"))
    if speaker_id is not None:
        room.look_for_speaker(speaker_id)
    elif words:
        room.look_for(words)


def keep_columns(window: WindowParts) -> None:
    """Remember the columns of the tables that were looked at."""
    for name in ("articles", "annotations"):
        header = getattr(window.rooms.made(name), "header", None)
        if header is not None:
            keep_header(window.program.settings, name, header)


def _make_articles(window: WindowParts) -> QWidget:
    from annotator.gui.views.articles.articles_table import ArticlesView

    made = ArticlesView(window.desk, window.program.jobs)
    made.article_requested.connect(partial(_open_article, window))
    restore_header(window.program.settings, "articles", made.header)
    return made


def _make_annotations(window: WindowParts) -> QWidget:
    from annotator.gui.views.annotations import AnnotationsView

    made = AnnotationsView(window.desk, window.program.jobs)
    restore_header(window.program.settings, "annotations", made.header)
    return made


def _make_search(window: WindowParts) -> QWidget:
    from annotator.gui.views.search import SearchView

    made = SearchView(window.desk)
    made.context_requested.connect(partial(find_in_context, window))
    return made


def _make_concordance(window: WindowParts) -> QWidget:
    from annotator.gui.views.concordance import ConcordanceView
    from annotator.services.concordance import Side

    made = ConcordanceView(window.desk, window.program.jobs)
    made.model.sort_by(Side(window.program.settings.memory.lines_order))
    made.model.answered.connect(partial(_keep_order, window, made.model))
    made.articles_requested.connect(partial(_find_articles, window))
    return made


def _keep_order(window: WindowParts, lines: ConcordanceModel) -> None:
    settings = window.program.settings
    settings.remember(replace(settings.memory, lines_order=lines.side.value))


def _make_codebook(window: WindowParts) -> QWidget:
    from annotator.gui.views.codebook import CodebookView

    made = CodebookView(window.desk)
    made.uses_requested.connect(partial(_show_uses, window))
    return made


def _make_inbox(window: WindowParts) -> QWidget:
    from annotator.gui.views.inbox import InboxView

    return InboxView(window.desk, window.program.jobs)


def _make_events(window: WindowParts) -> QWidget:
    from annotator.gui.views.events import EventsView

    return EventsView(window.desk, window.program.jobs)


def _open_article(window: WindowParts, article_id: str) -> None:
    window.show_passage(Passage(article_id))


def _find_articles(window: WindowParts, words: str) -> None:
    window.rooms.enter("search")
    if words:
        cast("SearchView", window.rooms.room("search")).search_for(words)


def _show_uses(window: WindowParts, asked: AnnotationFilter) -> None:
    window.rooms.enter("annotations")
    cast("AnnotationsView", window.rooms.room("annotations")).ask_for(asked)
