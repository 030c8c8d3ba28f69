"""Word documents and OpenDocument texts, sound and hostile."""

import contextlib
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.services.importing.documents.archive import Archive
from annotator.services.importing.documents.docx import read_docx
from annotator.services.importing.documents.odt import read_odt
from annotator.services.importing.draft import Unreadable

Docx = Callable[..., bytes]
Odt = Callable[..., bytes]
Zipped = Callable[[dict[str, str | bytes]], bytes]

CORE = (
    '<p:coreProperties xmlns:p="x" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<dc:title>{}</dc:title><dc:creator>{}</dc:creator></p:coreProperties>"
)


def paragraph(text: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def test_a_word_document_keeps_insertions_controls_tables_and_notes(docx: Docx) -> None:
    body = (
        paragraph("Council closes quay") + '<w:p><w:r><w:t xml:space="preserve">It was </w:t></w:r>'
        '<w:ins w:id="1"><w:r><w:t>closed</w:t></w:r></w:ins>'
        "<w:del><w:r><w:delText>opened</w:delText></w:r></w:del>"
        '<w:r><w:t xml:space="preserve"> today.</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
        f"<w:sdt><w:sdtContent>{paragraph('In a control.')}</w:sdtContent></w:sdt>"
        f"<w:tbl><w:tr><w:tc>{paragraph('left')}</w:tc><w:tc>{paragraph('right')}</w:tc></w:tr>"
        "</w:tbl><w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r></w:p>"
    )
    note = paragraph("A note.")
    found = read_docx(
        docx(
            body,
            {
                "word/footnotes.xml": "<w:footnotes W_NAMESPACES>"
                f'<w:footnote w:id="2">{note}</w:footnote></w:footnotes>'
            },
        )
    )
    assert found.text == (
        "Council closes quay\n\nIt was closed today.[1]\n\nIn a control.\n\nleft\n\nright"
        "\n\none\ntwo\n\nA note."
    )


@pytest.mark.parametrize("closing", ["/>", "></w:footnoteReference>"])
def test_a_note_that_is_not_there_is_told_of_and_the_rest_comes_in(
    docx: Docx, closing: str
) -> None:
    body = (
        f'<w:p><w:r><w:t>It was closed.</w:t><w:footnoteReference w:id="9"{closing}</w:r></w:p>'
        '<w:p><w:r><w:t>It opened.</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
    )
    note = f'<w:footnote w:id="2">{paragraph("A note.")}</w:footnote>'
    found = read_docx(
        docx(
            body,
            {"word/footnotes.xml": f"<w:footnotes W_NAMESPACES>{note}</w:footnotes>"},
        )
    )
    assert found.text == "It was closed.\n\nIt opened.[1]\n\nA note."
    assert found.remarks == ("1 note was left out that the document does not hold.",)


def test_links_and_pictures_that_lead_nowhere_do_not_matter(docx: Docx) -> None:
    body = (
        '<w:p><w:hyperlink r:id="gone"><w:r><w:t>a link</w:t></w:r></w:hyperlink></w:p>'
        '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml">'
        '<v:imagedata r:id="lost"/></v:shape></w:pict><w:t>text</w:t></w:r></w:p>'
    )
    assert read_docx(docx(body)).text == "a link\n\ntext"


@pytest.mark.parametrize(
    ("title", "author", "expected"),
    [
        ("Council closes quay", "Ilse Marand", ("Council closes quay", "Ilse Marand")),
        ("Council closes the eastern quay", "Admin", ("Council closes the eastern quay", "")),
        ("Microsoft Word - quay-final.docx", "User", ("", "")),
        ("Document1", "", ("", "")),
    ],
)
def test_properties_are_trusted_when_they_read_like_it(
    docx: Docx, odt: Odt, title: str, author: str, expected: tuple[str, str]
) -> None:
    words = "Council closes quay", "By Ilse Marand"
    found = read_docx(
        docx("".join(map(paragraph, words)), {"docProps/core.xml": CORE.format(title, author)})
    )
    assert (found.title, found.author) == expected
    meta = f"<dc:title>{title}</dc:title><dc:creator>{author}</dc:creator>"
    found = read_odt(odt("".join(f"<text:p>{line}</text:p>" for line in words), meta))
    assert (found.title, found.author) == expected


def test_an_open_document_keeps_its_spaces_lists_frames_and_notes(odt: Odt) -> None:
    found = read_odt(
        odt(
            "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
            "<text:h>Council closes quay</text:h>"
            '<text:p>A<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d <text:span>e</text:span>'
            "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
            "<text:p>A note.</text:p></text:note-body></text:note> f"
            "<draw:frame><draw:text-box><text:p>In a frame.</text:p></draw:text-box></draw:frame>"
            "<office:annotation><text:p>a comment</text:p></office:annotation></text:p>"
            "<text:list><text:list-item><text:p>one</text:p></text:list-item>"
            "<text:list-item><text:p>two</text:p></text:list-item></text:list>",
            "<dc:language>en-GB</dc:language>",
        )
    )
    assert found.text == (
        "Council closes quay\n\nIn a frame.\n\nA   b\tc\nd e f\n\none\ntwo\n\nA note."
    )
    assert found.language == "en"


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("<w:p>" + " " * 45_000_000 + "</w:p>", "unpacks"),
        ("<w:p/>" * 300_000, "complex"),
        ("<w:p " + " ".join(f'a{n}="x"' for n in range(260_000)) + "/>", "complex"),
        ("<w:p>" * 5_000 + "</w:p>" * 5_000, "nested"),
        ("<w:p>" * 3, "broken"),
        ("<w:p><w:r><w:t>" + "x" * 12_000_001 + "</w:t></w:r></w:p>", "characters"),
    ],
    ids=["size", "elements", "attributes", "depth", "broken", "text"],
)
def test_word_documents_made_to_harm_are_refused_with_a_sentence(
    docx: Docx, body: str, sentence: str
) -> None:
    begun = time.process_time()
    with pytest.raises(Unreadable, match=sentence):
        read_docx(docx(body))
    assert time.process_time() - begun < 10


