"""How the window looks now, and how that changes while it is open."""

from collections.abc import Generator
from contextlib import contextmanager
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication

from annotator.gui.theme.load import load_theme
from annotator.gui.theme.palette import palette_of
from annotator.gui.theme.stylesheet import stylesheet_of
from annotator.gui.theme.value import Theme

_SMALLEST_TEXT_PX = 13


class ThemeChoice(StrEnum):
    """What the analyst asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Look(QObject):
    """Dresses the application in a theme, and follows the system's when asked to."""

    edited = Signal(object)
    """The theme was changed; carries the new `Theme`."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._choice = ThemeChoice.SYSTEM
        self._text_percent = 100
        self._system_px = max(_SMALLEST_TEXT_PX, QFontInfo(application.font()).pixelSize())
        self._applied: tuple[str, int, bool] | None = None
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def theme(self) -> Theme:
        """The theme that is shown."""
        return current_theme()

    @property
    def choice(self) -> ThemeChoice:
        """What was asked for."""
        return self._choice

    def choose(self, choice: ThemeChoice, *, text_percent: int = 100) -> None:
        """Show a theme, with the system's text size times `text_percent`."""
        self._choice = choice
        self._text_percent = text_percent
        self._apply()

    @contextmanager
    def held(self) -> Generator[None]:
        """Style what is built in the meantime once, at the end.

        Under a style sheet every widget is styled anew, with all that is in it, whenever it
        comes to stand in another one; for a window that is most of the time it takes.
        """
        sheet = self._application.styleSheet()
        self._application.setStyleSheet("")
        try:
            yield
        finally:
            self._application.setStyleSheet(sheet)

    def _follow_system(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        theme = load_theme(self._theme_name())
        text_px = round(self._system_px * self._text_percent / 100)
        mirrored = self._application.layoutDirection() is Qt.LayoutDirection.RightToLeft
        wanted = (theme.name, text_px, mirrored)
        if wanted == self._applied:
            return
        self._applied = wanted
        _shown.theme = theme
        # Without its sheet each widget is styled once for all of this, in a fifth of the time.
        self._application.setStyleSheet("")
        font = self._application.font()
        font.setPixelSize(text_px)
        self._application.setFont(font)
        self._application.setPalette(palette_of(theme))
        self._application.setStyleSheet(stylesheet_of(theme, text_px, right_to_left=mirrored))
        self.edited.emit(theme)

    def _theme_name(self) -> str:
        if self._choice is not ThemeChoice.SYSTEM:
            return self._choice.value
        scheme = QGuiApplication.styleHints().colorScheme()
        return "dark" if scheme is Qt.ColorScheme.Dark else "light"


class _Shown:
    """The theme of this process; painters ask for it on every paint."""

    def __init__(self) -> None:
        self.theme: Theme | None = None


_shown = _Shown()


def current_theme() -> Theme:
    """Return the theme that is shown; the light one before any was chosen."""
    return _shown.theme or load_theme("light")
