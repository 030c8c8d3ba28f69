"""Every benchmark, as one JSON object.

`python -m tests.bench [--full] [--keep] [--cache FOLDER] [--articles N] [NAME …]`, each NAME a
module (`project`) or one figure (`import_vs_bare_fts5`). Each figure is a ratio: `…_vs_X` is the
cost of what the program does over that of X, a bare program or library measured in the same run
or a limit that is named (`…_vs_50ms`); less is better. Only shares of what was found right
(`…_recall`, `…_precision`, `quotations_speaker_…`, `learning_agrees_…`) are better the nearer
they come to 1.
`--keep` writes the figures to `figures.json`; `--cache` keeps the big project of `--full` for the
next run, `--articles` says how big it is.
"""

import argparse
import json
import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

from tests.bench.figure import Figures, Setting

MODULES = {
    "project": "project",
    "size": "size",
    "keeping": "keeping",
    "reader": "reading",
    "agreement": "agreement",
    "suggesting": "suggesting",
    "learning": "learning",
    "parallels": "parallels",
    "merging": "merging",
}
KEPT = Path(__file__).with_name("figures.json")


def main(arguments: list[str]) -> None:
    """Print the figures named, or all."""
    parser = argparse.ArgumentParser(prog="tests.bench")
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--articles", type=int, default=100_000)
    asked = parser.parse_args(arguments)
    setting = Setting(not asked.full, asked.cache, asked.articles)
    found = measured(asked.names, setting)
    print(json.dumps(found, indent=1))  # noqa: T201
    if asked.keep:
        keep(found, quick=setting.quick)


def measured(names: list[str], setting: Setting) -> dict[str, float]:
    """Return the figures named, or all, to three digits behind the point."""
    found: dict[str, float] = {}
    for module in MODULES:
        figures = figures_of(module, setting)
        wanted = [name for name in figures if not names or {module, name} & set(names)]
        for name in wanted:
            print(f"{name} …", file=sys.stderr)  # noqa: T201
            found[name] = round(figures[name](), 3)
    missing = set(names) - found.keys() - MODULES.keys()
    if missing:
        sys.exit(f"No figure and no module is called {', '.join(sorted(missing))}.")
    return found


def figures_of(module: str, setting: Setting) -> Figures:
    """Return the figures of a module by name, each to be measured when it is called."""
    return import_module(f"tests.bench.{MODULES[module]}").named(setting)


def kept(*, quick: bool) -> Mapping[str, float]:
    """Return the figures that were kept last."""
    return json.loads(KEPT.read_text("utf-8"))["quick" if quick else "full"]


def keep(found: Mapping[str, float], *, quick: bool) -> None:
    """Write figures over those of the same names that were kept before."""
    sections: dict[str, dict[str, float]] = {}
    if KEPT.exists():
        sections |= json.loads(KEPT.read_text("utf-8"))
    for name in ("quick", "full"):
        section = {**sections.get(name, {}), **(found if (name == "quick") is quick else {})}
        sections[name] = dict(sorted(section.items()))
    KEPT.write_text(json.dumps(sections, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
