"""Which action of the menu Review does what in the room where annotators are compared."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from annotator.gui.actions.specs.comparing import COMPARING, MOST_TAKEN
from annotator.gui.settings.places import keep_shown, was_shown

if TYPE_CHECKING:
    from annotator.gui.views.compare import CompareView
    from annotator.gui.window.window import ProjectWindow

_BLIND = "compare.blind"


def make_compare(window: ProjectWindow) -> CompareView:
    """Make the room, with the names hidden if they were."""
    from annotator.gui.views.compare import CompareView
    from annotator.gui.window.reader_look import reader_style

    settings = window.program.settings
    blind = was_shown(settings.memory, _BLIND, at_first=False)
    made = CompareView(window.desk, window.commands, blind=blind)
    made.reader.set_text_style(reader_style(settings.settings.reader))
    window.readers.append(made.reader)
    made.blind_switched.connect(partial(_keep_blind, window))
    window.commands["review.blind"].setChecked(blind)
    _connect(window, made)
    return made


def _connect(window: ProjectWindow, room: CompareView) -> None:
    work, deciding = room.work, room.deciding
    deeds: dict[str, Callable[..., object]] = {
        "review.next_difference": partial(work.step, forward=True),
        "review.previous_difference": partial(work.step, forward=False),
        "review.next_open": partial(work.step, forward=True, open_only=True),
        "review.next_article": partial(work.step_article, forward=True),
        "review.previous_article": partial(work.step_article, forward=False),
        "review.agreed": deciding.accept_agreed,
        "review.parts": room.decision.begin_parts,
        "review.edit_gold": deciding.edit,
        "review.nothing": deciding.say_nothing,
        "review.reason": deciding.ask_reason,
        "review.withdraw": deciding.withdraw,
        "review.settle": deciding.settle_or_reopen,
        "review.blind": room.switch_blind,
    }
    for number in range(1, MOST_TAKEN + 1):
        deeds[f"review.take_{number}"] = partial(deciding.take, number)
    for id, deed in deeds.items():
        window.commands.connect_to(id, _without_checked(deed))


def enable_comparing(window: ProjectWindow) -> None:
    """Let the actions of the room be chosen while it is shown, to write only where one may."""
    shown = window.rooms.name == "compare"
    writable = shown and not window.desk.project.read_only
    for spec in COMPARING:
        writes = spec.section == "deciding" or spec.id == "review.settle"
        window.commands[spec.id].setEnabled(writable if writes else shown)


def _without_checked(deed: Callable[..., object]) -> Callable[..., object]:
    """Call a deed without the state of its button, which `triggered` hands over."""

    def slot(checked: bool = False) -> None:
        del checked
        deed()

    return slot


def _keep_blind(window: ProjectWindow, blind: bool) -> None:
    keep_shown(window.program.settings, _BLIND, shown=blind)
