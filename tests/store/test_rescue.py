"""Torn and bent files: whatever can still be read of them is in a new file that is sound."""

import json
import os
import random
import shutil
import sqlite3
import struct
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.annotation import Annotation
from annotator.domain.article import Annotator
from annotator.domain.edit import Record, type_of_kind
from annotator.domain.errors import Cancelled, UserError
from annotator.services import labelling
from annotator.services.articles import add_article
from annotator.services.codebook import add_speaker
from annotator.services.defaults import new_project
from annotator.services.progress import Progress
from annotator.services.safekeeping.checking import check
from annotator.services.safekeeping.rescuing import RescueReport, rescue_project
from annotator.services.sample import fill_with_sample
from annotator.services.session import Session
from annotator.store.database import Database
from annotator.store.project import Project
from annotator.store.records import Tables

ADA = Annotator(id="ada", name="Ada")
COUNT = 1_000 if os.environ.get("HYPOTHESIS_PROFILE") == "fuzz" else 12
PAGE = 4_096
LONGEST_S = 30.0

Records = dict[str, dict[str, Record]]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with labels, of some three hundred pages."""
    path = tmp_path_factory.mktemp("sound") / "sound.annotator"
    session = new_project(path, ADA)
    fill_with_sample(session)
    articles = [add_article(session, f"They met {n} and spoke 😀. " * 150) for n in range(25)]
    for article in articles[:6]:
        for start in range(25):
            labelling.label(session, article, [(start, start + 20)])
    session.undo()
    for n in range(30):
        add_speaker(session, f"Speaker {n}")
    session.project.close()
    return path


@pytest.fixture(scope="module")
def original(sound: Path) -> Records:
    project = Project.read(sound)
    everything = all_of(project.tables)
    project.close()
    return everything


def all_of(tables: Tables) -> Records:
    return {k: tables.of_kind(k).read(list(tables.of_kind(k).all_ids())) for k in type_of_kind}


def readable(path: Path, original: Records) -> Iterator[tuple[str, Record]]:
    """Yield each record that SQLite still reads, one by one, as it was."""
    copy = path.with_suffix(".oracle")
    shutil.copyfile(path, copy)
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        tables = Tables(Database(connection, copy))
        for kind, records in original.items():
            for id, record in records.items():
                with suppress(UserError, sqlite3.Error, ValueError, LookupError, TypeError):
                    if tables.of_kind(kind).read([id]).get(id) == record:
                        yield kind, record


def bent(content: bytes, chance: random.Random) -> bytes:
    """Return a file with flipped bits, lost or shuffled pages, or without its end."""
    changed = bytearray(content)
    pages = len(content) // PAGE
    kind = chance.choice(("bits", "bits", "many bits", "pages", "pages", "end", "first", "shuffle"))
    if kind == "bits":
        for _ in range(chance.choice((1, 3, 30))):
            changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    elif kind == "many bits":
        for _ in range(chance.choice((300, 2_000))):
            changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    elif kind == "pages":
        for _ in range(chance.choice((1, 2, 10, 60))):
            start = chance.randrange(pages) * PAGE
            changed[start : start + PAGE] = bytes(PAGE)
    elif kind == "end":
        del changed[chance.randrange(len(changed)) :]
    elif kind == "first":
        changed[0 : chance.choice((16, 100, 4_096))] = bytes(chance.choice((16, 100, 4_096)))
    else:
        one, other = chance.randrange(pages) * PAGE, chance.randrange(pages) * PAGE
        changed[one : one + PAGE] = content[other : other + PAGE]
    return bytes(changed)


def rescued(path: Path, out: Path) -> RescueReport | None:
    began = time.process_time()
    try:
        return rescue_project(path, out)
    except UserError as error:
        assert str(error).startswith("Nothing of a project")  # noqa: PT017
        return None
    finally:
        assert time.process_time() - began < LONGEST_S


def left_over(report: RescueReport) -> set[str]:
    if report.left_over is None:
        return set()
    lines = report.left_over.read_text("utf-8").splitlines()
    return {json.loads(line)["record"]["id"] for line in lines}


def missing(report: RescueReport | None, records: Sequence[tuple[str, Record]]) -> list[str]:
    """Return what SQLite could read and is neither in the new project nor left over."""
    if report is None:
        return [record.id for kind, record in records if kind == "annotation"]
    project = Project.read(report.path)
    found = all_of(project.tables)
    bodies = {id for (id,) in project.database.rows("SELECT id FROM text")}
    project.close()
    over = left_over(report)
    return [
        f"{kind} {record.id}"
        for kind, record in records
        if found[kind].get(record.id) != record
        and record.id not in over
        and getattr(record, "article_id", record.id) in (*bodies, *found["annotator"])
        and not _refers_to_what_is_gone(record, found)
    ]


def _refers_to_what_is_gone(record: Any, found: Records) -> bool:
    """Return whether a record was cut loose from one of its own kind that is gone."""
    kinds = {"parent_id": ("annotation", "topic"), "merged_into": ("speaker", "topic")}
    for name, where in kinds.items():
        id = getattr(record, name, None)
        if id is not None and not any(id in found[kind] for kind in where):
            return True
    return False


@pytest.mark.parametrize("part", range(4))
def test_whatever_can_be_read_of_a_bent_file_is_saved(
    sound: Path, original: Records, tmp_path: Path, part: int
) -> None:
    content = sound.read_bytes()
    first = random.randrange(10**9)
    for seed in range(first, first + COUNT // 4 + 1):
        path = tmp_path / f"{seed}.annotator"
        path.write_bytes(bent(content, random.Random(seed)))
        before = path.read_bytes()
        report = rescued(path, tmp_path / f"{seed} rescued.annotator")
        assert path.read_bytes() == before, seed
        assert report is None or report.sound, (seed, report.findings[-3:])
        assert missing(report, list(readable(path, original))) == [], seed
        for file in tmp_path.iterdir():
            file.unlink()


def test_a_sound_file_is_saved_as_it_is(sound: Path, original: Records, tmp_path: Path) -> None:
    report = rescue_project(sound, tmp_path / "out.annotator")
    assert report.findings == ()
    assert report.left_over is None
    project, before = Project.open(report.path), Project.read(sound)
    assert all_of(project.tables) == original
    assert list(project.journal.edits()) == list(before.journal.edits())
    assert project.journal.step_names("ada") == before.journal.step_names("ada")
    before.close()
    project.close()


def spoil(path: Path, *tables: str, leaves: bool = False) -> None:
    """Overwrite the first page of some tables, which leads to all others, or also those."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        sql = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        pages = [connection.execute(sql, (table,)).fetchone()[0] for table in tables]
    content = path.read_bytes()
    if leaves:
        pages += [child for root in list(pages) for child in children(content, root)]
    with path.open("rb+") as file:
        for page in pages:
            file.seek((page - 1) * PAGE)
            file.write(b"\xff" * PAGE)


