"""PDFs become paragraphs, right-to-left ones included; hostile ones harm nobody."""

import os
import subprocess
import sys
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.services.importing.draft import Unreadable
from annotator.services.importing.pdf.lines import HYPHEN, Glyph, TextLine, lines_of
from annotator.services.importing.pdf.paragraphs import Page, paragraphs_of
from annotator.services.importing.pdf.reading import read_pdf

Pdf = Callable[..., bytes]
Write = Callable[[str, str | bytes], Path]


def stream(*lines: tuple[int, int, str], size: int = 12) -> bytes:
    """A content stream of lines at places."""
    return b"\n".join(
        b"BT /F1 %d Tf %d %d Td (%s) Tj ET" % (size, x, y, line.encode("cp1252"))
        for x, y, line in lines
    )


def test_lines_are_put_together_to_paragraphs(pdf: Pdf, write: Write) -> None:
    path = write(
        "a.pdf",
        pdf(
            stream(
                (72, 700, "The harbour council agreed on Monday to close the eastern quay un-"),
                (72, 686, "til the end of the month, and said that all fishermen would be"),
                (72, 672, "paid for it."),
                (72, 648, "Its head told reporters that the wall had been known to be unsafe."),
            )
        ),
    )
    assert read_pdf(path).text == (
        "The harbour council agreed on Monday to close the eastern quay until the end of the"
        " month, and said that all fishermen would be paid for it.\n\n"
        "Its head told reporters that the wall had been known to be unsafe."
    )


def test_running_heads_and_page_numbers_are_furniture(pdf: Pdf, write: Write) -> None:
    pages = [
        stream(
            (72, 810, "Bay Courier"),
            (72, 700, f"Page {number} says that the council has agreed to close the"),
            (72, 686, "quay and that it"),
            (290, 30, str(number)),
        )
        for number in (1, 2)
    ]
    found = read_pdf(write("a.pdf", pdf(*pages)))
    marked = [found.text[stretch.start : stretch.end] for stretch in found.furniture]
    assert marked == ["Bay Courier", "1", "Bay Courier", "2"]
    assert found.text.count("quay and that it") == 2


def test_a_paragraph_stays_whole_over_a_running_head(pdf: Pdf, write: Write) -> None:
    pages = [
        stream((72, 810, "Bay Courier"), (72, 400, words), (290, 30, number))
        for words, number in (("The council agreed", "1"), ("to close the quay.", "2"))
    ]
    found = read_pdf(write("a.pdf", pdf(*pages)))
    assert found.text == (
        "Bay Courier\n\nThe council agreed to close the quay.\n\n1\n\nBay Courier\n\n2"
    )


def test_a_paragraph_goes_on_at_the_top_of_the_next_page(pdf: Pdf, write: Write) -> None:
    pages = (stream((72, 400, "The council agreed")), stream((72, 400, "to close the quay.")))
    assert read_pdf(write("a.pdf", pdf(*pages))).text == "The council agreed to close the quay."


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "damaged"),
        (b"hello", "damaged"),
        (b"%PDF-1.4\n" + b"x" * 10_000, "damaged"),
    ],
)
def test_what_is_no_pdf_is_refused(write: Write, content: bytes, sentence: str) -> None:
    with pytest.raises(Unreadable, match=sentence):
        read_pdf(write("a.pdf", content))


def test_a_pdf_of_pictures_asks_for_text_recognition(pdf: Pdf, write: Write) -> None:
    with pytest.raises(Unreadable, match="text recognition"):
        read_pdf(write("a.pdf", pdf(b"0 0 100 100 re f")))


@pytest.mark.skipif(sys.platform == "win32", reason="memory is not bounded there")
def test_a_stream_that_unpacks_beyond_all_memory_harms_nobody(pdf: Pdf, write: Write) -> None:
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b" " * 1_000_000) for _ in range(700)) + packer.flush()
    path = write("a.pdf", pdf(packed, filters=b"/Filter /FlateDecode"))
    begun = time.monotonic()
    with pytest.raises(Unreadable):
        read_pdf(path)
    assert time.monotonic() - begun < 60


def glyphs(words: list[tuple[str, float]], y: float = 100) -> list[Glyph]:
    """Characters 5 points apart, each word from a place on."""
    return [
        Glyph(character, left + 5 * place, y, left + 5 * place + 5, y + 8, 10)
        for word, left in words
        for place, character in enumerate(word)
    ]