@pytest.mark.parametrize(
    "body",
    [
        '<text:p><text:s text:c="9999"/></text:p>' * 60_000,
        "<text:p>" + '<text:s text:c="999"/>' * 100_000 + "</text:p>",
        "<text:span>" * 3_000 + "</text:span>" * 3_000,
    ],
    ids=["paragraphs", "spaces", "depth"],
)
def test_open_documents_made_to_harm_are_refused_or_small(odt: Odt, body: str) -> None:
    text = ""
    with contextlib.suppress(Unreadable):
        text = read_odt(odt(body)).text
    assert text == ""


def test_counts_that_are_no_numbers_stand_for_one_space(odt: Odt) -> None:
    body = '<text:p>a<text:s text:c="²"/>b<text:s text:c="-3"/>c<text:s text:c="9e9"/>d</text:p>'
    assert read_odt(odt(body)).text == "a b c d"


ENTITIES = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "{}"><!ENTITY b "&a;&a;">]><x>&b;</x>'


@pytest.mark.parametrize("declared", ["boom", "file"])
def test_entities_are_refused(zipped: Zipped, docx: Docx, declared: str) -> None:
    xml = ENTITIES.format("lol" * 1_000)
    if declared == "file":
        xml = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'
    with pytest.raises(Unreadable, match="entities"):
        read_odt(
            zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": xml})
        )
    with pytest.raises(Unreadable, match="entities"):
        read_docx(docx("", {"word/styles.xml": xml}))


def test_a_directory_of_very_many_members_is_not_even_read() -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for number in range(20_000):
            archive.writestr(f"word/{number}.xml", "")
    with pytest.raises(Unreadable, match="too many parts"):
        Archive(buffer.getvalue())


def test_a_member_that_lies_about_its_size_is_refused(docx: Docx) -> None:
    data = bytearray(docx(paragraph("x" * 1_000_000)))
    at = data.rfind(b"PK\x01\x02")
    while at > 0 and b"word/document.xml" not in data[at : at + 80]:
        at = data.rfind(b"PK\x01\x02", 0, at)
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")
    with pytest.raises(Unreadable):
        read_docx(bytes(data))


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_what_can_only_be_unpacked_at_once_is_not_unpacked(method: int) -> None:
    buffer = BytesIO()
    with (
        zipfile.ZipFile(buffer, "w", method) as archive,
        archive.open("word/document.xml", "w", force_zip64=True) as member,
    ):
        for _ in range(40):
            member.write(bytes(1_000_000))
    tracemalloc.start()
    try:
        with pytest.raises(Unreadable):
            read_docx(buffer.getvalue())
        assert tracemalloc.get_traced_memory()[1] < 5_000_000
    finally:
        tracemalloc.stop()


def test_a_version_of_the_format_to_come_is_refused(odt: Odt) -> None:
    """Byte 6 of an entry in the table of contents is the version that is needed to read it."""
    data = bytearray(odt("<text:p>No.</text:p>"))
    entry = data.find(b"PK\x01\x02")
    while entry >= 0:
        data[entry + 6] = 84
        entry = data.find(b"PK\x01\x02", entry + 4)
    with pytest.raises(Unreadable):
        read_odt(bytes(data))


@pytest.mark.parametrize("reader", [read_docx, read_odt])
def test_what_is_no_document_is_refused(reader: Callable[[bytes], object], zipped: Zipped) -> None:
    for data in (b"", b"hello", b"PK\x03\x04", zipped({"a.txt": "x"}), zipped({"mimetype": "x"})):
        with pytest.raises(Unreadable):
            reader(data)


def test_names_that_point_outside_are_never_followed(docx: Docx) -> None:
    rels = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="i" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/image" TargetMode="External" Target="file:///etc/passwd"/></Relationships>'
    )
    body = (
        '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/'
        '2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/'
        'drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/'
        'drawingml/2006/picture"><pic:blipFill><a:blip r:link="i"/></pic:blipFill></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing><w:t>text</w:t></w:r></w:p>"
    )
    found = read_docx(
        docx(body, {"word/_rels/document.xml.rels": rels, "../../outside.xml": "<x/>"})
    )
    assert found.text == "text"


@given(st.binary(max_size=300), st.integers(0, 700), st.booleans())
def test_damaged_documents_are_refused_or_read(noise: bytes, at: int, cut: bool) -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", "<x>text</x>")
        archive.writestr("word/document.xml", "<x>text</x>")
    data = buffer.getvalue()
    damaged = data[:at] + noise + (b"" if cut else data[at:])
    for reader in (read_docx, read_odt):
        with contextlib.suppress(Unreadable):
            reader(damaged)
