"""Does one deed after another in a window, each once the last one has come to rest."""

import sys
import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from annotator.gui.models.asking import Asker
from tests.bench.waits.deeds import Deed, Desktop, deeds
from tests.bench.waits.watchdog import Watchdog

_LOOK_MS = 60
_QUIET_S = 0.5
"""How long nothing must be at work before the next deed."""
_LONGEST_S = 120.0


class Driver(QObject):
    """Does one deed after another, each once the last one has come to rest."""

    def __init__(self, desktop: Desktop, dog: Watchdog, wanted: list[str]) -> None:
        super().__init__()
        self._desktop = desktop
        self._dog = dog
        self._deeds: Iterator[tuple[str, Deed]] = iter(
            [(name, deed) for name, deed in deeds().items() if not wanted or name in wanted]
        )
        self._begun = self._busy_at = time.monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK_MS)

    def _look(self) -> None:
        now = time.monotonic()
        if self._is_busy() and now - self._begun < _LONGEST_S:
            self._busy_at = now
        elif now - self._busy_at > _QUIET_S:
            self._go_on()

    def _is_busy(self) -> bool:
        askers = (
            asker
            for widget in QApplication.topLevelWidgets()
            for asker in widget.findChildren(Asker)
        )
        return bool(self._desktop.program.jobs.waiting) or any(a.is_busy for a in askers)

    def _go_on(self) -> None:
        name, deed = next(self._deeds, ("", None))
        self._begun = self._busy_at = time.monotonic()
        if deed is None:
            self._timer.stop()
            self._desktop.program.application.quit()
            return
        self._dog.doing = name
        print(f"· {name}", file=sys.stderr, flush=True)  # noqa: T201
        try:
            deed(self._desktop)
        except Exception as error:
            print(f"  {name} failed: {error!r}", file=sys.stderr, flush=True)  # noqa: T201
