"""Spoilt files of every kind, a few; thousands with `python -m tests.fuzz.inputs`."""

import json
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="time is kept by a signal")
def test_spoilt_files_are_refused_with_a_sentence_or_taken_in() -> None:
    command = [sys.executable, "-m", "tests.fuzz.inputs", "--count", "15"]
    root = Path(__file__).parents[1]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=300)
    found = json.loads(done.stdout)
    assert {kind: t["faults"] for kind, t in found["by_kind"].items() if t["faults"]} == {}
    assert all(tally["tried"] == 15 for tally in found["by_kind"].values())
    assert found["peak_mb"] < 512
