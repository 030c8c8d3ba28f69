"""Which action of the menus File, Edit, View, Tools and Help does what in a window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from annotator.gui.actions.spec import Context
from annotator.gui.settings.places import keep_shown, was_shown
from annotator.gui.theme import ThemeChoice
from annotator.gui.window.comparing import connect_comparing
from annotator.gui.window.room_makers import find_in_context
from annotator.gui.window.undoing import Undoing
from annotator.gui.window.version_notice import VersionNotice
from annotator.gui.wording.filling import filled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from annotator.gui.views.codebook import CodebookView
    from annotator.gui.window.deeds import WindowDeeds
    from annotator.gui.window.parts import WindowParts


def connect_commands(window: WindowParts, deeds: WindowDeeds) -> None:
    """Give every action that is not the label room's something to do."""
    connected = {**_file(window), **_exchange(deeds), **_edit(window), **_tools(window, deeds)}
    connected |= {**_codebook(window), **_review(window)}
    for id, deed in connected.items():
        window.commands.connect_to(id, deed)
    if window.desk.project.read_only:
        closed = ("file.import", "file.paste_article", "review.reasons", "review.bring_in")
        window.commands.enable(closed, False)
    Undoing(window)
    VersionNotice(window)
    connect_comparing(window)
    _connect_view(window)
    window.label_room.sample_requested.connect(partial(window.projects.open_sample, window))


def _file(window: WindowParts) -> dict[str, Callable[..., object]]:
    return {
        "file.new": partial(window.projects.make, window),
        "file.open": partial(window.projects.choose, window),
        "file.close": window.start_requested.emit,
        "file.settings": partial(_show_settings, window),
        "file.quit": window.close,
    }


def _exchange(deeds: WindowDeeds) -> dict[str, Callable[..., object]]:
    return {
        "file.import": lambda: deeds.exchange.import_files(),
        "file.paste_article": lambda: deeds.exchange.paste_article(),
        "file.export": lambda: deeds.exchange.export(),
        "review.share": lambda: deeds.exchange.share(),
        "review.bring_in": lambda: deeds.exchange.bring_in(),
        "file.save_copy": lambda: deeds.care.save_copy(),
        "file.details": lambda: deeds.care.show_details(),
        "tools.check": lambda: deeds.care.check(),
        "tools.backups": lambda: deeds.care.show_backups(),
    }


def _edit(window: WindowParts) -> dict[str, Callable[..., object]]:
    return {
        "edit.history": partial(_show_history, window),
        "edit.concordance": partial(find_in_context, window, ""),
        "edit.mentions": partial(_find_mentions, window),
        "edit.copy": partial(_copy, window, with_source=False),
        "edit.copy_with_source": partial(_copy, window, with_source=True),
    }


def _review(window: WindowParts) -> dict[str, Callable[..., object]]:
    return {
        "review.steady": partial(_show_steadiness, window),
        "review.reasons": partial(_show_reasons, window),
    }


def _copy(window: WindowParts, checked: bool = False, *, with_source: bool) -> None:
    """Copy what is selected in the text of the room that is shown."""
    del checked
    copy = getattr(window.rooms.currentWidget(), "copy_words", window.label_room.copy)
    copy(with_source=with_source)


def _show_steadiness(window: WindowParts) -> None:
    from annotator.gui.views.agreement.steadiness import SteadinessDialog

    SteadinessDialog(window.desk, window.program.jobs, window).open()


def _show_reasons(window: WindowParts) -> None:
    from annotator.gui.dialogs.reasons import ReasonsDialog

    ReasonsDialog(window.desk, window).open()


def _tools(window: WindowParts, deeds: WindowDeeds) -> dict[str, Callable[..., object]]:
    return {
        "tools.palette": deeds.open_palette,
        "tools.statistics": partial(_show_statistics, window, deeds),
        "tools.keys": partial(_show_keys, window),
        "tools.log": _open_log_folder,
        "help.help": partial(_show_help, window),
        "help.keys": partial(_show_cheat_sheet, window, None),
        "help.keys_here": partial(_show_cheat_sheet, window, Context.READER),
        "help.tour": partial(_show_tour, window),
        "help.about": partial(_show_about, window),
    }


def _codebook(window: WindowParts) -> dict[str, Callable[..., object]]:
    """Every action of the codebook enters its room first."""

    def enter(deed: Callable[[CodebookView], object]) -> Callable[..., object]:
        return partial(_enter_codebook, window, deed)

    return {
        "codebook.speakers": enter(lambda room: room.show_speakers()),
        "codebook.scale": enter(lambda room: room.show_scale()),
        "codebook.topics": enter(lambda room: room.show_topics()),
        "codebook.new_speaker": enter(lambda room: room.new_speaker()),
        "codebook.new_topic": enter(lambda room: room.new_topic()),
        "codebook.merge": enter(lambda room: room.merge()),
        "codebook.import": enter(lambda room: room.import_codebook()),
        "codebook.export": enter(lambda room: room.export_codebook()),
    }


