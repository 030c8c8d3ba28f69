import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.widgets.picker import NameIndex, search_key
from annotator.gui.widgets.picker.other_layouts import as_meant

NAMES = [
    ["Rana Marvand"],
    ["Marvand"],
    ["Amar Vint"],
    ["State of Marvand", "Marvand"],
    ["Marvand Post"],
]


def found(names: list[list[str]], typed: str, first: tuple[int, ...] = ()) -> list[str]:
    index = NameIndex(names)
    return [names[hit.entry][0] for hit in index.find(typed, 50, first)]


def test_whole_names_come_first_then_beginnings_then_words_then_parts() -> None:
    assert found(NAMES, "marvand") == [
        "Marvand",
        "State of Marvand",
        "Marvand Post",
        "Rana Marvand",
    ]
    assert found(NAMES, "mar") == [
        "Marvand",
        "Marvand Post",
        "State of Marvand",
        "Rana Marvand",
        "Amar Vint",
    ]


def test_those_used_last_lead_among_equals() -> None:
    names = [["Mara"], ["Mark"], ["Mary"], ["A mark"]]
    assert found(names, "mar", (3, 2)) == ["Mary", "Mara", "Mark", "A mark"]


def test_words_are_found_in_any_order() -> None:
    assert found([["Khan, Ali Reza"], ["Ali Khalil"]], "reza kh") == ["Khan, Ali Reza"]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Jürgen Müller", "mull"),
        ("al-Rashwan", "al rash"),
        ("al-Rashwan", "rash"),
        ("علی کریمی", "علي كر"),
        ("می‌رود", "میرود"),
        ("Ministry of Defence (MoD)", "mod"),
        ("الوزير أحمد", "احمد"),
    ],
)
def test_script_variants_diacritics_and_signs_make_no_difference(name: str, typed: str) -> None:
    assert found([["Somebody else"], [name]], typed) == [name]


def test_nothing_typed_finds_nothing() -> None:
    assert found(NAMES, "") == []
    assert found(NAMES, " -“ ") == []
    assert found([], "a") == []


letters = st.text("ab -اب", min_size=1, max_size=8)


@given(st.lists(st.lists(letters, min_size=1, max_size=3), max_size=8), letters)
def test_an_entry_is_found_exactly_when_a_name_holds_the_words(
    names: list[list[str]], typed: str
) -> None:
    query = search_key(typed)
    hits = NameIndex(names).find(typed, 100)
    assert len({hit.entry for hit in hits}) == len(hits)
    for hit in hits:
        key = search_key(names[hit.entry][hit.name])
        assert all(word in key for word in query.split())
    holding = {n for n, known in enumerate(names) if any(query in search_key(k) for k in known)}
    assert holding <= {hit.entry for hit in hits} or not query


@given(st.lists(st.lists(letters, min_size=1, max_size=3), max_size=8), letters)
def test_fewer_are_the_first_of_more(names: list[list[str]], typed: str) -> None:
    index = NameIndex(names)
    assert index.find(typed, 2) == index.find(typed, 100)[:2]


def test_twenty_thousand_entries_are_searched_within_a_frame() -> None:
    names = [[f"Person {n:05} of Town {n % 700}", f"Alias {n}"] for n in range(20_000)]
    index = NameIndex(names)
    spent: list[float] = []
    for typed in ("p", "per", "town 5", "7", "nobody at all", "alias 19999"):
        best = min(_time(index, typed) for _ in range(3))
        spent.append(best)
    assert max(spent) < 0.016


def _time(index: NameIndex, typed: str) -> float:
    began = time.thread_time()
    index.find(typed, 40)
    return time.thread_time() - began


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("سشقش", "Sara Vint"),  # Sara with the Persian layout
        ("ئشقش", "Sara Vint"),  # the same with a capital S
        ("لاثىهفخ", "Benito Mar"),  # Benito with the Arabic layout
        ("لاشىه", "Ghani Post"),  # where the keys of G and H write what that of B does
        (",cdv vhi", "وزیر راه"),  # the Persian name with the Latin layout
        (";vdl", "كريم"),
    ],
)
def test_names_are_found_that_were_typed_with_another_layout(typed: str, name: str) -> None:
    names = [["Sara Vint"], ["Benito Mar"], ["Ghani Post"], ["وزیر راه"], ["كريم"]]
    assert found(names, typed) == [name]


def test_another_layout_is_not_thought_of_where_somebody_goes_by_what_was_typed() -> None:
    assert found([["Sara"], ["سشق"]], "سشق") == ["سشق"]


def test_few_letters_say_nothing_about_the_layout() -> None:
    assert found([["علی"]], "ug") == []
    assert found([["علی"]], "ugd") == ["علی"]
    assert found([["دکتر علی", "x"], ["معلی"]], "ugd") == ["دکتر علی"]


@given(st.text())
def test_anything_may_be_typed_with_another_layout(typed: str) -> None:
    assert all(isinstance(meant, str) for meant in as_meant(typed))
