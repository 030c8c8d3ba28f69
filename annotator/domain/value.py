"""Values: frozen records that are compared by what they hold.

`@value` stands for `@dataclass(frozen=True, slots=True)`, whose fields, `replace` and `asdict`
it has. The difference is how long it takes to make the class: a dataclass has each of its
methods written as text and compiled when its module is imported, half a millisecond and
more. The program has a hundred of them, and the first window waits for every one it needs.
`@record` likewise stands for `@dataclass(slots=True)`: a value whose fields may change.
"""

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from functools import partial
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform, overload

T = TypeVar("T")

MADE_FOR = "<initialiser of> "
"""How the name of what is compiled begins; the name of the class follows."""


@overload
def value(kind: type[T], /) -> type[T]: ...
@overload
def value(*, kw_only: bool = False) -> Callable[[type[T]], type[T]]: ...


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(kind: type[T] | None = None, /, *, kw_only: bool = False) -> Any:
    """Make a class whose annotations are its fields a frozen value with slots."""
    return partial(_made, kw_only=kw_only) if kind is None else _made(kind, kw_only=kw_only)


@dataclass_transform(field_specifiers=(field,))
def record(kind: type[T]) -> type[T]:
    """Make a class whose annotations are its fields, which may change; it has slots."""
    return _made(kind, kw_only=False, frozen=False)


def _made(kind: type[Any], *, kw_only: bool, frozen: bool = True) -> type[Any]:
    kind.__doc__ = kind.__doc__ or kind.__qualname__  # or one would be made of its signature
    known = dataclass(init=False, repr=False, eq=False, slots=True, kw_only=kw_only)
    made: Any = known(kind)
    names = tuple(field.name for field in fields(made))
    made.__init__ = _first_initialiser(made)
    made.__eq__, made.__hash__ = _comparison(names)
    made.__repr__ = _shown
    if frozen:
        made.__setattr__ = made.__delattr__ = _refuse
    else:
        made.__hash__ = None
    made.__getstate__, made.__setstate__ = _state, _take_state
    return made


def _first_initialiser(made: Any) -> Callable[..., None]:
    """Return `__init__` as it is until the first value is made; many kinds never have one."""

    def begin(self: Any, *given: Any, **named: Any) -> None:
        made.__init__ = _initialiser(made)
        made.__init__(self, *given, **named)

    return begin


def _initialiser(made: Any) -> Callable[..., None]:
    """Return `__init__`: the one method that has to be compiled, as callers name the fields."""
    known: dict[str, Any] = {}
    lines: list[str] = []
    for each in fields(made):
        known[f"_set_{each.name}"] = getattr(made, each.name).__set__
        lines.append(f"    _set_{each.name}(self, {_given(each, known)})")
    if hasattr(made, "__post_init__"):
        lines.append("    self.__post_init__()")
    by_place = [_parameter(each, known) for each in fields(made) if not each.kw_only]
    by_name = [_parameter(each, known) for each in fields(made) if each.kw_only]
    parameters = ", ".join(["self", *by_place, *(["*", *by_name] if by_name else [])])
    text = f"def __init__({parameters}):\n" + "\n".join(lines or ["    pass"])
    exec(compile(text, f"{MADE_FOR}{made.__module__}.{made.__qualname__}", "exec"), known)  # noqa: S102
    made_initialiser = known.pop("__init__")
    made_initialiser.__qualname__ = f"{made.__qualname__}.__init__"
    return made_initialiser


def _parameter(each: Field[Any], known: dict[str, Any]) -> str:
    if each.default is not MISSING:
        known[f"_default_{each.name}"] = each.default
        return f"{each.name}=_default_{each.name}"
    if each.default_factory is not MISSING:
        known[f"_new_{each.name}"] = each.default_factory
        return f"{each.name}=_MISSING"
    return each.name


def _given(each: Field[Any], known: dict[str, Any]) -> str:
    if each.default_factory is MISSING:
        return each.name
    known["_MISSING"] = MISSING
    return f"_new_{each.name}() if {each.name} is _MISSING else {each.name}"


def _comparison(names: tuple[str, ...]) -> tuple[Callable[..., Any], Callable[..., int]]:
    """Return `__eq__` and `__hash__` over the fields of these names."""
    held: Callable[[Any], Any] = attrgetter(*names) if names else _nothing

    def is_equal(self: Any, other: object) -> Any:
        if other.__class__ is self.__class__:
            return held(self) == held(other)
        return NotImplemented

    def hashed(self: Any) -> int:
        return hash(held(self))

    return is_equal, hashed


def _nothing(self: Any) -> tuple[()]:
    del self
    return ()


def _shown(self: Any) -> str:
    held = ", ".join(f"{each.name}={getattr(self, each.name)!r}" for each in fields(self))
    return f"{type(self).__qualname__}({held})"


def _refuse(self: Any, name: str, given: object = None) -> None:
    del self, given
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, each.name) for each in fields(self)]


def _take_state(self: Any, state: list[Any]) -> None:
    for each, held in zip(fields(self), state, strict=True):
        object.__setattr__(self, each.name, held)
