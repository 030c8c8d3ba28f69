"""Everything that is done in a window while it is watched, in an order that makes sense."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from annotator.domain.ids import entry_id
from annotator.gui.application import Program
from annotator.gui.theme import ThemeChoice
from annotator.gui.window.window import ProjectWindow
from annotator.gui.windows import Windows
from annotator.gui.wording.translations import Language
from annotator.services.labelling.many import Wishes
from tests.bench.big import RARE
from tests.bench.waits.preparing import LARGE


@dataclass(slots=True)
class Desktop:
    """The program with its windows, and a folder for files."""

    program: Program
    windows: Windows
    folder: Path

    @property
    def window(self) -> ProjectWindow:
        """The window of the project."""
        shown = self.windows.shown
        assert isinstance(shown, ProjectWindow)
        return shown

    def enter(self, name: str) -> Any:
        """Enter a room, and return it."""
        self.window.rooms.enter(name)
        return self.window.rooms.room(name)

    def room(self, name: str) -> Any:
        """Return a room."""
        return self.window.rooms.room(name)

    def do(self, *ids: str) -> None:
        """Trigger actions."""
        for id in ids:
            self.window.commands[id].trigger()

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def write(self, words: str) -> None:
        """Type words where the keyboard is."""
        QTest.keyClicks(QApplication.focusWidget() or self.window, words)

    @property
    def dialog(self) -> Any:
        """The dialog that stands over the window."""
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, QDialog), shown
        return shown


Deed = Callable[[Desktop], object]


def deeds() -> dict[str, Deed]:
    """Return the deeds by their names, in their order."""
    return {
        "rest": lambda d: None,
        **_labelling(),
        **_lists(),
        **_finding(),
        **_codebook(),
        **_comparing(),
        **_inbox(),
        **_events(),
        **_files(),
        **_settings(),
        **_ending(),
    }


def _away(d: Desktop) -> None:
    for widget in QApplication.topLevelWidgets():
        if widget is not d.windows.shown and widget.isVisible() and widget.isWindow():
            widget.close()


def _labelling() -> dict[str, Deed]:
    def select(d: Desktop) -> None:
        room = d.enter("label")
        room.return_to_text()
        text = room.work.page.text
        start = text.index(" ", 40) + 1
        room.reader.select(start, text.index(" ", start + 50))

    return {
        "label: next article": lambda d: (d.enter("label"), d.do("article.next")),
        "label: next again": lambda d: d.do("article.next"),
        "label: annotate": lambda d: (select(d), d.do("label.annotate")),
        "label: name a speaker": lambda d: (d.write("Speaker 1"), d.press(Qt.Key.Key_Return)),
        "label: new speaker": lambda d: (
            d.do("label.speaker"),
            d.write("Somebody quite new"),
            d.press(Qt.Key.Key_Return),
        ),
        "label: stance": lambda d: (d.window.label_room.return_to_text(), d.press(Qt.Key.Key_2)),
        "label: topics": lambda d: d.do("label.topics"),
        "label: choose topic": lambda d: (d.write("Topic 3"), d.press(Qt.Key.Key_Return)),
        "label: next label": lambda d: (d.window.label_room.return_to_text(), d.do("label.next")),
        "label: undo": lambda d: d.do("edit.undo"),
        "label: redo": lambda d: d.do("edit.redo"),
        "label: submit": lambda d: d.do("article.submit"),
        "label: nothing": lambda d: d.do("article.next", "article.nothing"),
        "label: reopen": lambda d: d.do("article.previous", "article.reopen"),
        "label: colleague": lambda d: d.window.label_room.work.show_labels_of("ben"),
        "label: mine": lambda d: d.window.label_room.work.show_labels_of("ada"),
        "label: furniture": lambda d: d.do("article.find_furniture"),
        "label: elsewhere": lambda d: (d.do("label.next"), d.do("label.elsewhere")),
        "label: elsewhere away": _away,
        "label: side by side": lambda d: d.do("label.side_by_side"),
        "label: side by side away": _away,
        "label: versions": lambda d: d.do("article.versions"),
        "label: versions away": _away,
        "label: filter": lambda d: (d.do("view.filter"), d.write("Outlet 7")),
        "label: filter away": lambda d: d.press(Qt.Key.Key_Escape),
        "history": lambda d: d.do("edit.history"),
        "history away": _away,
    }


def _lists() -> dict[str, Deed]:
    return {
        "articles: enter": lambda d: d.enter("articles"),
        "articles: end": lambda d: d.press(Qt.Key.Key_End),
        "articles: sort": lambda d: d.room("articles").header.sectionClicked.emit(1),
        "articles: outlets": lambda d: d.room("articles").filters.pickers.outlet.open_list(),
        "articles: outlets away": _away,
        "articles: filter": lambda d: (d.do("view.filter"), d.write("zirco")),
        "articles: no filter": lambda d: d.room("articles").filters.text.clear(),
        "articles: all": lambda d: (
            d.room("articles").rows.setFocus(),
            d.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier),
        ),
        "articles: event of all": lambda d: d.room("articles").deeds.choose_event(),
        "articles: event away": _away,
        "labels: enter": lambda d: d.enter("annotations"),
        "labels: end": lambda d: d.press(Qt.Key.Key_End),
        "labels: sort": lambda d: d.room("annotations").header.sectionClicked.emit(4),
        "labels: sort by text": lambda d: d.room("annotations").header.sectionClicked.emit(3),
        "labels: pick a speaker": lambda d: _pick(d, "annotations", "speaker"),
        "labels: pick an outlet": lambda d: _pick(d, "annotations", "outlet"),
        "labels: words": lambda d: (d.do("view.filter"), d.write("the")),
        "labels: clear": lambda d: d.room("annotations").filters.clear_all(),
        "labels: all": lambda d: (
            d.room("annotations").rows.setFocus(),
            d.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier),
        ),
        "labels: change dialog": lambda d: d.room("annotations").open_change(),
        "labels: change away": _away,
        "labels: change some": lambda d: _change(d, 1_500),
        "labels: undo some": lambda d: d.do("edit.undo"),
        "labels: change many": lambda d: _change(d, 40_000),
        "labels: undo many": lambda d: d.do("edit.undo"),
        "labels: redo many": lambda d: d.do("edit.redo"),
        "labels: delete some": lambda d: (
            _choose(d, 1_500),
            d.room("annotations").delete_selected(),
        ),
        "labels: undelete": lambda d: d.do("edit.undo"),
    }


def _pick(d: Desktop, room: str, name: str) -> None:
    picker = d.room(room).filters.pickers[name]
    picker.open_list()
    first = picker._choices.listed(0).id
    picker.close_list()
    picker.set_picked((first,))
    picker.edited.emit((first,))


def _choose(d: Desktop, count: int) -> None:
    rows = d.room("annotations").rows
    rows.go_to(0)
    model, flags = rows.model(), rows.selectionModel().SelectionFlag
    from PySide6.QtCore import QItemSelection

    last = min(count, model.rowCount()) - 1
    chosen = QItemSelection(model.index(0, 0), model.index(last, model.columnCount() - 1))
    rows.selectionModel().select(chosen, flags.ClearAndSelect)


def _change(d: Desktop, count: int) -> None:
    _choose(d, count)
    dialog = d.room("annotations").open_change()
    dialog.reject()
    d.room("annotations")._change(Wishes(confidence=2))


def _finding() -> dict[str, Deed]:
    return {
        "search: enter": lambda d: d.enter("search"),
        "search: rare": lambda d: d.write(RARE),
        "search: common": lambda d: d.room("search").search_for("the"),
        "search: end": lambda d: (
            d.press(Qt.Key.Key_Down),
            d.press(Qt.Key.Key_End),
        ),
        "context: enter": lambda d: d.enter("concordance"),
        "context: rare": lambda d: d.room("concordance").look_for(RARE),
        "context: common": lambda d: d.room("concordance").look_for("the"),
        "context: sort": lambda d: d.room("concordance").sorting.activated.emit(
            d.room("concordance").sorting.findData("left")
        ),
        "context: speaker": lambda d: d.room("concordance").look_for_speaker(
            entry_id("speaker", "Speaker 1")
        ),
        "statistics": lambda d: d.do("tools.statistics"),
        "statistics away": _away,
        "palette": lambda d: (d.window.deeds.open_palette(), d.write("Outl")),
        "palette away": _away,
    }


def _codebook() -> dict[str, Deed]:
    def rename(d: Desktop, page: str) -> None:
        field = getattr(d.room("codebook"), page).editor.entry
        from annotator.services.codebook.entries import revise_entry

        d.window.desk.edit(
            lambda: revise_entry(d.window.desk.session, field, replace(field, name="Renamed"))
        )

    return {
        "codebook: enter": lambda d: d.enter("codebook"),
        "codebook: next": lambda d: (d.room("codebook").setFocus(), d.press(Qt.Key.Key_Down)),
        "codebook: rename": lambda d: rename(d, "speakers"),
        "codebook: new": lambda d: (
            d.do("codebook.new_speaker"),
            d.write("One more"),
            d.press(Qt.Key.Key_Return),
        ),
        "codebook: merge dialog": lambda d: (
            d.room("codebook").setFocus(),
            d.press(Qt.Key.Key_Home),
            d.do("codebook.merge"),
        ),
        "codebook: merge away": _away,
        "codebook: merge": lambda d: _merge_speakers(d),
        "codebook: undo merge": lambda d: d.do("edit.undo"),
        "codebook: scale": lambda d: d.do("codebook.scale"),
        "codebook: topics": lambda d: d.do("codebook.topics"),
        "codebook: rename topic": lambda d: rename(d, "topics"),
        "codebook: uses": lambda d: d.room("codebook").uses_requested.emit(_uses_of_a_speaker()),
    }


def _uses_of_a_speaker() -> object:
    from annotator.store.queries.annotations import AnnotationFilter

    return AnnotationFilter(speaker_ids=(entry_id("speaker", "Speaker 5"),))


def _merge_speakers(d: Desktop) -> None:
    page = d.room("codebook").speakers
    gone, into = (page.shelf.entries[entry_id("speaker", f"Speaker {n}")] for n in (2, 3))
    page._merge(gone, into)


def _comparing() -> dict[str, Deed]:
    return {
        "agreement: enter": lambda d: d.enter("agreement"),
        "agreement: speaker": _choose_speaker_figure,
        "agreement: cell": _open_cell,
        "compare: enter": lambda d: d.enter("compare"),
        "compare: next": lambda d: d.do("review.next_difference"),
        "compare: next open": lambda d: d.do("review.next_open"),
        "compare: next article": lambda d: d.do("review.next_article"),
        "compare: take": lambda d: d.do("review.take_1"),
        "compare: undo": lambda d: d.do("edit.undo"),
        "compare: agreed": lambda d: d.do("review.agreed"),
        "compare: kind": lambda d: _narrow(d, "kind", "speaker"),
        "compare: state": lambda d: _narrow(d, "state", "open"),
        "compare: topic": lambda d: _narrow(d, "topic", entry_id("topic", "Topic 5")),
        "compare: clear": lambda d: d.room("compare").filters.clear.click(),
        "compare: slider": lambda d: d.room("compare").filters.slider.setValue(80),
        "compare: blind": lambda d: d.do("review.blind"),
        "compare: settle": lambda d: d.do("review.settle"),
        "steady": lambda d: d.do("review.steady"),
        "steady away": _away,
        "reasons": lambda d: d.do("review.reasons"),
        "reasons away": _away,
    }


def _choose_speaker_figure(d: Desktop) -> None:
    table = d.room("agreement").table
    table.setCurrentIndex(table.model().index(table.model().rowCount() // 2, 0))


def _open_cell(d: Desktop) -> None:
    confusion = d.room("agreement").confusion
    model = confusion.model()
    cells = (model.index(r, c) for r in range(model.rowCount()) for c in range(model.columnCount()))
    cell = next(cell for cell in cells if model.data(cell) not in (None, ""))
    confusion.activated.emit(cell)


def _narrow(d: Desktop, name: str, value: str) -> None:
    picker = d.room("compare").filters.pickers[name]
    picker.set_picked((value,))
    picker.edited.emit((value,))


def _inbox() -> dict[str, Deed]:
    def press(d: Desktop, name: str) -> None:
        d.room("inbox").mine.details.buttons[name].click()

    return {
        "inbox: enter": lambda d: d.enter("inbox"),
        "inbox: down": lambda d: d.press(Qt.Key.Key_Down),
        "inbox: end": lambda d: d.press(Qt.Key.Key_End),
        "inbox: defend": lambda d: press(d, "defend"),
        "inbox: answer": lambda d: (d.write("It is right."), d.press(Qt.Key.Key_Return)),
        "inbox: passage": lambda d: press(d, "passage"),
        "inbox: again": lambda d: d.enter("inbox"),
        "inbox: given": lambda d: d.room("inbox").tabs.setCurrentIndex(1),
        "inbox: report": lambda d: d.room("inbox").tabs.setCurrentIndex(2),
    }


def _events() -> dict[str, Deed]:
    def events(d: Desktop) -> None:
        from annotator.gui.dialogs.events.events import EventsDialog

        EventsDialog(d.window.desk, d.window, d.program.jobs).open()

    def large(d: Desktop) -> None:
        items = d.dialog.list
        place = next(i for i in range(items.count()) if items.item(i).text().startswith(LARGE))
        items.setCurrentRow(place)

    return {
        "events: enter": lambda d: d.enter("events"),
        "events: another": lambda d: _show_event(d, "Event 7"),
        "events: large": lambda d: _show_event(d, LARGE),
        "events: stop": lambda d: [job.cancel() for job in d.program.jobs.waiting],
        "events: dialog": events,
        "events: add": lambda d: (
            d.dialog.new_name.setText("An event of mine"),
            d.dialog.new_name.returnPressed.emit(),
        ),
        "events: choose large": large,
        "events: rename": lambda d: (
            d.dialog.name.setText("Event 0 renamed"),
            d.dialog.name.editingFinished.emit(),
        ),
        "events: remove large": lambda d: d.dialog.remove.click(),
        "events: away": _away,
        "events: undo": lambda d: d.do("edit.undo"),
    }


def _show_event(d: Desktop, name: str) -> None:
    which = d.enter("events").which
    which.set_picked((entry_id("event", name),))
    which.edited.emit((entry_id("event", name),))


def _files() -> dict[str, Deed]:
    def write_reports(d: Desktop) -> list[Path]:
        folder = d.folder / "reports"
        folder.mkdir(exist_ok=True)
        for number in range(400):
            text = f"Report {number}\n\n“It rains,” the minister said of {number}.\n"
            (folder / f"{number}.txt").write_text(text, "utf-8")
        table = folder / "many.csv"
        rows = [
            f'Title {n},Paper,2024-01-02,"He said {n} times that it rains."' for n in range(50_000)
        ]
        table.write_text("\n".join(["title,outlet,published,text", *rows]), "utf-8")
        return [folder]

    return {
        "details": lambda d: d.do("file.details"),
        "details away": _away,
        "export: dialog": lambda d: d.do("file.export"),
        "export: long rows": lambda d: d.dialog.form.shape.box.setCurrentIndex(1),
        "export: go": lambda d: d.dialog.accept(),
        "share: dialog": lambda d: d.do("review.share"),
        "share: go": lambda d: d.dialog.accept(),
        "import: dialog": lambda d: d.do("file.import"),
        "import: add": lambda d: d.dialog.add(write_reports(d)),
        "import: table": lambda d: d.dialog.files.view.setCurrentIndex(
            d.dialog.files.model.index(d.dialog.files.model.rowCount() - 1, 0)
        ),
        "import: go": lambda d: d.dialog.accept(),
        "import: away": _away,
        "import: undo": lambda d: d.do("edit.undo"),
        "packet: make": _make_packet,
        "packet: dry run": lambda d: d.window.deeds.exchange.bring_in([d.folder / "ben.annotator"]),
        "packet: bring in": lambda d: d.dialog.accept(),
        "packet: away": _away,
        "packet: undo": lambda d: d.do("edit.undo"),
        "paste: dialog": lambda d: d.do("file.paste_article"),
        "paste: away": _away,
        "backups: dialog": lambda d: d.do("tools.backups"),
        "backups: make": lambda d: d.dialog.make.click(),
        "backups: away": _away,
    }


def _make_packet(d: Desktop) -> None:
    """Let a colleague work in a copy of the project, beside the window."""
    from tests.bench.waits.colleague import copy_and_label

    own, copy = d.window.desk.project.path, d.folder / "ben.annotator"
    d.program.jobs.start("A colleague works", lambda _: copy_and_label(own, copy))


def _settings() -> dict[str, Deed]:
    def change(d: Desktop, **what: Any) -> None:
        settings = d.program.settings
        settings.change_general(replace(settings.general, **what))

    return {
        "settings: dialog": lambda d: d.do("file.settings"),
        "settings: keys": lambda d: d.dialog.pages.setCurrentRow(2),
        "settings: away": _away,
        "settings: dark": partial(change, theme=ThemeChoice.DARK),
        "settings: larger": partial(change, text_percent=130),
        "settings: language": partial(change, language=Language.PERSIAN),
        "settings: light": partial(change, theme=ThemeChoice.LIGHT, text_percent=100),
        "check": lambda d: d.do("tools.check"),
    }


def _ending() -> dict[str, Deed]:
    def restore(d: Desktop) -> None:
        dialog = d.dialog
        dialog._restore(dialog.backups[0].path)

    return {
        "restore: dialog": lambda d: d.do("tools.backups"),
        "restore: go": restore,
        "close": lambda d: d.window.start_requested.emit(),
        "start: go on": lambda d: d.windows.start(None),
        "quit": lambda d: d.window.close(),
    }
