"""Notes every gap of the event loop, with what the window's thread did in it."""

import signal
import time
from collections import Counter
from dataclasses import dataclass, field
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer

LONGEST_S = 0.1
"""What nobody notices; a longer gap is one."""
_BEAT_MS = 10
_LOOK_S = 0.01
_PACKAGE = "annotator"
_LINES = 4


@dataclass(slots=True)
class Gap:
    """A time in which the window heard nobody."""

    doing: str
    wall_s: float
    own_s: float
    """Of the processor's time, what the window's thread took of it: a loaded machine adds none."""
    places: Counter[str] = field(default_factory=Counter[str])
    """Lines of the program that were seen at work, the innermost few at a time."""

    @property
    def place(self) -> str:
        """Where it was seen most often."""
        return self.places.most_common(1)[0][0] if self.places else "?"


class Watchdog(QObject):
    """Beats in the event loop; an alarm looks at what is at work where a beat is missing.

    The alarm is heard by the window's own thread, as soon as what Python called comes back:
    frames that another thread looked at would keep Qt's painters beyond their time.
    """

    def __init__(self) -> None:
        super().__init__()
        self.doing = ""
        self.gaps: list[Gap] = []
        self._seen: Counter[str] = Counter()
        self._last = (time.perf_counter(), time.thread_time())
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT_MS)
        signal.signal(signal.SIGALRM, self._look)
        signal.setitimer(signal.ITIMER_REAL, _LOOK_S, _LOOK_S)

    def stop(self) -> None:
        """Look no more."""
        signal.setitimer(signal.ITIMER_REAL, 0)
        self._timer.stop()

    def _beat(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        wall, own = now[0] - self._last[0], now[1] - self._last[1]
        if wall > LONGEST_S:
            self.gaps.append(Gap(self.doing, wall, own, self._seen))
        self._seen = Counter()
        self._last = now

    def _look(self, _number: int, frame: FrameType | None) -> None:
        if time.perf_counter() - self._last[0] > LONGEST_S / 4:
            self._seen[_place(frame)] += 1


def _place(frame: FrameType | None) -> str:
    """Return the innermost lines of the program among what is at work."""
    lines: list[str] = []
    while frame is not None and len(lines) < _LINES:
        code = frame.f_code
        _, inside, place = code.co_filename.rpartition(f"/{_PACKAGE}/")
        if inside:
            lines.append(f"{place}:{frame.f_lineno} {code.co_name}")
        frame = frame.f_back
    return " < ".join(lines) or "Qt"
