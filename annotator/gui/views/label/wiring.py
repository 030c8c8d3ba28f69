"""Which action of the menus does what in the label room."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.gui.actions.registry import Actions
from annotator.gui.views.label.taking import Field
from annotator.gui.wording.filling import filled

if TYPE_CHECKING:
    from annotator.gui.views.label.room import LabelRoom


def connect_actions(room: LabelRoom, actions: Actions) -> None:
    """Let the actions of the menus Label, Article and View work on a room."""
    for id, deed in {**_on_text(room), **_on_panel(room), **_on_list(room)}.items():
        actions.connect_to(id, deed)
    for number in range(1, 8):
        give = partial(_give_stance, room, str(number))
        actions.connect_to(f"label.stance_{number}", give)


def _on_text(room: LabelRoom) -> dict[str, Callable[..., object]]:
    work, reader, moving = room.work, room.reader, room.moving
    suggestions, taking = room.suggestions, room.suggestions.taking
    return {
        "label.annotate": suggestions.annotate,
        "label.accept": lambda: room.reviewing.accept_or(suggestions.accept),
        "label.reject": lambda: room.reviewing.return_or(suggestions.reject),
        "review.return": lambda: room.reviewing.return_to_author(),
        "review.missed": lambda: room.reviewing.report_missed(),
        "label.accept_next": suggestions.accept_and_go_on,
        "label.examples": partial(_in_panel, room, suggestions.show_examples),
        "label.add_segment": suggestions.add_segment,
        "label.cue": taking(work.set_cue),
        "label.source": taking(work.set_source),
        "label.remove_segment": taking(work.remove_segment),
        "label.next": suggestions.next,
        "label.previous": suggestions.previous,
        "label.start_left": taking(partial(moving.move_start, right=False)),
        "label.start_right": taking(partial(moving.move_start, right=True)),
        "label.end_left": taking(partial(moving.move_end, right=False)),
        "label.end_right": taking(partial(moving.move_end, right=True)),
        "label.delete": suggestions.delete,
        "label.elsewhere": lambda: room.elsewhere.show(),
        "label.side_by_side": lambda: room.elsewhere.compare(),
        "label.list_here": reader.request_choices,
        "label.whose": room.choose_annotator,
        "label.to_text": room.return_to_text,
        "article.furniture": reader.request_furniture,
        "edit.find_next": lambda: reader.search.go_on(),
        "edit.find_previous": lambda: reader.search.go_back(),
        "view.zoom_in": reader.zoom.enlarge,
        "view.zoom_out": reader.zoom.reduce,
        "view.zoom_reset": reader.zoom.reset,
    }


def _on_panel(room: LabelRoom) -> dict[str, Callable[..., object]]:
    panel = room.panel
    asking: dict[str, tuple[Callable[[], object], Field]] = {
        "label.speaker": (panel.focus_speaker, Field.SPEAKER),
        "label.topics": (panel.focus_topics, Field.TOPIC),
        "label.target": (panel.focus_target, Field.TARGET),
    }
    deeds: dict[str, Callable[..., object]] = {
        "label.note": panel.focus_note,
        "label.another_stance": panel.begin_stance,
        "label.quotation_type": panel.cycle_quotation_type,
        "label.hedge": panel.cycle_hedge,
        "label.confidence": panel.cycle_confidence,
        "label.discuss": panel.toggle_discuss,
    }
    taking = room.suggestions.taking
    return {
        **{id: taking(partial(_in_panel, room, deed)) for id, deed in deeds.items()},
        **{id: taking(partial(_in_panel, room, deed), but) for id, (deed, but) in asking.items()},
    }


def _on_list(room: LabelRoom) -> dict[str, Callable[..., object]]:
    return {
        "article.next": partial(_step, room, forward=True),
        "article.previous": partial(_step, room, forward=False),
        "article.submit": lambda: room.submitting.submit(),
        "article.next_furniture": lambda: room.deeds.next_furniture(),
        "article.find_furniture": lambda: room.deeds.find_furniture(),
        "article.versions": lambda: room.deeds.bring_labels(),
        "edit.go_to": lambda: room.deeds.go_to(),
    }


def _in_panel(room: LabelRoom, deed: Callable[[], object]) -> None:
    """Do something in the panel, where it can be seen."""
    room.show_panel()
    deed()


def _step(room: LabelRoom, *, forward: bool) -> None:
    article_id = room.list.next_article() if forward else room.list.previous_article()
    if article_id is not None:
        room.open_article(article_id)
    elif forward:
        room.notice.say(
            QCoreApplication.translate("LabelRoom", "This is the last article of the list.")
        )
    else:
        room.notice.say(
            QCoreApplication.translate("LabelRoom", "This is the first article of the list.")
        )


def _give_stance(room: LabelRoom, key: str) -> None:
    """Give the current annotation the stance that has a key in the codebook."""
    values = room.desk.codebook.scale_choices()
    value = next((value for value in values if value.key == key), None)
    if value is not None:
        if not room.suggestions.take_with_stance(value.id):
            room.panel.give_stance(value.id)
    else:
        words = QCoreApplication.translate(
            "LabelRoom", "No value of the stance scale has the key %1."
        )
        room.desk.refused.emit(filled(words, key))
