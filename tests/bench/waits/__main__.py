"""`python -m tests.bench.waits PROJECT [DEED…]`: do everything in a window, and print its gaps.

PROJECT is copied first, and is one of `tests.bench.big` with two annotators, prepared by
`tests.bench.waits.preparing`. It needs a display, such as Xvfb's. Printed are, for every gap above
a tenth of a second, how long it was, how long of it the window's own thread was at work, in which
deed and where.
"""

import json
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from annotator import paths
from annotator.gui.run import begin
from tests.bench.big import ANNOTATOR

if TYPE_CHECKING:
    from tests.bench.waits.watchdog import Watchdog


def _sit_down() -> None:
    file = paths.config_folder() / "identity.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    known = {ANNOTATOR.name: {"id": ANNOTATOR.id, "created_at": ANNOTATOR.created_at}}
    file.write_text(json.dumps({"current": ANNOTATOR.name, "annotators": known}), "utf-8")


def main() -> None:
    """Copy the project, do it all, and say where somebody had to wait."""
    with tempfile.TemporaryDirectory(dir=Path(sys.argv[1]).parent) as name:
        folder = Path(name)
        os.environ["ANNOTATOR_HOME"] = str(folder / "home")
        _sit_down()
        project = folder / "watched.annotator"
        shutil.copyfile(sys.argv[1], project)
        program, windows = begin(project)
        # What begins the program must come before everything that loads Qt.
        from tests.bench.waits.driving import Desktop, Driver
        from tests.bench.waits.watchdog import Watchdog

        dog = Watchdog()
        dog.doing = "start"
        driver = Driver(Desktop(program, windows, folder), dog, sys.argv[2:])
        program.run()
        dog.stop()
        del driver
        _print(dog)


def _print(dog: "Watchdog") -> None:
    gaps = sorted(dog.gaps, key=lambda gap: -gap.own_s)
    for gap in gaps:
        times = f"{1000 * gap.wall_s:6.0f} ms, own {1000 * gap.own_s:6.0f} ms"
        print(f"{times}  {gap.doing:32} {gap.place}")  # noqa: T201


if __name__ == "__main__":
    main()
