"""What stands where there is nothing yet."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.gui.icons import IconTone
from annotator.gui.widgets.basic import GAP, MARGIN, label
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.icon_label import IconLabel

_SIDE = 40
_WIDEST = 420


class EmptyState(QWidget):
    """A picture, a heading, one sentence on what to do, and buttons that do it."""

    def __init__(
        self, icon_name: str, heading: str, sentence: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._picture = IconLabel(icon_name, IconTone.FAINT, _SIDE)
        self._heading = label(heading, "heading", wraps=True)
        self._sentence = label(sentence, "muted", wraps=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GAP)
        words = QWidget()
        words.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(words)
        column.setContentsMargins(MARGIN, 0, MARGIN, 0)
        column.setSpacing(GAP)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (self._heading, self._sentence):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        self._sentence.setVisible(bool(sentence))
        column.addSpacing(GAP)
        column.addLayout(self._buttons)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(words, 100)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)

    def say(self, heading: str, sentence: str = "") -> None:
        """Say something else."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def offer(self, button: QPushButton) -> None:
        """Put a button below the sentence."""
        if not self._buttons.count():
            self._buttons.addStretch(1)
            self._buttons.addStretch(1)
        self._buttons.insertWidget(self._buttons.count() - 1, button)


def nothing_fits(heading: str, clear: Callable[[], None]) -> EmptyState:
    """Return what stands where filters leave nothing, with a button that takes them away."""
    translate = QCoreApplication.translate
    page = EmptyState(
        "funnel", heading, translate("ArticlesView", "Take a filter away, or type fewer words.")
    )
    clearing = button(translate("ArticlesView", "Clear the filters"))
    clearing.clicked.connect(clear)
    page.offer(clearing)
    return page
