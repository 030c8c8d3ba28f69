"""Sharing labels and bringing colleagues' in."""

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.annotation import Annotation
from annotator.domain.article import Article, Stretch
from annotator.domain.clock import now
from annotator.domain.edit import Change
from annotator.domain.errors import Cancelled, UserError
from annotator.domain.ids import article_id
from annotator.domain.review import RemarkKind
from annotator.services import articles, codebook, labelling, review
from annotator.services.codebook import add_speaker, codebook_of, parting
from annotator.services.importing import ImportOptions, import_paths
from annotator.services.merging import bring_in, look_into, share
from annotator.services.progress import Progress
from annotator.services.safekeeping.checking import check
from annotator.services.sample import fill_with_sample
from annotator.services.session import Session
from annotator.store.project import Project
from tests.services.merging.conftest import IDS, TEXTS, Colleague, add, packet, records


def labelled(session: Session, article: int = 1, start: int = 0, end: int = 25) -> Annotation:
    return labelling.label(session, IDS[article], [(start, end)])[0]


def label_of(session: Session, id: str) -> Annotation | None:
    return session.project.tables.annotations.read([id]).get(id)


def test_a_colleagues_label_comes_in_as_it_is(colleague: Colleague) -> None:
    ada, ben = colleague("ada"), colleague("ben")
    made = labelled(ben)
    report = bring_in(ada, [packet(ben)]).report
    assert label_of(ada, made.id) == made
    assert [(p.name, p.labels.new, p.articles) for p in report.people] == [("Ben", 1, 1)]
    assert check(ada.project).sound


def test_a_dry_run_says_the_same_and_changes_nothing(colleague: Colleague) -> None:
    ada, ben = colleague("ada"), colleague("ben")
    labelled(ben)
    before = records(ada)
    said = look_into(ada, [packet(ben)])
    assert records(ada) == before
    assert bring_in(ada, [packet(ben)]).report == said


def test_the_same_file_twice_changes_nothing(colleague: Colleague) -> None:
    ada, ben = colleague("ada"), colleague("ben")
    labelled(ben)
    file = packet(ben)
    bring_in(ada, [file])
    again = bring_in(ada, [file, file])
    assert again.edit is None
    assert again.report.is_empty
    assert again.report.files[0].known_changes > 0


def test_a_merge_is_one_step_and_comes_back_by_redo_or_by_the_file(colleague: Colleague) -> None:
    ada, ben = colleague("ada"), colleague("ben")
    mine = labelled(ada, 0, 1, 17)
    made = labelled(ben)
    before, file = records(ada), packet(ben)
    bring_in(ada, [file])
    after = records(ada)
    ada.undo()
    assert records(ada) == before
    ada.redo()
    assert records(ada) == after
    ada.undo()
    bring_in(ada, [file])
    assert label_of(ada, made.id) == made
    ada.undo()
    ada.undo()
    assert label_of(ada, mine.id) is None
    assert check(ada.project).sound


def test_what_a_colleague_changes_and_deletes_follows_in_the_next_packet(
    colleague: Colleague,
) -> None:
    ada, ben = colleague("ada"), colleague("ben")
    one, other = labelled(ben), labelled(ben, 1, 30, 40)
    bring_in(ada, [packet(ben)])
    labelling.delete(ben, [one.id])
    labelling.revise(ben, "set_note", [other.id], lambda a: replace(a, note="see above"))
    report = bring_in(ada, [packet(ben)]).report
    assert label_of(ada, one.id) is None
    changed = label_of(ada, other.id)
    assert changed is not None
    assert changed.note == "see above"
    assert (report.people[0].labels.changed, report.people[0].labels.removed) == (1, 1)


def test_an_older_packet_does_not_take_anything_back(colleague: Colleague, tmp_path: Path) -> None:
    ada, ben = colleague("ada"), colleague("ben")
    made = labelled(ben)
    older = tmp_path / "older.packet"
    share(ben.project, "ben", older)
    labelling.delete(ben, [made.id])
    bring_in(ada, [packet(ben)])
    bring_in(ada, [older])
    assert label_of(ada, made.id) is None


