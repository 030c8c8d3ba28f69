"""Documents made in the tests, sound and hostile."""

import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

_W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ODF = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("draw", "drawing"),
        ("meta", "meta"),
    )
)

Zipped = Callable[[Mapping[str, str | bytes]], bytes]
Docx = Callable[..., bytes]
Odt = Callable[..., bytes]
Pdf = Callable[..., bytes]
Write = Callable[[str, str | bytes], Path]


def _zipped(members: Mapping[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def _docx(body: str, parts: Mapping[str, str] | None = None) -> bytes:
    return _zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
            "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="d" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
            "</Relationships>",
            "word/document.xml": '<?xml version="1.0" encoding="UTF-8"?>'
            f"<w:document {_W}><w:body>{body}</w:body></w:document>",
            **{name: part.replace("W_NAMESPACES", _W) for name, part in (parts or {}).items()},
        }
    )


def _odt(body: str, meta: str = "", kind: str = "text") -> bytes:
    return _zipped(
        {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "content.xml": f'<?xml version="1.0"?><office:document-content {_ODF}>'
            f"<office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
            "meta.xml": f'<office:document-meta {_ODF} xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<office:meta>{meta}</office:meta></office:document-meta>",
        }
    )


def _pdf(*pages: bytes, filters: bytes = b"") -> bytes:
    """A PDF of content streams, set in Helvetica."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * n) for n in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages)),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, stream in enumerate(pages):
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
            b" /Resources << /Font << /F1 3 0 R >> >> >>" % (5 + 2 * number)
        )
        objects.append(
            b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(stream), filters, stream)
        )
    out, offsets = b"%PDF-1.4\n", list[int]()
    for number, content in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    end = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF"
    count = len(objects) + 1
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % count + table + end % (count, len(out))


@pytest.fixture
def zipped() -> Zipped:
    """Make a zip file of members by name."""
    return _zipped


@pytest.fixture
def docx() -> Docx:
    """Make a Word document of the XML of its body, and of other parts by name."""
    return _docx


@pytest.fixture
def odt() -> Odt:
    """Make an OpenDocument of the XML of its text and its metadata."""
    return _odt


@pytest.fixture
def pdf() -> Pdf:
    """Make a PDF of the content streams of its pages."""
    return _pdf


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a file of some content into the test's folder, and return its path."""

    def to_disk(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return to_disk
