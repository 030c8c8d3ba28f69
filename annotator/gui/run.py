"""Starting the program."""

import sys
from pathlib import Path

from annotator.gui.application import create_application
from annotator.gui.windows import Windows


def run(project: Path | None) -> int:
    """Open the window, on a project or on the last one; return the exit code at its end."""
    program = create_application(sys.argv)
    windows = Windows(program)
    windows.start(project)
    return program.run()
