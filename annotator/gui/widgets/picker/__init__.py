"""The picker: type to filter, Enter takes."""

from annotator.gui.widgets.picker.name_index import Found, NameIndex, search_key
from annotator.gui.widgets.picker.picker import Picker
from annotator.gui.widgets.picker.row import Row, RowsFor, caption

__all__ = ["Found", "NameIndex", "Picker", "Row", "RowsFor", "caption", "search_key"]
