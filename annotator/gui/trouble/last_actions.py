"""What was done last, for reports: ids of actions, never what they were done to."""

import logging
from collections import deque

from annotator.domain.clock import now

_log = logging.getLogger(__name__)
_KEPT = 20
_done: deque[tuple[str, str]] = deque(maxlen=_KEPT)


def note_action(id: str) -> None:
    """Note that an action begins; the log names it too, should the program end in it."""
    _done.append((now()[11:19], id))
    _log.info("action %s", id)


def last_actions() -> list[tuple[str, str]]:
    """Return when the last actions began (UTC) and their ids, the latest last."""
    return list(_done)
