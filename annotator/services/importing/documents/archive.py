"""Open the zip files that documents come in, whatever sizes they claim to have."""

import struct
import zipfile
import zlib
from io import BytesIO

from annotator.services.importing.draft import Unreadable

MAX_BYTES = 64_000_000
"""The largest document, as it lies on the disk; pictures make up most of it."""
_MAX_DIRECTORY = 1_000_000
"""The most bytes of a table of contents: some ten thousand members."""
_CHUNK = 1_000_000

_END = struct.Struct("<4s4H2LH")
"""End of central directory record, APPNOTE.TXT 4.3.16."""
_ZIP64_LOCATOR = b"PK\x06\x07"
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""What documents are packed with; others cannot be unpacked in small pieces."""
_FAILURES = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
    RuntimeError,
)
"""What reading a damaged archive raises; the last two for methods and versions to come."""


class Archive:
    """The members of a document's zip file, read in memory and never unpacked to disk."""

    def __init__(self, data: bytes) -> None:
        """Raise `Unreadable` for what is no zip file or has too many members."""
        if len(data) > MAX_BYTES:
            raise Unreadable(f"It is larger than {MAX_BYTES // 1_000_000} MB.")
        _require_small_directory(data)
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except _FAILURES as error:
            raise Unreadable(_DAMAGED) from error
        self._infos = {info.filename: info for info in self._zip.infolist()}

    @property
    def names(self) -> list[str]:
        """The names of the members, in their order."""
        return list(self._infos)

    def read(self, name: str, limit: int) -> bytes | None:
        """Return a member's content, or none if there is no such member.

        Raises `Unreadable` as soon as more than `limit` bytes come out, whatever size the
        member claims to have, and for what is encrypted or damaged.
        """
        info = self._infos.get(name)
        if info is None:
            return None
        if info.flag_bits & 0x1:
            raise Unreadable("It is protected by a password. Save a copy without one.")
        if info.compress_type not in _METHODS:
            raise Unreadable(_DAMAGED)
        content = bytearray()
        try:
            with self._zip.open(info) as member:
                while chunk := member.read(min(_CHUNK, limit + 1 - len(content))):
                    content += chunk
                    if len(content) > limit:
                        raise Unreadable("It unpacks to more than an article can hold.")
        except _FAILURES as error:
            raise Unreadable(_DAMAGED) from error
        return bytes(content)


_DAMAGED = "It is damaged, or not the kind of file that its name says."


def _require_small_directory(data: bytes) -> None:
    """Refuse a table of contents that would take more memory than the document itself."""
    at = data.rfind(b"PK\x05\x06", max(0, len(data) - 65_557))
    if at < 0 or len(data) - at < _END.size:
        raise Unreadable(_DAMAGED)
    size = _END.unpack_from(data, at)[5]
    if size > _MAX_DIRECTORY or data[max(0, at - 20) : at].startswith(_ZIP64_LOCATOR):
        raise Unreadable("It has too many parts for a document.")
