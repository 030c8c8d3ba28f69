"""Making Qt's enumerations in a third of the time.

PySide makes all enumerations of a class when the class is first touched, by the functional
call of Python's `enum`: some 230, with 3,200 members, before the first window. That call
is made for people, who write wrong names and values, and takes a quarter of the whole start.

Here the class is a copy of one that `enum` itself made for the same base, with its members put
in. Whatever this does not know for sure, in what is asked for or in what `enum` makes, is
left to `enum`: nothing is gained then, and nothing is lost.
"""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from enum import Enum, EnumType, Flag, IntEnum, IntFlag
from inspect import currentframe
from typing import Any, cast

_CREATE = "_create_"
"""The method of `EnumType` behind the functional call (docs.python.org/3/howto/enum.html)."""
_BASES = (Enum, IntEnum, Flag, IntFlag)

_MEANT = {base: {"mro"}.union(*map(vars, base.__mro__)) for base in _BASES}
"""The names that mean something to enumerations of a base."""

_OF_MEMBERS = {"_member_names_": list, "_member_map_": dict, "_value2member_map_": dict}
_EMPTY = {"_unhashable_values_": list, "_unhashable_values_map_": dict}
_OF_FLAGS = ("_flag_mask_", "_singles_mask_", "_all_bits_")
_OF_ONE_MEMBER = {"_value_", "_name_", "__objclass__", "_sort_order_"}

Create = Callable[..., type[Enum]]
Items = tuple[tuple[str, int], ...] | list[tuple[str, int]]


@contextmanager
def enumerations_made_quickly() -> Generator[None]:
    """Meanwhile, make enumerations that are asked for as PySide does in less time."""
    usual: Create | None = getattr(EnumType, _CREATE, None)
    if usual is None:
        yield
        return
    setattr(EnumType, _CREATE, quick(usual))
    try:
        yield
    finally:
        setattr(EnumType, _CREATE, usual)


def quick(usual: Create) -> Create:
    """Return what makes the same enumerations as `usual`, `EnumType`'s own way."""
    bodies: dict[tuple[type[Enum], object], dict[str, Any] | None] = {}

    def create(base: type[Enum], class_name: str, names: Any, **given: Any) -> type[Enum]:
        kind = base, given.get("boundary")
        if kind not in bodies:
            bodies[kind] = _body(usual, *kind)
        body = bodies[kind]
        if body is None or given.get("type") or not _plain(base, names):
            return usual(base, class_name, names, **given)
        module = given.get("module") or _asking_module()
        told = {"__module__": module, "__qualname__": given.get("qualname") or class_name}
        return _filled(base, class_name, names, {**body, **told})

    return create


def _asking_module() -> str | None:
    """Return the module that an enumeration is asked for in; `enum` looks for it as well."""
    frame = currentframe()
    for _step in ("create", "EnumType.__call__", "whoever asks"):
        frame = frame and frame.f_back
    return frame.f_globals.get("__name__") if frame else None


def _body(usual: Create, base: type[Enum], boundary: object) -> dict[str, Any] | None:
    """Return what an enumeration has but for its members, or None where that is not known."""
    if base not in _BASES:
        return None
    made = usual(base, "Made", (("A", 1), ("B", 2)), module=__name__, boundary=boundary)
    body = {key: value for key, value in vars(made).items() if key not in ("A", "B")}
    held = {key for key, value in body.items() if isinstance(value, (list, dict, set))}
    if (
        held - _EMPTY.keys() != _OF_MEMBERS.keys()
        or any(body[key] for key in held & _EMPTY.keys())
        or any(vars(member).keys() != _OF_ONE_MEMBER for member in made)
        or (issubclass(base, Flag) and not body.keys() >= {*_OF_FLAGS})
    ):
        return None
    return body


def _plain(base: type[Enum], items: Any) -> bool:
    """Tell whether items are pairs of a name, which means nothing to enumerations, and an int."""
    if type(items) not in (tuple, list) or not items or type(items[0]) is not tuple:
        return False
    signed = not issubclass(base, Flag)
    return all(
        type(value) is int and (signed or value >= 0) and name[0] != "_" for name, value in items
    ) and _MEANT[base].isdisjoint(name for name, _value in items)


def _filled(base: type[Enum], name: str, items: Items, body: dict[str, Any]) -> type[Enum]:
    for key, kind in (_OF_MEMBERS | _EMPTY).items():
        if key in body:
            body[key] = kind()
    names, by_name, by_value = (body[key] for key in _OF_MEMBERS)
    made = cast(type[Enum], type.__new__(EnumType, name, (base,), body))
    new = cast(Callable[..., Enum], body["_new_member_"])
    of_value, of_flags = issubclass(base, int), issubclass(base, Flag)
    for member_name, value in items:
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = new(made, value) if of_value else new(made)
            vars(member).update(
                _value_=value, _name_=member_name, __objclass__=made, _sort_order_=len(names)
            )
            if not of_flags or value.bit_count() == 1:
                names.append(member_name)
        by_name[member_name] = member
        type.__setattr__(made, member_name, member)
    if of_flags:
        _complete_flags(made, by_value)
    return made


def _complete_flags(made: Any, values: dict[int, Enum]) -> None:
    mask = singles = 0
    for value in values:
        mask |= value
        singles |= value if value.bit_count() == 1 else 0
    made._flag_mask_, made._singles_mask_ = mask, singles
    made._all_bits_ = 2 ** mask.bit_length() - 1
    ordered = [value for value in values if value.bit_count() == 1]
    if ordered != sorted(ordered):
        made._iter_member_ = made._iter_member_by_def_
