"""What lies at a place where a project should be, told without opening it."""

from pathlib import Path

from annotator.domain.errors import UserError

_BEGINNING = b"SQLite format 3\0"


def refuse_what_is_no_file(path: Path) -> None:
    """Raise `UserError` for a folder or a pipe, and where the system does not let anybody look.

    Nothing is raised of what is not there.
    """
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        reason = error.strerror or "unknown error"
        raise UserError(f"{path} could not be opened: {reason}.") from error
    raise UserError(f"{path} is not a file; choose the project itself.")


def begins_as_a_project(path: Path) -> bool:
    """Tell whether a file has the first bytes of a project's; no, where it cannot be read.

    Format: sqlite.org/fileformat.html §1.3.
    """
    try:
        with path.open("rb") as file:
            return file.read(len(_BEGINNING)) == _BEGINNING
    except OSError:
        return False
