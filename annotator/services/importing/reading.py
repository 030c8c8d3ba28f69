"""Read files of any known kind as drafts of articles."""

from collections.abc import Iterator
from pathlib import Path

from annotator.services.importing import plain
from annotator.services.importing.cleaning import mended_name
from annotator.services.importing.documents import docx, odt
from annotator.services.importing.documents.archive import MAX_BYTES as MAX_DOCUMENT_BYTES
from annotator.services.importing.draft import (
    MAX_CHARACTERS,
    Draft,
    Found,
    Options,
    Outcome,
    Refusal,
    Unreadable,
)
from annotator.services.importing.finishing import finish
from annotator.services.importing.kinds import AT_ONCE, kind_by, opened, rest_of
from annotator.services.importing.pages import html
from annotator.services.importing.pdf.reading import read_pdf
from annotator.services.importing.tables.csv_records import read_table
from annotator.services.importing.tables.json_records import read_records

_DEFAULT = Options()
_LIMITS = {
    "plain": plain.MAX_BYTES,
    "markdown": plain.MAX_BYTES,
    "html": html.MAX_BYTES,
    "docx": MAX_DOCUMENT_BYTES,
    "odt": MAX_DOCUMENT_BYTES,
}
"""The most bytes of a file of each kind that is read at once."""


def read(path: Path, options: Options = _DEFAULT) -> Iterator[Outcome]:
    """Yield a file's drafts: one, or one for each row of a table or record of a JSON file.

    What cannot be read yields a `Refusal` in its place and stops nothing. Raises `UserError`
    only for options that make no sense, such as an unknown encoding.
    """
    name = mended_name(path.name)
    try:
        with opened(path) as file:
            beginning = file.read(AT_ONCE)
            kind = kind_by(path, beginning)
            limit = _LIMITS.get(kind)
            data = b"" if limit is None else rest_of(file, beginning, limit)
        if kind == "table":
            yield from _some(read_table(path, options))
        elif kind == "json":
            yield from _some(read_records(path, options))
        else:
            yield finish(_found(path, kind, data, options.encoding), name, options)
    except Unreadable as error:
        yield Refusal(name, str(error))
    except OSError as error:
        yield Refusal(name, f"It cannot be read: {error.strerror or 'unknown error'}.")
    except MemoryError:
        yield Refusal(name, "It needs more memory than there is.")


def _some(outcomes: Iterator[Outcome]) -> Iterator[Outcome]:
    """Yield what there is. Raises `Unreadable` where that is nothing."""
    nothing = True
    for outcome in outcomes:
        nothing = False
        yield outcome
    if nothing:
        raise Unreadable("It holds no articles.")


def read_text(text: str, *, options: Options = _DEFAULT, markup: bool = False) -> Draft | Refusal:
    """Read text that was pasted; `markup` says that it is HTML."""
    try:
        if len(text) > html.MAX_BYTES or (len(text) > MAX_CHARACTERS and not markup):
            raise Unreadable(f"It has more than the {MAX_CHARACTERS:,} characters of an article.")
        return finish(html.read_page(text) if markup else Found(text), "", options)
    except Unreadable as error:
        return Refusal("", str(error))


def _found(path: Path, kind: str, data: bytes, encoding: str | None) -> Found:
    match kind:
        case "pdf":
            return read_pdf(path)
        case "docx":
            return docx.read_docx(data)
        case "odt":
            return odt.read_odt(data)
        case "html":
            return html.read_html(data, encoding)
        case "markdown":
            return plain.read_markdown(data, encoding)
        case _:
            return plain.read_plain(data, encoding)
