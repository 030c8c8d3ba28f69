"""The log file: what went wrong, without a word of any article."""

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from annotator.domain.errors import UserError

_log = logging.getLogger("annotator")
_qt_log = logging.getLogger("annotator.qt")

_BYTES = 1_000_000
_FILES = 4
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_KNOWN_NOISE = ("This plugin does not support ", "Could not register app ID: ")


def start_log(file: Path) -> logging.Handler | None:
    """Write what the program logs to a file that stays small; none where that is impossible."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = _SmallFiles(file, encoding="utf-8", delay=True)
    except OSError as error:
        sys.stderr.write(f"There is no log, because {file} cannot be written: {error}\n")
        return None
    handler.setFormatter(_WithoutWords("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)
    qInstallMessageHandler(_note_qt_message)
    return handler


class _SmallFiles(logging.FileHandler):
    """A log file that begins anew when it is large; the few before it keep numbers.

    What `logging.handlers` has for this loads sockets and more before the first window.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line."""
        super().emit(record)
        stream: TextIO | None = self.stream  # typed as if it were always open
        if stream is not None and stream.tell() > _BYTES:
            self._begin_anew()

    def _begin_anew(self) -> None:
        self.close()
        file = Path(self.baseFilename)
        for number in range(_FILES - 1, 0, -1):
            older = file.with_name(f"{file.name}.{number}")
            if older.exists():
                older.replace(file.with_name(f"{file.name}.{number + 1}"))
        file.replace(file.with_name(f"{file.name}.1"))


class _WithoutWords(logging.Formatter):
    """Writes where an exception came from, and not what it says: that may be an article's."""

    def formatException(self, ei: Any) -> str:
        """Return an exception as the reports have it."""
        _, error, trace = ei
        if error is None:
            return ""
        from annotator.services.plain_errors import error_lines

        return "\n".join(error_lines(error, trace))


def hear_bugs(
    heard: Callable[[str], None], refused: Callable[[UserError], None], file: Path
) -> None:
    """Log every exception that nobody caught to `file`; `heard` gets a report of this thread's.

    What is for the analyst, such as that the disk cannot be read, is no mistake of the
    program's wherever it comes up: `refused` hears of it.
    """

    def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, UserError):
            _log.warning("a refusal was not caught", exc_info=(kind, error, trace))
            refused(error)
            return
        from annotator.gui.trouble.crash_report import report_of

        _log.critical("an exception was not caught", exc_info=(kind, error, trace))
        sys.stderr.write(f"The program made a mistake ({kind.__name__}); see {file}\n")
        heard(report_of(error, trace))

    def note_in_thread(arguments: threading.ExceptHookArgs) -> None:
        error = arguments.exc_value
        if error is not None:
            _log.critical("an exception in a thread was not caught", exc_info=error)

    sys.excepthook = note
    threading.excepthook = note_in_thread


def _note_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    del context
    if not text.startswith(_KNOWN_NOISE):
        _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s", text)
