"""Ids: time-ordered for what people make, derived from content for what they share.

Two people who import the same text, or name the same speaker, on two laptops get
the same id and can merge without matching by name.
"""

import os
import threading
import time
import unicodedata

_lock = threading.Lock()
_last_ms = 0
_sequence = 0


def new_id() -> str:
    """Return a new UUIDv7 (RFC 9562 §5.7), greater than every earlier one of this process.

    The 12 bits after the version count ids within one millisecond, and a clock that
    jumps back does not make ids go back.
    """
    global _last_ms, _sequence
    with _lock:
        now_ms = time.time_ns() // 1_000_000
        if now_ms > _last_ms:
            _last_ms, _sequence = now_ms, 0
        else:
            _sequence += 1
            if _sequence > 0xFFF:
                _last_ms, _sequence = _last_ms + 1, 0
        milliseconds, sequence = _last_ms, _sequence
    value = milliseconds << 80 | 0x7 << 76 | sequence << 64 | 0b10 << 62
    value |= int.from_bytes(os.urandom(8), "big") >> 2
    h = f"{value:032x}"
    return f"{h[:8]}-{h[8:12]}-{h[12:16]}-{h[16:20]}-{h[20:]}"


def article_id(text: str) -> str:
    """Return the id of the article whose stored text is `text`."""
    return _derived("article", text)


def entry_id(kind: str, first_name: str, attempt: int = 0) -> str:
    """Return the id of a codebook entry, from its kind and the first name it was given.

    `kind` is "speaker", "topic", "scale_value", "event" or "return_reason". Names that
    differ only in case, width or spaces give one id. `attempt` counts up when the id
    already belongs to an entry that has since been renamed.
    """
    name = " ".join(unicodedata.normalize("NFKC", first_name).casefold().split())
    return _derived(kind, name if attempt == 0 else f"{name}\0{attempt}")


def _derived(kind: str, content: str) -> str:
    import hashlib

    digest = hashlib.sha256(f"{kind}\0".encode() + content.encode("utf-8", "surrogatepass"))
    return _as_version_8(digest.hexdigest())


def _as_version_8(hexadecimal: str) -> str:
    """Return 128 bits as a UUID of version 8, "custom" (RFC 9562 §5.8), with its variant."""
    h = hexadecimal
    variant = "89ab"[int(h[16], 16) & 0b11]
    return f"{h[:8]}-{h[8:12]}-8{h[13:16]}-{variant}{h[17:20]}-{h[20:32]}"
