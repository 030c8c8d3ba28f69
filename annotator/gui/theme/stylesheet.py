"""A theme as a Qt style sheet, made from the one template."""

from dataclasses import fields
from functools import cache
from string import Template

from annotator import paths
from annotator.gui.theme.value import Theme


def stylesheet_of(theme: Theme, text_px: int, *, right_to_left: bool = False) -> str:
    """Return the style sheet of a theme, with `text_px` as the height of ordinary text."""
    values = {field.name: getattr(theme, field.name) for field in fields(theme)}
    tokens = {name: value for name, value in values.items() if isinstance(value, str)}
    tokens |= _sizes(text_px)
    tokens["shapes"] = paths.resource("themes", "shapes").as_posix()
    tokens["start"], tokens["end"] = ("right", "left") if right_to_left else ("left", "right")
    tokens["closed"] = tokens["end"]
    tokens["paper"] = theme.reader.paper
    return _template().substitute(tokens)


def _sizes(text_px: int) -> dict[str, str]:
    """Heights follow the text, so that a larger text never is cut off."""
    return {
        "px_text": f"{text_px}px",
        "px_small": f"{max(11, round(text_px * 0.88))}px",
        "px_heading": f"{round(text_px * 1.16)}px",
        "px_title": f"{round(text_px * 1.6)}px",
        "px_control": f"{text_px + 7}px",
        "px_field": f"{text_px + 9}px",
        "px_row": f"{text_px + 5}px",
    }


@cache
def _template() -> Template:
    return Template(paths.resource("themes", "window.qss").read_text(encoding="utf-8"))
