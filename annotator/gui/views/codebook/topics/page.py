"""The topics: a tree, and the fields of the current one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.codebook import Topic
from annotator.domain.edit import Edit
from annotator.gui.actions.dispatch import set_key_context
from annotator.gui.actions.spec import Context
from annotator.gui.desk import Desk
from annotator.gui.dialogs.codebook_merge import MergeDialog
from annotator.gui.views.codebook.add_line import AddLine
from annotator.gui.views.codebook.entry.merging import ask_to_merge
from annotator.gui.views.codebook.entry_menu import EntryMenu, Offer
from annotator.gui.views.codebook.sides import beside, stacked
from annotator.gui.views.codebook.topics.deeds import TopicDeeds
from annotator.gui.views.codebook.topics.editor import TopicEditor
from annotator.gui.views.codebook.topics.merging import topic_merge
from annotator.gui.views.codebook.topics.model import TopicModel
from annotator.gui.views.codebook.topics.tree import TopicTreeView
from annotator.gui.widgets.basic import label
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.feedback.empty_state import EmptyState
from annotator.gui.widgets.fields.filter_edit import FilterEdit
from annotator.services.codebook import add_topic, merge_topics
from annotator.store.queries.annotations import AnnotationFilter


class TopicPage(QWidget):
    """What is spoken about, from the wide to the narrow."""

    uses_requested = Signal(object)
    """An `AnnotationFilter`: these annotations are to be shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._current: str | None = None
        self._uses: dict[str, int] = {}
        self._uses_are_old = True
        self.model = TopicModel(self)
        self.tree = TopicTreeView()
        self.text = FilterEdit(self.tr("Filter topics"))
        self.gone_too = QCheckBox(self.tr("Archived and merged too"))
        self.new = AddLine(self.tr("New topic"))
        self.beside = button(self.tr("Beside"))
        self.below = button(self.tr("Below"))
        self.editor = TopicEditor(desk)
        self._sides = QStackedWidget()
        self.menu = EntryMenu(self.tree, self._offers)
        self.deeds = TopicDeeds(desk, self._asked, self._listed, self.save, self)
        self._arrange()
        self._connect()
        self._rebuild()

    @property
    def current(self) -> Topic | None:
        """The topic that is shown."""
        known = self._desk.codebook.topics
        return next((topic for topic in known if topic.id == self._current), None)

    def focus_filter(self) -> None:
        """Put the cursor in the field that filters."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()

    def focus_list(self) -> None:
        """Give the keyboard to the tree, or to the field for a first topic."""
        target = self.tree if self.model.ids else self.new
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_new(self) -> None:
        """Put the cursor where a new topic is named."""
        self.new.begin()

    def save(self) -> None:
        """Write what is half typed."""
        self.editor.save()

    def show_entry(self, topic_id: object) -> None:
        """Show a topic, with all filters taken away that hide it."""
        if not isinstance(topic_id, str):
            return
        if topic_id not in self.model.ids:
            self.text.clear()
            self.text.flush()
        if topic_id not in self.model.ids:
            self.gone_too.setChecked(True)
        self._go_to(topic_id)

    def ask_merge(self) -> MergeDialog[Topic] | None:
        """Ask into which topic the current one is merged."""
        self.editor.save()
        gone = self.current
        if gone is None or gone.merged_into:
            return None
        return self._ask_to_merge(gone, None, self)

    def offer_merge(self, gone_id: str, into_id: str, parent: QWidget) -> None:
        """Ask whether one of two topics is to stand for the other, over another dialog."""
        book = self._desk.codebook
        gone, into = book.topic(gone_id), book.topic(into_id)
        if gone is not None and into is not None:
            self._count()
            self._ask_to_merge(gone, into, parent)

    def showEvent(self, event: QShowEvent) -> None:
        """Count the uses anew."""
        super().showEvent(event)
        self._count()

    def _asked(self) -> Topic | None:
        return self.current

    def _listed(self) -> list[str]:
        return self.model.ids

    def _offers(self) -> list[Offer]:
        topic = self.current
        if topic is None or self._desk.project.read_only:
            return []
        if topic.merged_into:
            return [("split", self.tr("Take the merge back"), self.deeds.part)]
        away = self.tr("Restore") if topic.archived else self.tr("Archive")
        return [
            ("pencil", self.tr("Rename"), self._begin_rename),
            ("plus", self.tr("New topic…"), self.begin_new),
            ("chevron-up", self.tr("Move up"), lambda: self.deeds.step(-1)),
            ("chevron-down", self.tr("Move down"), lambda: self.deeds.step(1)),
            ("arrow-right", self.tr("Move in"), self.deeds.indent),
            ("arrow-left", self.tr("Move out"), self.deeds.outdent),
            ("merge", self.tr("Merge…"), self.ask_merge),
            ("archive", away, self.deeds.archive),
        ]

    def _begin_rename(self) -> None:
        self.tree.edit(self.tree.currentIndex().siblingAtColumn(0))

    def _arrange(self) -> None:
        self.tree.show_model(self.model)
        set_key_context(self.tree, Context.TABLE)
        head = QWidget()
        top = QVBoxLayout(head)
        top.setContentsMargins(8, 8, 8, 6)
        top.setSpacing(6)
        top.addWidget(self.text)
        top.addWidget(self.gone_too)
        keys = self.tr("Alt with an arrow moves a topic, and so does dragging. F2 renames it.")
        self.beside.setToolTip(self.tr("Add it beside the current topic (Enter)"))
        self.below.setToolTip(self.tr("Add it below the current topic (Shift+Enter)"))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.new, 1)
        row.addWidget(self.beside)
        row.addWidget(self.below)
        foot = QWidget()
        bottom = QVBoxLayout(foot)
        bottom.setContentsMargins(8, 6, 8, 8)
        bottom.setSpacing(4)
        bottom.addWidget(label(keys, "small", wraps=True))
        bottom.addLayout(row)
        side = stacked(head, self.tree, foot, grows=self.tree)
        side.setMinimumWidth(300)
        for page in (self.editor, self._nothing_yet()):
            self._sides.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(beside(side, self._sides))

    def _nothing_yet(self) -> QWidget:
        page = EmptyState(
            "tags",
            self.tr("What do your articles speak about?"),
            self.tr(
                "Topics form a tree, from the wide to the narrow: name the first one here, or"
                " import a codebook. What is labelled stays when topics are renamed or moved."
            ),
        )
        first = button(self.tr("Name the first topic"), "primary", "tag")
        first.clicked.connect(self.begin_new)
        page.offer(first)
        return page

    def _connect(self) -> None:
        queued = Qt.ConnectionType.QueuedConnection
        self.text.filtered.connect(self._rebuild)
        self.text.list_requested.connect(self.focus_list)
        self.gone_too.toggled.connect(self._rebuild)
        self.model.rename_requested.connect(self._rename, queued)
        self.model.move_requested.connect(self._drop, queued)
        tree = self.tree
        tree.current_changed.connect(self._follow_tree)
        tree.editing_requested.connect(self._enter_editor)
        tree.removal_requested.connect(self.deeds.archive)
        tree.step_requested.connect(self.deeds.step)
        tree.indent_requested.connect(self.deeds.indent)
        tree.outdent_requested.connect(self.deeds.outdent)
        tree.new_requested.connect(self.begin_new)
        self.new.wanted.connect(self._add_beside)
        self.new.wanted_below.connect(self._add_below)
        self.new.returned.connect(self.focus_list)
        self.beside.clicked.connect(self._add_typed_beside)
        self.below.clicked.connect(self._add_typed_below)
        editor = self.editor
        editor.returned.connect(self.focus_list)
        editor.merge_requested.connect(self.ask_merge)
        editor.archive_requested.connect(self.deeds.archive)
        editor.parting_requested.connect(self.deeds.part)
        editor.entry_requested.connect(self.show_entry)
        editor.uses_requested.connect(self._ask_uses)
        self.new.setEnabled(not self._desk.project.read_only)
        self._desk.edited.connect(self._follow)

    def _follow(self, edit: Edit) -> None:
        self._uses_are_old = True
        if "topic" in edit.kinds:
            self._rebuild()
        if self.isVisible():
            self._count()

    def _count(self) -> None:
        if self._uses_are_old:
            self._uses_are_old = False
            book = self._desk.codebook
            self._uses = {}
            for id, count in self._desk.project.usage.topics().items():
                topic = book.topic(id)
                if topic is not None:
                    self._uses[topic.id] = self._uses.get(topic.id, 0) + count
            self.model.count(self._uses)
            self._show_current()

    def _rebuild(self) -> None:
        """Show the tree as it is now; the current topic stays current."""
        at = self.model.ids.index(self._current) if self._current in self.model.ids else 0
        self.tree.blockSignals(True)
        self.model.show_topics(
            self._desk.codebook, gone_too=self.gone_too.isChecked(), text=self.text.text()
        )
        self.model.count(self._uses)
        self.tree.arrange()
        if self.current is None:
            ids = self.model.ids
            self._current = ids[min(at, len(ids) - 1)] if ids else None
        self.tree.setCurrentIndex(self.model.index_of(self._current))
        self.tree.blockSignals(False)
        self._show_current()

    def _follow_tree(self) -> None:
        topic = self.model.topic(self.tree.currentIndex())
        if topic is not None:
            self._current = topic.id
            self._show_current()

    def _show_current(self) -> None:
        topic = self.current
        uses = self._uses.get(topic.id, 0) if topic else 0
        self.editor.show_topic(topic, self._desk.codebook, uses)
        self._sides.setCurrentIndex(0 if topic else 1)
        current = topic is not None and not topic.merged_into and self.new.isEnabled()
        self.beside.setEnabled(current)
        self.below.setEnabled(current)

    def _go_to(self, topic_id: str) -> None:
        index = self.model.index_of(topic_id)
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def _enter_editor(self) -> None:
        self.editor.definition.begin()

    def _add_beside(self, name: str) -> None:
        topic = self.current
        self._add(name, topic.parent_id if topic else None)

    def _add_below(self, name: str) -> None:
        topic = self.current
        self._add(name, topic.id if topic else None)

    def _add_typed_beside(self) -> None:
        if self.new.text().strip():
            self._add_beside(self.new.text())

    def _add_typed_below(self) -> None:
        if self.new.text().strip():
            self._add_below(self.new.text())

    def _add(self, name: str, parent_id: str | None) -> None:
        self.editor.save()
        made, _ = self._desk.edit_with(lambda: add_topic(self._desk.session, name, parent_id))
        if made is not None:
            self.new.clear()
            self.show_entry(made.id)

    def _rename(self, topic_id: str, name: str) -> None:
        self._go_to(topic_id)
        self.deeds.rename(name)

    def _drop(self, topic_id: str, parent_id: str | None, shown_place: int) -> None:
        self._go_to(topic_id)
        self.deeds.drop(parent_id, shown_place)

    def _ask_to_merge(self, gone: Topic, into: Topic | None, over: QWidget) -> MergeDialog[Topic]:
        question = topic_merge(self._desk.codebook, self._uses, gone, over)
        return ask_to_merge(question, into, self._merge)

    def _merge(self, gone: Topic, into: Topic) -> None:
        edit = self._desk.edit(lambda: merge_topics(self._desk.session, gone, into))
        if edit is not None:
            self.show_entry(into.id)

    def _ask_uses(self) -> None:
        if self._current is not None:
            ids = self._desk.codebook.topics_standing_for(self._current)
            self.uses_requested.emit(AnnotationFilter(topic_ids=ids))
