"""The colours the reader draws with; a theme supplies them."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor

_MARK_CONTRAST = 3.0
_STEPS = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderColours:
    """Colours as `#rrggbb`, strengths of fills from 0 to 1."""

    paper: str
    text: str
    dimmed: str
    """Furniture: readable, but behind the report."""
    rule: str
    """Hairlines: the bar beside furniture, borders of labels."""
    accent: str
    """The current annotation's handles and border, the focus ring."""
    caret: str
    selection: str
    match: str
    current_match: str
    label: str
    """Ground of a margin label."""
    label_text: str
    label_detail: str
    fill: float = 0.15
    """How strongly the words of an annotation are tinted."""
    hovered_fill: float = 0.26
    current_fill: float = 0.34

    @property
    def is_dark(self) -> bool:
        """Whether light text stands on a dark paper."""
        return _luminance(QColor(self.paper)) < _luminance(QColor(self.text))


LIGHT = ReaderColours(
    paper="#fffefb",
    text="#1f2328",
    dimmed="#6b6f76",
    rule="#d9d6cf",
    accent="#2457c5",
    caret="#1f2328",
    selection="#a9c7f7",
    match="#ffe9a3",
    current_match="#ffc94d",
    label="#f5f3ee",
    label_text="#24272c",
    label_detail="#5c6067",
)

DARK = ReaderColours(
    paper="#1b1d21",
    text="#dfe2e7",
    dimmed="#92979f",
    rule="#3b3f46",
    accent="#86aefc",
    caret="#f2f4f7",
    selection="#33507f",
    match="#5c4a14",
    current_match="#8a6a12",
    label="#25282d",
    label_text="#e3e6ea",
    label_detail="#a7acb4",
    fill=0.22,
    hovered_fill=0.34,
    current_fill=0.42,
)


@lru_cache(maxsize=256)
def colour_of(name: str) -> QColor:
    """Return the colour of a `#rrggbb`; don't change it."""
    return QColor(name)


@lru_cache(maxsize=1024)
def visible_on(colour: str, paper: str, contrast: float = _MARK_CONTRAST) -> QColor:
    """Return `colour`, made darker or lighter until it stands out from `paper`.

    `contrast` is the ratio of WCAG 2.2, 1 to 21. Colours that Qt cannot read count as grey.
    """
    ground = QColor(paper)
    wished = QColor(colour) if QColor.isValidColorName(colour) else QColor("#7f7f7f")
    target = QColor("#000000") if _luminance(ground) > 0.18 else QColor("#ffffff")
    for step in range(_STEPS + 1):
        mixed = _mixed(wished, target, step / _STEPS)
        if contrast_ratio(mixed, ground) >= contrast:
            return mixed
    return target


@lru_cache(maxsize=4096)
def tint(colour: str, paper: str, strength: float) -> QColor:
    """Return the opaque colour of a wash of `colour` on `paper`, `strength` from 0 to 1."""
    wished = QColor(colour) if QColor.isValidColorName(colour) else QColor("#7f7f7f")
    return _mixed(QColor(paper), wished, strength)


def contrast_ratio(one: QColor, other: QColor) -> float:
    """Return how far two colours stand apart: 1 to 21 (WCAG 2.2, contrast ratio)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2.2, 0 to 1."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )
