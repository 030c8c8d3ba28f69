"""What colleagues did elsewhere is told with what was done here."""

from dataclasses import replace

from annotator.services import labelling
from annotator.services.codebook import add_speaker
from annotator.services.history import edits_of, newest_edits
from annotator.services.merging import bring_in
from tests.services.merging.conftest import IDS, Colleague, packet


def test_the_history_of_a_label_tells_what_its_author_did_elsewhere(colleague: Colleague) -> None:
    ada, ben = colleague("ada"), colleague("ben")
    label, _ = labelling.label(ben, IDS[0], [(1, 17)])
    labelling.revise(ben, "set_note", [label.id], lambda a: replace(a, note="Why?"))
    own = edits_of(ben.project, label.id, 10)
    bring_in(ada, [packet(ben)])
    told = edits_of(ada.project, label.id, 10)
    assert [(edit.name, edit.annotator_id) for edit in own] == [
        ("set_note", "ben"),
        ("label", "ben"),
    ]
    assert [(edit.name, edit.annotator_id) for edit in told[1:]] == [
        ("set_note", "ben"),
        ("label", "ben"),
    ]
    assert (told[0].name, told[0].annotator_id) == ("merge", "ada")


def test_the_newest_edits_are_those_of_all_the_latest_first(colleague: Colleague) -> None:
    ada, ben = colleague("ada"), colleague("ben")
    add_speaker(ben, "Mona Reyes")
    bring_in(ada, [packet(ben)])
    add_speaker(ada, "Dock workers")
    told = newest_edits(ada.project, 4)
    assert [edit.name for edit in told[:3]] == ["add_speaker", "merge", "add_speaker"]
    assert len(told) == 4
