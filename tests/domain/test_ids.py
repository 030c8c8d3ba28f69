"""Ids."""

import uuid

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.ids import article_id, entry_id, new_id


def test_new_ids_are_version_7_and_rise() -> None:
    ids = [new_id() for _ in range(10_000)]
    assert ids == sorted(set(ids))
    assert {uuid.UUID(id).version for id in ids} == {7}


@given(st.text())
def test_the_same_text_has_the_same_id(text: str) -> None:
    assert article_id(text) == article_id(text)
    assert article_id(text) != article_id(text + " ")
    assert uuid.UUID(article_id(text)).version == 8


def test_entries_differ_by_kind_and_name_but_not_by_case_or_spaces() -> None:
    assert entry_id("speaker", "The  Chair") == entry_id("speaker", "the chair")
    assert entry_id("speaker", "The Chair") != entry_id("topic", "The Chair")
    assert entry_id("speaker", "The Chair") != entry_id("speaker", "The Chair", attempt=1)
