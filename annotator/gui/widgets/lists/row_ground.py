"""The ground of rows that paint themselves."""

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem


def draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Draw the ground of a row as the style has it: selected, under the mouse, or plain."""
    style = option.widget.style() if option.widget else QApplication.style()  # pyright: ignore[reportUnnecessaryComparison]
    ground = QStyle.PrimitiveElement.PE_PanelItemViewItem
    style.drawPrimitive(ground, option, painter, option.widget)
