"""The tree of topics on the screen."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeView, QWidget

from annotator.gui.views.codebook.topics.model import TopicModel
from annotator.gui.widgets.lists.cells import ReadingDelegate
from annotator.gui.widgets.lists.tables import plain_tree

_Key = Qt.Key
_USES = 64

Index = QModelIndex | QPersistentModelIndex


class TopicTreeView(QTreeView):
    """Alt with an arrow moves the current topic up, down, in or out; F2 renames it in place."""

    current_changed = Signal()
    editing_requested = Signal()
    """Enter: the keyboard wants to go to the fields."""
    removal_requested = Signal()
    step_requested = Signal(object)
    """By how many places (int) the current topic is to move among its neighbours."""
    indent_requested = Signal()
    outdent_requested = Signal()
    new_requested = Signal()
    """Insert: a new topic is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        plain_tree(self)
        self._model: TopicModel | None = None
        self._closed: set[str] = set()
        self.setAccessibleName(self.tr("Topics"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(ReadingDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self.setExpandsOnDoubleClick(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragDropOverwriteMode(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.collapsed.connect(self._remember_closed)
        self.expanded.connect(self._forget_closed)

    def show_model(self, model: TopicModel) -> None:
        """Show a tree."""
        self._model = model
        self.setModel(model)
        self.arrange()

    def arrange(self) -> None:
        """Open all topics but those that were closed by hand, and give columns their widths."""
        if self._model is None:
            return
        columns = self.header()
        columns.setStretchLastSection(False)
        columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        columns.resizeSection(1, _USES)
        blocked = self.blockSignals(True)
        self.expandAll()
        for id in self._closed:
            self.collapse(self._model.index_of(id))
        self.blockSignals(blocked)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell of another current topic."""
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, add, rename, go to the fields, or archive."""
        key = _Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if not self._move(key):
                super().keyPressEvent(event)
        elif key in (_Key.Key_Return, _Key.Key_Enter) and not self._is_renaming:
            self.editing_requested.emit()
        elif key == _Key.Key_Delete and not event.modifiers():
            self.removal_requested.emit()
        elif key == _Key.Key_Insert:
            self.new_requested.emit()
        else:
            super().keyPressEvent(event)

    @property
    def _is_renaming(self) -> bool:
        return self.state() is QAbstractItemView.State.EditingState

    def _move(self, key: Qt.Key) -> bool:
        inward = _Key.Key_Left if self.isRightToLeft() else _Key.Key_Right
        outward = _Key.Key_Right if self.isRightToLeft() else _Key.Key_Left
        if key in (_Key.Key_Up, _Key.Key_Down):
            self.step_requested.emit(-1 if key == _Key.Key_Up else 1)
        elif key == inward:
            self.indent_requested.emit()
        elif key == outward:
            self.outdent_requested.emit()
        else:
            return False
        return True

    def _remember_closed(self, index: QModelIndex) -> None:
        topic = self._model.topic(index) if self._model else None
        if topic is not None:
            self._closed.add(topic.id)

    def _forget_closed(self, index: QModelIndex) -> None:
        topic = self._model.topic(index) if self._model else None
        if topic is not None:
            self._closed.discard(topic.id)
