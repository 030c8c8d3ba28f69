"""A private copy of a damaged file, with a header that SQLite accepts.

Format: sqlite.org/fileformat.html §1.3 (header), §1.6 (pages of trees).
"""

import struct
from collections.abc import Callable
from pathlib import Path

from annotator.store.copying import BESIDES, copy_bytes

HEADER = 100
"""Bytes before the first page's own tree."""
_PAGE = 4_096
"""The size of a page in every file that this program makes."""
_INTERIOR = 0x05
"""What the tree of a page that has others below it begins with."""


def copy_aside(path: Path, copy: Path, tell: Callable[[float], None]) -> None:
    """Copy a file with the edits that SQLite keeps beside it.

    `tell` hears how much is copied, from 0 to 1. Raises `OSError`, and what `tell` raises.
    """
    pairs = [(path, copy)]
    for end in BESIDES[:2]:
        beside = path.with_name(path.name + end)
        if beside.exists() and beside.stat().st_size:
            pairs.append((beside, copy.with_name(copy.name + end)))
    copy_bytes(pairs, lambda done, total: tell(done / max(1, total)))


def mend_header(copy: Path, sound: Path) -> None:
    """Write a header that fits the file, after that of a sound one of the same program.

    What only counts (changes, versions, free pages) is set so that nothing depends on it.
    """
    with copy.open("rb+") as file:
        file.seek(0, 2)
        size = file.tell()
        if size < HEADER:
            return
        with sound.open("rb") as model:
            header = bytearray(model.read(HEADER))
        logged = copy.with_name(copy.name + BESIDES[0]).exists()
        header[18:20] = bytes((2, 2) if logged else (1, 1))
        struct.pack_into(">I", header, 24, 1)
        struct.pack_into(">I", header, 28, -(-size // _PAGE))  # with what is left of the last
        struct.pack_into(">II", header, 32, 0, 0)
        struct.pack_into(">I", header, 92, 1)
        file.seek(0)
        file.write(header)


def transplant_schema(copy: Path, sound: Path) -> None:
    """Put the pages that name the tables in the place of damaged ones.

    A file has them in the same places as another one that the same steps have made.
    """
    with copy.open("rb+") as file, sound.open("rb") as model:
        first = model.read(_PAGE)
        file.seek(HEADER)
        file.write(first[HEADER:])
        for page in _children(first):
            model.seek((page - 1) * _PAGE)
            content = model.read(_PAGE)
            file.seek((page - 1) * _PAGE)
            file.write(content)


def _children(page: bytes) -> list[int]:
    """Return the numbers of the pages below the first one; none where it is a leaf."""
    if page[HEADER] != _INTERIOR:
        return []
    (count,) = struct.unpack_from(">H", page, HEADER + 3)
    (last,) = struct.unpack_from(">I", page, HEADER + 8)
    places = struct.unpack_from(f">{count}H", page, HEADER + 12)
    return [*(struct.unpack_from(">I", page, place)[0] for place in places), last]
