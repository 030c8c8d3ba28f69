"""Enumerations made in less time are the same as those that Python makes."""

import pickle
import sys
from enum import KEEP, Enum, EnumType, Flag, IntEnum, IntFlag
from types import ModuleType
from typing import Any, cast

import pytest
from PySide6 import QtCore, QtGui, QtWidgets

from annotator.gui.starting.enumerations import enumerations_made_quickly, quick

BASES = (Enum, IntEnum, Flag, IntFlag)


def of_qt(module: ModuleType) -> set[Any]:
    """Return the enumerations of all classes of a module; PySide makes them when asked."""
    holders = [getattr(module, name) for name in dir(module)]
    classes = [each for each in holders if isinstance(each, type)]
    found = [getattr(each, name, None) for each in classes for name in dir(each)]
    return {each for each in found if isinstance(each, EnumType) and each.__mro__[1] in BASES}


def made_again(base: Any, name: str, items: Any, **given: Any) -> tuple[Any, Any]:
    """Return an enumeration as Python makes it, and as it is made quickly."""
    usual = base(name, items, **given)
    with enumerations_made_quickly():
        return usual, base(name, items, **given)


def told(made: Any) -> list[object]:
    """Return what can be seen of an enumeration."""
    members = made.__members__
    alike = {name: (each.name, each.value) for name, each in members.items()}
    by_value = [made(each.value).name for each in members.values()]
    here = [(str(each), repr(each), f"{each}", hash(each), bool(each)) for each in made]
    held = cast(dict[str, object], vars(made))
    order: list[int] = [vars(each)["_sort_order_"] for each in members.values()]
    types = (made.__module__, made.__qualname__, made.__mro__[1:], made.__doc__, len(made))
    return [
        alike,
        by_value,
        here,
        sorted(held),
        order,
        types,
        [each.name for each in reversed(made)],
    ]


def parts_of(flags: Any) -> list[str] | None:
    """Return the names of single flags, None where Python itself fails for want of one."""
    try:
        return [str(each and each.name) for each in flags]
    except AttributeError:
        return None


def flags_told(made: Any) -> list[object]:
    every = list(made.__members__.values())
    pairs = [(a | b, a & b, a ^ b) for a in every[:12] for b in every[:12]]
    parts = [parts_of(a | b) for a in every[:8] for b in every[:8]]
    inverted = [(~each).value for each in every]
    return [[tuple(int(x.value) for x in pair) for pair in pairs], parts, inverted]


@pytest.mark.parametrize("module", [QtCore, QtGui, QtWidgets], ids=lambda each: each.__name__)
def test_enumerations_of_qt_are_as_python_makes_them(module: ModuleType) -> None:
    found = of_qt(module)
    assert len(found) > 40
    for each in found:
        items = tuple((name, member.value) for name, member in each.__members__.items())
        usual, quickly = made_again(
            each.__mro__[1], each.__qualname__, items, module=each.__module__, boundary=KEEP
        )
        assert told(quickly) == told(usual)
        if issubclass(usual, Flag):
            assert flags_told(quickly) == flags_told(usual)


@pytest.mark.parametrize(
    "items",
    [
        (),
        "A B C",
        ["A", "B"],
        {"A": 1, "B": 2},
        (("A", 1), ("B", 1), ("C", 3)),
        (("C", 12), ("A", 8), ("B", 4), ("D", 0)),
        (("name", 1), ("value", 2)),
        (("real", 1), ("B", 2)),
        (("A", True), ("B", 2)),
    ],
    ids=str,
)
@pytest.mark.parametrize("base", BASES)
def test_whatever_is_asked_for_is_as_python_makes_it(base: type[Enum], items: Any) -> None:
    usual, quickly = made_again(base, "Made", items, module=__name__)
    assert told(quickly) == told(usual)


def test_values_of_another_kind_are_left_to_python() -> None:
    usual, quickly = made_again(Enum, "Made", (("A", "a"), ("B", (1, 2))), module=__name__)
    assert told(quickly) == told(usual)


def test_an_enumeration_is_of_the_module_that_asks_for_it() -> None:
    usual, quickly = made_again(Enum, "Made", (("A", 1), ("B", 2)))
    assert told(quickly) == told(usual)
    assert quickly.__module__ == __name__


def test_a_member_made_quickly_comes_back_from_a_pickle(monkeypatch: pytest.MonkeyPatch) -> None:
    _usual, made = made_again(IntEnum, "Made", (("A", 1), ("B", 2)), module=__name__)
    monkeypatch.setattr(sys.modules[__name__], "Made", made, raising=False)
    assert pickle.loads(pickle.dumps(made.B)) is made.B


def test_an_enumeration_made_quickly_is_as_closed_as_any() -> None:
    _usual, made = made_again(Enum, "Made", (("A", 1), ("B", 2)), module=__name__)
    with pytest.raises(AttributeError):
        made.A = 3
    with pytest.raises(ValueError, match="7 is not a valid"):
        made(7)
    assert 1 not in [made.A]


def test_afterwards_python_makes_enumerations_itself() -> None:
    def way() -> object:
        return vars(EnumType)["_create_"]

    before = way()
    with enumerations_made_quickly():
        assert way() is not before
    assert way() is before


def test_where_python_keeps_more_than_is_known_it_makes_them_itself() -> None:
    usual: Any = vars(EnumType)["_create_"]
    asked: list[str] = []

    def of_tomorrow(base: Any, class_name: str, names: Any, **given: Any) -> Any:
        asked.append(class_name)
        made: Any = usual(base, class_name, names, **given)
        type.__setattr__(made, "_unheard_of_", [1])
        return made

    create = quick(of_tomorrow)
    made: Any = create(Enum, "Colour", (("RED", 1), ("BLUE", 2)), module=__name__)
    assert made._unheard_of_ == [1]
    assert asked[-1] == "Colour"
