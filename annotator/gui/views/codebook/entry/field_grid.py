"""Named fields below each other, the names in line with the first line of the fields."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from annotator.gui.widgets.fields.form import Form


class FieldGrid(Form):
    """A form whose fields take all the room there is and may be many lines high."""

    _across = Qt.AlignmentFlag.AlignTop
    _above_name_px = 5

    def add_field(self, name: str, field: QWidget, hint: str = "", *, wide: bool = True) -> None:
        """Put a field below the others; a narrow one leaves room behind it."""
        super().add_field(name, field, hint, wide=wide)
