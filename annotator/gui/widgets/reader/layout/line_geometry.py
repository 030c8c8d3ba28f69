"""Where words lie on a laid-out line: numbers, in the pixels of their paragraph."""

from typing import cast

from PySide6.QtGui import QTextLayout, QTextLine

from annotator.domain.value import record

Extent = tuple[float, float]
"""Left and right."""


@record
class Line:
    """A line of a paragraph; `start_utf16` and `end_utf16` count from the paragraph's start."""

    start_utf16: int
    end_utf16: int
    left: float
    """Where its words begin, the blanks it was broken at left out."""
    right: float
    ascent: int
    descent: int
    top: int = 0
    height: int = 0
    baseline: int = 0


def measured(line: QTextLine) -> Line:
    """Return the numbers of a line that was just broken."""
    start, natural = line.textStart(), line.naturalTextRect()
    ascent = line.ascent()
    return Line(
        start,
        start + line.textLength(),
        natural.left(),
        natural.right(),
        round(ascent),
        round(line.height() - ascent),
    )


def extents(
    layout: QTextLayout, number: int, line: Line, start: int, end: int, *, one_way: bool
) -> list[Extent]:
    """Return the stretches of a line that the text `[start, end)` fills, left to right.

    Positions are UTF-16 units from the paragraph's start. Where directions mix, words that
    stand together in the text may be drawn apart, so there can be several stretches; they
    never overlap. `one_way` promises that everything on the line runs left to right.
    """
    start, end = max(start, line.start_utf16), min(end, line.end_utf16)
    if start >= end:
        return []
    if start == line.start_utf16 and end == line.end_utf16:
        return [(line.left, line.right)] if line.right > line.left else []
    text_line = layout.lineAt(number)
    if one_way:
        left, right = x_of(text_line, start), min(x_of(text_line, end), line.right)
        return [(left, right)] if right > left else []
    return _merged(_run_extents(text_line, layout.text(), start, end), line)


def x_of(line: QTextLine, position: int) -> float:
    """Return where a caret at `position` stands on the line."""
    x, _ = cast("tuple[float, int]", line.cursorToX(position))
    return x


def position_at(layout: QTextLayout, number: int, line: Line, x: float) -> int:
    """Return the first unit of the character drawn at `x`, or -1 beside the words.

    `xToCursor` gives the nearest gap between two characters; which of them lies under `x`
    is only certain from the glyphs.
    """
    gap = layout.lineAt(number).xToCursor(x)
    beside = (layout.previousCursorPosition(gap), gap)
    for start in beside:
        if _is_drawn_at(layout, number, line, start, x):
            return start
    # Where a run of the other direction ends, the gap belongs to its far side.
    start = line.start_utf16
    while start < line.end_utf16:
        if _is_drawn_at(layout, number, line, start, x):
            return start
        start = layout.nextCursorPosition(start)
    return -1


def _is_drawn_at(layout: QTextLayout, number: int, line: Line, start: int, x: float) -> bool:
    end = layout.nextCursorPosition(start)
    if not line.left <= x < line.right or start < line.start_utf16:
        return False
    return any(
        left <= x < right
        for left, right in extents(layout, number, line, start, end, one_way=False)
    )


def _run_extents(line: QTextLine, text: str, start: int, end: int) -> list[Extent]:
    found = [
        (box.left(), box.right())
        for box in (run.boundingRect() for run in line.glyphRuns(start, end - start))
    ]
    # A tab has no glyph.
    if "\t" in text:
        units = text.encode("utf-16-le")
        for place in range(start, end):
            if units[2 * place : 2 * place + 2] == b"\t\0":
                edges = sorted((x_of(line, place), x_of(line, place + 1)))
                found.append((edges[0], edges[1]))
    return found


def _merged(found: list[Extent], line: Line) -> list[Extent]:
    """Join stretches that touch, so that no pixel is tinted twice."""
    found.sort()
    joined: list[Extent] = []
    for left, right in found:
        left, right = max(left, line.left), min(right, line.right)
        if right <= left:
            continue
        if joined and left <= joined[-1][1] + 0.5:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        else:
            joined.append((left, right))
    return joined
