"""Project files that were cut, bent or made by a stranger: one sentence, and left as they are."""

import os
import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.annotation import Annotation
from annotator.domain.article import Annotator
from annotator.domain.errors import UserError
from annotator.services import labelling
from annotator.services.articles import add_article
from annotator.services.defaults import new_project
from annotator.services.exporting import ExportOptions, export
from annotator.services.safekeeping.checking import check
from annotator.services.session import Session
from annotator.store.project import InUse, Project

ADA = Annotator(id="ada", name="Ada")
COUNT = 2_000 if os.environ.get("HYPOTHESIS_PROFILE") == "fuzz" else 60


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A project with labels, as bytes."""
    path = tmp_path_factory.mktemp("sound") / "sound.annotator"
    session = new_project(path, ADA)
    article = add_article(session, "They met and spoke 😀 and parted. " * 40)
    for start in range(30):
        labelling.label(session, article, [(start, start + 20)])
    session.undo()
    session.project.close()
    return path.read_bytes()


@pytest.fixture
def given(sound: bytes, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A copy of the project at `given.annotator`, open to a stranger."""
    path = tmp_path / "given.annotator"
    path.write_bytes(sound)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        yield connection


def bent(content: bytes, chance: random.Random) -> bytes:
    """Return a file with flipped bits, without its end, with another header, or with a hole."""
    changed = bytearray(content)
    kind = chance.choice(("bits", "bits", "bits", "end", "header", "hole"))
    if kind == "bits":
        for _ in range(chance.choice((1, 3, 30, 1_000))):
            changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    elif kind == "end":
        del changed[chance.randrange(len(changed)) :]
    elif kind == "header":
        for _ in range(3):
            changed[chance.randrange(16, 100)] = chance.choice((0, 1, 127, 128, 255))
    else:
        start = chance.randrange(len(changed))
        for place in range(start, min(len(changed), start + 5_000)):
            changed[place] = 0
    return bytes(changed)


def attempt(deed: Callable[[], object]) -> None:
    """Do something; only a sentence may come of it."""
    try:
        deed()
    except UserError as error:
        assert str(error).endswith(".")  # noqa: PT017
        assert "\n" not in str(error)  # noqa: PT017


def read_all(path: Path, out: Path) -> None:
    project = Project.read(path)
    try:
        attempt(lambda: check(project))
        attempt(lambda: export(project, out, ExportOptions()))
        attempt(lambda: all_annotations(project))
    finally:
        project.close()


def all_annotations(project: Project) -> list[Annotation]:
    ids = list(project.tables.annotations.all_ids())
    return list(project.tables.annotations.read(ids).values())


def work_on(path: Path) -> None:
    project = Project.open(path)
    try:
        session = Session.join(project, ADA)
        attempt(lambda: session.undo())
        article = project.articles.ids([1])
        attempt(lambda: labelling.label(session, article[0], [(3, 9)]) if article else None)
    finally:
        project.close()


def test_bent_files_give_a_sentence_and_reading_leaves_them_as_they_are(
    sound: bytes, tmp_path: Path
) -> None:
    seed = random.randrange(10**9)
    for number in range(COUNT):
        content = bent(sound, random.Random(seed + number))
        path = tmp_path / f"{seed + number}.annotator"  # named in what pytest shows
        path.write_bytes(content)
        attempt(lambda path=path: read_all(path, tmp_path / "labels.csv"))
        assert path.read_bytes() == content
        attempt(lambda path=path: work_on(path))
        for file in tmp_path.glob(f"{path.name}*"):
            file.unlink()


def refusal_of(path: Path) -> str:
    before = path.read_bytes()
    for way in (Project.open, Project.read):
        with pytest.raises(UserError) as refusal:
            way(path)
    assert path.read_bytes() == before
    return str(refusal.value)


@pytest.mark.parametrize(
    "smuggled",
    [
        "CREATE TRIGGER quiet AFTER INSERT ON journal BEGIN DELETE FROM annotation; END",
        "CREATE VIEW everything AS SELECT * FROM annotation",
        "ALTER TABLE alias RENAME TO alias_;"
        " CREATE VIEW alias AS SELECT * FROM alias_ JOIN alias_ AS b JOIN alias_ AS c",
        "DROP TRIGGER text_never_changes; CREATE TRIGGER text_never_changes"
        " BEFORE UPDATE ON text BEGIN SELECT 1; END",
    ],
)
def test_code_that_a_stranger_put_into_a_file_is_never_run(
    given: sqlite3.Connection, tmp_path: Path, smuggled: str
) -> None:
    given.executescript(smuggled)
    assert "that Annotator did not make" in refusal_of(tmp_path / "given.annotator")


def test_a_missing_table_is_named(given: sqlite3.Connection, tmp_path: Path) -> None:
    given.execute("DROP TABLE role")
    assert "“role” is missing" in refusal_of(tmp_path / "given.annotator")


def test_a_file_with_the_mark_of_a_project_and_nothing_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "marked.annotator"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA application_id = 0x416E6E6F")
        connection.execute("CREATE TABLE text (x)")
    assert refusal_of(path)


def force(given: sqlite3.Connection, change: str) -> None:
    """Change what the constraints and triggers of the file forbid to change."""
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    triggers = given.execute(query).fetchall()
    given.execute("PRAGMA ignore_check_constraints = ON")
    for name, _ in triggers:
        given.execute(f"DROP TRIGGER {name}")
    given.execute(change)
    for _, sql in triggers:
        given.execute(sql)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE journal SET made_at = '9999-99-99'",
        "UPDATE journal SET made_at = '9999-12-31T23:59:59.999999Z'",
        "UPDATE journal SET codebook_version = 9223372036854775807",
    ],
)
def test_times_and_numbers_beyond_all_bounds_never_break_the_work(
    given: sqlite3.Connection, tmp_path: Path, change: str
) -> None:
    force(given, change)
    attempt(lambda: work_on(tmp_path / "given.annotator"))


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE annotation SET status = 'soon'",
        "UPDATE segment SET role = 'shout'",
        "UPDATE segment SET \"end\" = 1000000000000, quoted = ''",
        "UPDATE text SET body = CAST(x'C0C1FF' AS TEXT)",
        "DELETE FROM segment",
        "DELETE FROM article",
        "UPDATE change SET after = '{\"id\": 7}'",
        "UPDATE change SET kind = 'shout'",
    ],
)
def test_values_that_nobody_could_have_put_there_are_found(
    given: sqlite3.Connection, tmp_path: Path, change: str
) -> None:
    force(given, change)
    path = tmp_path / "given.annotator"
    project = Project.read(path)
    report = check(project)
    assert not report.sound
    assert all("\n" not in finding for finding in report.findings)
    attempt(lambda: all_annotations(project))
    attempt(lambda: export(project, tmp_path / "labels.csv", ExportOptions()))
    project.close()
    attempt(lambda: work_on(path))


@pytest.mark.parametrize("holder", ["", "{", "7", '{"annotator": 7}', '{"since": "x"}'])
def test_a_note_of_who_has_it_open_that_makes_no_sense_is_passed_over(
    session: Session, holder: str
) -> None:
    session.project.settings.set("holder", holder)
    with pytest.raises(InUse, match="another window"):
        Project.open(session.project.path)
