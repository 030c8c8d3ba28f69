"""Signs in the place of what cannot be seen and turns names into other names.

A bidirectional override lets `lirpA` read as `Aprli`; control characters hide in names. The
record keeps them; window and terminal show a sign for each, of one character, so that places in the
text stay what they are.
"""

_SIGNS = {
    "\u202a": "⇢",
    "\u202d": "⇢",
    "\u202b": "⇠",
    "\u202e": "⇠",
    "\u2067": "⇠",
    "\u202c": "⇡",
    "\u2028": "␤",
    "\u2029": "␤",
    "\ufeff": "␦",
    "\x7f": "␡",
    **{chr(code): chr(0x2400 + code) for code in range(32) if chr(code) not in "\t\n\r"},
    **{chr(code): "␦" for code in range(0x80, 0xA0)},
    **{chr(code): "␦" for code in range(0xE0000, 0xE0080)},
}
"""Overrides point where they turn the text; U+2068 and U+2069 are put there by the window."""

_TABLE = str.maketrans(_SIGNS)


def marked(text: str) -> str:
    """Return a text with a sign in the place of each character that hides or turns others.

    Joiners and plain direction marks stay: Persian and Arabic names need them.
    """
    if text.isascii() and text.isprintable():
        return text
    return text.translate(_TABLE)
