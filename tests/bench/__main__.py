"""Every benchmark, as one JSON object: `python -m tests.bench [--full] [NAME …]`."""

import json
import sys
from importlib import import_module

MODULES = ("project", "reader", "agreement", "suggesting", "learning", "parallels", "merging")


def main(arguments: list[str]) -> None:
    """Print the figures of the modules named, or of all."""
    quick = "--full" not in arguments
    names = [name for name in arguments if not name.startswith("--")] or list(MODULES)
    found: dict[str, float] = {}
    for name in names:
        print(f"{name} …", file=sys.stderr)  # noqa: T201
        found |= import_module(f"tests.bench.{name}").figures(quick)
    print(json.dumps({name: round(value, 3) for name, value in found.items()}, indent=1))  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