def test_pieces_of_a_right_to_left_line_are_read_from_the_right() -> None:
    """The glyphs come from left to right, a piece at a time, each piece as it looks."""
    drawn = [
        *glyphs([(".", 60)]),
        Glyph("\n", 0, 0, 0, 0, 10),
        *[Glyph(c, 110 - 5 * n, 100, 115 - 5 * n, 108, 10) for n, c in enumerate("کتاب")],
        Glyph("\n", 0, 0, 0, 0, 10),
        *[Glyph(c, 150 - 5 * n, 100, 155 - 5 * n, 108, 10) for n, c in enumerate("این")],
    ]
    (line,) = lines_of(iter(drawn))
    assert line.text == "این کتاب ."


def test_latin_words_in_a_right_to_left_line_stay_as_they_are() -> None:
    drawn = [
        *[Glyph(c, 60 - 5 * n, 100, 65 - 5 * n, 108, 10) for n, c in enumerate("گفت")],
        Glyph("\n", 0, 0, 0, 0, 10),
        *glyphs([("Bay", 80)]),
        Glyph("\n", 0, 0, 0, 0, 10),
        *glyphs([("News", 100)]),
        Glyph("\n", 0, 0, 0, 0, 10),
        *[Glyph(c, 160 - 5 * n, 100, 165 - 5 * n, 108, 10) for n, c in enumerate("خبرگزاری")],
    ]
    (line,) = lines_of(iter(drawn))
    assert line.text == "خبرگزاری Bay News گفت"


def test_brackets_and_quotation_marks_open_and_close_as_they_stand() -> None:
    drawn = [
        Glyph(character, 200 - 5 * place, 100, 205 - 5 * place, 108, 10)
        for place, character in enumerate("او )سوم( ”نه“ گفت")
    ]
    (line,) = lines_of(iter(drawn))
    assert line.text == "او (سوم) “نه” گفت"


def test_columns_are_not_read_across() -> None:
    drawn = [*glyphs([("left", 50)]), Glyph("\n", 0, 0, 0, 0, 10), *glyphs([("right", 300)])]
    assert [line.text for line in lines_of(iter(drawn))] == ["left", "right"]


def lines(*texts: str) -> list[TextLine]:
    return [
        TextLine(text, 50, 700 - 14 * n, 50 + 5 * len(text), 710 - 14 * n, 10)
        for n, text in enumerate(texts)
    ]


def test_a_hyphen_stays_in_words_that_have_one_elsewhere() -> None:
    page = Page(
        lines(
            "The well-known quay that everybody in the bay has been to was clo" + HYPHEN,
            "sed by a council that is, or was for a long time, somewhat well" + HYPHEN,
            "known for it, and by the head of the union of the bay at Ostrava" + HYPHEN,
            "Bay.",
        ),
        842,
    )
    text = paragraphs_of([page])[0].text
    assert "was closed by" in text
    assert "well-known for it" in text
    assert "Ostrava-Bay." in text


PERSIAN = "وزیران دو کشور روز دوشنبه گفتند که توافق آب رودخانه پیش از پایان سال امضا خواهد شد. "
WRITER = """
import sys
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPdfWriter, QTextDocument
application = QGuiApplication([])
if not QFontDatabase.families(QFontDatabase.WritingSystem.Arabic):
    sys.exit(3)
writer = QPdfWriter(sys.argv[1])
writer.setResolution(100)
document = QTextDocument()
document.setDefaultFont(QFont("DejaVu Sans", 11))
document.setHtml(sys.argv[2])
document.setPageSize(QSizeF(writer.width(), writer.height()))
document.print_(writer)
"""


def test_a_persian_pdf_reads_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "fa.pdf"
    quoted = "او گفت: «نقل قول» و “نقل دوم” [و] (سوم) در سال ۱۴۰۳ (2024)."
    html = f"<p dir=rtl>{PERSIAN * 3}</p><p dir=rtl>{quoted}</p>"
    made = subprocess.run(
        [sys.executable, "-c", WRITER, str(path), html],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
        capture_output=True,
    )
    if made.returncode == 3:
        pytest.skip("no font for Persian is installed")
    assert made.returncode == 0
    assert read_pdf(path).text.split("\n\n") == [(PERSIAN * 3).strip(), quoted]