def children(content: bytes, number: int) -> list[int]:
    """Return the pages that hang from an inner page of a table."""
    page = content[(number - 1) * PAGE : number * PAGE]
    assert page[0] == 0x05
    count, last = struct.unpack_from(">H", page, 3)[0], struct.unpack_from(">I", page, 8)[0]
    cells = struct.unpack_from(f">{count}H", page, 12)
    return [*(struct.unpack_from(">I", page, cell)[0] for cell in cells), last]


@pytest.fixture
def copy(sound: Path, tmp_path: Path) -> Path:
    path = tmp_path / "copy.annotator"
    shutil.copyfile(sound, path)
    return path


@pytest.mark.parametrize(
    "tables",
    [
        ("annotation",),
        ("segment", "stance"),
        ("speaker", "alias", "topic", "scale_value"),
        ("article", "furniture", "progress", "event", "annotator"),
        ("annotation", "segment", "journal", "text"),
    ],
)
def test_where_the_way_to_tables_is_lost_nothing_else_is(
    copy: Path, original: Records, tmp_path: Path, tables: tuple[str, ...]
) -> None:
    spoil(copy, *tables)
    report = rescue_project(copy, tmp_path / "out.annotator")
    assert report.sound
    assert any("taken from the journal" in finding for finding in report.findings)
    project = Project.open(report.path)
    assert all_of(project.tables) == original
    project.close()


