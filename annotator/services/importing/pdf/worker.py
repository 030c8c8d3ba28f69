"""Read one PDF in a process of its own: `python -m annotator.services.importing.pdf.worker FILE`.

A PDF is a program for a machine that is written in C++; one made to harm, or merely
broken, ends or bloats the process that reads it. So that process is not the window.
Writes one JSON object to the standard output: `paragraphs` and what goes with them, or
`refused`, a sentence.
"""

import contextlib
import ctypes
import json
import sys
from collections.abc import Iterator

import pypdfium2  # pyright: ignore[reportMissingTypeStubs]
import pypdfium2.raw as pdfium  # pyright: ignore[reportMissingTypeStubs]

from annotator.services.importing.draft import MAX_CHARACTERS
from annotator.services.importing.pdf.lines import Glyph, lines_of
from annotator.services.importing.pdf.paragraphs import Page, paragraphs_of

MAX_MEMORY = 480_000_000
"""Bytes of address space, libraries included."""
MAX_SECONDS = 60
"""Of the processor's time."""
_MOST_PAGES = 3_000
_PASSWORD_ERROR = 4
"""FPDF_ERR_PASSWORD, fpdfview.h."""


def main(path: str) -> None:
    """Read the file and write what was found."""
    _limit()
    try:
        answer = read(path)
    except MemoryError:
        answer = {"refused": "It needs more memory than an article should."}
    sys.stdout.buffer.write(json.dumps(answer).encode())


def read(path: str) -> dict[str, object]:
    """Return the paragraphs of a PDF, or why there are none."""
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD_ERROR:
            return {"refused": "It is protected by a password. Save a copy without one."}
        return {"refused": "It is damaged, or not a PDF."}
    if len(document) > _MOST_PAGES:
        return {"refused": f"It has {len(document):,} pages; up to {_MOST_PAGES:,} are read."}
    pages = list(_pages(document))
    if sum(len(line.text) for page in pages for line in page.lines) > MAX_CHARACTERS:
        return {"refused": f"It has more than the {MAX_CHARACTERS:,} characters of an article."}
    found = paragraphs_of(pages)
    if all(paragraph.furniture for paragraph in found):
        return {"refused": "It holds pictures of text only. Run text recognition on it first."}
    about = document.get_metadata_dict()
    return {
        "paragraphs": [[paragraph.text, paragraph.furniture] for paragraph in found],
        "title": about.get("Title", ""),
        "author": about.get("Author", ""),
    }


def _pages(document: pypdfium2.PdfDocument) -> Iterator[Page]:
    """Yield the pages; one that is broken is left out."""
    for number in range(len(document)):
        with contextlib.suppress(pypdfium2.PdfiumError):
            page = document[number]
            text = page.get_textpage()
            yield Page(lines_of(_glyphs(text)), page.get_height())
            text.close()
            page.close()


def _glyphs(text: pypdfium2.PdfTextPage) -> Iterator[Glyph]:
    """Yield the characters of a page with their boxes; UTF-16 halves are put together."""
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    first_half = 0
    for index in range(text.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text, index)
        if 0xD800 <= code < 0xDC00:
            first_half = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((first_half - 0xD800) << 10) + (code - 0xDC00) if first_half else 0
            first_half = 0
        if code == 0 or code in (0xFFFE, 0xFFFF):
            continue
        pdfium.FPDFText_GetCharBox(text, index, left, right, bottom, top)
        size = pdfium.FPDFText_GetFontSize(text, index)
        yield Glyph(chr(code), left.value, bottom.value, right.value, top.value, size)


def _limit() -> None:
    """Bound memory and time, where the system knows how."""
    try:
        import resource
    except ImportError:
        return
    for limit, value in (
        (resource.RLIMIT_AS, MAX_MEMORY),
        (resource.RLIMIT_CPU, MAX_SECONDS),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(limit, (value, value))


if __name__ == "__main__":
    main(sys.argv[1])
