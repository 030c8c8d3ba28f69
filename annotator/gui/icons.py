"""Icons: Lucide drawings in the colours of the theme, crisp on any screen.

An icon asks for the theme and the reading direction whenever it is drawn, so icons that were
handed out once stay right when either changes.
"""

from enum import StrEnum
from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from annotator import paths
from annotator.gui.theme import Theme, current_theme

_MIRRORED = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "corner-down-right",
        "list",
        "list-filter",
        "list-tree",
        "log-out",
        "panel-left",
        "panel-right",
        "redo-2",
        "send",
        "text-search",
        "undo-2",
    }
)
"""Drawings that point along the line of text."""


class IconTone(StrEnum):
    """Which colour of the theme an icon is drawn in."""

    PLAIN = "plain"
    STRONG = "strong"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    DANGER = "danger"
    OK = "ok"
    WARN = "warn"
    FAINT = "faint"


def icon(name: str, tone: IconTone = IconTone.PLAIN) -> QIcon:
    """Return the drawing `name` of resources/icons/lucide. Raises `KeyError` for no such name."""
    return QIcon(_shared_icon(name, tone))


def icon_pixmap(name: str, colour: str, side: int, scale: float = 1.0) -> QPixmap:
    """Return a drawing in a colour (`#rrggbb`), `side` logical pixels wide and high.

    `scale` is the device pixel ratio of what it is painted on.
    """
    mirrored = name in _MIRRORED and _right_to_left()
    key = f"annotator/{name}/{colour}/{side}/{scale}/{mirrored}"
    found = QPixmap()
    if not QPixmapCache.find(key, found):
        found = _drawn(name, colour, side, scale, mirrored=mirrored)
        QPixmapCache.insert(key, found)
    return found


def app_icon() -> QIcon:
    """Return the icon of the program."""
    return QIcon(str(paths.resource("icons", "app.svg")))


class _ThemedEngine(QIconEngine):
    def __init__(self, name: str, tone: IconTone) -> None:
        super().__init__()
        self._name = name
        self._tone = tone

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del state
        # The device itself knows too, but asking for it is slow, as `own_viewport` says.
        self._draw(painter, rect, mode, abs(painter.deviceTransform().m11()) or 1.0)

    def _draw(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, scale: float) -> None:
        side = min(rect.width(), rect.height())
        pixmap = icon_pixmap(self._name, self._colour(mode), side, scale)
        left = rect.right() + 1 - side if _right_to_left() else rect.left()
        painter.drawPixmap(left, rect.top() + (rect.height() - side) // 2, pixmap)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        del state
        side = min(size.width(), size.height())
        drawing = icon_pixmap(self._name, self._colour(mode), side, scale)
        if size.width() == size.height():
            return drawing
        room = QPixmap(round(size.width() * scale), round(size.height() * scale))
        room.setDevicePixelRatio(scale)
        room.fill(Qt.GlobalColor.transparent)
        painter = QPainter(room)
        self._draw(painter, QRect(QPoint(0, 0), size), mode, scale)
        painter.end()
        return room

    def clone(self) -> QIconEngine:
        """Qt takes the copy without telling Python, which would collect it."""
        copy = _ThemedEngine(self._name, self._tone)
        _kept.append(copy)
        return copy

    def key(self) -> str:
        return "annotator"

    def isNull(self) -> bool:
        return False

    def _colour(self, mode: QIcon.Mode) -> str:
        theme = current_theme()
        if mode is QIcon.Mode.Disabled:
            return theme.text_faint
        if mode is QIcon.Mode.Active and self._tone is IconTone.PLAIN:
            return theme.text
        return _colour_of(self._tone, theme)


_kept: list[_ThemedEngine] = []


@cache
def _shared_icon(name: str, tone: IconTone) -> QIcon:
    _source(name)
    engine = _ThemedEngine(name, tone)
    _kept.append(engine)
    return QIcon(engine)


@cache
def _source(name: str) -> bytes:
    file = paths.resource("icons", "lucide", f"{name}.svg")
    if not file.is_file():
        raise KeyError(f"no icon {name!r}")
    return file.read_bytes()


def _colour_of(tone: IconTone, theme: Theme) -> str:
    colours = {
        IconTone.PLAIN: theme.text_muted,
        IconTone.STRONG: theme.text,
        IconTone.ACCENT: theme.accent_text,
        IconTone.ON_ACCENT: theme.on_accent,
        IconTone.DANGER: theme.danger_text,
        IconTone.OK: theme.ok_text,
        IconTone.WARN: theme.warn_text,
        IconTone.FAINT: theme.handle_hover,
    }
    return colours[tone]


def _drawn(name: str, colour: str, side: int, scale: float, *, mirrored: bool) -> QPixmap:
    pixels = max(1, round(side * scale))
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirrored:
        painter.translate(pixels, 0)
        painter.scale(-1, 1)
    drawing = QByteArray(_source(name).replace(b"currentColor", colour.encode()))
    QSvgRenderer(drawing).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def _right_to_left() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
