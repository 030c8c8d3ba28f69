"""Starting the program."""

import sys
from pathlib import Path

from annotator.gui.application import create_application
from annotator.gui.windows import Windows


def run(project: Path | None, *, sample: bool = False) -> int:
    """Open the window, on a project, the sample or the last one; return its exit code."""
    program = create_application(sys.argv)
    windows = Windows(program)
    if sample:
        windows.start_with_sample()
    else:
        windows.start(project)
    return program.run()
