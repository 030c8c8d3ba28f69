"""A thin line that moves while an answer is being looked for."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

APPEARS_AFTER_MS = 300
"""What takes less is not worth a sign."""
_HEIGHT = 3


class BusyLine(QProgressBar):
    """Takes its place whether it is seen or not, so that nothing jumps when it appears."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 0)
        self.setTextVisible(False)
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(self.tr("Looking…"))
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(APPEARS_AFTER_MS)
        self._soon.timeout.connect(self.show)
        self.hide()

    def follow(self, busy: bool) -> None:
        """Appear soon where something is looked for, and go where it is found."""
        if busy:
            self._soon.start()
        else:
            self._soon.stop()
            self.hide()