def test_a_packet_with_texts_brings_the_articles_along(colleague: Colleague) -> None:
    ada, ben = colleague("ada", TEXTS[:1]), colleague("ben")
    labelled(ben)
    report = bring_in(ada, [packet(ben)]).report
    assert report.articles.new == 1
    assert ada.project.articles.body(IDS[1]) == TEXTS[1]
    assert IDS[2] not in ada.project.articles.known(IDS)


def test_labels_wait_for_an_article_that_is_missing(colleague: Colleague) -> None:
    ada, ben = colleague("ada", TEXTS[:1]), colleague("ben")
    made = labelled(ben)
    file = packet(ben, with_texts=False)
    report = bring_in(ada, [file]).report
    assert [(m.article_id, m.title) for m in report.missing] == [(IDS[1], IDS[1][:8])]
    assert label_of(ada, made.id) is None
    add(ada, TEXTS[1:2])
    bring_in(ada, [file])
    assert label_of(ada, made.id) == made
    assert check(ada.project).sound


@pytest.mark.skipif(sys.platform == "win32", reason="no such names of files there")
def test_control_characters_that_an_import_kept_keep_nobodys_labels_out(
    colleague: Colleague, tmp_path: Path
) -> None:
    table = tmp_path / "reports\x07.jsonl"
    record = {"text": "They met \x1b and left.", "title": "Met\x07", "author": "A\x1b[31mB"}
    table.write_text(json.dumps(record))
    ada, ben = colleague("ada", ()), colleague("ben", ())
    for session in (ada, ben):
        import_paths(session, [table], ImportOptions())
    (article,) = ben.project.articles.ids([1])
    label, _ = labelling.label(
        ben, article, [(0, 4)], revise=lambda made: replace(made, note="line\x0bbreak")
    )
    speaker, _ = add_speaker(ben, "Ana\x07 Ruiz")
    bring_in(ada, [packet(ben)])
    assert ada.project.tables.annotations.read([label.id])[label.id] == label
    assert ada.project.tables.speakers.read([speaker.id])[speaker.id] == speaker


def test_a_packet_without_texts_holds_no_text(colleague: Colleague) -> None:
    ben = colleague("ben")
    labelled(ben, 0, 1, 5)
    assert "minister" in packet(ben).read_text("utf-8", errors="ignore")
    assert "minister" not in packet(ben, with_texts=False).read_text("utf-8", errors="ignore")


def test_entries_of_one_name_are_one_entry(colleague: Colleague) -> None:
    ada, ben = colleague("ada"), colleague("ben")
    codebook.add_speaker(ada, "Ana Ruiz")
    codebook.add_speaker(ben, "ana ruiz")
    report = bring_in(ada, [packet(ben)]).report
    assert len(codebook_of(ada.project).speakers) == 1
    assert report.same_entries == ("ana ruiz",)


def test_entries_with_names_alike_are_offered(colleague: Colleague) -> None:
    ada, ben = colleague("ada"), colleague("ben")
    mine, _ = codebook.add_speaker(ada, "Ana Ruíz")
    theirs, _ = codebook.add_speaker(ben, "Ruiz Ana")
    topic, _ = codebook.add_topic(ada, "Ports & trade")
    other, _ = codebook.add_topic(ben, "Ports, Trade")
    alike = bring_in(ada, [packet(ben)]).report.alike
    pairs = {(pair.kind, pair.first_id, pair.second_id) for pair in alike}
    assert pairs == {("speaker", mine.id, theirs.id), ("topic", topic.id, other.id)}


def test_a_codebook_that_came_as_a_whole_is_nobody_s_change(colleague: Colleague) -> None:
    ada, ben = colleague("ada"), colleague("ben", ())
    fill_with_sample(ben)
    value = codebook_of(ada.project).scale[0]
    report = look_into(ada, [packet(ben)])
    assert value not in codebook_of(ben.project).scale
    assert report.codebook.changed
    assert report.clashes == ()
    codebook.revise_entry(ada, value, replace(value, definition="of my own"))
    assert look_into(ada, [packet(ben)]).clashes == ()
    sample_value = next(v for v in codebook_of(ben.project).scale if v.id == value.id)
    codebook.revise_entry(ben, sample_value, replace(sample_value, definition="of theirs"))
    (clash,) = look_into(ada, [packet(ben)]).clashes
    assert (clash.wins, clash.loses) == ("Ben", "Ada")


