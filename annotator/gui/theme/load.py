"""Themes as they come with the program: one JSON file each."""

import json
from functools import cache

from annotator import paths
from annotator.gui.theme.value import StanceTones, TextColours, Theme, Tone


@cache
def load_theme(name: str) -> Theme:
    """Return the theme "light" or "dark". Raises `OSError` where the file is missing."""
    kept = json.loads(paths.resource("themes", f"{name}.json").read_bytes())
    kept["reader"] = TextColours(**kept["reader"])
    stances = {name: Tone(**tone) for name, tone in kept["stances"].items()}
    kept["stances"] = StanceTones(**stances)
    kept["hues"] = tuple(Tone(**tone) for tone in kept["hues"])
    return Theme(**kept)
