"""Where things are on disk, in a checkout and in an installed wheel.

Nothing here makes a folder; whoever writes does. `ANNOTATOR_HOME` in the environment
moves everything the program writes by itself into one folder, for a copy on a stick.
"""

import os
import sys
from functools import cache
from pathlib import Path
from typing import Protocol, cast

import appdirs  # pyright: ignore[reportMissingTypeStubs]


class _UserFolders(Protocol):
    """The part of appdirs that is used; it comes without types."""

    def user_config_dir(self, appname: str, appauthor: bool, *, roaming: bool) -> str: ...
    def user_data_dir(self, appname: str, appauthor: bool) -> str: ...
    def user_log_dir(self, appname: str, appauthor: bool) -> str: ...


_user = cast(_UserFolders, appdirs)
_NAME = "annotator"
_PACKAGE = Path(__file__).resolve().parent


def config_folder() -> Path:
    """Return the folder of the settings."""
    return _own("config", _user.user_config_dir(_NAME, False, roaming=True))


def data_folder() -> Path:
    """Return the folder of what the program keeps for itself."""
    return _own("data", _user.user_data_dir(_NAME, False))


def backups_folder() -> Path:
    """Return the folder of the backups of projects."""
    return data_folder() / "backups"


def log_folder() -> Path:
    """Return the folder of the log file."""
    return _own("log", _user.user_log_dir(_NAME, False))


def projects_folder() -> Path:
    """Return the folder that is offered for new projects, in sight of the analyst."""
    if os.environ.get("ANNOTATOR_HOME"):
        return data_folder() / "projects"
    documents = _documents()
    return documents / "Annotator" if documents.is_dir() else data_folder() / "projects"


def settings_file() -> Path:
    """Return the file of the settings."""
    return config_folder() / "settings.json"


def running_folder() -> Path:
    """Return the folder of notes of what is open, one for each program that runs."""
    return data_folder() / "running"


def log_file() -> Path:
    """Return the log file."""
    return log_folder() / "annotator.log"


def resource(*parts: str) -> Path:
    """Return the place of something that came with the program, such as an icon."""
    return _shipped(_PACKAGE, "resources").joinpath(*parts)


def seed(*parts: str) -> Path:
    """Return the place of a part of the sample project."""
    return _shipped(_PACKAGE, "seeds").joinpath(*parts)


def is_there(path: Path) -> bool:
    """Tell whether there is something at a place; no, where nobody can say.

    `Path.exists` raises what the system says of a disk that is gone or of a closed folder.
    """
    return os.path.exists(path)  # noqa: PTH110


def is_file(path: Path) -> bool:
    """Tell whether there is a file at a place; no, where nobody can say."""
    return os.path.isfile(path)  # noqa: PTH113


def is_folder(path: Path) -> bool:
    """Tell whether there is a folder at a place; no, where nobody can say."""
    return os.path.isdir(path)  # noqa: PTH112


def true_path(path: Path) -> Path:
    """Return a path without links; `Path.resolve` raises on a link that leads to itself."""
    return Path(os.path.realpath(path))


def _own(kind: str, usual: str) -> Path:
    home = os.environ.get("ANNOTATOR_HOME")
    return Path(home).expanduser() / kind if home else Path(usual)


@cache
def _shipped(package: Path, folder: str) -> Path:
    """A wheel carries the folder inside the package; a checkout has it beside the package."""
    installed = package / folder
    return installed if installed.is_dir() else package.parent / folder


def _documents() -> Path:
    usual = Path.home() / "Documents"
    if not sys.platform.startswith("linux"):
        return usual
    config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return _documents_named_in(config / "user-dirs.dirs") or usual


def _documents_named_in(file: Path) -> Path | None:
    """Read the folder that the desktop calls Documents, whatever its language.

    Format: freedesktop.org xdg-user-dirs, one `XDG_DOCUMENTS_DIR="$HOME/…"` per line.
    """
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    for line in lines:
        name, _, value = line.strip().partition("=")
        if name == "XDG_DOCUMENTS_DIR" and value:
            return Path(value.strip('"').replace("$HOME", str(Path.home()), 1))
    return None