def test_a_folder_stands_for_the_packets_in_it(colleague: Colleague, tmp_path: Path) -> None:
    ada, ben, cyd = colleague("ada"), colleague("ben"), colleague("cyd")
    folder = tmp_path / "from colleagues"
    folder.mkdir()
    with pytest.raises(UserError, match="There are no packets in"):
        look_into(ada, [folder])
    for session in (ben, cyd):
        labelling.label(session, IDS[0], [(1, 9)])
        packet(session).rename(folder / f"{session.annotator_id}.annotator-packet")
    (folder / "notes.txt").write_text("not a packet", "utf-8")
    report = bring_in(ada, [folder]).report
    assert [person.name for person in report.people] == ["Ben", "Cyd"]
    assert bring_in(ada, [folder]).edit is None


def test_the_newer_of_two_changes_holds_and_the_other_is_listed(colleague: Colleague) -> None:
    ada, ben = colleague("ada"), colleague("ben")
    entry, _ = codebook.add_speaker(ada, "Ana Ruiz")
    bring_in(ben, [packet(ada)])
    theirs = codebook_of(ben.project).speaker(entry.id)
    assert theirs is not None
    codebook.revise_entry(ben, theirs, replace(theirs, definition="of the union"))
    codebook.revise_entry(ada, entry, replace(entry, definition="of the port"))
    (clash,) = bring_in(ada, [packet(ben)]).report.clashes
    assert (clash.name, clash.wins, clash.loses) == ("Ana Ruiz", "Ada", "Ben")
    assert clash.fields == ("definition",)
    assert not bring_in(ben, [packet(ada)]).report.codebook.new
    assert codebook_of(ada.project).speakers == codebook_of(ben.project).speakers
    kept = {version.head.annotator_id for version in ada.project.received.versions([entry.id])}
    assert kept == {"ada", "ben"}


def test_who_imports_an_article_anew_does_not_undo_its_details(colleague: Colleague) -> None:
    ada = colleague("ada")
    articles.set_metadata(ada, [IDS[1]], {"outlet": "The Ledger"})
    ben = colleague("ben")
    labelled(ben)
    bring_in(ada, [packet(ben)])
    assert ada.project.tables.articles.read([IDS[1]])[IDS[1]].outlet == "The Ledger"


def test_a_speaker_that_was_taken_back_stays_while_a_colleague_uses_it(
    colleague: Colleague,
) -> None:
    ada, ben = colleague("ada"), colleague("ben")
    entry, _ = codebook.add_speaker(ada, "Ana Ruiz")
    bring_in(ben, [packet(ada)])
    made = labelled(ben)
    labelling.revise(ben, "set_speaker", [made.id], lambda a: replace(a, speaker_id=entry.id))
    ada.undo()
    report = bring_in(ada, [packet(ben)]).report
    assert [(odd.name, odd.reason) for odd in report.odd] == [("Ana Ruiz", "still_used")]
    assert codebook_of(ada.project).speaker(entry.id) == entry
    assert check(ada.project).sound


def test_topics_below_each_other_are_parted_alike_everywhere(colleague: Colleague) -> None:
    ada, ben = colleague("ada"), colleague("ben")
    one, _ = codebook.add_topic(ada, "Water")
    other, _ = codebook.add_topic(ada, "Dams")
    bring_in(ben, [packet(ada)])
    codebook.move_topic(ada, one, other.id, 0)
    theirs = codebook_of(ben.project).topic(other.id)
    assert theirs is not None
    codebook.move_topic(ben, theirs, one.id, 0)
    file = packet(ada)
    assert "circle" in [odd.reason for odd in bring_in(ada, [packet(ben)]).report.odd]
    bring_in(ben, [file])
    topics = [sorted(codebook_of(s.project).topics, key=lambda t: t.id) for s in (ada, ben)]
    assert topics[0] == topics[1]
    assert [topic.parent_id for topic in topics[0]].count(None) == 1


