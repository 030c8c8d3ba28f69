"""Open the window on the sample project; where there is no display, take the tour instead."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

PICTURES = ROOT / "build" / "tour"


def main() -> None:
    """Show the sample in the way this machine can."""
    from annotator.cli import main as annotator
    from annotator.gui.starting.display import has_display

    if has_display():
        sys.argv = ["annotator", "open", "--sample"]
    else:
        print(f"There is no display here; the tour saves its pictures in {PICTURES}", flush=True)
        sys.argv = ["annotator", "tour", "--out", str(PICTURES)]
    annotator()


if __name__ == "__main__":
    main()
