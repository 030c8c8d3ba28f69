"""Make a text fit for the record: what Qt or SQLite would lose later is mended at import."""

import re

from annotator.services.importing.draft import MAX_CHARACTERS, Unreadable

_surrogate = re.compile("[\ud800-\udfff]")
_visible = re.compile("[^\\s\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u2069\u00ad\ufffd]")


def clean(text: str, *, decoded: bool = False) -> tuple[str, tuple[str, ...]]:
    """Return the text as it will be stored, and a sentence on each thing that was mended.

    CRLF and CR become LF, byte order marks at the start are dropped (both without a
    word), NULs removed and lone surrogates replaced by U+FFFD. All else stays. `decoded`:
    the text comes from a codec, which leaves no surrogates.
    """
    remarks: list[str] = []
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        remarks.append(f"{counted(text.count(chr(0)), 'NUL character')} removed.")
        text = text.replace("\0", "")
    if text.startswith("\ufeff"):
        text = text.lstrip("\ufeff")
    if not (decoded or text.isascii()) and _has_surrogates(text):
        text, count = _surrogate.subn("\ufffd", text)
        remarks.append(f"{counted(count, 'lone surrogate')} read as U+FFFD.")
    return text, tuple(remarks)


def counted(count: int, thing: str) -> str:
    """Return such as `1 byte was` or `2,000 bytes were`."""
    return f"{count:,} {thing} was" if count == 1 else f"{count:,} {thing}s were"


def require_text(text: str) -> None:
    """Raise `Unreadable` for a text that is empty, blank or too long for one article."""
    if len(text) > MAX_CHARACTERS:
        raise Unreadable(
            f"It has {len(text):,} characters; an article may have {MAX_CHARACTERS:,}."
            " Split it into smaller files."
        )
    if _visible.search(text) is None:
        if not text:
            raise Unreadable("It is empty.")
        what = "nothing but blanks" if text.isspace() else "no readable characters"
        raise Unreadable(f"It holds {what}.")


def mended_name(name: str) -> str:
    """Return a file's name with the bytes that are not UTF-8 shown as U+FFFD."""
    return name if name.isascii() else _surrogate.sub("\ufffd", name)


def _has_surrogates(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False