def test_reviews_come_back_to_the_author_and_answers_to_the_reviewer(colleague: Colleague) -> None:
    ada, ben = colleague("ada"), colleague("ben")
    mine = labelled(ada)
    bring_in(ben, [packet(ada)])
    reason = review.reasons_of(ben.project)[0]
    review.return_to_author(ben, [mine.id], reason.id, "too long")
    bring_in(ada, [packet(ben)])
    (item,) = review.returned_to(ada.project, "ada")
    assert [remark.text for remark in item.remarks] == ["too long"]
    review.answer(ada, item.review.id, RemarkKind.DEFENDED, "it is not")
    bring_in(ben, [packet(ada)])
    (back,) = review.reviewed_by(ben.project, "ben")
    assert [remark.text for remark in back.remarks] == ["too long", "it is not"]


def test_my_own_work_from_elsewhere_comes_in_only_if_i_say_so(
    colleague: Colleague, tmp_path: Path
) -> None:
    ada, other = colleague("ada"), colleague("ada-elsewhere")
    other.annotator = ada.annotator
    other.perform("join", [Change(None, ada.annotator)], undoable=False)
    made = labelled(other)
    file = tmp_path / "mine.packet"
    share(other.project, "ada", file)
    with pytest.raises(UserError, match="in your name"):
        bring_in(ada, [file])
    left_out = look_into(ada, [other.project.path])
    assert left_out.files[0].not_mine > 0
    bring_in(ada, [file], mine=True)
    assert label_of(ada, made.id) == made


def test_what_needs_my_own_work_from_elsewhere_says_what_it_needs(colleague: Colleague) -> None:
    ada, elsewhere, ben = colleague("ada"), colleague("ada-elsewhere"), colleague("ben")
    elsewhere.annotator = ada.annotator
    elsewhere.perform("join", [Change(None, ada.annotator)], undoable=False)
    add(elsewhere, (text := "Only the other computer has this.",))
    labelling.label(elsewhere, article_id(text), [(5, 8)])
    bring_in(ben, [packet(elsewhere)])
    made, _ = labelling.label(ben, article_id(text), [(0, 4)])
    with pytest.raises(UserError) as refused:
        bring_in(ada, [ben.project.path])
    assert str(refused.value) == (
        "Nothing was brought in from “ben.annotator”."
        " It needs an article of yours that is not of this project."
        " If that is your own work from another computer,"
        " choose “Take in my own work from another computer too” (--mine)."
    )
    bring_in(ada, [ben.project.path], mine=True)
    assert label_of(ada, made.id) == made


def test_a_project_brings_the_work_of_several_people(colleague: Colleague) -> None:
    ada, ben, cyd = colleague("ada"), colleague("ben"), colleague("cyd")
    bens, cyds = labelled(ben), labelled(cyd, 0, 1, 9)
    bring_in(ben, [packet(cyd)])
    report = bring_in(ada, [ben.project.path]).report
    assert [person.name for person in report.people] == ["Ben", "Cyd"]
    assert label_of(ada, bens.id) == bens
    assert label_of(ada, cyds.id) == cyds


def test_a_merge_never_travels_as_somebodys_edit(colleague: Colleague) -> None:
    ada, ben, cyd = colleague("ada"), colleague("ben"), colleague("cyd")
    labelled(ben)
    bring_in(ada, [packet(ben)])
    ada.undo()
    assert not bring_in(cyd, [packet(ada), ada.project.path]).report.people


def test_edits_after_a_merge_are_later_than_what_came_in(colleague: Colleague) -> None:
    ada, ben = colleague("ada"), colleague("ben")
    entry, _ = codebook.add_speaker(ben, "Ana Ruiz")
    ahead = now()[:11].replace("T", "") + "T23:59:59.999999Z"
    ben.now = lambda: ahead  # a clock that is ahead
    codebook.revise_entry(ben, entry, replace(entry, definition="late"))
    bring_in(ada, [packet(ben)])
    theirs = codebook_of(ada.project).speaker(entry.id)
    assert theirs is not None
    edit = codebook.revise_entry(ada, theirs, replace(theirs, definition="later"))
    assert edit.made_at > ahead
    assert edit.made_at == ada.project.journal.last_made_at


