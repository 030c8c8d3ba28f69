"""Read files of any known kind as drafts of articles."""

from collections.abc import Iterator
from pathlib import Path

from annotator.services.importing import docx, html, odt, plain
from annotator.services.importing.archive import MAX_BYTES as MAX_DOCUMENT_BYTES
from annotator.services.importing.cleaning import mended_name
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
from annotator.services.importing.json_records import read_records
from annotator.services.importing.kinds import content_of, kind_of
from annotator.services.importing.pdf import read_pdf
from annotator.services.importing.tables import read_table

_DEFAULT = Options()


def read(path: Path, options: Options = _DEFAULT) -> Iterator[Outcome]:
    """Yield a file's drafts: one, or one for each row of a table or record of a JSON file.

    What cannot be read yields a `Refusal` in its place and stops nothing. Raises `UserError`
    only for options that make no sense, such as an unknown encoding.
    """
    name = mended_name(path.name)
    try:
        kind = kind_of(path)
        if kind == "table":
            yield from read_table(path, options)
        elif kind == "json":
            yield from read_records(path, options)
        else:
            yield finish(_found(path, kind, options.encoding), name, options)
    except Unreadable as error:
        yield Refusal(name, str(error))
    except OSError as error:
        yield Refusal(name, f"It cannot be read: {error.strerror or 'unknown error'}.")
    except MemoryError:
        yield Refusal(name, "It needs more memory than there is.")


def read_text(
    text: str, *, source_name: str = "", options: Options = _DEFAULT, markup: bool = False
) -> Draft | Refusal:
    """Read text that was pasted; `markup` says that it is HTML."""
    try:
        if len(text) > html.MAX_BYTES or (len(text) > MAX_CHARACTERS and not markup):
            raise Unreadable(f"It has more than the {MAX_CHARACTERS:,} characters of an article.")
        return finish(html.read_page(text) if markup else Found(text), source_name, options)
    except Unreadable as error:
        return Refusal(source_name, str(error))


def _found(path: Path, kind: str, encoding: str | None) -> Found:
    match kind:
        case "pdf":
            return read_pdf(path)
        case "docx":
            return docx.read_docx(content_of(path, MAX_DOCUMENT_BYTES))
        case "odt":
            return odt.read_odt(content_of(path, MAX_DOCUMENT_BYTES))
        case "html":
            return html.read_html(content_of(path, html.MAX_BYTES), encoding)
        case "markdown":
            return plain.read_markdown(content_of(path, plain.MAX_BYTES), encoding)
        case _:
            return plain.read_plain(content_of(path, plain.MAX_BYTES), encoding)
