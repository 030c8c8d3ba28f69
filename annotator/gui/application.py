"""Everything that exists once, before the first window."""

import gc
import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from annotator import __version__, paths
from annotator.domain.errors import UserError
from annotator.domain.value import value
from annotator.gui.icons import app_icon
from annotator.gui.jobs import Jobs, collecting
from annotator.gui.settings import Settings, SettingsHome
from annotator.gui.starting.qt_application import qt_application
from annotator.gui.theme import Look
from annotator.gui.trouble.log import hear_bugs, start_log
from annotator.gui.wording.translations import speak

if TYPE_CHECKING:
    from annotator.gui.dialogs.crash import CrashDialog
    from annotator.gui.dialogs.message import Message

_log = logging.getLogger(__name__)

_SETTLE_MS = 1_000
"""How long after the window was shown the collector begins to work."""


@value
class Program:
    """What every window of the program shares."""

    application: QApplication
    settings: SettingsHome
    look: Look
    jobs: Jobs

    def run(self) -> int:
        """Show the windows until the last one is closed; returns the exit code."""
        QTimer.singleShot(_SETTLE_MS, settle)
        return self.application.exec()


def create_application() -> Program:
    """Set up the one application: log, settings, language, look and jobs.

    Uses the QApplication that is there already, as in tests.
    """
    handler = start_log(paths.log_file())
    application = qt_application()
    application.setWindowIcon(app_icon())
    program = dress(application)
    bugs = BugReporter(application)
    hear_bugs(bugs.report, bugs.tell, paths.log_file())
    application.aboutToQuit.connect(program.jobs.close)
    _log.info("Annotator %s on %s starts", __version__, sys.platform)
    if handler is None:
        _log.warning("no log file")
    return program


def dress(application: QApplication) -> Program:
    """Give an application its settings, language and look, without log and hooks."""
    settings = SettingsHome(paths.settings_file(), application)
    speak(application, settings.general.language)
    look = Look(application)
    dresser = _Dresser(settings, look)
    dresser.apply(settings.settings)
    settings.edited.connect(dresser.apply)
    return Program(application, settings, look, Jobs(application))


def settle() -> None:
    """Let Ctrl+C end the program, and the collector work; what exists now it never walks."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    gc.collect()
    gc.freeze()
    collecting.go_on()


class BugReporter(QObject):
    """Shows one dialog at a time, however many exceptions there are."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown: CrashDialog | Message | None = None

    def report(self, report: str) -> None:
        """Say that the program failed, unless that is on the screen already."""
        from annotator.gui.dialogs.crash import tell_bug

        if self.shown is None:
            self._show(tell_bug(QApplication.activeWindow(), report))

    def tell(self, error: UserError) -> None:
        """Say what could not be done, unless something is on the screen already."""
        from annotator.gui.dialogs.message import tell_error

        if self.shown is None:
            self._show(tell_error(QApplication.activeWindow(), error))

    def _show(self, dialog: "CrashDialog | Message") -> None:
        self.shown = dialog
        dialog.finished.connect(self._seen)

    def _seen(self) -> None:
        self.shown = None


class _Dresser(QObject):
    """Lets the look follow the settings."""

    def __init__(self, settings: SettingsHome, look: Look) -> None:
        super().__init__(settings)
        self._look = look

    def apply(self, settings: Settings) -> None:
        general = settings.general
        self._look.choose(general.theme, text_percent=general.text_percent)
