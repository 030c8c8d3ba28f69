"""Telling packets and projects apart from other files, by their first bytes."""

from pathlib import Path

from annotator.store.schema import APPLICATION_ID
from annotator.store.strangers.packet_schema import PACKET_ID


def mark_of(header: bytes) -> int | None:
    """Return the application id in a file's first 100 bytes, if it is one of ours."""
    mark = int.from_bytes(header[68:72])
    is_sqlite = header[:16] == b"SQLite format 3\0"
    return mark if is_sqlite and mark in (PACKET_ID, APPLICATION_ID) else None


def is_packet(path: Path) -> bool:
    """Tell whether a file is a packet; what cannot be read is none."""
    try:
        with path.open("rb") as file:
            return mark_of(file.read(100)) == PACKET_ID
    except OSError:
        return False
