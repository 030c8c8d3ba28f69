"""Killing the program at random moments; a thousand times with `python -m tests.fuzz.kills`."""

import json
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL, and no fork")
def test_what_was_done_survives_being_killed_and_nothing_is_half_done() -> None:
    root = Path(__file__).parents[2]
    command = [sys.executable, "-m", "tests.fuzz.kills", "--count", "40"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=120)
    found = json.loads(done.stdout)
    assert found["faults"] == [], found["seed"]
    assert found["kills"] == 40
    assert found["told"] > 0
