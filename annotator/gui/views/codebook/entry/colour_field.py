"""The colour of an entry."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QVBoxLayout, QWidget

from annotator.gui.icons import icon_pixmap
from annotator.gui.theme import contrast, current_theme, load_theme, tone_from
from annotator.gui.views.codebook.entry.editing import Editing
from annotator.gui.widgets.basic import label
from annotator.gui.widgets.fields.roving import RovingButton, RovingRow
from annotator.gui.wording.filling import filled

_SIDE = 26


class ColourField(QWidget):
    """The hues of the theme in sight, one of them or any other can be chosen.

    Whatever is chosen is made darker or lighter until words in it can be read; the line
    below says how well.
    """

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._row = RovingRow()
        self.by_itself = Swatch("", self.tr("Let the program choose"))
        hues = zip(_hues(), self._names(), strict=False)
        self.swatches = [Swatch(colour, name) for colour, name in hues]
        self.other = Swatch("", self.tr("Another colour…"), icon_name="palette")
        self.reads = label("", "small", wraps=True)
        buttons = [self.by_itself, *self.swatches, self.other]
        line = QHBoxLayout(self._row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        for swatch in buttons:
            line.addWidget(swatch)
            if swatch is not self.other:
                swatch.clicked.connect(self._take)
        line.addStretch(1)
        self.other.clicked.connect(self._choose)
        self._row.rove(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._row)
        column.addWidget(self.reads)

    def show_entry(self) -> None:
        """Press in the colour of the entry."""
        colour = self._colour()
        self._row.set_editable(self._editing.is_editable)
        self.by_itself.setChecked(not colour)
        for swatch in self.swatches:
            swatch.setChecked(swatch.colour == colour)
        known = {swatch.colour for swatch in self.swatches}
        self.other.setChecked(bool(colour) and colour not in known)
        self.other.show_colour(colour if self.other.isChecked() else "")
        self._row.set_stop()
        self.reads.setText(self._reading_words(colour))
        self.reads.setVisible(bool(colour))

    def save(self) -> None:
        """Nothing is ever left unsaved here."""

    def forget(self) -> None:
        """Nothing is ever left unsaved here."""

    def _colour(self) -> str:
        return str(getattr(self._editing.entry, "colour", "")).lower()

    def _take(self) -> None:
        swatch = self.sender()
        if isinstance(swatch, Swatch) and self._editing.is_editable:
            self._editing.revise(colour=swatch.colour)

    def _choose(self) -> None:
        if not self._editing.is_editable:
            return
        dialog = QColorDialog(QColor(self._colour() or "#3a75bf"), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setWindowTitle(self.tr("Colour"))
        dialog.colorSelected.connect(self._take_other)
        dialog.open()

    def _take_other(self, colour: QColor) -> None:
        self._editing.revise(colour=colour.name())

    def _reading_words(self, colour: str) -> str:
        if not colour:
            return ""
        light, dark = (_reads(colour, name) for name in ("light", "dark"))
        words = self.tr("Words in it read at %1 : 1 in light, %2 : 1 in dark; 4.5 is enough.")
        number = self.locale().toString
        return filled(words, number(light, "f", 1), number(dark, "f", 1))

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Red"),
            self.tr("Blue"),
            self.tr("Green"),
            self.tr("Purple"),
            self.tr("Amber"),
            self.tr("Cyan"),
            self.tr("Pink"),
            self.tr("Olive"),
            self.tr("Indigo"),
            self.tr("Teal"),
        )


class Swatch(RovingButton):
    """A colour to press; without one, a struck square."""

    def __init__(self, colour: str, name: str, *, icon_name: str = "") -> None:
        super().__init__()
        self.colour = colour
        self._icon_name = icon_name
        self.setToolTip(name)
        self.setAccessibleName(name)

    def show_colour(self, colour: str) -> None:
        """Show another colour."""
        self.colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        """A small square."""
        return QSize(_SIDE, _SIDE)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the colour, with a tick where it is the entry's."""
        del event
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        tone = tone_from(self.colour, theme) if self.colour else None
        painter.setPen(QPen(QColor(tone.line if tone else theme.border_strong), 1))
        painter.setBrush(QColor(tone.line if tone else theme.surface))
        painter.drawRoundedRect(box, 4, 4)
        if not self.colour and not self._icon_name:
            painter.drawLine(box.bottomLeft(), box.topRight())
        sign = "check" if self.isChecked() else self._icon_name if not self.colour else ""
        if sign:
            ink = theme.surface if tone else theme.text
            pixmap = icon_pixmap(sign, ink, 14, self.devicePixelRatioF())
            painter.drawPixmap(self.rect().center().x() - 6, self.rect().center().y() - 6, pixmap)
        if self.hasFocus() or self.underMouse():
            edge = theme.focus if self.hasFocus() else theme.border_strong
            painter.setPen(QPen(QColor(edge), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


def _hues() -> list[str]:
    return [tone.line for tone in load_theme("light").hues]


def _reads(colour: str, theme_name: str) -> float:
    tone = tone_from(colour, load_theme(theme_name))
    return contrast(tone.text, tone.fill)
