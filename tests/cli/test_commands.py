"""The commands: what they print, where, and how they end."""

import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from annotator import cli, paths
from annotator.domain.errors import Cancelled
from annotator.services.safekeeping import checking
from annotator.services.session import Session
from annotator.store import opening
from annotator.store.project import Project

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def nobody_asked_yet(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nobody has worked at this computer before, whatever other tests did."""
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path / "home"))


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command; return how it ended, and what it printed to stdout and stderr."""

    def run(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["annotator", *map(str, arguments)])
        try:
            cli.main()
        except SystemExit as end:
            code = end.code
        else:
            code = 0
        printed = capsys.readouterr()
        assert isinstance(code, int)
        return code, printed.out, printed.err

    return run


@pytest.fixture
def project(run: Run, tmp_path: Path) -> Path:
    """A new project, closed."""
    path = tmp_path / "study.annotator"
    assert run("new", path, "--annotator", "Ada")[0] == 0
    return path


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder of two articles and a file that is none."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "one.txt").write_text("They met. “We agreed,” she said.\n", "utf-8")
    (folder / "two.txt").write_text("They met again. Nobody spoke.\n", "utf-8")
    (folder / "empty.txt").write_bytes(b"")
    return folder


def test_new_import_check_and_export_one_after_the_other(
    run: Run, project: Path, articles: Path, tmp_path: Path
) -> None:
    code, out, err = run("import", project, articles)
    assert (code, err) == (0, "")
    assert "one.txt: imported" in out
    assert "empty.txt: refused" in out
    assert run("check", project) == (0, "study.annotator is sound: 2 texts were read.\n", "")
    code, out, err = run("export", project, "--out", tmp_path / "labels.csv")
    assert (code, err) == (0, "")
    assert (tmp_path / "labels.csv").read_text("utf-8").startswith("annotation_id,")


def test_a_rescue_says_what_was_saved_and_leaves_the_file(
    run: Run, project: Path, articles: Path, tmp_path: Path
) -> None:
    run("import", project, articles)
    content = bytearray(project.read_bytes())
    content[:100] = bytes(100)
    project.write_bytes(content)
    code, _, err = run("check", project)
    assert (code, err.count("\n")) == (1, 1)
    code, out, err = run("check", project, "--rescue", tmp_path / "saved")
    assert (code, err) == (0, "")
    assert "records that could be read" in out
    assert project.read_bytes() == content
    assert run("check", tmp_path / "saved.annotator")[0] == 0
    code, _, err = run("check", project, "--rescue", tmp_path / "saved")
    assert code == 1
    assert "there already" in err
    report = json.loads(run("check", project, "--rescue", tmp_path / "two", "--json")[1])
    assert report["kept"]["article"] == 2


def test_the_columns_of_a_table_can_be_named(run: Run, project: Path, tmp_path: Path) -> None:
    table = tmp_path / "reports.jsonl"
    table.write_text('{"corpus": "They met.", "head": "Met"}\n{"corpus": "They left."}\n')
    code, out, err = run("import", project, table)
    assert (code, err.count("\n")) == (1, 1)
    assert "Choose one of its columns: “corpus”, “head”." in out
    code, out, err = run("import", project, table, "--column", "text=corpus")
    assert (code, err) == (0, "")
    assert out.count(": imported") == 2


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
def test_a_name_cannot_begin_another_line_nor_write_over_one(
    run: Run, project: Path, tmp_path: Path
) -> None:
    file = tmp_path / "a\rb\nc.txt: refused\x1b[2J\u202e.txt"
    file.write_text("They met.")
    code, out, err = run("import", project, file)
    assert (code, err) == (0, "")
    assert out == "a␍b␊c.txt: refused␛[2J⇠.txt: imported\n"


def test_a_folder_with_nothing_to_import_is_told(run: Run, project: Path, tmp_path: Path) -> None:
    (tmp_path / "bare").mkdir()
    code, out, err = run("import", project, tmp_path / "bare")
    assert (code, out) == (1, "")
    assert "No file was found" in err


def test_what_is_reported_as_json_is_json(
    run: Run, project: Path, articles: Path, tmp_path: Path
) -> None:
    code, out, _ = run("import", project, articles, "--json")
    rows = json.loads(out)
    assert code == 0
    assert {row["outcome"] for row in rows} == {"imported", "refused"}
    assert json.loads(run("check", project, "--json")[1]) == {
        "texts": 2,
        "sound": True,
        "findings": [],
    }
    exported = run("export", project, "--out", tmp_path / "labels.csv", "--json")[1]
    assert json.loads(exported)["rows"] == 0
    assert run("suggest", project, "--json")[0] == 0


def test_agreement_is_reported_in_lines_and_as_json(run: Run, tmp_path: Path) -> None:
    project = tmp_path / "sample.annotator"
    assert run("new", project, "--sample")[0] == 0

    code, out, err = run("agreement", project, "--draws", "20")
    assert (code, err) == (0, "")
    assert "F1, exact" in out
    code, out, _ = run("agreement", project, "--draws", "0", "--json")
    figures = json.loads(out)["together"]["figures"]
    assert code == 0
    assert figures["speaker"]["alpha"]["pairs"] > 0
    code, out, err = run("agreement", project, "--annotators", "Nobody")
    assert (code, out) == (1, "")
    assert err == "annotator: Nobody called “Nobody” has worked in this project.\n"


@pytest.mark.parametrize(
    "command", ["new", "import", "export", "suggest", "agreement", "check", "tour"]
)
def test_each_command_shows_an_example(run: Run, command: str) -> None:
    code, out, err = run(command, "--help")
    assert (code, err) == (0, "")
    assert f"Example: annotator {command} " in out


def test_a_project_is_found_without_its_ending(run: Run, project: Path) -> None:
    code, _, err = run("check", project.with_suffix(""))
    assert (code, err) == (0, "")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others always have a display")
@pytest.mark.parametrize("display", ["", ":7777", "nonsense"])
def test_where_there_is_no_display_the_window_is_refused_in_one_line(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch, display: str
) -> None:
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    code, out, err = run(project)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "no display" in err


@pytest.mark.parametrize(
    "arguments",
    [
        ["--nonsense"],
        ["new"],
        ["new", "a", "b"],
        ["import"],
        ["import", "study.annotator"],
        ["import", "study.annotator", "x.txt", "--nonsense"],
        ["import", "study.annotator", "x.txt", "--column", "corpus"],
        ["import", "study.annotator", "x.txt", "--column", "body=corpus"],
        ["export", "study.annotator"],
        ["export", "study.annotator", "--out", "x", "--format", "docx"],
        ["export", "study.annotator", "--out", "x", "--layer", "lead"],
        ["check"],
        ["check", "."],
        ["tour"],
        ["tour", "--out", "pictures", "--language", "tlh"],
        ["tour", "--out", "pictures", "--theme", "pink"],
        ["frobnicate"],
    ],
)
def test_wrong_usage_ends_with_2(run: Run, arguments: list[str]) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert "Error: " in err


def refusals(project: Path, folder: Path) -> dict[str, list[object]]:
    damaged = folder / "damaged.annotator"
    damaged.write_bytes(project.read_bytes()[:9000])
    other = folder / "other.annotator"
    other.write_text("no database")
    gone = folder / "gone.annotator"
    return {
        "there already": ["new", project],
        "no name": ["new", folder / "nameless", "--annotator", "  "],
        "below a file": ["new", project / "below"],
        "import into what is gone": ["import", gone, folder],
        "import of nothing": ["import", project, folder / "nothing.txt"],
        "import into what is none": ["import", other, folder],
        "export of what is gone": ["export", gone, "--out", folder / "x.csv"],
        "export of what is damaged": ["export", damaged, "--out", folder / "x.csv"],
        "export to nowhere": ["export", project, "--out", project / "below" / "x.csv"],
        "export over the project": ["export", project, "--out", project],
        "check of what is gone": ["check", gone],
        "check of what is none": ["check", other],
        "check of what is damaged": ["check", damaged],
        "suggest in what is gone": ["suggest", gone],
    }


@pytest.mark.parametrize(
    "name",
    [
        "there already",
        "no name",
        "below a file",
        "import into what is gone",
        "import of nothing",
        "import into what is none",
        "export of what is gone",
        "export of what is damaged",
        "export to nowhere",
        "export over the project",
        "check of what is gone",
        "check of what is none",
        "check of what is damaged",
        "suggest in what is gone",
    ],
)
def test_a_refusal_is_one_line_and_ends_with_1(
    run: Run, project: Path, tmp_path: Path, name: str
) -> None:
    arguments = refusals(project, tmp_path)[name]
    before = edits(project)
    code, _, err = run(*arguments)
    assert code == 1
    assert err.startswith("annotator: ")
    assert err.count("\n") == 1
    assert "should not have happened" not in err
    assert edits(project) == before


def edits(path: Path) -> list[str]:
    project = Project.read(path)
    found = [edit.id for edit in project.journal.edits()]
    project.close()
    return found


def test_an_unsound_project_ends_with_1_and_says_what_is_wrong(
    run: Run, project: Path, articles: Path
) -> None:
    run("import", project, articles)
    opened = Project.open(project)
    opened.database.run("UPDATE article SET title = 'smuggled in' WHERE number = 1")
    opened.close()
    code, out, err = run("check", project)
    assert code == 1
    assert "not what the journal says" in out
    assert err == "annotator: study.annotator has 1 faults.\n"
    assert json.loads(run("check", project, "--json")[1])["sound"] is False


def test_a_project_that_is_open_can_be_read_and_not_written(
    run: Run, project: Path, articles: Path, tmp_path: Path, session: Session
) -> None:
    path = session.project.path
    code, _, err = run("import", path, articles)
    assert code == 1
    assert "is open in another window: Ada on " in err
    assert session.project.articles.count() == 0
    assert run("check", path)[0] == 0
    assert run("export", path, "--out", tmp_path / "labels.csv")[0] == 0


def test_what_was_stopped_ends_with_1(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise Cancelled

    monkeypatch.setattr(checking, "check", stop)
    assert run("check", project) == (1, "", "annotator: stopped; nothing was changed.\n")


def test_a_bug_is_one_line_too_and_its_details_are_in_the_log(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise LookupError("deep down")

    monkeypatch.setattr(checking, "check", fail)
    code, out, err = run("check", project)
    assert (code, out) == (1, "")
    assert err == (
        "annotator: this should not have happened (LookupError);"
        f" details are in {paths.log_file()}.\n"
    )
    logged = paths.log_file().read_text("utf-8")
    assert "LookupError: (left out: 9 characters)" in logged
    assert "test_commands.py:" in logged


def test_the_program_itself_ends_as_its_commands_do(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "annotator", "check", str(tmp_path / "gone.annotator")]
    done = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1


def test_parallels_tell_who_else_reports_a_passage(run: Run, project: Path, tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "one.txt").write_text(
        "“Nobody crosses the old bridge at night,” she said.\n", "utf-8"
    )
    (folder / "two.txt").write_text("She said nobody crosses the old bridge at night.\n", "utf-8")
    assert run("import", project, folder)[0] == 0
    code, out, _ = run("parallels", project, "--json")
    rows = json.loads(out)
    assert code == 0
    assert {row["other_text"] for row in rows} >= {"Nobody crosses the old bridge at night"}
    first = rows[0]
    place = ("--start", first["start"], "--end", first["end"])
    code, out, _ = run("parallels", project, "--article", first["article_id"], *place)
    assert code == 0
    assert first["other_text"] in out
    code, _, err = run("parallels", project, "--annotation", "nothing")
    assert (code, "no annotation" in err) == (1, True)


def test_commands_that_only_read_leave_an_older_project_as_it_is(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, packet = tmp_path / "sample.annotator", tmp_path / "ada.packet"
    assert run("new", project, "--annotator", "Ada", "--sample")[0] == 0
    before, beside = project.read_bytes(), {*tmp_path.iterdir()}
    later = {"9000_next": ("CREATE TABLE later (x TEXT NOT NULL) STRICT;",)}
    monkeypatch.setattr(opening, "STEPS", opening.STEPS | later)
    assert run("check", project)[0] == 0
    assert run("agreement", project, "--draws", "0")[0] == 0
    assert run("packet", project, "--out", packet)[0] == 0
    assert project.read_bytes() == before
    assert {*tmp_path.iterdir()} - {packet} == beside


def test_labels_go_from_one_project_to_another_in_a_packet(
    run: Run, project: Path, articles: Path, tmp_path: Path
) -> None:
    assert run("import", project, articles)[0] == 0
    packet, other = tmp_path / "ada.packet", tmp_path / "other.annotator"
    code, out, _ = run("packet", project, "--out", packet, "--json")
    assert (code, json.loads(out)["annotator"]) == (0, "Ada")
    assert run("new", other, "--annotator", "Ada")[0] == 0
    code, out, err = run("merge", other, packet)
    assert (code, out) == (1, "")
    assert "in your name" in err
    code, out, _ = run("merge", other, packet, "--mine", "--dry-run", "--json")
    assert (code, json.loads(out)["dry_run"], json.loads(out)["is_empty"]) == (0, True, False)
    assert "undone in one step" in run("merge", other, packet, "--mine")[1]
    assert "nothing was changed" in run("merge", other, packet, "--mine")[1]
    assert run("check", other)[0] == 0


def test_each_of_several_people_at_one_computer_works_in_their_own_project(
    run: Run, project: Path, articles: Path, tmp_path: Path
) -> None:
    other, packet = tmp_path / "other.annotator", tmp_path / "ben.packet"
    assert run("new", other, "--annotator", "Ben")[0] == 0  # the second who works here
    assert run("import", other, articles)[0] == 0
    code, out, _ = run("packet", other, "--out", packet, "--json")
    assert (code, json.loads(out)["annotator"]) == (0, "Ben")
    with closing(Project.read(other)) as read:
        assert [annotator.name for annotator in read.tables.annotators.all()] == ["Ben"]
    assert "“Ada”" not in run("merge", project, packet)[1]
    assert run("merge", other, project)[0] == 0  # no work of Ben's own comes back to him
    code, out, _ = run("packet", other, "--out", packet, "--json")
    assert (code, json.loads(out)["annotator"]) == (0, "Ben")  # although Ada's has come in


def test_a_packet_is_only_made_for_somebody_who_is_there(
    run: Run, project: Path, tmp_path: Path
) -> None:
    packet = tmp_path / "x.packet"
    code, _, err = run("packet", project, "--out", packet, "--annotator", "Nobody")
    assert (code, err.count("\n")) == (1, 1)
    assert "“Nobody”" in err
    assert run("packet", project, "--out", packet, "--annotator", "ada", "--without-texts")[0] == 0
    assert run("packet", project)[0] == 2
    assert run("merge", project)[0] == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_names_of_files_can_neither_steer_the_terminal_nor_turn_a_line(
    run: Run, project: Path, tmp_path: Path
) -> None:
    steering = tmp_path / "a\x1b[31m\u202etxt.exe.txt"
    steering.write_text("They met. Nobody spoke.\n", "utf-8")
    empty = tmp_path / "b\x1b]0;title\x07.txt"
    empty.touch()
    code, out, err = run("import", project, steering, empty)
    assert code == 0
    assert "a␛[31m⇠txt.exe.txt: imported" in out
    code, _, refused = run("check", tmp_path / "no\x1b[2J.annotator")
    assert code == 1
    assert not set("\x1b\x07\u202e") & set(out + err + refused)
