"""Key presses by name, whatever layout the keyboard has.

A name is Qt's portable text, such as `Ctrl+Shift+Z`, with `Enter` for both Enter keys.
"""

import json
import unicodedata
from functools import cache
from typing import cast

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from annotator import paths

_FIRST_SPECIAL_KEY = 0x01000000
_XKB_OFFSET = 8

_Modifier = Qt.KeyboardModifier
_SHIFT = _Modifier.ShiftModifier
_KEPT = (
    _Modifier.ShiftModifier
    | _Modifier.ControlModifier
    | _Modifier.AltModifier
    | _Modifier.MetaModifier
)
_CHORD = _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier
_WITHOUT_TURNS = dict.fromkeys(map(ord, "\u202a\u202c"))
"""Names of keys have these in mirrored menus; elsewhere signs would show them."""
_SAME_KEYS = {
    Qt.Key.Key_Return: Qt.Key.Key_Enter,
    Qt.Key.Key_Backtab: Qt.Key.Key_Tab,
}


def key_name(text: str) -> str:
    """Return the one name of a key that was written down, or "" where it is none."""
    sequence = QKeySequence(text, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1:
        return ""
    combination = _first(sequence)
    if combination.key() is Qt.Key.Key_unknown:
        return ""
    return _name(int(combination.key()), combination.keyboardModifiers())


def shown_key(name: str) -> str:
    """Return a key as the analyst's system writes it, such as `⌘Z`.

    In a mirrored window it is isolated, or `Ctrl++` would read `++Ctrl`.
    """
    text = QKeySequence(name).toString(QKeySequence.SequenceFormat.NativeText)
    text = text.translate(_WITHOUT_TURNS)
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f"\u2066{text}\u2069" if mirrored and text else text


def key_names(
    event: QKeyEvent, also_held: Qt.KeyboardModifier = _Modifier.NoModifier
) -> tuple[str, ...]:
    """Return the names a key press goes by, the most literal first.

    `also_held` are modifiers that the system does not report, as `SwitchingKeys` knows them.
    After what Qt says come: a digit of another script or one that needs Shift on this
    layout, a sign without the Shift that its layout needs, and at last what a US keyboard
    has in the same place, for layouts that are not Latin. A sign tells no layout, so it
    is taken to be of the layout of the letter before it.
    """
    key, modifiers = int(event.key()), (event.modifiers() | also_held) & _KEPT
    if key in (0, Qt.Key.Key_unknown) and not event.text():
        return ()
    names = [_name(key, modifiers)]
    letter = _letter(event)
    if letter:
        names += _by_letter(letter, modifiers)
        names += _by_place(event, letter, modifiers)
    return tuple(dict.fromkeys(name for name in names if name))


def is_plain(name: str) -> bool:
    """Return whether a key would write something, or move, in a text field."""
    combination = _first(QKeySequence(name))
    if combination.keyboardModifiers() & _CHORD:
        return False
    key = combination.key()
    is_function_key = Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35
    return not is_function_key and key is not Qt.Key.Key_Escape


def _first(sequence: QKeySequence) -> QKeyCombination:
    """Qt's typing leaves out that a sequence can be indexed."""
    return cast("list[QKeyCombination]", sequence)[0]


def _name(key: int, modifiers: Qt.KeyboardModifier) -> str:
    if key == Qt.Key.Key_Backtab:
        modifiers |= _SHIFT
    try:
        known = Qt.Key(key)
    except ValueError:
        known = None
    if known is None:
        return ""
    known = _SAME_KEYS.get(known, known)
    sequence = QKeySequence(QKeyCombination(modifiers, known))
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def _letter(event: QKeyEvent) -> str:
    """What is printed on the key, as one character; empty for keys such as Tab."""
    key = int(event.key())
    text = chr(key) if 0x20 < key < _FIRST_SPECIAL_KEY else event.text()[:1]
    letter = text if text.isprintable() and not text.isspace() else ""
    return _table("signs").get(letter, letter)


def _by_letter(letter: str, modifiers: Qt.KeyboardModifier) -> list[str]:
    digit = unicodedata.digit(letter, None)
    if digit is not None:
        return [_name(ord(str(digit)), modifiers), _name(ord(str(digit)), modifiers & ~_SHIFT)]
    if letter.isalpha():
        return []
    return [_name(ord(letter), modifiers & ~_SHIFT)]


def _by_place(event: QKeyEvent, letter: str, modifiers: Qt.KeyboardModifier) -> list[str]:
    if letter.isalpha():
        _keyboard.is_foreign = not _is_latin(letter)
    if letter.isascii() and letter.isalnum():
        return []
    place = _place(event)
    if not place or not (_keyboard.is_foreign or place.isdigit()):
        return []
    return [_name(ord(place), modifiers)]


def _is_latin(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(("LATIN", "FULLWIDTH LATIN"))


class _Keyboard:
    """What the keyboard wrote last."""

    is_foreign = False
    """Whether its last letter was of another script than Latin."""


_keyboard = _Keyboard()


def _place(event: QKeyEvent) -> str:
    """What a US keyboard has on the key that was pressed, or nothing."""
    platform = QGuiApplication.platformName()
    if platform == "cocoa":
        return _table("macos").get(str(event.nativeVirtualKey()), "")
    code = event.nativeScanCode()
    return _table("set1").get(str(code if platform == "windows" else code - _XKB_OFFSET), "")


@cache
def _table(name: str) -> dict[str, str]:
    text = paths.resource("keyboard", "positions.json").read_text(encoding="utf-8")
    return json.loads(text)[name]
