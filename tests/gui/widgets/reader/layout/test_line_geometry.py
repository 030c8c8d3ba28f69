import itertools
import random

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from pytestqt.qtbot import QtBot

from annotator.gui.widgets.reader.layout.line_geometry import Line, extents, measured, position_at
from annotator.gui.widgets.reader.layout.page import Style

MIXED = (
    "The envoy wrote «لن يوقَّع قبل 2031» to Vantia Gas, then (فارسی ۱۲۳) again; "
    "سخن the latin عربي 😀 42% متن e\u0301nd می‌رود tail"
)
RIGHT_TO_LEFT = "وقال المتحدث إن Vantia Gas Ltd. «لن يوقَّع» في 12/5 (see page 4) لاحقًا 😀 ثم end"


def laid_out(text: str, width: int, *, right_to_left: bool) -> tuple[QTextLayout, list[Line]]:
    option = QTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    layout = QTextLayout(text, Style().font())
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        line = layout.createLine()
    layout.endLayout()
    return layout, [measured(layout.lineAt(number)) for number in range(layout.lineCount())]


both = pytest.mark.parametrize(("text", "is_rtl"), [(MIXED, False), (RIGHT_TO_LEFT, True)])


@both
@pytest.mark.parametrize("width", [180, 333, 900])
def test_extents_are_those_of_the_glyphs(qtbot: QtBot, text: str, is_rtl: bool, width: int) -> None:
    layout, lines = laid_out(text, width, right_to_left=is_rtl)
    dice = random.Random(width)
    for _ in range(60):
        number = dice.randrange(len(lines))
        line = lines[number]
        start, end = sorted(dice.choices(range(line.start_utf16, line.end_utf16 + 1), k=2))
        found = extents(layout, number, line, start, end, one_way=False)
        for one, other in itertools.pairwise(found):
            assert one[1] < other[0]
        covered = sum(right - left for left, right in found)
        boxes = [run.boundingRect() for run in layout.lineAt(number).glyphRuns(start, end - start)]
        for box in boxes:
            left, right = max(box.left(), line.left), min(box.right(), line.right)
            if right > left and end > start:
                assert any(a <= left + 0.5 and right <= b + 0.5 for a, b in found)
        assert covered <= sum(box.width() for box in boxes) + 0.5 or covered == pytest.approx(
            line.right - line.left
        )


@both
def test_character_under_a_point_is_the_one_whose_glyphs_lie_there(
    qtbot: QtBot, text: str, is_rtl: bool
) -> None:
    layout, lines = laid_out(text, 2_000, right_to_left=is_rtl)
    position = 0
    while position < len(text.encode("utf-16-le")) // 2:
        following = layout.nextCursorPosition(position)
        for left, right in extents(layout, 0, lines[0], position, following, one_way=False):
            if right - left > 1:
                found = position_at(layout, 0, lines[0], (left + right) / 2)
                assert found == position
        position = following


def test_left_to_right_shortcut_agrees_with_the_glyphs(qtbot: QtBot) -> None:
    text = "Often a word: “mine” — 12% 😀 of e\u0301 years"
    layout, lines = laid_out(text, 2_000, right_to_left=False)
    blanks = [place for place, letter in enumerate(text) if letter == " " and place < 26]
    for start in blanks:
        for end in [place for place in blanks if place > start]:
            quick = extents(layout, 0, lines[0], start, end, one_way=True)
            exact = extents(layout, 0, lines[0], start, end, one_way=False)
            assert quick[0] == pytest.approx(exact[0], abs=0.6)


def test_tab_has_an_extent(qtbot: QtBot) -> None:
    layout, lines = laid_out("a\tب", 2_000, right_to_left=False)
    ((left, right),) = extents(layout, 0, lines[0], 1, 2, one_way=False)
    assert right - left > 5


def test_beside_the_words_there_is_no_character(qtbot: QtBot) -> None:
    layout, lines = laid_out("short", 2_000, right_to_left=False)
    assert position_at(layout, 0, lines[0], lines[0].right + 30) == -1
