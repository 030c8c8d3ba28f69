"""Read plain text, and Markdown as the text that its marks surround."""

import re

from annotator.services.importing.decoding import decode
from annotator.services.importing.draft import MAX_CHARACTERS, Found, Unreadable
from annotator.services.importing.guessing.words import labels
from annotator.services.importing.pages.html_tokens import unescaped

MAX_BYTES = 4 * MAX_CHARACTERS
"""No encoding needs more bytes for the longest text."""
_FRONT_MATTER = 20_000
_SAMPLE = 1_000

_CONTROLS = {*range(0x20), 0x7F} - set(b"\t\n\f\r\x1b")
_NO_CONTROLS = bytes(byte for byte in range(0x100) if byte not in _CONTROLS)

_front_matter = re.compile(r"---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_fence = re.compile(r"^[ \t]{0,3}(?:```|~~~)[^\n]*\n?", re.MULTILINE)
_block_mark = re.compile(r"^[ \t]{0,3}(?:#{1,6}[ \t]+|(?:>[ \t]?){1,100})", re.MULTILINE)
_heading_end = re.compile(r"(?<![ \t])[ \t]+#+[ \t]*$", re.MULTILINE)
_underline = re.compile(r"^[ \t]{0,3}(?:={3,}|-{3,}|\*{3,}|_{3,})[ \t]*$\n?", re.MULTILINE)
_image = re.compile(r"!\[([^\[\]\n]{0,500})\]\([^()\s]{0,2000}(?:[ \t]+\"[^\"\n]{0,500}\")?\)")
_link = re.compile(r"\[([^\[\]\n]{1,500})\]\([^()\s]{0,2000}(?:[ \t]+\"[^\"\n]{0,500}\")?\)")
_address = re.compile(r"<(https?://[^\s<>]{1,2000})>")
_strong = re.compile(r"(\*\*|__)(?=\S)([^*_\n]{1,2000})(?<=\S)\1")
_emphasis = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])([^*_\n]{1,2000})(?<=[^\s*_])\1(?![\w*])")
_escape = re.compile(r"\\([\\`*_{}\[\]()#+.!>~|-])")


def read_plain(data: bytes, encoding: str | None = None) -> Found:
    """Read the bytes of a text file. Raises `Unreadable` for what is not text."""
    if len(data) > MAX_BYTES:
        raise Unreadable(f"It is larger than {MAX_BYTES // 1_000_000} MB, too large for a text.")
    decoded = decode(data, chosen=encoding)
    require_readable(decoded.text)
    return Found(
        decoded.text,
        encoding=decoded.encoding,
        sure=decoded.sure,
        remarks=decoded.remarks,
        cleaned=True,
    )


def read_markdown(data: bytes, encoding: str | None = None) -> Found:
    """Read the bytes of a Markdown file: its text without marks, its front matter as metadata."""
    found = read_plain(data, encoding)
    found.cleaned = False
    front = _front_matter.match(found.text[:_FRONT_MATTER])
    if front and ":" in front[1]:
        found.text = found.text[front.end() :].lstrip("\n")
        _read_front_matter(front[1], found)
    found.text = without_marks(found.text)
    return found


def without_marks(text: str) -> str:
    """Return Markdown as plain text: no marks of headings, quotations, links or emphasis."""
    for pattern, replacement in (
        (_fence, ""),
        (_underline, ""),
        (_block_mark, ""),
        (_heading_end, ""),
        (_image, r"\1"),
        (_link, r"\1"),
        (_address, r"\1"),
        (_strong, r"\2"),
        (_emphasis, r"\2"),
        (_escape, r"\1"),
    ):
        text = pattern.sub(replacement, text)
    return unescaped(text)


def require_readable(text: str) -> None:
    """Raise `Unreadable` for what holds so many control characters that it is no text."""
    sample = text[:_SAMPLE]
    strange = sample.encode("utf-8", "surrogatepass").translate(None, _NO_CONTROLS)
    if len(strange) > max(2, len(sample) / 50):
        raise Unreadable("It is not a text, or in an encoding that is not known.")


def _read_front_matter(front: str, found: Found) -> None:
    """Read `key: value` lines; lists and nested values are passed over."""
    for line in front.split("\n"):
        key, colon, value = line.partition(":")
        field = labels().get(key.strip().lower())
        if colon and field:
            setattr(found, field, getattr(found, field) or value.strip().strip("\"'"))