def _enter_codebook(window: WindowParts, deed: Callable[[CodebookView], object]) -> None:
    window.rooms.enter("codebook")
    deed(cast("CodebookView", window.rooms.room("codebook")))


def _connect_view(window: WindowParts) -> None:
    room, commands = window.label_room, window.commands
    for id, part in (("view.list", room.list), ("view.panel", room.panel)):
        shown = was_shown(window.program.settings.memory, id)
        part.setVisible(shown)
        commands.connect_to(id, partial(_show_part, window, id, part))
        commands.check(id, shown)
    commands.connect_to("view.margin", partial(_show_margin, window))
    commands.connect_to("view.theme", partial(_switch_theme, window))
    commands.connect_to("view.full_screen", partial(_switch_full_screen, window))
    commands.connect_to("label.let_go", partial(_let_go, window))
    commands.connect_to("view.next_part", partial(_step_part, window, forward=True))
    commands.connect_to("view.previous_part", partial(_step_part, window, forward=False))


def _step_part(window: WindowParts, *, forward: bool) -> None:
    """Give the keyboard to the next part of the room that is shown."""
    step = getattr(window.rooms.currentWidget(), "step_part", window.label_room.step_part)
    step(forward=forward)


def _show(dialog: QDialog) -> None:
    dialog.open()


def _open_log_folder() -> None:
    from annotator.gui.dialogs.message import open_log_folder

    open_log_folder()


def _show_settings(window: WindowParts) -> None:
    from annotator.gui.dialogs.settings import SettingsDialog

    _show(SettingsDialog(window.program.settings, window.commands, window))


def _show_statistics(window: WindowParts, deeds: WindowDeeds) -> None:
    from annotator.gui.dialogs.statistics import StatisticsDialog

    deeds.keep_counts()
    _show(StatisticsDialog(window.desk, window))


def _show_keys(window: WindowParts) -> None:
    from annotator.gui.dialogs.keys.editor import KeyDialog

    _show(KeyDialog(window.commands, window))


def _find_mentions(window: WindowParts) -> None:
    """Find the selected words everywhere, or else the speaker of the current annotation."""
    from annotator.services.concordance import Asked

    work, reader = window.label_room.work, window.label_room.reader
    selection, page, current = reader.selection(), work.page, work.current
    if page is not None and selection is not None:
        words = " ".join(page.text[slice(*selection)].split())
        if Asked(text=words).is_empty:
            refusal = QCoreApplication.translate(
                "ProjectWindow", "There is no word in “%1”; select some words first."
            )
            window.desk.refused.emit(filled(refusal, words))
        else:
            find_in_context(window, words)
    elif current is not None and window.desk.codebook.speaker(current.speaker_id):
        find_in_context(window, speaker_id=current.speaker_id)
    else:
        words = QCoreApplication.translate(
            "ProjectWindow", "Select words first, or choose an annotation whose speaker is named."
        )
        window.desk.refused.emit(words)


def _show_history(window: WindowParts) -> None:
    from annotator.gui.dialogs.history import HistoryDialog

    _show(HistoryDialog(window.desk, window))


def _show_help(window: WindowParts) -> None:
    from annotator.gui.dialogs.help.dialog import HelpDialog

    _show(HelpDialog(window.commands, window))


def _show_cheat_sheet(window: WindowParts, context: Context | None) -> None:
    from annotator.gui.dialogs.help.cheat_sheet import CheatSheet

    _show(CheatSheet(window.commands, window, context))


def _show_tour(window: WindowParts) -> None:
    from annotator.gui.dialogs.help.tour import TourDialog

    _show(TourDialog(window.commands, window))


def _show_about(window: WindowParts) -> None:
    from annotator.gui.dialogs.help.about import AboutDialog

    _show(AboutDialog(window))


def _show_margin(window: WindowParts) -> None:
    settings, shown = window.program.settings, window.commands["view.margin"].isChecked()
    settings.change_reader(replace(settings.reader, shows_margin=shown))


def _switch_theme(window: WindowParts) -> None:
    """Go from light to dark or back, and remember it."""
    settings = window.program.settings
    dark = window.program.look.theme.dark
    choice = ThemeChoice.LIGHT if dark else ThemeChoice.DARK
    settings.change_general(replace(settings.general, theme=choice))


def _switch_full_screen(window: WindowParts) -> None:
    if window.isFullScreen():
        window.showNormal()
    else:
        window.showFullScreen()


def _show_part(window: WindowParts, id: str, part: QWidget) -> None:
    """Show or hide a part of the label room, and remember it."""
    shown = window.commands[id].isChecked()
    if not shown and part.isAncestorOf(window.focusWidget() or part):
        window.label_room.return_to_text()
    part.setVisible(shown)
    keep_shown(window.program.settings, id, shown=shown)


def _let_go(window: WindowParts) -> None:
    """Put a notice away that still stands, or else let go of what is selected or current."""
    standing = [bar for bar in (window.notice, window.label_room.notice) if bar.isVisible()]
    for bar in standing:
        bar.dismiss()
    if not standing:
        window.label_room.work.let_go()
