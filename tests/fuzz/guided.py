"""Let atheris look for inputs that lead on new ways: `python -m tests.fuzz.guided --seconds 60`.

Optional: `pip install annotator[fuzz]` where there is a wheel. Each kind of file gets a
process of its own. Prints how many inputs were tried of each, and ends with 1 where one of
them was neither refused with a sentence nor taken in; that input is kept and named.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from annotator.domain.errors import UserError

_TRIED = re.compile(r"stat::number_of_executed_units:\s*(\d+)")
_FIXED = ("-print_final_stats=1", "-timeout=20", "-rss_limit_mb=512", "-max_len=65536")


def try_kind(kind: str, corpus: Path, seconds: int) -> None:
    """Try inputs of one kind until the time is over; ends the process."""
    atheris: Any = import_module("atheris")
    with atheris.instrument_imports(include=["annotator.services", "annotator.domain"]):
        inputs = import_module("tests.fuzz.inputs")
    deed: Callable[[Path], bool] = inputs.deed_of(kind)
    place = corpus.parent / f"input.{kind}"

    def one(data: bytes) -> None:
        place.write_bytes(data)
        try:
            deed(place)
        except UserError:
            return

    options = [*_FIXED, f"-max_total_time={seconds}", f"-artifact_prefix={Path.cwd()}/{kind}-"]
    atheris.Setup([sys.argv[0], *options, str(corpus)], one)
    atheris.Fuzz()


def run(kinds: Sequence[str], seconds: int) -> dict[str, dict[str, object]]:
    """Try each kind in a process of its own; return how many were tried, and what failed."""
    from tests.fuzz import examples

    found: dict[str, dict[str, object]] = {}
    with tempfile.TemporaryDirectory() as name:
        sound = examples.of_all_kinds(Path(name))
        for kind in kinds or sound:
            corpus = Path(name) / kind / "corpus"
            corpus.mkdir(parents=True)
            (corpus / "sound").write_bytes(sound[kind])
            command = [sys.executable, "-m", "tests.fuzz.guided", "--kind", kind]
            command += ["--corpus", str(corpus), "--seconds", str(seconds)]
            done = subprocess.run(command, capture_output=True, text=True, errors="replace")
            tried = _TRIED.search(done.stderr)
            fault = "" if done.returncode == 0 else done.stderr[-1_000:]
            found[kind] = {"tried": int(tried[1]) if tried else 0, "fault": fault}
    return found


def main(arguments: Sequence[str]) -> int:
    """Print the figures as JSON."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.guided")
    parser.add_argument("--seconds", type=int, default=60, help="For each kind.")
    parser.add_argument("--kind", action="append", default=[])
    parser.add_argument("--corpus", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    if find_spec("atheris") is None:
        print("atheris is not installed; this step is left out.")  # noqa: T201
        return 0
    if asked.corpus is not None:
        try_kind(asked.kind[0], asked.corpus, asked.seconds)
    found = run(asked.kind, asked.seconds)
    print(json.dumps(found, indent=1))  # noqa: T201
    return 1 if any(each["fault"] for each in found.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
