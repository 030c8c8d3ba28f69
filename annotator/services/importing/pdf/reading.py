"""Read PDFs: lines put together to paragraphs, page headers and numbers as furniture."""

import json
import subprocess
import sys
from pathlib import Path
from typing import TypedDict, cast

import annotator
from annotator.services.importing.blocks import Blocks
from annotator.services.importing.documents.properties import trusted_author, trusted_title
from annotator.services.importing.draft import Found, Unreadable

MAX_BYTES = 200_000_000
_PATIENCE = 90
"""Seconds after which a PDF is given up."""
_ROOT = Path(annotator.__file__).resolve().parent.parent


class _Answer(TypedDict, total=False):
    refused: str
    paragraphs: list[tuple[str, bool]]
    """Each with whether it is furniture."""
    title: str
    author: str


def read_pdf(path: Path) -> Found:
    """Read a file. Raises `Unreadable` for one that is damaged, locked or has no text."""
    answer = _answer(path)
    if "refused" in answer or "paragraphs" not in answer:
        raise Unreadable(answer.get("refused") or _BROKEN)
    blocks = Blocks()
    for paragraph, furniture in answer["paragraphs"]:
        blocks.add(paragraph, furniture=furniture)
    text = blocks.text()
    return Found(
        text,
        title=trusted_title(answer.get("title", ""), text),
        author=trusted_author(answer.get("author", ""), text),
        furniture=blocks.furniture(),
    )


_BROKEN = "It could not be read as a PDF. Open it in a PDF reader and copy the text from there."


def _answer(path: Path) -> _Answer:
    """Ask the worker, and take whatever goes wrong with it for the file's fault."""
    try:
        worker = subprocess.run(  # noqa: S603  (this program, on a file, without a shell)
            [sys.executable, "-m", "annotator.services.importing.pdf.worker", str(path.absolute())],
            cwd=_ROOT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        return cast(_Answer, json.loads(worker.stdout))
    except subprocess.TimeoutExpired as error:
        raise Unreadable(f"It took longer than {_PATIENCE} seconds to read.") from error
    except ValueError as error:
        raise Unreadable(_BROKEN) from error
