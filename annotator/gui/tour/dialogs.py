"""What the tour opens over the window, each with what leads to it."""

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from annotator.domain.errors import UserError
from annotator.gui.dialogs.settings.dialog import Page, SettingsDialog
from annotator.gui.tour.company import Company
from annotator.gui.tour.picturing import wait
from annotator.gui.views.annotations import AnnotationsView
from annotator.gui.views.events import EventsView
from annotator.gui.wording.translations import is_mirrored
from annotator.services.codebook import add_speaker
from annotator.store.backup_note import Why

Step = Callable[[Company], object]
WidgetT = TypeVar("WidgetT", bound=QWidget)


def _in_room(name: str, *ids: str) -> Step:
    """Return what enters a room and triggers actions there."""

    def step(company: Company) -> None:
        company.window.rooms.enter(name)
        wait(company.window.program.jobs)
        company.do(*ids)

    return step


def _at_a_label(*ids: str) -> Step:
    """Return what goes to a colleague's label and triggers actions there."""

    def step(company: Company) -> None:
        window = company.window
        window.rooms.enter("label")
        window.label_room.return_to_text()
        page = window.label_room.work.page
        first = page.article.id if page is not None else ""
        authors = (a.id for a in window.desk.project.tables.annotators.all())
        theirs = [
            (author_id, found[0])
            for author_id in authors
            if (found := window.desk.project.annotations.of_article(first, author_id))
            and author_id != window.desk.session.annotator_id
        ]
        for author_id, annotation in theirs[:1]:
            window.label_room.work.show_labels_of(author_id)
            window.label_room.work.go_to(annotation.id)
        company.do(*ids)

    return step


def _open_settings(page: Page) -> Step:
    def step(company: Company) -> None:
        window = company.window
        SettingsDialog(window.program.settings, window.commands, window, page).open()

    return step


def _merge_speakers(company: Company) -> None:
    company.do("codebook.speakers", "codebook.merge")


def _change_labels(company: Company) -> None:
    """Show what can be done to several labels at once."""
    company.window.rooms.enter("annotations")
    wait(company.window.program.jobs)
    company.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    cast("AnnotationsView", company.window.rooms.room("annotations")).open_change()


def _propose_events(company: Company) -> None:
    company.take_out_of_events()
    company.window.rooms.enter("events")
    wait(company.window.program.jobs)
    cast("EventsView", company.window.rooms.room("events")).propose.click()
    wait(company.window.program.jobs)


def _show_all_events(company: Company) -> None:
    from annotator.gui.dialogs.events.events import EventsDialog

    company.do("edit.undo")
    wait(company.window.program.jobs)
    EventsDialog(company.window.desk, company.window).open()


def _import_files(company: Company) -> None:
    company.window.deeds.exchange.import_files(company.files())


def _look_at_table(company: Company) -> None:
    """Show which column of a table holds what."""
    from annotator.gui.dialogs.importing import ImportDialog

    _import_files(company)
    wait(company.window.program.jobs)
    files = _top(ImportDialog).files
    last = files.model.index(files.model.rowCount() - 1, 0)
    only_this = QItemSelectionModel.SelectionFlag.ClearAndSelect  # whatever keys were pressed last
    files.view.selectionModel().setCurrentIndex(last, only_this)


def _import_all(company: Company) -> None:
    """Show what became of imported files."""
    _look_at_table(company)
    wait(company.window.program.jobs)
    _accept()


def _bring_in(company: Company) -> None:
    """Show what a colleague's packet would change."""
    company.window.deeds.exchange.bring_in([company.packet()])


def _show_backups(company: Company) -> None:
    """Show what differs between the project and a backup."""
    company.back_up(Why.ASKED)
    company.label_as_a_colleague_did()
    desk = company.window.desk
    desk.edit(lambda: add_speaker(desk.session, "Tomas Reyl")[1])
    company.do("tools.backups")


def _show_steadiness(company: Company) -> None:
    company.slip_in()
    company.do("review.steady")


def _count_labels(company: Company) -> None:
    from annotator.gui.dialogs.statistics.dialog import StatisticsDialog

    company.do("tools.statistics")
    wait(company.window.program.jobs)
    _top(StatisticsDialog).pages.setCurrentIndex(1)


def _report_error(company: Company) -> None:
    """Show the report of an error that nobody made."""
    from annotator.gui.dialogs.crash import tell_bug
    from annotator.gui.trouble.crash_report import report_of

    error = ZeroDivisionError("division by zero")
    tell_bug(company.window, report_of(error, None))


def _refuse(company: Company) -> None:
    from annotator.gui.dialogs.message import tell_error

    sentence = "Another program is writing to this project; try again in a moment."
    tell_error(company.window, UserError(sentence))


def _open_menu(company: Company) -> None:
    bar = company.window.menuBar()
    action = bar.actions()[4]
    menu = action.menu()
    if isinstance(menu, QMenu):
        place = bar.actionGeometry(action)
        corner = place.bottomLeft()
        if is_mirrored():
            corner = place.bottomRight() - QPoint(menu.sizeHint().width(), 0)
        menu.popup(bar.mapToGlobal(corner))


def _top(kind: type[WidgetT]) -> WidgetT:
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, kind)
    return shown


def _accept() -> None:
    _top(QDialog).accept()


DIALOGS: dict[str, Step] = {
    "menu": _open_menu,
    "elsewhere": _at_a_label("label.elsewhere"),
    "side-by-side": _at_a_label("label.side_by_side"),
    "return-label": _at_a_label("review.return"),
    "article-details": _at_a_label("article.details"),
    "article-event": _at_a_label("article.event"),
    "article-go-to": _at_a_label("edit.go_to"),
    "labels-change": _change_labels,
    "codebook-merge": _merge_speakers,
    "propose-events": _propose_events,
    "all-events": _show_all_events,
    "reasons": _in_room("label", "review.reasons"),
    "steady": _show_steadiness,
    "statistics": _in_room("label", "tools.statistics"),
    "statistics-labels": _count_labels,
    "history": _in_room("label", "edit.history"),
    "palette": lambda company: company.window.deeds.open_palette(),
    "keys": _in_room("label", "help.keys"),
    "key-editor": _in_room("label", "tools.keys"),
    "help": _in_room("label", "help.help"),
    "three-steps": _in_room("label", "help.tour"),
    "about": _in_room("label", "help.about"),
    "import": _in_room("label", "file.import"),
    "import-files": _import_files,
    "import-table": _look_at_table,
    "import-result": _import_all,
    "paste": _in_room("label", "file.paste_article"),
    "export": _in_room("label", "file.export"),
    "share": _in_room("label", "review.share"),
    "bring-in": _in_room("label", "review.bring_in"),
    "bring-in-dry-run": _bring_in,
    "details": _in_room("label", "file.details"),
    "backups": _show_backups,
    "error": _refuse,
    "crash": _report_error,
    "settings": _open_settings(Page.GENERAL),
    "settings-reader": _open_settings(Page.READER),
    "settings-keys": _open_settings(Page.KEYS),
    "settings-export": _open_settings(Page.EXPORT),
    "settings-backups": _open_settings(Page.BACKUPS),
    "settings-files": _open_settings(Page.FILES),
}
"""The dialogs in the order of the tour."""
