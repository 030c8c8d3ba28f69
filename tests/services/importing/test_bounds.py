"""Files made to harm are refused or taken in with a sentence, in bounded time and memory."""

import json
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.article import Annotator
from annotator.services.defaults import new_project

MOST_MB = 512
LONGEST_S = 150

_IMPORT = """
import atexit, sys
from annotator.cli import main
from tests.bench.memory import most_mb
atexit.register(lambda: print(most_mb(), file=sys.stderr))
sys.argv[:1] = ["annotator", "import"]
main()
"""
"""Does what `annotator import` does, and says at last what memory it took at most."""
_MB = 1_000_000

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="memory is measured by wait4")


def _pieces(piece: bytes, size: int) -> Iterator[bytes]:
    part = piece * (_MB // len(piece))
    for _ in range(size // len(part)):
        yield part


def _write(path: Path, *, size: int, piece: bytes, start: bytes = b"", end: bytes = b"") -> None:
    with path.open("wb") as file:
        file.write(start)
        file.writelines(_pieces(piece, size))
        file.write(end)


def _zip(
    path: Path,
    member: str,
    *,
    size: int,
    piece: bytes,
    start: bytes = b"",
    method: int = zipfile.ZIP_DEFLATED,
) -> None:
    with (
        zipfile.ZipFile(path, "w", method, compresslevel=1) as archive,
        archive.open(member, "w", force_zip64=True) as file,
    ):
        file.write(start)
        for part in _pieces(piece, size):
            file.write(part)


_ENTITIES = b"".join(
    [
        b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">',
        *(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 20) for n in range(1, 20)),
        b"]><html><body><p>&a19;</p></body></html>",
    ]
)


def make_hostile_files(folder: Path) -> list[str]:
    """Write the files, each of a name that says what it is."""
    big = 100 * _MB
    _write(folder / "one line.txt", size=big, piece=b"word ")
    _write(folder / "one line.csv", size=big, piece=b"word ", start=b"text,title\n")
    _write(folder / "one cell.csv", size=big, piece=b"w" * 50_000 + b"\n", start=b'text,title\n"')
    _write(folder / "one line.jsonl", size=big, piece=b"word ", start=b'{"text": "', end=b'"}')
    _write(folder / "deep.json", size=20 * _MB, piece=b"[")
    _write(folder / "deep.jsonl", size=20 * _MB, piece=b'{"text":')
    _write(folder / "deep.html", size=6 * _MB, piece=b"<div><p>x", start=b"<html><body>")
    _write(folder / "open tags.html", size=20 * _MB, piece=b"<a href='", start=b"<html>")
    (folder / "entities.html").write_bytes(_ENTITIES)
    (folder / "entities.xhtml").write_bytes(_ENTITIES)
    _write(folder / "columns.csv", size=20 * _MB, piece=b"a,", start=b"text,")
    _write(folder / "rows.csv", size=2 * _MB, piece=b"\n", start=b"text,title\n")
    _write(folder / "blank rows.csv", size=20 * _MB, piece=b"\n", start=b"text,title\n")
    _zip(folder / "bomb.docx", "word/document.xml", size=300 * _MB, piece=b" " * 1_000)
    _zip(
        folder / "bzip2.docx",
        "word/document.xml",
        size=1_000 * _MB,
        piece=bytes(1_000),
        method=zipfile.ZIP_BZIP2,
    )
    _zip(folder / "bomb.odt", "content.xml", size=300 * _MB, piece=b"<a>")
    _zip(folder / "deep.docx", "word/document.xml", size=20 * _MB, piece=b"<w:p>")
    _zip(
        folder / "attributes.docx",
        "word/document.xml",
        size=30 * _MB,
        piece=b"".join(b'a%07d="" ' % n for n in range(50_000)),
        start=b"<w:p ",
    )
    _write(folder / "quotations.md", size=20 * _MB, piece=b">", end=b" no")
    with zipfile.ZipFile(folder / "members.docx", "w") as archive:
        for number in range(20_000):
            archive.writestr(f"../../{number}", b"")
    lying = b"%PDF-1.7\n1 0 obj <</Length 9999999999>> stream\n" + b"x" * _MB
    (folder / "lying.pdf").write_bytes(lying)
    (folder / "nul.txt").write_bytes(bytes(30 * _MB))
    return sorted(file.name for file in folder.iterdir())


def test_hostile_files_are_told_of_within_bounded_time_and_memory(tmp_path: Path) -> None:
    folder = tmp_path / "hostile"
    folder.mkdir()
    names = make_hostile_files(folder)
    project = tmp_path / "study.annotator"
    new_project(project, Annotator(id="ada", name="Ada")).project.close()
    out = tmp_path / "report.json"
    began = time.monotonic()
    command = [sys.executable, "-c", _IMPORT, str(project), str(folder), "--json"]
    with out.open("wb") as report:
        done = subprocess.run(
            command,
            cwd=Path(__file__).parents[3],
            stdout=report,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert time.monotonic() - began < LONGEST_S
    assert float(done.stderr.split()[-1]) < MOST_MB
    rows: list[dict[str, Any]] = json.loads(out.read_text("utf-8"))
    told = {row["source_name"].split(",")[0] for row in rows}
    assert {name for name in names if not any(t.startswith(name) for t in told)} == set()
    refused = [row for row in rows if row["outcome"] == "refused"]
    assert refused
    assert all(row["sentence"].strip().endswith((".", "!")) for row in refused)
