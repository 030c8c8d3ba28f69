"""From bytes to text: a ladder from certain to guessed, and what was lost on the way."""

import codecs
from dataclasses import dataclass

from annotator.domain.errors import UserError
from annotator.services.importing import encodings
from annotator.services.importing.cleaning import clean, counted

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MARK_BEGINNINGS = {bom[:1] for bom, _ in _BOMS}
_ASCII = bytes(range(128))
_TEXTUAL = bytes({*b"\t\n\f\r\x1b", *range(32, 128)})
_REPLACEMENT = "\ufffd".encode()
_SNIFFED = 65_536
_PREVIEW = 2_000
"""How many bytes a preview of an encoding shows."""
_CANDIDATES = 6


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, and how its bytes were read."""

    text: str
    """Cleaned, see `cleaning.clean`."""
    encoding: str
    """The encoding's name, see `encodings.encodings`."""
    sure: bool
    """False where the encoding was guessed; the analyst may choose another one."""
    remarks: tuple[str, ...] = ()
    """A sentence on each thing that was mended or guessed."""


def decode(data: bytes, declared: str | None = None, chosen: str | None = None) -> Decoded:
    """Read `data` as text.

    The ladder: the analyst's choice, a byte order mark, strict UTF-8, UTF-16 by its NULs,
    UTF-8 with a few bad bytes, the charset that the file declares, a guess. Raises
    `UserError` only when the chosen encoding is unknown.
    """
    plain = None if chosen or declared else _plain_utf8(data)
    if plain is not None:
        text = clean(plain, decoded=True)[0] if b"\r" in data else plain
        return Decoded(text, "utf-8", True)
    encoding, sure = choice(data, declared, chosen)
    text, remarks = _read(data, encoding)
    text, mended = clean(text, decoded=True)
    guess = () if sure else (f"The encoding was guessed: {label(encoding)}.",)
    return Decoded(text, encoding, sure, guess + remarks + mended)


def _plain_utf8(data: bytes) -> str | None:
    """Return the text of what is UTF-8 without any mark or NUL, as nearly all files are."""
    if data[:1] in _MARK_BEGINNINGS or b"\0" in data:
        return None
    try:
        return data.decode()
    except UnicodeDecodeError:
        return None


def choice(data: bytes, declared: str | None = None, chosen: str | None = None) -> tuple[str, bool]:
    """Return the name of the encoding that `decode` would use, and whether it is certain."""
    if chosen:
        return _chosen(chosen), True
    for bom, encoding in _BOMS:
        if data.startswith(bom) and _is_plausible(data, encoding):
            return encoding, True
    return _without_mark(data, declared)


def candidates(data: bytes, declared: str | None = None) -> list[tuple[str, str]]:
    """Return pairs of an encoding's name and the beginning of `data` in it, the likeliest first."""
    names = [choice(data, declared)[0], *encodings.ranked(data)[:_CANDIDATES], "utf-8"]
    beginning = _interesting(data)
    return [(name, clean(_read(beginning, name)[0])[0]) for name in dict.fromkeys(names)]


def label(encoding: str) -> str:
    """Return an encoding's name as menus show it."""
    known = encodings.encodings().get(encoding)
    return known.label if known else encoding


def _chosen(name: str) -> str:
    known = encodings.named(name)
    if known is None:
        raise UserError(f"“{name}” is not the name of an encoding. Choose another one.")
    return known


def _without_mark(data: bytes, declared: str | None) -> tuple[str, bool]:
    wide = _wide(data) if b"\0" in data[:_SNIFFED] else None
    if wide:
        return wide, True
    stated = encodings.named(declared) if declared else None
    try:
        data.decode()
    except UnicodeDecodeError:
        if _is_nearly_utf8(data):
            return "utf-8", True
        if stated and _explains(data, stated):
            return stated, True
        return encodings.ranked(data)[0], False
    return (stated, True) if stated == "iso2022-jp" and b"\x1b" in data else ("utf-8", True)


def _is_plausible(data: bytes, encoding: str) -> bool:
    """Tell a UTF-32 mark from a UTF-16 one before a NUL."""
    if not encoding.startswith("utf-32"):
        return True
    whole = data[: _SNIFFED // 4 * 4]
    return "\ufffd" not in whole[: len(whole) // 4 * 4].decode(encoding, "replace")


def _wide(data: bytes) -> str | None:
    """Return which UTF-16 the NULs speak for: those of ASCII characters stand on one side."""
    sample = data[:_SNIFFED]
    if _has_stray_nuls(sample):
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    enough = len(sample) // 2 * 0.05
    for name, many, few in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if many > enough and few * 10 < many:
            text = sample[: len(sample) // 2 * 2].decode(name, "replace")
            return name if text.count("\ufffd") * 20 <= len(text) else None
    return None


def _has_stray_nuls(sample: bytes) -> bool:
    """Tell plain ASCII with a few NULs in it: in UTF-16 it would have as many as letters."""
    rest = sample.replace(b"\0", b"")
    return rest.isascii() and len(sample) - len(rest) < len(rest) // 4 and not _has_controls(rest)


def _has_controls(sample: bytes) -> bool:
    """Tell whether characters are there that no text has; half of an Arabic letter is one."""
    return bool(sample.translate(None, _TEXTUAL))


def _is_nearly_utf8(data: bytes) -> bool:
    """Tell whether most of what is beyond ASCII is UTF-8, so that the rest must be damage."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd") - data.count(_REPLACEMENT)
    good = len(text) - bad - (len(data) - len(data.translate(None, _ASCII)))
    return good > 2 * bad


def _explains(data: bytes, encoding: str) -> bool:
    """Tell whether a declared encoding reads `data` without much damage."""
    text = data[:_SNIFFED].decode(encoding, "replace")
    return text.count("\ufffd") * 100 <= len(text)


def _read(data: bytes, encoding: str) -> tuple[str, tuple[str, ...]]:
    """Decode, and tell how many bytes made no sense."""
    try:
        return data.decode(encoding), ()
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
    meant = data.count(_REPLACEMENT) if encoding == "utf-8" else 0
    bad = text.count("\ufffd") - meant
    return text, (f"{counted(bad, 'invalid byte sequence')} read as U+FFFD.",)


def _interesting(data: bytes) -> bytes:
    """Return a piece of `data` that shows how encodings differ."""
    first = next((at for at, byte in enumerate(data[:_SNIFFED]) if byte > 0x7F), 0)
    start = max(0, first - _PREVIEW // 4) // 4 * 4
    return data[start : start + _PREVIEW]
