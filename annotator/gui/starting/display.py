"""Whether there is a display that a window can open on; asked before Qt, which would abort."""

import os
import re
import socket
import sys
from contextlib import closing
from pathlib import Path

_x_name = re.compile(r"(?P<host>[^:]*):(?P<number>\d+)(?:\.\d+)?$")
_X_PORT = 6000
_PATIENCE_S = 2.0


def has_display() -> bool:
    """Tell whether a window can be shown, on a display or on what `QT_QPA_PLATFORM` names."""
    if not sys.platform.startswith("linux"):
        return True
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if platform and platform != "xcb" and not platform.startswith("wayland"):
        return True
    return _x_answers(os.environ.get("DISPLAY", "")) or _wayland_answers()


def _x_answers(display: str) -> bool:
    """Format of `DISPLAY`: [host]:number[.screen], X(7)."""
    name = _x_name.match(display)
    if name is None:
        return False
    host, number = name["host"].partition("/")[0], int(name["number"])
    if host not in {"", "unix"}:
        return _connects(socket.AF_INET, (host, _X_PORT + number))
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108  (where X servers listen)
    return _connects(socket.AF_UNIX, path) or _connects(socket.AF_UNIX, f"\0{path}")


def _wayland_answers() -> bool:
    name, folder = os.environ.get("WAYLAND_DISPLAY", ""), os.environ.get("XDG_RUNTIME_DIR", "/")
    return bool(name) and _connects(socket.AF_UNIX, str(Path(folder, name)))


def _connects(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    try:
        with closing(socket.socket(family)) as connection:
            connection.settimeout(_PATIENCE_S)
            connection.connect(address)
    except OSError:
        return False
    return True
