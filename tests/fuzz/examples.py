"""A sound file of every kind that the program reads."""

import csv
import io
import json
from collections.abc import Mapping
from pathlib import Path

from annotator.services import labelling
from annotator.services.articles import add_article
from annotator.services.codebook import codebook_of
from annotator.services.codebook_files import write_codebook
from annotator.services.defaults import new_project
from annotator.services.merging import share
from tests.fuzz.scene import ADA
from tests.services.importing.conftest import (
    _docx,  # pyright: ignore[reportPrivateUsage]
    _odt,  # pyright: ignore[reportPrivateUsage]
    _pdf,  # pyright: ignore[reportPrivateUsage]
)

_TEXT = (
    "The Delta Post\n12 May 2031\n\nHarbour to stay closed\n\n"
    "“We will not open it,” the minister said 😀.\nقال الوزير: «لن نفتحه».\n\nFollow us\n"
)
_PAGE = (
    '<!DOCTYPE html><html lang="en"><head><title>Harbour - Post</title><meta charset="utf-8">'
    '<meta property="article:published_time" content="2031-05-12T08:00:00Z">'
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour"}</script>'
    "</head><body><nav><a href=/>Home</a></nav><article><h1>Harbour</h1>"
    '<p>“No,” he said.<img src="https://example.org/x.png"></p><ul><li>One</li></ul></article>'
    "<footer>&copy; 2031 &#x202e;</footer></body></html>"
)
_ROWS = [
    {"text": _TEXT, "title": "Harbour", "outlet": "Post", "date": "2031-05-12", "language": "en"},
    {"text": "They met again and parted.", "title": "=1+1", "outlet": "", "date": "12.5.31"},
]


def of_all_kinds(folder: Path) -> Mapping[str, bytes]:
    """Return an example by the ending of its name; `folder` is for what is made on the way."""
    found = {
        "txt": _TEXT.encode(),
        "md": f"# Harbour\n\n> *no*, he said\n\n- [a](http://b)\n\n{_TEXT}".encode(),
        "html": _PAGE.encode(),
        "docx": _docx("<w:p><w:r><w:t>“No,” he said.</w:t></w:r></w:p>" * 5),
        "odt": _odt("<text:p>“No,” he said.</text:p>" * 5),
        "pdf": _pdf(b"BT /F1 12 Tf 72 700 Td (No, he said, and left the room.) Tj ET"),
        "csv": _table(),
        "jsonl": "\n".join(json.dumps(row, ensure_ascii=False) for row in _ROWS).encode(),
        "json": json.dumps({"articles": _ROWS}).encode(),
    }
    return {**found, **_of_projects(folder)}


def _table() -> bytes:
    buffer = io.StringIO(newline="")
    writer = csv.DictWriter(buffer, list(_ROWS[0]))
    writer.writeheader()
    writer.writerows(_ROWS)
    return buffer.getvalue().encode()


def _of_projects(folder: Path) -> Mapping[str, bytes]:
    """Return a project, and what is written of one."""
    session = new_project(folder / "example.annotator", ADA)
    article = add_article(session, "They met and spoke 😀 and parted. " * 40)
    for start in range(20):
        labelling.label(session, article, [(start, start + 20)])
    share(session.project, ADA.id, folder / "example.packet")
    for ending in ("json", "csv"):
        write_codebook(codebook_of(session.project), folder / f"example.codebook.{ending}")
    session.project.close()
    found = {
        "annotator": (folder / "example.annotator").read_bytes(),
        "packet": (folder / "example.packet").read_bytes(),
        "codebook.json": (folder / "example.codebook.json").read_bytes(),
        "codebook.csv": (folder / "example.codebook.csv").read_bytes(),
    }
    for file in folder.glob("example*"):
        file.unlink()
    return found
