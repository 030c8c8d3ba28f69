"""Files from strangers: each hostile or broken one gets its sentence and changes nothing."""

import json
import os
import random
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from annotator.domain.annotation import Annotation
from annotator.domain.errors import UserError
from annotator.services import codebook, labelling, review
from annotator.services.merging import bring_in, look_into
from annotator.services.safekeeping.checking import check
from annotator.services.session import Session
from annotator.store.strangers import file
from annotator.store.strangers.file import BATCH
from tests.services.merging.conftest import IDS, TEXTS, Colleague, Records, packet, records

Tamper = Callable[[sqlite3.Connection], object]


@pytest.fixture(autouse=True, params=[BATCH, 1])
def batch(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have files read at once, and row by row: labels alone are looked at in another way."""
    monkeypatch.setattr(file, "BATCH", request.param)


@pytest.fixture
def ada(colleague: Colleague) -> Session:
    session = colleague("ada")
    labelling.label(session, IDS[0], [(1, 17)])
    return session


@pytest.fixture
def sent(colleague: Colleague) -> Path:
    """Return Ben's packet, with a label, a speaker and a topic."""
    ben = colleague("ben")
    speaker, _ = codebook.add_speaker(ben, "Ana Ruiz")
    codebook.add_topic(ben, "Strikes")
    annotation, _ = labelling.label(ben, IDS[1], [(0, 25)])
    labelling.revise(ben, "set_speaker", [annotation.id], lambda a: with_speaker(a, speaker.id))
    return packet(ben)


def with_speaker(annotation: Annotation, speaker_id: str) -> Annotation:
    return replace(annotation, speaker_id=speaker_id)


def refusal(ada: Session, path: Path, *more: Path) -> str:
    """Return the sentence with which a file is refused; hold that nothing has changed."""
    before = everything(ada)
    with pytest.raises(UserError) as dry:
        look_into(ada, [path, *more])
    with pytest.raises(UserError) as real:
        bring_in(ada, [*more, path])
    assert everything(ada) == before
    assert str(dry.value) == str(real.value)
    sentence = str(real.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


def everything(session: Session) -> tuple[Records, list[tuple[object, ...]]]:
    """Return every record, and every row of every ordinary table."""
    rows: list[tuple[object, ...]] = []
    for (name,) in session.project.database.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%fts5%'"
    ):
        if "_search" not in name:
            rows += session.project.database.rows(f'SELECT * FROM "{name}"')
    return records(session), rows


def tamper(path: Path, change: Tamper, *, sealed: bool = True) -> Path:
    """Change a packet as somebody does who knows how packets are made."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        change(connection)
    if sealed:
        _seal_anew(path)
    return path


def _seal_anew(path: Path) -> None:
    """Compute the digest anew, as a careful forger would."""
    content = path.read_bytes()
    content = content[: len(content) // 512 * 512]
    path.write_bytes(content + sha256(content).digest())


def run(sql: str, *parameters: object) -> Tamper:
    return lambda connection: connection.execute(sql, parameters)


def change_label(**values: object) -> Tamper:
    """Change fields of every label in the packet."""

    def change(connection: sqlite3.Connection) -> None:
        rows = connection.execute("SELECT number, after FROM change WHERE kind = 'annotation'")
        for number, after in rows.fetchall():
            text = json.dumps({**json.loads(after), **values})
            connection.execute("UPDATE change SET after = ? WHERE number = ?", (text, number))

    return change


def change_entry(kind: str, **values: object) -> Tamper:
    def change(connection: sqlite3.Connection) -> None:
        rows = connection.execute("SELECT number, after FROM change WHERE kind = ?", (kind,))
        for number, after in rows.fetchall():
            text = json.dumps({**json.loads(after), **values})
            connection.execute("UPDATE change SET after = ? WHERE number = ?", (text, number))

    return change


def test_an_honest_packet_is_sealed_as_this_file_thinks(ada: Session, sent: Path) -> None:
    tamper(sent, run("UPDATE meta SET value = value WHERE name = 'made_at'"))
    assert bring_in(ada, [sent]).report.people[0].labels.new == 1


SEGMENT = {"start": 0, "end": 25, "quoted": TEXTS[1][0:25], "role": "content"}

FORGED: dict[str, tuple[Tamper, str]] = {
    "another's label": (
        change_label(annotator_id="ada"),
        "It changes a label that belongs to another annotator.",
    ),
    "a packet in my name": (
        run("UPDATE edit SET annotator_id = 'ada' WHERE name LIKE '%'"),
        "in your name",
    ),
    "one edit in my name": (
        run("UPDATE edit SET annotator_id = 'ada' WHERE name = 'label'"),
        "in your name",
    ),
    "two people's work": (
        run("UPDATE edit SET annotator_id = 'cyd' WHERE name = 'label'"),
        "somebody else than it says",
    ),
    "somebody else's packet": (
        run("UPDATE meta SET value = 'cyd' WHERE name = 'annotator_id'"),
        "somebody else than it says",
    ),
    "words that are not there": (
        change_label(segments=[{**SEGMENT, "quoted": "x" * 25}]),
        "does not fit its words",
    ),
    "a shifted label": (
        change_label(segments=[{**SEGMENT, "start": 1, "end": 26}]),
        "does not fit its words",
    ),
    "a label beyond the text": (
        change_label(segments=[{**SEGMENT, "start": 9_000_000, "end": 9_000_025}]),
        "does not fit its words",
    ),
    "a negative label": (change_label(segments=[{**SEGMENT, "start": -25, "end": 0}]), "order"),
    "an empty label": (change_label(segments=[]), "without words"),
    "a label of an unknown article": (
        change_label(article_id="00000000-0000-8000-8000-000000000000"),
        "It refers to an article that is neither in it nor in this project.",
    ),
    "an unknown speaker": (change_label(speaker_id="nobody"), "It refers to a speaker that is"),
    "an unknown topic": (change_label(topics=["nothing"]), "neither in it nor"),
    "an unknown parent": (change_label(parent_id="nothing"), "neither in it nor"),
    "a status that is none": (change_label(status="soon"), "cannot be read"),
    "a confidence that is none": (change_label(confidence=9), "confidence"),
    "a number beyond all bounds": (change_label(codebook_version=2**70), ""),
    "a NUL": (change_label(note="a\x00b"), "control characters"),
    "half a surrogate": (
        run('UPDATE change SET after = replace(after, \'"note":""\', \'"note":"\\ud800"\')'),
        "",
    ),
    "a name that is none": (change_entry("speaker", name="  "), "name"),
    "a name of two lines": (change_entry("topic", name="a\nb"), "name"),
    "a colour that is code": (change_entry("topic", colour="red; } * {"), "colour"),
    "an entry merged into itself": (
        run(
            "UPDATE change SET after = json_set(after, '$.merged_into', record_id)"
            " WHERE kind = 'speaker'"
        ),
        "merged into itself",
    ),
    "an id that is a path": (
        run("UPDATE edit SET id = '../' || id"),
        "author or id",
    ),
    "a kind that is none": (run("UPDATE change SET kind = 'shout'"), "no record"),
    "one kind for another": (run("UPDATE change SET kind = 'topic' WHERE kind = 'speaker'"), ""),
    "one id for another": (
        run("UPDATE change SET record_id = 'x' WHERE kind = 'topic'"),
        "another",
    ),
    "no JSON": (run("UPDATE change SET after = '{' WHERE kind = 'topic'"), "cannot be read"),
    "deep JSON": (
        run("UPDATE change SET after = ? WHERE kind = 'topic'", "[" * 100_000),
        "cannot be read",
    ),
    "a change of nothing": (run("UPDATE change SET after = NULL WHERE before IS NULL"), "nothing"),
    "a time to come": (
        run("UPDATE edit SET made_at = '2999-01-01T00:00:00.000000Z'"),
        "still to come",
    ),
    "a time that is none": (run("UPDATE edit SET made_at = 'yesterday'"), "time"),
    "a thirteenth month": (
        run("UPDATE edit SET made_at = '2024-13-01T00:00:00.000000Z'"),
        "time",
    ),
    "a forged hash": (run("UPDATE article SET sha256 = ?", sha256(b"x").hexdigest()), "text"),
    "a forged length": (run("UPDATE article SET length = length + 1"), "text"),
    "an article that cannot be": (run("UPDATE article SET id = 'a/b'"), "cannot be"),
    "an edit that is gone": (run("DELETE FROM edit WHERE name = 'label'"), "none"),
    "a newer make": (run("UPDATE meta SET value = '4' WHERE name = 'format'"), "newer version"),
    "an older make": (
        run("UPDATE meta SET value = '1' WHERE name = 'format'"),
        "It was made by an older version of Annotator. Ask whoever sent it to update the program",
    ),
    "a huge count": (run("UPDATE meta SET value = '99999999999999'  WHERE name = 'changes'"), ""),
    "no meta": (run("DELETE FROM meta"), ""),
}


@pytest.mark.parametrize("name", FORGED)
def test_a_forged_packet_is_refused(ada: Session, sent: Path, name: str) -> None:
    change, word = FORGED[name]
    assert word in refusal(ada, tamper(sent, change))


SMUGGLED = {
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON edit BEGIN DELETE FROM change; END",
    "a view": "CREATE VIEW v AS SELECT 1",
    "a recursive view": "ALTER TABLE change RENAME TO c;"
    " CREATE VIEW change AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r)"
    " SELECT n AS number, 1 AS edit, 'topic' AS kind, 'x' AS record_id, NULL AS before,"
    " '{}' AS after FROM r",
    "a virtual table": "CREATE VIRTUAL TABLE v USING fts5 (x)",
    "a generated column": "ALTER TABLE change ADD COLUMN g BLOB AS (zeroblob(1000000000))",
    "another index": "CREATE INDEX i ON change (kind)",
    "a table without one": "DROP TABLE article",
    "more tables": "CREATE TABLE more (x)",
}


@pytest.mark.parametrize("name", SMUGGLED)
def test_a_packet_that_brings_more_than_its_tables_is_refused(
    ada: Session, sent: Path, name: str
) -> None:
    tamper(sent, lambda c: c.executescript(SMUGGLED[name]), sealed=False)
    assert "“ben.packet”" in refusal(ada, sent)


@pytest.mark.parametrize(
    "column", ["UPDATE change SET after = zeroblob(?)", "UPDATE meta SET value = zeroblob(?)"]
)
def test_a_value_of_a_gigabyte_is_refused_before_it_is_read(
    ada: Session, sent: Path, column: str
) -> None:
    size = 1_000_000_000 if "ANNOTATOR_SLOW" in os.environ else 100_000_000
    where = " WHERE name = 'made_at'" if "meta" in column else " WHERE kind = 'topic'"
    change_in_loose_tables(sent, column + where, size)
    assert "too large" in refusal(ada, sent)


@pytest.mark.parametrize("value", [7, 0, 1.5, b"{}"])
@pytest.mark.parametrize("column", ["before", "after", "record_id"])
def test_a_packet_with_something_else_where_words_belong_is_refused(
    ada: Session, sent: Path, column: str, value: object
) -> None:
    change_in_loose_tables(sent, f"UPDATE change SET {column} = ? WHERE kind = 'topic'", value)
    assert "damaged" in refusal(ada, sent)


def change_in_loose_tables(sent: Path, sql: str, value: object) -> None:
    """Write to a packet what its tables do not take, and have it say that they are as ever."""
    with closing(sqlite3.connect(sent)) as connection:
        schema = connection.execute("PRAGMA schema_version").fetchone()[0]
        connection.execute("PRAGMA writable_schema = ON")
        made = dict(connection.execute("SELECT name, sql FROM sqlite_master"))
        for table in ("change", "meta"):
            loose = made[table].replace(") STRICT", ")").replace("TEXT", "")
            connection.execute(
                "UPDATE sqlite_master SET sql = ? WHERE name = ?",
                (loose.replace(", WITHOUT ROWID", " WITHOUT ROWID"), table),
            )
        connection.execute(f"PRAGMA schema_version = {schema + 1}")
        connection.commit()
    with closing(sqlite3.connect(sent)) as connection:
        connection.execute(sql, (value,))
        connection.execute("PRAGMA writable_schema = ON")
        for table, its in made.items():
            connection.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (its, table))
        connection.commit()


def test_a_packet_that_was_changed_without_its_seal_is_refused(ada: Session, sent: Path) -> None:
    tamper(sent, change_label(note="it was not me"), sealed=False)
    assert "changed or damaged" in refusal(ada, sent)


def test_the_journal_keeps_labels_as_they_were_sent(ada: Session, sent: Path) -> None:
    bring_in(ada, [sent])
    assert journalled(ada) == {received(ada)[-1]}


def test_what_a_label_says_beyond_what_is_known_stays_beside_the_journal(
    ada: Session, sent: Path
) -> None:
    honest = look_into(ada, [sent])
    segment = {**SEGMENT, "colour": "red"}
    tamper(sent, change_label(segments=[segment], mood="bright"))
    assert bring_in(ada, [sent]).report == honest
    assert all("bright" in text and "red" in text for text in received(ada))
    assert not any("bright" in text or "red" in text for text in journalled(ada))
    assert not check(ada.project).findings


def journalled(session: Session) -> set[str]:
    """Return what the newest edit in the journal says of labels, as JSON."""
    sql = (
        "SELECT after FROM change WHERE kind = 'annotation'"
        " AND sequence = (SELECT max(sequence) FROM change)"
    )
    return {after for (after,) in session.project.database.rows(sql)}


def received(session: Session) -> list[str]:
    """Return what was received of labels, as JSON."""
    sql = "SELECT after FROM received WHERE kind = 'annotation'"
    return [after for (after,) in session.project.database.rows(sql)]


@pytest.mark.parametrize("share", [0.0, 0.01, 0.3, 0.7, 0.99])
def test_a_packet_that_is_cut_off_is_refused(ada: Session, sent: Path, share: float) -> None:
    content = sent.read_bytes()
    sent.write_bytes(content[: int(len(content) * share)])
    assert "ben.packet" in refusal(ada, sent)


@pytest.mark.parametrize("seed", range(40))
def test_a_packet_with_flipped_bits_is_refused(ada: Session, sent: Path, seed: int) -> None:
    chance = random.Random(seed)
    content = bytearray(sent.read_bytes())
    for _ in range(1 + seed % 4):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    sent.write_bytes(content)
    refusal(ada, sent)


@pytest.mark.parametrize(
    "content", [b"", b"x", b"PK\x03\x04" * 100, b"SQLite format 3\0" + b"\0" * 4080, b"\0" * 5_000]
)
def test_what_is_no_packet_is_refused(ada: Session, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "thing.packet"
    path.write_bytes(content)
    assert "neither a packet of labels nor a project" in refusal(ada, path)


def test_what_is_not_there_and_a_folder_and_the_project_itself_are_refused(
    ada: Session, tmp_path: Path
) -> None:
    assert "not there" in refusal(ada, tmp_path / "nothing.packet")
    assert "no packets in" in refusal(ada, tmp_path)
    assert "this project itself" in refusal(ada, ada.project.path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_what_is_there_and_is_no_ordinary_file_is_refused_at_once(
    ada: Session, tmp_path: Path
) -> None:
    fifo, loop = tmp_path / "fifo.packet", tmp_path / "loop.packet"
    os.mkfifo(fifo)
    loop.symlink_to(loop)
    for path in (fifo, loop, Path("/dev/zero")):
        assert "no file that can be read" in refusal(ada, path)


def test_one_refused_file_among_others_keeps_all_of_them_out(
    ada: Session, sent: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.packet"
    bad.write_bytes(b"no")
    assert "bad.packet" in refusal(ada, bad, sent)


def test_somebody_who_takes_over_an_id_that_is_mine_is_refused(ada: Session, sent: Path) -> None:
    mine = next(ada.project.tables.annotations.all_ids())

    def take_over(connection: sqlite3.Connection) -> None:
        change_label(id=mine)(connection)
        connection.execute("UPDATE change SET record_id = ? WHERE kind = 'annotation'", (mine,))

    assert "belongs to another" in refusal(ada, tamper(sent, take_over))


def test_another_word_about_a_known_edit_is_refused(ada: Session, sent: Path) -> None:
    bring_in(ada, [sent])
    sentence = refusal(ada, tamper(sent, change_label(note="I never wrote this")))
    assert "says something else" in sentence


@pytest.mark.parametrize(
    "smuggled",
    [
        "CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM annotation; END",
        "CREATE VIEW v AS SELECT * FROM annotation",
        "ALTER TABLE change ADD COLUMN g BLOB AS (zeroblob(1000000000))",
        "DROP TABLE received; CREATE TABLE received (x)",
        "DROP TABLE _sqlite_migrations",
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
        " VALUES ('annotator', '9999_later', '')",
    ],
)
def test_a_project_that_is_not_made_as_projects_are_is_refused(
    ada: Session, colleague: Colleague, tmp_path: Path, smuggled: str
) -> None:
    path = whole(colleague("ben"), tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(smuggled)
    assert "given.annotator" in refusal(ada, path)


def whole(session: Session, tmp_path: Path) -> Path:
    """Return a copy of somebody's project."""
    path = tmp_path / "given.annotator"
    with closing(sqlite3.connect(path)) as copy:
        session.project.database.connection.backup(copy)
    return path


def test_a_project_in_which_somebody_changes_anothers_label_is_refused(
    ada: Session, colleague: Colleague, tmp_path: Path
) -> None:
    ben = colleague("ben")
    labelling.label(ben, IDS[1], [(0, 25)])
    path = whole(ben, tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER journal_is_never_rewritten")
        connection.execute("UPDATE journal SET annotator_id = 'cyd' WHERE name = 'label'")
        connection.execute(
            "CREATE TRIGGER journal_is_never_rewritten BEFORE UPDATE ON journal\n"
            "BEGIN SELECT raise(ABORT, 'the journal is only ever added to'); END"
        )
        connection.commit()
    assert "belongs to another" in refusal(ada, path)


def test_a_review_in_anothers_name_is_refused(ada: Session, colleague: Colleague) -> None:
    ben = colleague("ben")
    bring_in(ben, [packet(ada)])
    review.accept(ben, [next(ben.project.tables.annotations.all_ids())])
    path = tamper(packet(ben), change_entry("review", annotator_id="cyd"))
    assert refusal(ada, path)


def test_everything_that_is_no_packet_fails_with_one_line(
    ada: Session, sent: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.cli import main

    path = ada.project.path
    ada.project.close()
    tamper(sent, change_label(status="soon"))
    monkeypatch.setattr("sys.argv", ["annotator", "merge", str(path), str(sent)])
    with pytest.raises(SystemExit) as end:
        main()
    assert end.value.code == 1
    out, err = capfd.readouterr()
    assert out == ""
    assert err.count("\n") == 1
