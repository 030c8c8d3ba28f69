"""Read a saved web page: its report, what it says about itself, nothing from the network."""

import re

from annotator.services.importing.decoding import decode
from annotator.services.importing.draft import Found, Unreadable
from annotator.services.importing.guessing.language import guess_language
from annotator.services.importing.pages.html_tokens import tokens
from annotator.services.importing.pages.page_reader import PageReader

MAX_BYTES = 32_000_000
_MOST_TOKENS = 2_000_000

_charset = re.compile(
    rb"(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE
)


def declared_charset(data: bytes) -> str | None:
    """Return the charset that a page or an XML file declares in its first bytes."""
    match = _charset.search(data[:4096])
    return match[1].decode("ascii") if match else None


def read_html(data: bytes, encoding: str | None = None) -> Found:
    """Read the bytes of a page. Raises `Unreadable` for one beyond the bounds."""
    if len(data) > MAX_BYTES:
        raise Unreadable(f"It is larger than {MAX_BYTES // 1_000_000} MB, too large for a page.")
    decoded = decode(data, declared_charset(data), encoding)
    found = read_page(decoded.text)
    found.encoding, found.sure, found.remarks = decoded.encoding, decoded.sure, decoded.remarks
    return found


def read_page(page: str) -> Found:
    """Read a page that is text already, such as one pasted from a browser."""
    reader = PageReader()
    for number, token in enumerate(tokens(page)):
        if number > _MOST_TOKENS:
            raise Unreadable("It has too many tags for one article. Save it as text.")
        reader.take(token)
    reader.end_block()
    blocks, about = reader.report(), reader.about
    found = Found(
        blocks.text(),
        title=about.found_title(),
        outlet=about.found_outlet(),
        author=about.found_author(),
        published=about.found_published(),
        url=about.found_url(),
        language=about.found_language(),
        furniture=blocks.furniture(),
    )
    # Themes come with the language of their makers, so that the words know better.
    found.language = guess_language(found.text) or found.language
    return found
