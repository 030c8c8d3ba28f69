"""Themes as they come with the program: one JSON file each."""

from functools import cache

import msgspec

from annotator import paths
from annotator.gui.theme.value import Theme


@cache
def load_theme(name: str) -> Theme:
    """Return the theme "light" or "dark". Raises `OSError` where the file is missing."""
    file = paths.resource("themes", f"{name}.json")
    return msgspec.json.decode(file.read_bytes(), type=Theme)
