"""How large the text of an article is shown."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from annotator.gui.widgets.reader.text_view import TextView

SMALLEST_ZOOM, LARGEST_ZOOM = 0.6, 4.0
ZOOM_STEP = 1.1


class Zoom(QObject):
    """The size of the text, 1.0 for the natural one; keys, wheel and settings change it."""

    edited = Signal(object)
    """The zoom (float) that now holds."""

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self._view = view
        view.zoom_requested.connect(self._step)

    def value(self) -> float:
        """Return the size of the text, 1.0 for the natural one."""
        return self._view.style_of_text.zoom

    def set_value(self, zoom: float) -> None:
        """Show the text larger or smaller, 0.6 to 4."""
        wished = min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
        self._view.set_style(replace(self._view.style_of_text, zoom=wished))
        self.edited.emit(wished)

    def enlarge(self) -> None:
        """Show the text a tenth larger."""
        self._step(1)

    def reduce(self) -> None:
        """Show the text a tenth smaller."""
        self._step(-1)

    def reset(self) -> None:
        """Show the text in its natural size."""
        self.set_value(1.0)

    def _step(self, steps: float) -> None:
        self.set_value(self.value() * ZOOM_STEP**steps)