def test_a_file_that_forgot_a_step_of_its_making_is_saved_all_the_same(
    copy: Path, original: Records, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = '0001_project'")
        connection.commit()
    report = rescue_project(copy, tmp_path / "out.annotator")
    assert report.findings == ()
    project = Project.open(report.path)
    assert all_of(project.tables) == original
    project.close()


def test_of_a_text_whose_end_is_lost_the_beginning_keeps_its_labels(
    copy: Path, tmp_path: Path
) -> None:
    session = Session.join(Project.open(copy), ADA)
    long = "".join(f"Sentence {n} was said. " for n in range(1_000))
    article = add_article(session, long)
    first = labelling.label(session, article, [(0, 20)])[0]
    last = labelling.label(session, article, [(20_000, 20_020)])[0]
    session.project.close()
    content = bytearray(copy.read_bytes())
    page = content.index(long[12_000:12_040].encode()) // PAGE * PAGE
    content[page : page + PAGE] = bytes(PAGE)
    copy.write_bytes(content)
    report = rescue_project(copy, tmp_path / "out.annotator")
    assert report.sound
    assert left_over(report) == {last.id}
    project = Project.open(report.path)
    assert project.tables.annotations.read([first.id])[first.id].segments == first.segments
    project.close()


@pytest.mark.parametrize("tables", [("journal",), ("change",), ("journal", "change", "undo_step")])
def test_where_the_journal_cannot_be_read_the_tables_stand(
    copy: Path, original: Records, tmp_path: Path, tables: tuple[str, ...]
) -> None:
    spoil(copy, *tables)
    report = rescue_project(copy, tmp_path / "out.annotator")
    assert report.sound
    project = Project.open(report.path)
    assert all_of(project.tables) == original
    session = Session.join(project, ADA)
    article = project.articles.ids([1])[0]
    labelling.label(session, article, [(3, 9)])
    assert session.undo() is not None
    assert check(project).sound
    project.close()


LONG = "".join(f"Sentence {n} was said, and so was «روز سیاه {n}». " for n in range(120))
QUOTES = [(LONG.index(f"Sentence {n} "), LONG.index(f"Sentence {n} ") + 14) for n in (10, 60, 110)]


def with_text(copy: Path) -> list[Annotation]:
    """Add a text to a project, with labels, so that it lies once in the file."""
    session = Session.join(Project.open(copy), ADA)
    article = add_article(session, LONG)
    made = [labelling.label(session, article, [quote])[0] for quote in QUOTES]
    session.project.close()
    return made


def change_text(copy: Path, *places: tuple[int, bytes]) -> None:
    """Write other bytes over those of the text, given by its code points."""
    content = bytearray(copy.read_bytes())
    raw = LONG.encode()
    start = content.index(raw[:1_500])
    for place, other in places:
        at = content.index(raw[len(LONG[:place].encode()) :][:40], start)
        content[at : at + len(other)] = other
    copy.write_bytes(content)


def labels_of(report: RescueReport, made: Sequence[Annotation]) -> dict[str, Annotation]:
    project = Project.read(report.path)
    found = project.tables.annotations.read([label.id for label in made])
    for label in found.values():
        body = project.articles.body(label.article_id)
        assert all(body[piece.start : piece.end] == piece.quoted for piece in label.segments)
    project.close()
    return found


@pytest.mark.parametrize(
    "change",
    [
        (100, bytes([ord(LONG[100]) ^ 4])),  # another letter
        (LONG.index("ر"), b"\x58"),  # two letters of which the first was half of one
        (QUOTES[1][0] + 2, bytes([ord("n") ^ 128])),  # no text at all, inside of a label
        (QUOTES[2][0], b"Zzntence"),  # several letters that a label quotes
    ],
)
def test_a_text_in_which_a_bit_was_flipped_is_whole_again(
    copy: Path, tmp_path: Path, change: tuple[int, bytes]
) -> None:
    made = with_text(copy)
    change_text(copy, change)
    report = rescue_project(copy, tmp_path / "out.annotator")
    assert report.sound
    assert any("is whole again, as its id proves" in finding for finding in report.findings)
    assert labels_of(report, made) == {label.id: label for label in made}
    assert report.on_damaged_texts == ()


def test_labels_on_a_text_that_cannot_be_made_whole_are_named(copy: Path, tmp_path: Path) -> None:
    made = with_text(copy)
    places = [LONG.index(f"Sentence {n} ") + 3 for n in (30, 40, 50)]
    change_text(copy, *((place, b"XYZ") for place in places))
    report = rescue_project(copy, tmp_path / "out.annotator")
    assert report.sound
    found = labels_of(report, made)
    assert [found[label.id].segments for label in made] == [label.segments for label in made]
    assert all(found[label.id].article_id != label.article_id for label in made)
    assert set(report.on_damaged_texts) == {label.id for label in made}
    assert "Check the labels that stand on that text: 3." in report.findings
    for label in made:
        assert any(
            f"On a damaged text: “{label.quoted}” ({label.id})" in f for f in report.findings
        )


def test_labels_behind_letters_that_became_more_or_fewer_stand_on_their_words(
    copy: Path, tmp_path: Path
) -> None:
    made = with_text(copy)
    arabic = LONG.index("ر", QUOTES[0][1])
    change_text(copy, (arabic, b"x\xd8"), (arabic + 20, b"XYZXYZ"))
    report = rescue_project(copy, tmp_path / "out.annotator")
    assert report.sound
    found = labels_of(report, made)
    assert found[made[0].id].segments == made[0].segments
    for label in made[1:]:
        assert found[label.id].quoted == label.quoted
        assert found[label.id].segments != label.segments
    assert "Of them, a few letters from where they stood: 2." in report.findings


def test_a_label_whose_speaker_is_bent_gets_the_one_that_the_journal_knows(
    copy: Path, tmp_path: Path
) -> None:
    session = Session.join(Project.open(copy), ADA)
    speaker, _ = add_speaker(session, "Bent Speaker")
    article = session.project.articles.ids([1])[0]
    made = labelling.label(session, article, [(5, 12)])[0]
    labelling.revise(session, "set_speaker", [made.id], lambda a: replace(a, speaker_id=speaker.id))
    label = session.project.tables.annotations.read([made.id])[made.id]
    session.project.close()
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute(
            "UPDATE annotation SET speaker_id = replace(speaker_id, '-8', '-9') WHERE id = ?",
            (made.id,),
        )
        connection.commit()
    report = rescue_project(copy, tmp_path / "out.annotator")
    assert report.sound
    project = Project.read(report.path)
    assert project.tables.annotations.read([made.id]) == {made.id: label}
    assert not any(speaker.name.startswith("Lost ") for speaker in project.tables.speakers.all())
    project.close()


def test_labels_without_their_text_are_written_beside(
    copy: Path, original: Records, tmp_path: Path
) -> None:
    spoil(copy, "text", leaves=True)
    report = rescue_project(copy, tmp_path / "out.annotator")
    assert report.sound
    assert {r.id for r in original["annotation"].values()} <= left_over(report)
    assert report.kept["speaker"] == len(original["speaker"])


def test_lost_entries_that_labels_refer_to_are_stood_in_for(
    copy: Path, original: Records, tmp_path: Path
) -> None:
    spoil(copy, "speaker", "change")
    report = rescue_project(copy, tmp_path / "out.annotator")
    assert report.sound
    project = Project.read(report.path)
    used = {
        record.speaker_id
        for record in all_of(project.tables)["annotation"].values()
        if isinstance(record, Annotation)
    }
    assert project.annotations.count() == len(original["annotation"])
    assert used & {speaker.id for speaker in project.tables.speakers.all()}
    project.close()


def test_edits_that_lie_beside_the_file_are_saved_too(copy: Path, tmp_path: Path) -> None:
    session = Session.join(Project.open(copy), ADA)
    article = session.project.articles.ids([1])[0]
    made = labelling.label(session, article, [(5, 12)])[0]
    for end in ("", "-wal"):
        shutil.copy(f"{copy}{end}", f"{tmp_path / 'torn.annotator'}{end}")
    session.project.close()
    with (tmp_path / "torn.annotator").open("rb+") as file:
        file.write(b"torn")
    report = rescue_project(tmp_path / "torn.annotator", tmp_path / "out.annotator")
    project = Project.read(report.path)
    assert project.tables.annotations.read([made.id]) == {made.id: made}
    project.close()


@pytest.mark.parametrize("content", [b"", b"x", b"nonsense" * 5_000, bytes(70_000)])
def test_what_was_never_a_project_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.annotator"
    path.write_bytes(content)
    with pytest.raises(UserError, match="Nothing of a project"):
        rescue_project(path, tmp_path / "out.annotator")
    assert list(tmp_path.iterdir()) == [path]


def test_a_rescue_that_is_stopped_leaves_nothing_behind(copy: Path, tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        rescue_project(copy, tmp_path / "out.annotator", progress)
    assert list(tmp_path.iterdir()) == [copy]
    (tmp_path / "taken.annotator").touch()
    with pytest.raises(UserError, match="there already"):
        rescue_project(copy, tmp_path / "taken.annotator")
