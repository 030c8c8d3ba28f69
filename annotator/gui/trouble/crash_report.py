"""What is told of an unexpected error: where it happened and what was done, and no more.

Articles, names and paths of the analyst's stay out: of a message only what the language
itself says is kept, of a path only the part inside the program.
"""

import platform
from contextlib import suppress
from types import TracebackType

from PySide6.QtCore import qVersion

from annotator import __version__
from annotator.domain.clock import now
from annotator.gui.trouble.last_actions import last_actions
from annotator.gui.trouble.running import Died
from annotator.paths import log_file
from annotator.services.plain_errors import error_lines, plain_trace
from annotator.store.database import SQLITE_VERSION


def report_of(error: BaseException, trace: TracebackType | None, doing: str = "") -> str:
    """Return the report of an error, as text; `doing` says in which job it happened."""
    parts = [
        *_about(),
        "",
        "Last actions (UTC):",
        *(f"  {moment} {id}" for moment, id in last_actions()),
        *([f"In the job: {doing}"] if doing else []),
        "",
        *error_lines(error, trace),
    ]
    return "\n".join(parts) + "\n"


def report_of_death(died: Died) -> str:
    """Return the report of a program that was stopped, from what it left behind."""
    lines: list[str] = []
    with suppress(OSError):
        lines = log_file().read_text("utf-8", "replace").splitlines()
    told = [line for line in lines if " annotator.gui.trouble.last_actions: action " in line][-20:]
    parts = [
        *_about(),
        "",
        f"It had started {died.open.since[:19]}Z, and did not end as it should.",
        "",
        "Last actions:",
        *(f"  {line.split(',')[0]} {line.rsplit(' ', 1)[-1]}" for line in told),
        "",
        plain_trace(died.trace.strip()) or "Nothing is known of where it was.",
    ]
    return "\n".join(parts) + "\n"


def _about() -> list[str]:
    return [
        f"Annotator {__version__}, {now()[:19]}Z",
        f"Python {platform.python_version()}, Qt {qVersion()}, SQLite {SQLITE_VERSION}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    ]
