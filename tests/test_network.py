"""The whole tour, mirrored and dark, without any network: nothing of it asks for one."""

import itertools
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from annotator.gui.tour.dialogs import DIALOGS
from annotator.gui.tour.rooms import ROOMS

_WATCHED = """
import os, sys
asked = sys.argv.pop(1)
OURS = ("socket.gethostname",)  # only the name of this computer

def hear(event, values):
    if event.startswith("socket.") and event not in OURS:
        if event == "socket.__new__" and len(values) > 1 and values[1] == 1:  # AF_UNIX
            return
        with open(asked, "a") as file:
            file.write(f"{event} {values!r}\\n")

sys.addaudithook(hear)
from annotator.cli import main
main()
"""
_STRACE = ("strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=socket,connect")
_INET = re.compile(r"\bAF_INET6?\b|\bAF_PACKET\b")


def without_interfaces() -> list[str]:
    """Return what a command is put behind so that it has no network; skips where none can be."""
    for options in (["--net"], ["--map-root-user", "--net"]):
        command = ["unshare", *options]
        if (
            shutil.which("unshare")
            and not subprocess.run([*command, "true"], check=False, capture_output=True).returncode
        ):
            return command
    pytest.skip("a network namespace can be made here by nobody")


def traced(log: Path) -> list[str]:
    """Return what a command is put behind so that its sockets are written down; may be nothing."""
    command = [*_STRACE, "-o", str(log)]
    works = (
        shutil.which("strace")
        and not subprocess.run([*command, "true"], check=False, capture_output=True).returncode
    )
    log.unlink(missing_ok=True)
    return command if works else []


def coloured(picture: QImage, *, left: bool) -> int:
    """Count pixels of a half that are of a colour: the sign of the program is."""
    middle = picture.width() // 2
    across = range(middle) if left else range(middle, picture.width())
    places = itertools.product(across[::4], range(0, picture.height(), 4))
    return sum(picture.pixelColor(x, y).hslSaturation() > 120 for x, y in places)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="namespaces are Linux's")
def test_the_whole_tour_opens_no_socket_and_needs_no_network(tmp_path: Path) -> None:
    asked, calls, pictures = tmp_path / "asked", tmp_path / "calls", tmp_path / "pictures"
    wishes = ["--out", str(pictures), "--language", "fa", "--theme", "dark"]
    program = [sys.executable, "-c", _WATCHED, str(asked), "tour", *wishes]
    done = subprocess.run(
        [*without_interfaces(), *traced(calls), *program],
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    assert len(list(pictures.glob("*.png"))) > len(ROOMS) + len(DIALOGS)
    start = QImage(str(pictures / "start.png"))
    assert start.pixelColor(5, 5).lightness() < 80
    assert coloured(start, left=False) > 2 * coloured(start, left=True)
    assert not asked.exists(), asked.read_text("utf-8")
    seen = calls.read_text("utf-8", "replace").splitlines() if calls.exists() else []
    assert [line for line in seen if _INET.search(line)] == []
