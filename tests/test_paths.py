from pathlib import Path

import pytest

from annotator import paths


def test_everything_the_program_writes_moves_with_annotator_home(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path))
    places = [
        paths.settings_file(),
        paths.log_file(),
        paths.backups_folder(),
        paths.projects_folder(),
    ]
    assert all(place.is_relative_to(tmp_path) for place in places)
    assert len(set(places)) == len(places)
    assert not list(tmp_path.iterdir())


def test_new_projects_are_offered_where_the_desktop_keeps_documents(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("ANNOTATOR_HOME", raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    (tmp_path / "config").mkdir()
    (tmp_path / "Dokumente").mkdir()
    named = 'XDG_DOCUMENTS_DIR="$HOME/Dokumente"\n'
    (tmp_path / "config" / "user-dirs.dirs").write_text(named, encoding="utf-8")
    assert paths.projects_folder() == tmp_path / "Dokumente" / "Annotator"


def test_new_projects_go_to_the_data_folder_where_there_are_no_documents(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("ANNOTATOR_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    assert paths.projects_folder() == paths.data_folder() / "projects"


def test_an_installed_package_finds_what_it_carries_inside(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    package = tmp_path / "annotator"
    monkeypatch.setattr(paths, "_PACKAGE", package)
    assert paths.resource("icons", "app.svg") == tmp_path / "resources" / "icons" / "app.svg"
    (package / "seeds").mkdir(parents=True)
    assert paths.seed("articles") == package / "seeds" / "articles"
