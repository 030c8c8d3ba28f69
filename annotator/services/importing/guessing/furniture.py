"""Find the stretches of a text that are not the report: menus, captions, footers.

The rules would rather miss a footer than dim a paragraph of the report: what a rule
does not name is furniture only where it stands between furniture or stands twice.
"""

from operator import eq

from annotator.domain.article import Stretch
from annotator.services.importing.guessing.lines import SHORT, Line, bare, folded, lines_of
from annotator.services.importing.guessing.rules import Rules, rules

_ENDS = 400
"""Only so many lines at either end are looked at in long texts."""
_NEAR_END = 10
"""So many lines at either end are searched for what footers and banners contain."""
_PARAGRAPH = 120
"""From this length on, a line is a paragraph rather than a label, title or menu entry."""
_LIST = 15
"""The most entries a list of other articles is taken to have."""
_MENU, _ENTRY = range(4, 41), 25
"""So many lines in a row of at most so many code points make a menu, once one is known."""


def find_furniture(text: str) -> tuple[Stretch, ...]:
    """Return the furniture of `text`: whole lines, disjoint, in the order of the text."""
    return stretches(marked_lines(text))


def marked_lines(text: str) -> list[Line]:
    """Return the lines that are not blank, furniture among them marked."""
    lines = lines_of(text)
    for part in _ends(lines):
        _mark(part, rules())
    return lines


def stretches(lines: list[Line]) -> tuple[Stretch, ...]:
    """Return the marked ones of successive lines, neighbours as one stretch."""
    found: list[Stretch] = []
    after_furniture = False
    for line in lines:
        if line.furniture:
            start = found.pop().start if after_furniture else line.start
            found.append(Stretch(start, line.end))
        after_furniture = line.furniture
    return tuple(found)


def _ends(lines: list[Line]) -> list[list[Line]]:
    if len(lines) <= 2 * _ENDS:
        return [lines]
    return [lines[:_ENDS], lines[-_ENDS:]]


def _mark(lines: list[Line], known: Rules) -> None:
    headings = _mark_by_rule(lines, known)
    bodies = [line.body for line in lines]
    if any(map(eq, bodies, bodies[1:])):
        _mark_doubled(lines)
    for at, heading in headings:
        if heading in known.about:
            _mark_self_description(lines, at, known)
        if heading in known.lists:
            _mark_list(lines, at)
    if any(line.furniture for line in lines):
        _mark_repeated(lines)
        _mark_menus(lines)
        _mark_between(lines)


def _mark_by_rule(lines: list[Line], known: Rules) -> list[tuple[int, str]]:
    """Mark what a rule names; return the places of the lines that may be headings."""
    headings: list[tuple[int, str]] = []
    last = len(lines) - _NEAR_END
    for at, line in enumerate(lines):
        body = line.body
        if len(body) > SHORT:
            continue
        if not known.is_worth_a_look(body, at_end=at < _NEAR_END or at >= last):
            continue
        text = folded(body)
        if known.is_furniture(text):
            line.furniture = True
            headings.append((at, bare(text)))
    return headings


def _mark_doubled(lines: list[Line]) -> None:
    """Mark captions, which pages give twice; of any other line only the copy.

    What stands three times in a row is a refrain, or no report at all.
    """
    titled = False
    before = ""
    for line, copy, after in zip(lines, lines[1:], [*lines[2:], None], strict=False):
        body = line.body
        twice = body == copy.body != before and (after is None or after.body != body)
        if twice and not line.furniture and len(body) <= SHORT:
            copy.furniture = True
            line.furniture = titled and not (line.is_sentence or line.has_quotation)
        titled = titled or not line.furniture
        before = body


def _mark_self_description(lines: list[Line], heading: int, known: Rules) -> None:
    for line in lines[heading + 1 : heading + 2]:
        if len(line.body) >= _PARAGRAPH // 2 and known.is_self_description(folded(line.body)):
            line.furniture = True


def _mark_list(lines: list[Line], heading: int) -> None:
    """Mark the entries of a list of other articles, up to the first that reads as a sentence.

    Where the report goes on behind a list, its last entry may be a heading of the report.
    """
    end = heading + 1
    for line in lines[end : end + _LIST]:
        if line.is_sentence or len(line.body) > _PARAGRAPH:
            break
        end += 1
    goes_on = any(_is_report(line) for line in lines[end:])
    if goes_on and end - heading > 2:
        end -= 1
    for line in lines[heading + 1 : end]:
        line.furniture = True


def _mark_repeated(lines: list[Line]) -> None:
    """Mark a paragraph that stands at both ends of the page, each time beside furniture."""
    first_place: dict[str, int] = {}
    for at, line in enumerate(lines):
        if line.furniture or len(line.body) < _PARAGRAPH:
            continue
        first = first_place.setdefault(line.body, at)
        between = lines[first + 1 : at]
        if sum(not other.furniture for other in between) < 3:
            continue
        if _is_beside_furniture(lines, first) and _is_beside_furniture(lines, at):
            lines[first].furniture = line.furniture = True


def _mark_menus(lines: list[Line]) -> None:
    """Mark runs of very short lines at either end, when one of them is known furniture."""
    for run in (_entries(lines), _entries(lines[::-1])):
        if len(run) in _MENU and any(line.furniture for line in run):
            for line in run:
                line.furniture = True


def _entries(lines: list[Line]) -> list[Line]:
    run: list[Line] = []
    for line in lines:
        if not line.furniture and (len(line.body) > _ENTRY or line.is_sentence):
            break
        run.append(line)
    return run


def _mark_between(lines: list[Line]) -> None:
    """Mark one or two short lines between furniture after the end of the report."""
    gap: list[Line] = []
    for line in reversed(lines):
        if _is_report(line):
            return
        if not line.furniture:
            gap.append(line)
            continue
        if len(gap) <= 2 and gap and gap[0] is not lines[-1]:
            for between in gap:
                between.furniture = True
        gap = []


def _is_report(line: Line) -> bool:
    """Tell whether a line may be of the report itself: a sentence, a paragraph, speech."""
    if line.furniture:
        return False
    return line.is_sentence or line.has_quotation or len(line.body) >= _PARAGRAPH


def _is_beside_furniture(lines: list[Line], at: int) -> bool:
    around = lines[max(0, at - 1) : at] + lines[at + 1 : at + 2]
    return any(line.furniture for line in around)
