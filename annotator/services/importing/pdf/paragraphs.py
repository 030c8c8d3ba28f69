"""Put the lines of a PDF's pages together to paragraphs, page headers apart from them."""

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from annotator.services.importing.pdf.lines import HYPHEN, TextLine

_MARGIN = 0.1
"""Running heads and page numbers stand within this part of a page's height from its edge."""
_EDGE_LINES = 3
_GAP = 0.9
"""Between running heads and the text there is more room than so many font sizes."""

_figures = re.compile(r"\d+")
_page_number = re.compile(r"\W*(?:\w{1,6}\W+)?\d{1,4}(?:\W{1,3}(?:\w{1,5}\W+)?\d{1,4})?\W*$")
_sentence_end = re.compile(r"[.!?:؟۔。]['\"”’»)\]]*$")
_word = re.compile(r"[\w'’-]+")


@dataclass(slots=True)
class Page:
    """A page's lines and its height in points."""

    lines: list[TextLine]
    height: float
    heads: list[TextLine] = field(default_factory=list[TextLine])
    """Lines at its edges that are no part of the report, once they are found."""


@dataclass(slots=True)
class Paragraph:
    """A paragraph of a document, or a page's header, footer or number."""

    text: str
    furniture: bool = False


def paragraphs_of(pages: list[Page]) -> list[Paragraph]:
    """Return the text of the pages as paragraphs, in order.

    A paragraph that goes on on the next page stays whole; what stands between comes after it.
    """
    _set_running_heads_apart(pages)
    known = _hyphenated_words(pages)
    found: list[Paragraph] = []
    last: Paragraph | None = None
    for page in pages:
        middle = page.height / 2
        found += [_head(line) for line in page.heads if line.bottom > middle]
        for number, block in enumerate(_blocks(page.lines)):
            text = _joined(block, known)
            if number == 0 and last is not None and _goes_on(last.text, text):
                last.text = _with_next(last.text, text, known)
            else:
                last = Paragraph(text)
                found.append(last)
        found += [_head(line) for line in page.heads if line.bottom <= middle]
    for paragraph in found:
        paragraph.text = paragraph.text.replace(HYPHEN, "-")
    return found


def _head(line: TextLine) -> Paragraph:
    return Paragraph(line.text, furniture=True)


def _set_running_heads_apart(pages: list[Page]) -> None:
    """Set lines at the edges that stand on most pages, and page numbers, apart."""
    seen = Counter(shape for page in pages for shape in {_shape(line) for line in _edge(page)})
    needed = max(2, len(pages) // 2)
    for page in pages:
        edge = {
            id(line)
            for line in _edge(page)
            if (len(pages) > 1 and seen[_shape(line)] >= needed) or _page_number.match(line.text)
        }
        if len(edge) == len(page.lines):
            continue
        page.heads = [line for line in page.lines if id(line) in edge]
        page.lines = [line for line in page.lines if id(line) not in edge]


def _edge(page: Page) -> list[TextLine]:
    """Return the lines at the upper and the lower edge that stand apart from the text."""
    margin = page.height * _MARGIN
    ordered = sorted(page.lines, key=lambda line: -line.top)
    upper = _apart(ordered[: _EDGE_LINES + 1])
    lower = _apart(ordered[::-1][: _EDGE_LINES + 1])
    return [line for line in upper if line.bottom > page.height - margin] + [
        line for line in lower if line.top < margin
    ]


def _apart(lines: list[TextLine]) -> list[TextLine]:
    """Return the lines before the first wide gap, or none if there is no gap."""
    for at, (line, following) in enumerate(pairwise(lines)):
        gap = max(line.bottom - following.top, following.bottom - line.top)
        if gap > _GAP * max(line.size, following.size):
            return lines[: at + 1]
    return []


def _shape(line: TextLine) -> str:
    """Return what a running head has in common on all pages."""
    return _figures.sub("0", line.text.casefold())


def _blocks(lines: list[TextLine]) -> list[list[TextLine]]:
    """Return a page's lines, grouped to paragraphs."""
    spacings = [a.bottom - b.bottom for a, b in pairwise(lines)]
    spacing = median([step for step in spacings if step > 0] or [0.0])
    blocks: list[list[TextLine]] = []
    for line in lines:
        if blocks and not _begins(line, blocks[-1][-1], spacing, lines):
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _begins(line: TextLine, before: TextLine, spacing: float, lines: list[TextLine]) -> bool:
    """Tell whether a line begins a new paragraph after the line `before`."""
    if before.text.endswith(HYPHEN):
        return False
    step = before.bottom - line.bottom
    size = max(line.size, before.size)
    if abs(line.size - before.size) > 0.15 * size or _turns(line, before):
        return True
    if step <= 0:
        return _sentence_end.search(before.text) is not None
    if step > max(1.35 * spacing, 1.2 * size) and step > 1.35 * _usual(spacing, size):
        return True
    return _is_indented(line, before) or _ends_short(line, before, lines)


def _turns(line: TextLine, before: TextLine) -> bool:
    return line.has_letters and before.has_letters and line.is_rtl != before.is_rtl


def _usual(spacing: float, size: float) -> float:
    """Return the spacing within paragraphs, which is the usual one if that is plausible."""
    return spacing if spacing < 2.2 * size else 1.2 * size


def _is_indented(line: TextLine, before: TextLine) -> bool:
    indent = before.right - line.right if line.is_rtl else line.left - before.left
    full = before.right - before.left > 0.6 * (line.right - line.left)
    return full and 0.8 * line.size < indent < 6 * line.size


def _ends_short(line: TextLine, before: TextLine, lines: list[TextLine]) -> bool:
    """Tell whether the next word would have fitted on the line before, behind a full stop."""
    if line.is_rtl:
        edge = min(other.left for other in lines if abs(other.right - before.right) < 20)
        room = before.left - edge
    else:
        edge = max(other.right for other in lines if abs(other.left - before.left) < 20)
        room = edge - before.right
    first = line.text.split(" ", 1)[0]
    word = (line.right - line.left) / max(1, len(line.text)) * (len(first) + 1)
    fits = room > word
    return fits and (_sentence_end.search(before.text) is not None or room > 4 * word + 60)


def _joined(block: list[TextLine], known: frozenset[str]) -> str:
    text = block[0].text
    for line in block[1:]:
        text = _with_next(text, line.text, known)
    return text


def _with_next(text: str, following: str, known: frozenset[str]) -> str:
    """Append a line; a hyphen between two halves of a word goes, one that belongs stays."""
    if not text.endswith((HYPHEN, "\u00ad")):
        return f"{text} {following}"
    start, rest = text[:-1], following
    first, second = _last_word(start), _word.match(rest)
    compound = f"{first}-{second[0]}".casefold() if second else ""
    if not rest[:1].islower() or compound in known:
        return f"{start}-{rest}"
    return start + rest


def _last_word(text: str) -> str:
    words = _word.findall(text[-60:])
    return words[-1] if words else ""


def _hyphenated_words(pages: list[Page]) -> frozenset[str]:
    """Return the words that are written with a hyphen within lines."""
    return frozenset(
        word.casefold()
        for page in pages
        for line in page.lines
        if "-" in line.text
        for word in _word.findall(line.text)
        if "-" in word
    )


def _goes_on(before: str, following: str) -> bool:
    """Tell whether a paragraph goes on at the top of the next page."""
    if before.endswith(HYPHEN):
        return True
    return _sentence_end.search(before) is None and not following[:1].isupper()
