"""The title over a part of a panel."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.gui.widgets.basic import GAP, label


class SectionHeader(QWidget):
    """A quiet title with a count or hint behind it, and room for buttons at its end."""

    def __init__(self, title: str, detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail = label(detail, "small")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 4, 0, 4)
        self._row.setSpacing(GAP)
        self._row.addWidget(label(title, "section"))
        self._row.addWidget(self._detail)
        self._row.addStretch(1)

    def set_detail(self, detail: str) -> None:
        """Show another count or hint."""
        self._detail.setText(detail)
