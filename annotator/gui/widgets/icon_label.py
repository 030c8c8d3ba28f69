"""An icon that stands by itself."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.gui.icons import IconTone, icon


class IconLabel(QWidget):
    """Shows an icon, `side` pixels wide and high, in the colours of the theme."""

    def __init__(
        self,
        icon_name: str,
        tone: IconTone = IconTone.PLAIN,
        side: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon(icon_name, tone)
        self.setFixedSize(side, side)

    def show_icon(self, icon_name: str, tone: IconTone = IconTone.PLAIN) -> None:
        """Show another icon."""
        self._icon = icon(icon_name, tone)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        del event
        self._icon.paint(QPainter(self), self.rect())
