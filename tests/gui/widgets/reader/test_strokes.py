"""Dotted lines are laid, not drawn dot by dot: a page may have hundreds."""

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from annotator.gui.widgets.reader.painting.strokes import StrokePainter
from annotator.gui.widgets.reader.text.span import LineStyle

INK = QColor("#003366")


def painted(draw: str, ratio: float = 1.0, times: int = 1) -> tuple[QImage, float]:
    """Return a picture of a dotted line or frame, and the milliseconds that one took."""
    paper = QPixmap(round(700 * ratio), round(60 * ratio))
    paper.setDevicePixelRatio(ratio)
    paper.fill(QColor("white"))
    strokes, painter = StrokePainter(), QPainter(paper)
    begun = time.thread_time()
    for _ in range(times):
        if draw == "frame":
            strokes.outline(painter, QRectF(10.5, 10.5, 600, 30), INK)
        else:
            strokes.underline(painter, (10, 610, 20), INK, LineStyle.DOTTED, 2.0)
    taken = (time.thread_time() - begun) / times
    painter.end()
    return paper.toImage(), 1_000 * taken


@pytest.mark.parametrize("draw", ["frame", "line"])
def test_a_long_dotted_stroke_takes_a_small_part_of_a_frame(qapp: QApplication, draw: str) -> None:
    _, taken_ms = painted(draw, times=50)
    assert taken_ms < 0.5


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_dots_stand_apart_from_the_beginning_to_the_end(qapp: QApplication, ratio: float) -> None:
    picture, _ = painted("line", ratio)
    row = [picture.pixelColor(x, round(20 * ratio)).lightness() for x in range(picture.width())]
    dark = [x for x, lightness in enumerate(row) if lightness < 128]
    assert 9 * ratio < min(dark) < 13 * ratio
    assert 605 * ratio < max(dark) < 613 * ratio
    starts = [x for x in dark if x - 1 not in dark]
    assert 120 < len(starts) < 170
    assert max(b - a for a, b in pairwise(starts)) <= 5 * ratio


def test_a_frame_has_dots_on_all_four_sides(qapp: QApplication) -> None:
    picture, _ = painted("frame")
    across = [picture.pixelColor(x, y).lightness() < 200 for y in (10, 40) for x in range(20, 600)]
    down = [picture.pixelColor(x, y).lightness() < 200 for x in (10, 610) for y in range(14, 38)]
    assert 0.2 < sum(across) / len(across) < 0.8
    assert 0.2 < sum(down) / len(down) < 0.8
