"""The register of speakers: a list, and the fields of the current entry."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.codebook import Speaker
from annotator.domain.edit import Edit
from annotator.gui.actions.dispatch import set_key_context
from annotator.gui.actions.spec import Context
from annotator.gui.desk import Desk
from annotator.gui.dialogs.codebook_merge import MergeDialog
from annotator.gui.views.codebook.add_line import AddLine
from annotator.gui.views.codebook.entry.merging import ask_to_merge
from annotator.gui.views.codebook.entry_list import EntryList
from annotator.gui.views.codebook.entry_menu import EntryMenu, Offer
from annotator.gui.views.codebook.sides import beside, stacked
from annotator.gui.views.codebook.speakers.delegate import SpeakerDelegate
from annotator.gui.views.codebook.speakers.editor import SpeakerEditor
from annotator.gui.views.codebook.speakers.filters import SpeakerFilters
from annotator.gui.views.codebook.speakers.merging import speaker_merge
from annotator.gui.views.codebook.speakers.model import SpeakerModel
from annotator.gui.views.codebook.speakers.shelf import SpeakerShelf, SpeakerWish
from annotator.gui.widgets.basic import label
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.feedback.empty_state import EmptyState
from annotator.gui.wording.filling import filled
from annotator.services.codebook import add_speaker, archive, merge_speakers
from annotator.services.codebook.parting import part_speakers
from annotator.store.queries.annotations import AnnotationFilter


class SpeakerPage(QWidget):
    """Who can speak and be spoken about; stays fast with tens of thousands."""

    uses_requested = Signal(object)
    """An `AnnotationFilter`: these annotations are to be shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.shelf = SpeakerShelf(desk.codebook)
        self.model = SpeakerModel(self.shelf, self)
        self.filters = SpeakerFilters()
        self.list = EntryList(self.tr("Speakers"))
        self.count = label("", "small")
        self.hint = label("", "warn", wraps=True)
        self.new = AddLine(self.tr("New speaker, then Enter"))
        self.editor = SpeakerEditor(desk, self.shelf)
        self._current: str | None = None
        self._last_row = 0
        self._uses_are_old = True
        self._lists = QStackedWidget()
        self._sides = QStackedWidget()
        self.menu = EntryMenu(self.list, self._offers)
        self._arrange()
        self._connect()
        self._relist()
        self.list.go_to(0)
        self._show_current()

    @property
    def current(self) -> Speaker | None:
        """The entry that is shown."""
        return self.shelf.entries.get(self._current or "")

    def focus_filter(self) -> None:
        """Put the cursor in the field that filters."""
        self.filters.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.text.selectAll()

    def focus_list(self) -> None:
        """Give the keyboard to the list, or to the field for a first entry."""
        target = self.list if self.model.rowCount() else self.new
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_new(self) -> None:
        """Put the cursor where a new speaker is named."""
        self.new.begin()

    def save(self) -> None:
        """Write what is half typed."""
        self.editor.save()

    def show_entry(self, speaker_id: object) -> None:
        """Show an entry, with all filters taken away that hide it."""
        if not isinstance(speaker_id, str) or speaker_id not in self.shelf.entries:
            return
        if self.model.row_of(speaker_id) < 0:
            self.filters.clear_all()
        self._current = speaker_id
        self._find_current()
        self._show_current()

    def ask_merge(self, into_id: object = None) -> MergeDialog[Speaker] | None:
        """Ask into which entry the current one is merged.

        With two entries selected, the other one of them is merged into the current.
        """
        self.editor.save()
        gone = self.current
        if gone is None or gone.merged_into:
            return None
        into = self.shelf.entries.get(into_id) if isinstance(into_id, str) else None
        chosen = [s for row in self.list.selected_rows() if (s := self.model.speaker(row))]
        if into is None and len(chosen) == 2 and gone in chosen:
            into, gone = gone, next(entry for entry in chosen if entry is not gone)
        return self._ask_to_merge(gone, into, self)

    def offer_merge(self, gone_id: str, into_id: str, parent: QWidget) -> None:
        """Ask whether one of two entries is to stand for the other, over another dialog."""
        gone, into = self.shelf.entries.get(gone_id), self.shelf.entries.get(into_id)
        if gone is not None and into is not None:
            self._ask_to_merge(gone, into, parent)

    def showEvent(self, event: QShowEvent) -> None:
        """Count the uses anew, as labelling went on elsewhere."""
        super().showEvent(event)
        self._count()

    def _offers(self) -> list[Offer]:
        entry = self.current
        if entry is None or self._desk.project.read_only:
            return []
        if entry.merged_into:
            return [("split", self.tr("Take the merge back"), self._part)]
        away = self.tr("Restore") if entry.archived else self.tr("Archive")
        return [
            ("pencil", self.tr("Rename"), self._enter_editor),
            ("merge", self.tr("Merge…"), self.ask_merge),
            ("archive", away, self._archive),
        ]

    def _arrange(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(SpeakerDelegate(self.list))
        set_key_context(self.list, Context.TABLE)
        for page in (self.list, self._none_fits()):
            self._lists.addWidget(page)
        side = stacked(self.filters, self._lists, self._foot(), grows=self._lists)
        side.setMinimumWidth(260)
        for page in (self.editor, self._nobody_yet()):
            self._sides.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(beside(side, self._sides))

    def _foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(4)
        for part in (self.count, self.hint, self.new):
            column.addWidget(part)
        self.hint.hide()
        return foot

    def _none_fits(self) -> QWidget:
        page = EmptyState(
            "funnel",
            self.tr("No speaker fits"),
            self.tr("Take a filter away, or type fewer letters."),
        )
        clear = button(self.tr("Clear the filters"))
        clear.clicked.connect(self.filters.clear_all)
        page.offer(clear)
        return page

    def _nobody_yet(self) -> QWidget:
        page = EmptyState(
            "users",
            self.tr("Who speaks in your articles?"),
            self.tr(
                "Speakers are persons, states, organisations, groups and outlets. Name the first"
                " one here, or type a new name while you label; a list can be imported too."
            ),
        )
        first = button(self.tr("Name the first speaker"), "primary", "user-plus")
        first.clicked.connect(self.begin_new)
        page.offer(first)
        return page

    def _connect(self) -> None:
        self.filters.edited.connect(self._narrow)
        self.filters.list_requested.connect(self._enter_list)
        self.list.current_changed.connect(self._follow_list)
        self.list.editing_requested.connect(self._enter_editor)
        self.list.removal_requested.connect(self._archive)
        self.new.wanted.connect(self._add)
        self.new.returned.connect(self.focus_list)
        self.new.textChanged.connect(self._warn_of_alike)
        editor = self.editor
        editor.returned.connect(self.focus_list)
        editor.merge_requested.connect(self.ask_merge)
        editor.archive_requested.connect(self._archive)
        editor.parting_requested.connect(self._part)
        editor.entry_requested.connect(self.show_entry)
        editor.uses_requested.connect(self._ask_uses)
        editor.target_uses_requested.connect(self._ask_target_uses)
        self.new.setEnabled(not self._desk.project.read_only)
        self._desk.edited.connect(self._follow)

    def _follow(self, edit: Edit) -> None:
        self._uses_are_old = True
        if self.shelf.apply(edit):
            if self.isVisible():
                self._count()
            self._relist()
            self._show_current()
        elif self.isVisible():
            self._count()

    def _count(self) -> None:
        if self._uses_are_old:
            self._uses_are_old = False
            self.shelf.count(self._desk.project)
            if self.filters.wish.by_uses:
                self._relist()
            self.list.viewport().update()
            self.editor.show_uses()

    def _narrow(self, wish: SpeakerWish) -> None:
        self.model.wish = wish
        self._relist()

    def _relist(self) -> None:
        """List anew; the current entry stays current where it is still listed."""
        self.list.blockSignals(True)
        self.model.relist()
        self._find_current()
        self.list.blockSignals(False)
        words = self.tr("%1 of %2 speakers")
        self.count.setText(filled(words, self.model.rowCount(), len(self.shelf.entries)))
        empty = not self.model.rowCount() and bool(self.shelf.entries)
        self._lists.setCurrentIndex(1 if empty else 0)

    def _find_current(self) -> None:
        if self._current is not None and self._current not in self.shelf.entries:
            neighbour = self.model.speaker(min(self._last_row, self.model.rowCount() - 1))
            self._current = neighbour.id if neighbour else None
        row = self.model.row_of(self._current) if self._current else -1
        if row >= 0 and self.list.currentIndex().row() != row:
            self.list.go_to(row)
        if row >= 0:
            self._last_row = row

    def _follow_list(self) -> None:
        entry = self.model.speaker(self.list.currentIndex().row())
        if entry is not None and entry.id != self._current:
            self._current, self._last_row = entry.id, self.list.currentIndex().row()
            self._show_current()

    def _show_current(self) -> None:
        self.editor.show_entry(self.current)
        self._sides.setCurrentIndex(0 if self.current else 1)

    def _enter_list(self) -> None:
        if self.model.rowCount():
            if self.model.row_of(self._current or "") < 0:
                self.list.go_to(0)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter_editor(self) -> None:
        self.editor.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.name.selectAll()

    def _add(self, name: str) -> None:
        self.editor.save()
        made, _ = self._desk.edit_with(lambda: add_speaker(self._desk.session, name))
        if made is not None:
            self.new.clear()
            self.show_entry(made.id)
            self.editor.kind.focus_first()

    def _warn_of_alike(self, text: str) -> None:
        found = self.shelf.alike.named(text) if text.strip() else []
        entry = self.shelf.entries.get(found[0]) if found else None
        words = self.tr("“%1” goes by this name already, or nearly.")
        self.hint.setText(filled(words, entry.name) if entry else "")
        self.hint.setVisible(entry is not None)

    def _archive(self) -> None:
        self._change(lambda s: archive(self._desk.session, s, archived=not s.archived))

    def _part(self) -> None:
        self._change(lambda s: part_speakers(self._desk.session, s))

    def _change(self, deed: Callable[[Speaker], Edit]) -> None:
        self.editor.save()
        entry = self.current
        if entry is not None:
            self._desk.edit(lambda: deed(entry))

    def _ask_to_merge(
        self, gone: Speaker, into: Speaker | None, over: QWidget
    ) -> MergeDialog[Speaker]:
        question = speaker_merge(self._desk.codebook, self.shelf, gone, over)
        return ask_to_merge(question, into, self._merge)

    def _merge(self, gone: Speaker, into: Speaker) -> None:
        edit = self._desk.edit(lambda: merge_speakers(self._desk.session, gone, into))
        if edit is not None:
            self.show_entry(into.id)

    def _ask_uses(self) -> None:
        if self._current is not None:
            self.uses_requested.emit(AnnotationFilter(speaker_ids=self.shelf.ids_of(self._current)))

    def _ask_target_uses(self) -> None:
        if self._current is not None:
            self.uses_requested.emit(AnnotationFilter(target_ids=self.shelf.ids_of(self._current)))
