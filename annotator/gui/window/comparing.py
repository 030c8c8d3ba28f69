"""Which action of the menu Review does what in the room where annotators are compared."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from annotator.gui.actions.specs.comparing import COMPARING, MEASURING, MOST_TAKEN
from annotator.gui.settings.places import keep_shown, was_shown

if TYPE_CHECKING:
    from annotator.gui.views.agreement import AgreementView
    from annotator.gui.views.compare import CompareView
    from annotator.gui.window.parts import WindowParts

_BLIND = "compare.blind"


def make_compare(window: WindowParts) -> CompareView:
    """Make the room, with the names hidden if they were."""
    from annotator.gui.views.compare import CompareView
    from annotator.gui.window.reader_look import reader_style

    settings = window.program.settings
    blind = was_shown(settings.memory, _BLIND, at_first=False)
    made = CompareView(window.desk, window.commands, blind=blind)
    made.reader.set_text_style(reader_style(settings.settings.reader))
    window.readers.append(made.reader)
    made.reader.zoom.edited.connect(window.label_room.reader.zoom.set_value)
    made.blind_switched.connect(partial(_keep_blind, window))
    window.commands.check("review.blind", blind)
    return made


def make_agreement(window: WindowParts) -> AgreementView:
    """Make the room of agreement; the cells of its matrix lead to the passages behind them."""
    from annotator.gui.views.agreement import AgreementView

    made = AgreementView(window.desk, window.program.jobs, window.commands)
    made.passages_requested.connect(partial(_show_passages, window))
    return made


def _show_passages(window: WindowParts, annotation_ids: frozenset[str]) -> None:
    room = cast("CompareView", window.rooms.room("compare"))
    room.open_passages(annotation_ids)
    window.rooms.enter("compare")


def connect_comparing(window: WindowParts) -> None:
    """Let every action of the room work in it; from elsewhere it leads into the room."""
    for spec in COMPARING:
        window.commands.connect_to(spec.id, partial(_do, window, spec.id))
    if window.desk.project.read_only:
        writing = [s.id for s in COMPARING if s.section == "deciding" or s.id.endswith("settle")]
        window.commands.enable(writing, False)
    for spec in MEASURING:
        window.commands.connect_to(spec.id, partial(_measure, window, spec.id))
    settings = window.program.settings
    blind = was_shown(settings.memory, _BLIND, at_first=False)
    window.commands.check("review.blind", blind)


def _measure(window: WindowParts, id: str, checked: bool = False) -> None:
    """From elsewhere the actions of agreement lead into its room, which measures by itself."""
    del checked
    is_there = window.rooms.name == "agreement"
    if not is_there:
        window.rooms.enter("agreement")
    room = cast("AgreementView", window.rooms.room("agreement"))
    deeds: dict[str, Callable[[], object]] = {
        "review.measure": room.measure,
        "review.copy_agreement": room.copy,
        "review.export_agreement": room.export,
    }
    if is_there:
        deeds[id]()


def _do(window: WindowParts, id: str, checked: bool = False) -> None:
    """Nothing is decided before the difference is on the screen."""
    del checked
    is_there = window.rooms.name == "compare"
    if not is_there:
        window.rooms.enter("compare")
    if is_there or id == "review.blind":
        _deeds(cast("CompareView", window.rooms.room("compare")))[id]()


def _deeds(room: CompareView) -> dict[str, Callable[[], object]]:
    work, deciding = room.work, room.deciding
    deeds: dict[str, Callable[[], object]] = {
        "review.next_difference": partial(work.step, forward=True),
        "review.previous_difference": partial(work.step, forward=False),
        "review.next_open": partial(work.step, forward=True, open_only=True),
        "review.next_article": partial(work.step_article, forward=True),
        "review.previous_article": partial(work.step_article, forward=False),
        "review.agreed": deciding.accept_agreed,
        "review.parts": room.decision.begin_parts,
        "review.edit_gold": room.edit_gold,
        "review.words": room.set_words,
        "review.add_words": partial(room.set_words, further=True),
        "review.nothing": deciding.say_nothing,
        "review.reason": deciding.ask_reason,
        "review.withdraw": deciding.withdraw,
        "review.settle": deciding.settle,
        "review.unsettle": deciding.unsettle,
        "review.blind": room.switch_blind,
    }
    for number in range(1, MOST_TAKEN + 1):
        deeds[f"review.take_{number}"] = partial(deciding.take, number)
    return deeds


def _keep_blind(window: WindowParts, blind: bool) -> None:
    keep_shown(window.program.settings, _BLIND, shown=blind)
