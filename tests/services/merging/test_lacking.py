"""Whatever kind of record a file lacks or may not change, there is a sentence for it."""

from annotator.domain.edit import type_of_kind
from annotator.domain.references import OWNED_KINDS
from annotator.services.merging.lacking import ANOTHERS, MINE_ELSEWHERE, NOWHERE


def test_every_kind_that_belongs_to_somebody_has_a_sentence() -> None:
    assert ANOTHERS.keys() == OWNED_KINDS


def test_every_kind_that_something_refers_to_has_its_sentences() -> None:
    """A remark waits for the review it is about."""
    assert MINE_ELSEWHERE.keys() == NOWHERE.keys()
    assert NOWHERE.keys() == type_of_kind.keys() - OWNED_KINDS | {"annotation"}
