"""The start page: what the program is for, and the ways into it."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.actions.keymap import Keymap
from annotator.gui.dropping import local_paths
from annotator.gui.icons import IconTone, app_icon
from annotator.gui.views.start.recent_row import RecentRow
from annotator.gui.widgets.basic import GAP, label, set_kind
from annotator.gui.widgets.feedback.three_steps import ThreeSteps
from annotator.gui.widgets.icon_label import IconLabel
from annotator.store.project import SUFFIX

_WIDTH = 860
_LOGO = 56


class StartPage(QWidget):
    """Recent projects, new ones, the sample, and three steps that teach the main job."""

    sample_requested = Signal()
    new_requested = Signal()
    open_requested = Signal()
    project_requested = Signal(object)
    """A `Path` of a project to open."""
    backups_requested = Signal(object)
    """A `Path` of a project whose backups are wanted."""
    forget_requested = Signal(object)
    """A `Path` to take off the list of recent projects."""

    def __init__(self, recent: list[Path], keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._sample: QPushButton
        column = QVBoxLayout()
        column.setSpacing(3 * GAP)
        column.addLayout(self._head())
        column.addLayout(self._choices())
        self._recent_place = QVBoxLayout()
        self._recent_place.setSpacing(GAP // 2)
        column.addLayout(self._recent_place)
        column.addWidget(ThreeSteps(keymap))
        column.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH)
        middle.setLayout(column)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(4 * GAP, 5 * GAP, 4 * GAP, 3 * GAP)
        row.addStretch(1)
        row.addWidget(middle, 20)
        row.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self.show_recent(recent)

    def show_recent(self, recent: list[Path]) -> None:
        """List the projects that were open lately; the keyboard begins at the last one."""
        while (item := self._recent_place.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        rows: list[RecentRow] = []
        if recent:
            self._recent_place.addWidget(label(self.tr("Recent projects"), "section"))
        for path in recent:
            row = RecentRow(path)
            row.open_requested.connect(self.project_requested)
            row.backups_requested.connect(self.backups_requested)
            row.forget_requested.connect(self.forget_requested)
            self._recent_place.addWidget(row)
            rows.append(row)
        there = [row.opening for row in rows if row.is_there]
        self.setFocusProxy(there[0] if there else self._sample)
        self.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a project file that is dragged in."""
        if self._dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a project file that is dropped."""
        path = self._dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.project_requested.emit(path)

    def _dropped(self, event: QDropEvent) -> Path | None:
        files = local_paths(event.mimeData())
        return next((path for path in files if path.suffix == SUFFIX), None)

    def _head(self) -> QHBoxLayout:
        logo = QLabel()
        logo.setPixmap(app_icon().pixmap(QSize(_LOGO, _LOGO), self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label("Annotator", "title"))
        sentence = self.tr("Label who says what, about whom, with which stance, on which topic.")
        words.addWidget(label(sentence, "muted", wraps=True))
        row = QHBoxLayout()
        row.setSpacing(2 * GAP)
        row.addWidget(logo)
        row.addLayout(words, 1)
        return row

    def _choices(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(2 * GAP)
        choices = (
            ("sparkles", self.tr("Open the sample"), self.tr("Ten labelled reports to try"), True),
            ("file-plus", self.tr("New project"), self.tr("Begin with your own articles"), False),
            ("folder-open", self.tr("Open a project"), self.tr("Go on where you were"), False),
        )
        signals = (self.sample_requested, self.new_requested, self.open_requested)
        for place, ((icon_name, title, sentence, main), signal) in enumerate(
            zip(choices, signals, strict=True)
        ):
            card = _Card(icon_name, title, sentence, main=main)
            card.clicked.connect(signal)
            if main:
                self._sample = card
            grid.addWidget(card, 0, place)
        return grid


class _Card(QPushButton):
    """A large button: a picture, what it does, and one line on it."""

    def __init__(self, icon_name: str, title: str, sentence: str, *, main: bool) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_kind(self, "card-main" if main else "card")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(4)
        parts = (
            IconLabel(icon_name, IconTone.ACCENT, 22),
            label(title, "heading"),
            label(sentence, "muted", wraps=True),
        )
        for part in parts:
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(part)

    def sizeHint(self) -> QSize:
        """Room for what the card says; a style sheet would only give it a line."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self._column.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Grow where the words need another line."""
        return self._column.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need."""
        return self._column.heightForWidth(width)
