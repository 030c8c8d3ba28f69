"""What SQLite has no kind for, read back from a column: truths, choices and lists."""

import json
from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import partial
from types import UnionType
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

Reader = Callable[[Any], Any]


def readers_of(record_type: type[Any]) -> dict[str, Reader]:
    """Return, for those fields of a record that need it, what makes one of its column.

    A reader raises `ValueError` or `msgspec.ValidationError` at what was never written there.
    """
    kinds = get_type_hints(record_type)
    readers = {name: _reader(kind) for name, kind in kinds.items()}
    return {name: reader for name, reader in readers.items() if reader is not None}


def as_json(items: Iterable[Any]) -> str:
    """Return a list as it stands in its column."""
    import msgspec

    return msgspec.json.encode(items).decode()


def _reader(kind: Any) -> Reader | None:
    if get_origin(kind) in (Union, UnionType):
        return _optional(kind)
    if get_origin(kind) is tuple:
        inner = get_args(kind)[0]
        return _words if inner is str else partial(_items, inner)
    if kind is bool:
        return _truth
    return cast(Reader, kind) if isinstance(kind, type) and issubclass(kind, StrEnum) else None


def _optional(kind: Any) -> Reader | None:
    inner = next(each for each in get_args(kind) if each is not type(None))
    reader = _reader(inner)
    return None if reader is None else lambda held: None if held is None else reader(held)


def _truth(held: int) -> bool:
    if held not in (0, 1):
        raise ValueError(f"{held!r} is neither true nor false")
    return bool(held)


def _words(text: str) -> tuple[str, ...]:
    words: Any = json.loads(text)
    if not isinstance(words, list) or not all(
        isinstance(word, str) for word in cast("list[object]", words)
    ):
        raise ValueError("no list of words")
    return tuple(cast("list[str]", words))


def _items(kind: Any, text: str) -> tuple[Any, ...]:
    import msgspec

    return msgspec.json.decode(text, type=tuple[kind, ...])
