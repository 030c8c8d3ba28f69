"""The wheel, and the lock of what it stands on."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
WHAT_A_WHEEL_IS_MADE_OF = (
    *("annotator", "resources", "seeds"),
    *("pyproject.toml", "setup.py", "README.md", "LICENSE"),
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel of a copy of the sources, so that builds leave no traces and never meet."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    source.mkdir()
    for name in WHAT_A_WHEEL_IS_MADE_OF:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copyfile
        copy(ROOT / name, source / name)
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps"]
    options = ["--no-build-isolation", "--wheel-dir", str(folder), str(source)]
    subprocess.run([*command, *options], check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


def test_a_wheel_holds_every_module_and_nothing_else_at_its_top(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        names = set(archive.namelist())
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "annotator").rglob("*.py")}
    assert modules - names == set()
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"annotator"}


def test_a_wheel_holds_resources_and_seeds(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        names = set(archive.namelist())
    for folder in ("resources", "seeds"):
        files = [path for path in (ROOT / folder).rglob("*") if path.is_file()]
        assert files
        missing = [
            str(path.relative_to(ROOT))
            for path in files
            if f"annotator/{path.relative_to(ROOT).as_posix()}" not in names
            and not path.name.startswith(".")
        ]
        assert missing == []


def test_a_wheel_runs_from_anywhere(wheel: Path, tmp_path: Path) -> None:
    with ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    script = (
        "import sys; sys.path.insert(0, 'site');"
        "from annotator import paths; from annotator.cli import main;"
        "assert paths.resource('codebook', 'scale.json').is_file();"
        "sys.argv = ['annotator', 'new', 'p.annotator', '--annotator', 'Ada', '--sample']; main()"
    )
    environment = {"ANNOTATOR_HOME": str(tmp_path / "home"), "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert "is ready" in done.stdout, done.stderr


def test_every_dependency_is_pinned_with_hashes_and_names_no_host() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    pins = re.split(r"\n(?=\S)", "\n".join(x for x in lock.splitlines() if not x.startswith("#")))
    assert len(pins) > 20
    for pin in pins:
        assert "==" in pin.split("\n")[0], pin
        assert "--hash=sha256:" in pin, pin
    assert "http" not in lock
    assert "file:" not in lock


def test_the_release_of_qt_that_kills_older_pythons_is_kept_out() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    assert "pyside6-essentials==" in lock.lower()
    assert "pyside6-essentials==6.12.0" not in lock.lower()
    assert "!=6.12.0" in (ROOT / "pyproject.toml").read_text("utf-8")


def test_the_lock_holds_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    pins = re.findall(r"^([\w.-]+)==(\S+)", (ROOT / "requirements.lock").read_text("utf-8"), re.M)
    version_of = {name.lower(): version for name, version in pins}
    for requirement in map(Requirement, asked):
        assert version_of[requirement.name.lower()] in requirement.specifier, requirement