def test_parting_speakers_that_came_merged_touches_no_others(colleague: Colleague) -> None:
    ada, ben = colleague("ada"), colleague("ben")
    gone, _ = codebook.add_speaker(ben, "A. Ruiz")
    into, _ = codebook.add_speaker(ben, "Ana Ruiz")
    third, _ = codebook.add_speaker(ben, "Someone")
    third_after = replace(third, aliases=("the other",))
    codebook.revise_entry(ben, third, third_after)
    bring_in(ada, [packet(ben)])
    codebook.merge_speakers(ben, gone, into)
    codebook.revise_entry(ben, third_after, replace(third_after, aliases=("the other", "x")))
    bring_in(ada, [packet(ben)])
    merged = codebook_of(ada.project).speakers
    parting.part_speakers(ada, next(s for s in merged if s.id == gone.id))
    book = {speaker.id: speaker for speaker in codebook_of(ada.project).speakers}
    assert book[third.id].aliases == ("the other", "x")
    assert book[into.id].aliases == ()
    assert book[gone.id].merged_into is None


def test_cancelling_leaves_the_project_as_before(colleague: Colleague) -> None:
    ada, ben = colleague("ada"), colleague("ben")
    labelled(ben)
    before, progress = records(ada), Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        bring_in(ada, [packet(ben)], progress=progress)
    assert records(ada) == before
    assert not ada.project.database.connection.in_transaction


def test_a_packet_that_cannot_be_written_leaves_nothing_behind(
    colleague: Colleague, tmp_path: Path
) -> None:
    ben = colleague("ben")
    labelled(ben)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        share(ben.project, "ben", tmp_path / "new" / "x.packet", progress=progress)
    assert list((tmp_path / "new").iterdir()) == []
    with pytest.raises(UserError, match="project itself"):
        share(ben.project, "ben", ben.project.path)
    with pytest.raises(UserError, match="holds nothing of yours"):
        share(ben.project, "nobody", tmp_path / "x.packet")


def test_a_project_that_is_open_elsewhere_is_read_with_its_last_edits(
    colleague: Colleague,
) -> None:
    ada, ben = colleague("ada"), colleague("ben")
    made = labelled(ben)
    assert ben.project.path.with_name("ben.annotator-wal").stat().st_size
    bring_in(ada, [ben.project.path])
    assert label_of(ada, made.id) == made


def test_what_came_in_is_there_when_the_project_is_opened_again(colleague: Colleague) -> None:
    ada, ben = colleague("ada"), colleague("ben")
    made = labelled(ben)
    bring_in(ada, [packet(ben)])
    path = ada.project.path
    ada.project.close()
    opened = Project.open(path)
    assert opened.tables.annotations.read([made.id])
    assert check(opened).sound
    Session(opened, ada.annotator).undo()
    assert not opened.tables.annotations.read([made.id])
    opened.close()


def test_details_of_an_unlabelled_article_count_in_any_order(colleague: Colleague) -> None:
    """Cyd, who imported it last, has not labelled it, and sends no text; Ben has, and does."""
    ben, cyd = colleague("ben", ()), colleague("cyd", ())
    for session, title in ((ben, "Ministers leave"), (cyd, "Minister leaves")):
        with session.project.transaction():
            session.project.tables.texts.add([(IDS[1], TEXTS[1])])
        article = Article(id=IDS[1], title=title, furniture=(Stretch(60, 70),))
        session.perform("import", [Change(None, article)])
    labelled(ben)
    files = [packet(ben), packet(cyd)]
    results: list[object] = []
    for name, order in (("ada", files), ("dan", files[::-1])):
        reviewer = colleague(name, ())
        reports = [bring_in(reviewer, [file]).report for file in order]
        assert not any(report.missing for report in reports)
        assert check(reviewer.project).sound
        results.append(records(reviewer)["article"])
        assert bring_in(reviewer, files).edit is None
    assert results[0] == results[1]
    assert records(cyd)["article"] == results[0]


def test_furniture_that_lies_outside_of_a_text_that_comes_later_goes(colleague: Colleague) -> None:
    ada, ben, cyd = colleague("ada", ()), colleague("ben"), colleague("cyd", ())
    labelled(ben)
    with cyd.project.transaction():
        cyd.project.tables.texts.add([(IDS[1], TEXTS[1])])
    article = Article(id=IDS[1], title="Later", furniture=(Stretch(0, 7_000),))
    cyd.perform("import", [Change(None, article)])
    bring_in(ada, [packet(cyd)])
    bring_in(ada, [packet(ben)])
    found = records(ada)["article"][IDS[1]]
    assert found == replace(article, furniture=())
    assert check(ada.project).sound
