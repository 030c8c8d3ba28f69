"""Why there is no file at a place, where it is not simply gone."""

from pathlib import Path

from annotator.domain.errors import UserError


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
