"""What is open, noted on disk while the program runs, so that the next start can offer it.

A note whose lock nobody holds was left by a program that was killed or died.
"""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.clock import now
from annotator.domain.ids import new_id
from annotator.domain.value import value
from annotator.store.lock import FileLock

if TYPE_CHECKING:
    from typing import TextIO

_log = logging.getLogger(__name__)
_LONGEST = 20_000


@value
class Open:
    """What was on the screen."""

    since: str
    """When the program started; UTC, ISO 8601."""
    project: str = ""
    article_id: str = ""


@value
class Died:
    """A program that came to no good end."""

    open: Open
    trace: str = ""
    """Where it was, if the system stopped it: files and lines of code."""


class Running:
    """The note of this program; without it everything works, only nothing is offered later."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / f"{new_id()}.json"
        self._lock = FileLock(self._file.with_suffix(".lock"))
        self._trace: TextIO | None = None
        self._open = Open(now())

    def begin(self) -> list[Died]:
        """Note that the program runs; return those that died since, the latest first."""
        died = self._bury()
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._lock.take()
            self._write()
            self._trace = self._file.with_suffix(".txt").open("w", encoding="utf-8")
            import faulthandler

            faulthandler.enable(self._trace)
        except (OSError, NotImplementedError) as error:
            _log.warning("what is open cannot be noted: %s", error)
        return died

    def shows(self, project: Path | None, article_id: str = "") -> None:
        """Note what is on the screen now."""
        shown = replace(self._open, project=str(project or ""), article_id=article_id)
        if shown != self._open:
            self._open = shown
            with suppress(OSError):
                self._write()

    def end(self) -> None:
        """Take the note away: the program ends as it should."""
        if self._trace is not None:
            import faulthandler

            faulthandler.disable()
            self._trace.close()
            self._trace = None
        self._lock.release()
        _remove(self._file)

    def _write(self) -> None:
        partial = self._file.with_suffix(".part")
        partial.write_text(json.dumps(asdict(self._open)), "utf-8")
        partial.replace(self._file)

    def _bury(self) -> list[Died]:
        found: list[Died] = []
        with suppress(OSError):
            for file in self._folder.glob("*.json"):
                died = _left_behind(file)
                if died is not None:
                    found.append(died)
        return sorted(found, key=lambda died: died.open.since, reverse=True)


def _left_behind(file: Path) -> Died | None:
    """Return what a note says whose program is gone, and remove it; none where it still runs."""
    lock = FileLock(file.with_suffix(".lock"))
    try:
        if not lock.take():
            return None
        died = _died(file)
    except (OSError, NotImplementedError):
        return None
    except (ValueError, TypeError):
        died = None
    finally:
        lock.release()
    _remove(file)
    return died


def _died(file: Path) -> Died:
    trace = ""
    with suppress(OSError):
        trace = file.with_suffix(".txt").read_text("utf-8", "replace")[:_LONGEST]
    kept = json.loads(file.read_bytes())
    return Died(Open(**{name: str(kept[name]) for name in kept}), trace)


def _remove(file: Path) -> None:
    for suffix in (".json", ".lock", ".txt", ".part"):
        with suppress(OSError):
            file.with_suffix(suffix).unlink(missing_ok=True)
