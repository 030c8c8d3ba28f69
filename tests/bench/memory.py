"""How much memory this process has taken at most."""

import sys
from pathlib import Path

_STATUS = Path("/proc/self/status")


def most_mb() -> float:
    """Return the megabytes that lay in memory at most, counted since the program began.

    Linux tells in `VmHWM`; `ru_maxrss` counts the parent's memory there, from before `exec`.
    """
    if _STATUS.exists():
        for line in _STATUS.read_text("ascii", "replace").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024 / 1_000_000
    import resource  # which Windows has not

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1_000_000
