"""Two fields for a span of dates that need not be known to the day."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from annotator.gui.widgets.basic import label, set_kind
from annotator.gui.wording.filling import filled

_date = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


class DateRange(QWidget):
    """From … to …, as `2024`, `2024-05` or `2024-05-30`, either of them empty."""

    edited = Signal(object)
    """The two dates (tuple of str); a date half typed is not told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start = self._field(self.tr("From"), "2024-05-01")
        self.end = self._field(self.tr("To"), "2024-05-31")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.start)
        row.addWidget(label("–", "muted"))
        row.addWidget(self.end)

    @property
    def dates(self) -> tuple[str, str]:
        """The two dates, empty where there is none."""
        return self.start.text().strip(), self.end.text().strip()

    def set_dates(self, start: str, end: str) -> None:
        """Show two dates without telling."""
        for field, date in ((self.start, start), (self.end, end)):
            if field.text().strip() != date:
                field.setText(date)
            set_kind(field, "")

    def _field(self, name: str, example: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        field.setToolTip(filled(self.tr("A date such as %1, or only its beginning"), example))
        field.setMaxLength(10)
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        field.setFixedWidth(field.fontMetrics().horizontalAdvance("2024-05-30") + 26)
        field.textEdited.connect(self._tell)
        return field

    def _tell(self) -> None:
        for field in (self.start, self.end):
            set_kind(field, "" if is_date(field.text()) else "danger")
        if all(map(is_date, self.dates)):
            self.edited.emit(self.dates)


def is_date(text: str) -> bool:
    """Tell whether a text is a date as far as it is known, or empty."""
    return not text.strip() or _date.fullmatch(text.strip()) is not None
