"""Garbage that goes in circles is collected on the window's thread, never beside it.

Windows and their parts refer to each other in circles. Python's collector begins in
whichever thread happens to ask for memory; in another one it would take widgets apart
while Qt draws them, and the program would end. So while such threads are there it rests,
and a timer of the window does its work.
"""

import gc
import time
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QTimer

_INTERVAL_MS = 100
_SHARE = 0.02
"""Of the window's time, what a generation may take: after a long collection it rests long.

Long work beside the window may hold a million things, and going through them takes half a second.
"""


_OLDEST = 2
_MANY = 100_000
"""So many new things at once are long work's, not the window's; they go as they came."""
_PATIENCE_S = 60.0
"""How long that is believed."""


class _Threads:
    """How many threads beside the window's there are, and the timer meanwhile."""

    count = 0
    timer: QTimer | None = None
    rests_until: ClassVar[dict[int, float]] = {}
    """Of a generation, when it may be collected again, in seconds of the monotonic clock."""
    many_since: float | None = None
    """Since when there have been many new things."""


def hold() -> None:
    """Let the collector rest, as a thread beside the window's begins; called on the window's."""
    _Threads.count += 1
    gc.disable()
    if _Threads.timer is None:
        _Threads.timer = QTimer(QCoreApplication.instance())
        _Threads.timer.setInterval(_INTERVAL_MS)
        _Threads.timer.timeout.connect(collect)
        _Threads.timer.start()


def release() -> None:
    """Let the collector work again, once the last such thread has ended."""
    _Threads.count -= 1
    if _Threads.count == 0:
        thaw()
        if _Threads.timer is not None:
            _Threads.timer.stop()
            _Threads.timer.deleteLater()
            _Threads.timer = None
        gc.enable()


def go_on() -> None:
    """Let the collector work from here on, unless a thread beside the window's is there."""
    if _Threads.count == 0:
        gc.enable()


def keep() -> None:
    """Leave alone what is there now, such as a room that was just made, until `thaw`."""
    if _Threads.count:
        gc.freeze()


def thaw() -> None:
    """Go through all things again at the next collection; to be called when a window has gone."""
    gc.unfreeze()


def collect() -> None:
    """Collect the oldest generation that is due, as the collector itself would.

    What is there after the oldest was collected is not gone through again until `thaw`.
    """
    counts, thresholds = gc.get_count(), gc.get_threshold()
    begun = time.monotonic()
    if counts[0] <= _MANY:
        _Threads.many_since = None
    else:
        since = _Threads.many_since = _Threads.many_since or begun
        if begun < since + _PATIENCE_S:
            return
    for generation in (2, 1, 0):
        is_due = counts[generation] > thresholds[generation]
        if is_due and begun >= _Threads.rests_until.get(generation, 0.0):
            gc.collect(generation)
            if generation == _OLDEST:
                gc.freeze()
            ended = time.monotonic()
            _Threads.rests_until[generation] = ended + (ended - begun) / _SHARE
            return
