"""What a setting may be, and the check of what a file says it is."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, cast, get_args, get_origin

from annotator.domain.value import value


@value
class Within:
    """A number from `least` to `most`, both included."""

    least: float
    most: float

    def allows(self, given: object) -> bool:
        """Return whether a number lies within."""
        return isinstance(given, int | float) and self.least <= given <= self.most


@value
class OneOf:
    """One of a few words."""

    words: tuple[str, ...]

    def allows(self, given: object) -> bool:
        """Return whether it is one of the words."""
        return given in self.words


@value
class NotLonger:
    """Text of at most so many characters."""

    characters: int

    def allows(self, given: object) -> bool:
        """Return whether a text is short enough."""
        return isinstance(given, str) and len(given) <= self.characters


def checked(given: object, kind: Any) -> Any:
    """Return what JSON gave for a setting of a kind. Raises `ValueError` if it is none."""
    if get_args(kind) and hasattr(kind, "__metadata__"):
        made = checked(given, kind.__origin__)
        if not all(bound.allows(made) for bound in kind.__metadata__):
            raise ValueError(f"{given!r} is out of bounds")
        return made
    if get_origin(kind) is tuple and isinstance(given, list):
        inner = get_args(kind)[0]
        return tuple(checked(item, inner) for item in cast("list[object]", given))
    if get_origin(kind) is Mapping and isinstance(given, dict):
        inner = get_args(kind)[1]
        items = cast("dict[str, object]", given).items()
        return MappingProxyType({name: checked(item, inner) for name, item in items})
    return _plain(given, kind)


def _plain(given: object, kind: Any) -> Any:
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(given)
    if kind is float and type(given) is int:
        return float(given)
    if type(given) is not kind:
        raise ValueError(f"{given!r} is of the wrong kind")
    return given
