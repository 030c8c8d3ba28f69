import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QPushButton

from annotator import paths
from annotator.gui.icons import IconTone, app_icon, icon, icon_pixmap
from annotator.gui.theme import Look, ThemeChoice, load_theme


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    look = Look(qapp)
    look.choose(ThemeChoice.LIGHT)
    yield look
    look.choose(ThemeChoice.LIGHT)


def ink(picture: QPixmap) -> str:
    """The colour of the most opaque pixel."""
    image = picture.toImage()
    colours = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(colours, key=QColor.alpha).name()


def picture(drawing: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal, scale: float = 1) -> QPixmap:
    return drawing.pixmap(QSize(32, 32), scale, mode)


def test_an_icon_handed_out_earlier_follows_the_theme(look: Look) -> None:
    drawing = icon("save", IconTone.STRONG)
    assert ink(picture(drawing)) == load_theme("light").text
    look.choose(ThemeChoice.DARK)
    assert ink(picture(drawing)) == load_theme("dark").text


def test_state_shows_in_the_colour(look: Look) -> None:
    drawing = icon("trash-2", IconTone.DANGER)
    assert ink(picture(drawing)) == look.theme.danger_text
    assert ink(picture(drawing, QIcon.Mode.Disabled)) == look.theme.text_faint


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_icons_have_a_pixel_for_each_pixel_of_the_screen(look: Look, scale: float) -> None:
    drawn = picture(icon("search"), scale=scale)
    assert drawn.width() == 32 * scale
    assert drawn.devicePixelRatio() == scale


def test_drawings_that_point_along_the_line_turn_with_the_reading_direction(
    qapp: QApplication, look: Look
) -> None:
    flip = Qt.Orientation.Horizontal
    try:
        left = icon_pixmap("arrow-left", "#000000", 24).toImage()
        check = icon_pixmap("check", "#000000", 24).toImage()
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert near(icon_pixmap("arrow-left", "#000000", 24).toImage(), left.flipped(flip))
        assert icon_pixmap("check", "#000000", 24).toImage() == check
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def near(first: QImage, second: QImage) -> bool:
    points = [(x, y) for x in range(first.width()) for y in range(first.height())]
    return all(
        abs(first.pixelColor(x, y).alpha() - second.pixelColor(x, y).alpha()) < 40
        for x, y in points
    )


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(KeyError):
        icon("no-such-drawing")


def test_copies_outlive_collection(look: Look) -> None:
    for _ in range(20):
        copy = QIcon(icon("save"))
        copy.addPixmap(QPixmap(4, 4))
        button = QPushButton(copy, "Save")
        button.grab()
        del copy, button
        gc.collect()
    assert not picture(icon("save")).isNull()


def test_every_drawing_can_be_recoloured_and_its_licence_is_there() -> None:
    folder = paths.resource("icons", "lucide")
    drawings = sorted(folder.glob("*.svg"))
    assert len(drawings) >= 40
    assert all("currentColor" in drawing.read_text(encoding="utf-8") for drawing in drawings)
    assert "ISC License" in (folder / "LICENSE").read_text(encoding="utf-8")


def test_the_program_has_an_icon_of_its_own(look: Look) -> None:
    assert not app_icon().pixmap(QSize(64, 64)).isNull()
