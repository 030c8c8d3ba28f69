"""The codebook, changed entry by entry and carried in files."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.article import Annotator
from annotator.domain.codebook import Role, SpeakerKind
from annotator.domain.errors import UserError
from annotator.services import codebook, labelling
from annotator.services.codebook import codebook_of
from annotator.services.codebook_files import read_codebook, take_in_codebook, write_codebook
from annotator.services.defaults import new_project
from annotator.services.session import Session

AddArticles = Callable[..., list[str]]


def test_the_same_speaker_named_on_two_laptops_has_one_id(session: Session, tmp_path: Path) -> None:
    other = new_project(tmp_path / "other.annotator", Annotator(id="bob", name="Bob"))
    mine, _ = codebook.add_speaker(session, "Ana Ruiz")
    theirs, _ = codebook.add_speaker(other, "ana  ruiz")
    assert mine.id == theirs.id
    other.project.close()


def test_a_name_belongs_to_one_speaker(session: Session) -> None:
    ana, _ = codebook.add_speaker(session, "Ana Ruiz")
    codebook.add_alias(session, ana.id, "رئیس")
    bob, _ = codebook.add_speaker(session, "Bob")
    with pytest.raises(UserError, match="already names"):
        codebook.add_alias(session, bob.id, "رييس")
    with pytest.raises(UserError, match="in the register already"):
        codebook.add_speaker(session, "ana ruiz")


def test_a_name_that_was_given_away_can_be_used_again(session: Session) -> None:
    chair, _ = codebook.add_speaker(session, "The Chair")
    codebook.revise_entry(session, chair, replace(chair, name="Ana Ruiz"))
    second, _ = codebook.add_speaker(session, "The Chair")
    assert second.id != chair.id


def test_renaming_never_orphans_work(session: Session, add_articles: AddArticles) -> None:
    (article_id,) = add_articles("We will not wait, she said.")
    chair, _ = codebook.add_speaker(session, "The Chair")
    made, _ = labelling.label(
        session, article_id, [(0, 16)], revise=lambda a: replace(a, speaker_id=chair.id)
    )
    codebook.revise_entry(session, chair, replace(chair, name="Ana Ruiz"))
    assert codebook_of(session.project).speaker_name(made.speaker_id) == "Ana Ruiz"


def test_merging_speakers_keeps_labels_and_can_be_undone(
    session: Session, add_articles: AddArticles
) -> None:
    (article_id,) = add_articles("We will not wait, she said.")
    chair, _ = codebook.add_speaker(session, "The Chair")
    ana, _ = codebook.add_speaker(session, "Ana Ruiz")
    made, _ = labelling.label(
        session, article_id, [(0, 16)], revise=lambda a: replace(a, speaker_id=chair.id)
    )
    codebook.merge_speakers(session, chair, ana)
    book = codebook_of(session.project)
    assert book.speaker_name(made.speaker_id) == "Ana Ruiz"
    found = book.speaker_named("the chair")
    assert found is not None
    assert found.id == ana.id
    session.undo()
    assert codebook_of(session.project).speaker_name(made.speaker_id) == "The Chair"


def test_an_archived_entry_leaves_the_pickers_and_comes_back_by_its_name(session: Session) -> None:
    chair, _ = codebook.add_speaker(session, "The Chair")
    codebook.archive(session, chair)
    assert chair.id not in [s.id for s in codebook_of(session.project).speaker_choices()]
    again, _ = codebook.add_speaker(session, "The Chair")
    assert again.id == chair.id


def test_a_topic_moves_with_what_is_below_it_but_never_below_itself(session: Session) -> None:
    security, _ = codebook.add_topic(session, "Security")
    border, _ = codebook.add_topic(session, "Border", security.id)
    trade, _ = codebook.add_topic(session, "Trade")
    codebook.move_topic(session, security, trade.id, 0)
    book = codebook_of(session.project)
    assert book.topic_path(border.id) == "Trade > Security > Border"
    moved = book.topic(security.id)
    assert moved is not None
    with pytest.raises(UserError, match="below itself"):
        codebook.move_topic(session, moved, border.id, 0)


def test_merging_topics_moves_what_is_below(session: Session) -> None:
    gone, _ = codebook.add_topic(session, "Safety")
    below, _ = codebook.add_topic(session, "Border", gone.id)
    into, _ = codebook.add_topic(session, "Security")
    codebook.merge_topics(session, gone, into)
    assert codebook_of(session.project).topic_path(below.id) == "Security > Border"
    assert codebook_of(session.project).topic_path(gone.id) == "Security"


def test_every_change_of_the_codebook_is_a_version(session: Session) -> None:
    before = session.project.journal.codebook_version
    codebook.add_topic(session, "Security")
    assert session.project.journal.codebook_version == before + 1


@pytest.mark.parametrize("ending", ["json", "csv"])
def test_a_codebook_goes_through_a_file_unchanged(
    session: Session, tmp_path: Path, ending: str
) -> None:
    ana, _ = codebook.add_speaker(session, "Ana Ruiz", SpeakerKind.ORGANISATION)
    full = replace(
        ana,
        aliases=("آنا رویز", "the Chair", "Ruiz; Ana"),
        roles=(Role("Chair (acting)", "2020", "2024-05"), Role("Member (acting)")),
        definition="Chairs, “mostly”.",
    )
    codebook.revise_entry(session, ana, full)
    top, _ = codebook.add_topic(session, "Security")
    codebook.add_topic(session, "Border", top.id)
    file = tmp_path / f"codebook.{ending}"
    write_codebook(codebook_of(session.project), file)
    other = new_project(tmp_path / "other.annotator", Annotator(id="bob", name="Bob"))
    report, _ = take_in_codebook(other, read_codebook(file))
    assert (report.new, report.changed) == (3, 0)
    mine, theirs = codebook_of(session.project), codebook_of(other.project)
    assert theirs.speakers == mine.speakers
    assert theirs.scale == mine.scale
    assert {t.id: theirs.topic_path(t.id) for t in theirs.topics} == {
        t.id: mine.topic_path(t.id) for t in mine.topics
    }
    again, _ = take_in_codebook(other, read_codebook(file))
    assert (again.new, again.changed) == (0, 0)
    other.project.close()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.json", "{"),
        ("a.json", '{"format": "other", "version": 1}'),
        ("a.json", '{"format": "annotator-codebook", "version": 99}'),
        ("a.json", '{"text": "an article"}'),
        ("a.json", "[" * 1_000_000),
        ("a.csv", "entry,name\nplanet,Mars\n"),
        ("a.csv", 'entry,name\n"two\nlines",Mars\n'),
        ("a.csv", f"entry,name\n{'long' * 50_000},Mars\n"),
        ("a.csv", "title,name\nspeaker,Ana\n"),
        ("a.csv", "entry,name,polarity\nstance,for,much\n"),
        ("a.csv", f"entry,name,polarity\nstance,for,{'9' * 5_000}\n"),
        ("a.csv", ""),
    ],
)
def test_a_file_that_is_no_codebook_is_refused_with_a_sentence(
    tmp_path: Path, name: str, content: str
) -> None:
    file = tmp_path / name
    file.write_text(content)
    with pytest.raises(UserError) as refusal:
        read_codebook(file)
    sentence = str(refusal.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert len(sentence) < 250
    assert "int()" not in sentence


def test_what_is_no_file_or_another_encoding_is_refused_as_a_codebook(tmp_path: Path) -> None:
    pipe, folder, arabic = (tmp_path / name for name in ("a.json", "b.json", "c.csv"))
    os.mkfifo(pipe)
    folder.mkdir()
    arabic.write_bytes("entry,name\nspeaker,رئیس الوزراء\n".encode("cp1256", "replace"))
    for path, why in ((pipe, "not a file"), (folder, "not a file"), (arabic, "not in UTF-8")):
        with pytest.raises(UserError, match=why):
            read_codebook(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_table_is_read_as_spreadsheets_write_it(
    session: Session, tmp_path: Path, encoding: str
) -> None:
    file = tmp_path / "book.csv"
    long = "Speaks for the port. " * 10_000
    file.write_text(
        f'entry;name;definition;\nspeaker;رئيس  الميناء;"{long}";;\n;;;\n', encoding=encoding
    )
    take_in_codebook(session, read_codebook(file))
    (speaker,) = codebook_of(session.project).speakers
    assert (speaker.name, speaker.definition) == ("رئيس الميناء", long)


@pytest.mark.parametrize(
    "book",
    [
        {"speakers": [{"name": "A\u0000B"}]},
        {"speakers": [{"name": "A" * 20_000}]},
        {"speakers": [{"name": "A", "id": "outlet"}]},
        {"speakers": [{"name": "A", "id": "../../etc/passwd"}]},
        {"speakers": [{"name": "A", "colour": "url(http://example.org)"}]},
        {"speakers": [{"name": "A", "roles": [{"title": "", "since": "2031"}]}]},
        {"scale": [{"name": "A", "polarity": 10**30}]},
        {"topics": [{"name": "A", "id": "a"}, {"name": "B", "parent": "C"}]},
    ],
)
def test_entries_that_are_none_are_refused_and_nothing_is_changed(
    session: Session, tmp_path: Path, book: dict[str, object]
) -> None:
    file = tmp_path / "book.json"
    file.write_text(json.dumps({"format": "annotator-codebook", "version": 1, **book}))
    before = codebook_of(session.project)
    with pytest.raises(UserError) as refusal:
        take_in_codebook(session, read_codebook(file))
    assert "damaged" not in str(refusal.value)
    assert "constraint" not in str(refusal.value)
    after = codebook_of(session.project)
    assert (after.speakers, after.scale, after.topics) == (
        *(before.speakers, before.scale, before.topics),
    )


def test_a_file_cannot_put_a_topic_below_itself(session: Session, tmp_path: Path) -> None:
    above, _ = codebook.add_topic(session, "Security")
    codebook.add_topic(session, "Border", above.id)
    file = tmp_path / "book.json"
    topic = {"name": "Security", "id": above.id, "parent": "Security > Border"}
    file.write_text(json.dumps({"topics": [topic]}))
    with pytest.raises(UserError, match="below itself"):
        take_in_codebook(session, read_codebook(file))
    assert codebook_of(session.project).topic(above.id) == above
