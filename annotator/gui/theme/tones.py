"""Tones for colours that the analyst chose, so that they too can be read."""

from functools import lru_cache

from annotator.domain.codebook import ScaleValue
from annotator.gui.theme.contrast import blend, contrast
from annotator.gui.theme.value import Theme, Tone

_TEXT = 4.5
_LINE = 3.0


@lru_cache(maxsize=1024)
def tone_from(colour: str, theme: Theme) -> Tone:
    """Return a tone of the hue of `colour` (`#rrggbb`) that can be read in `theme`."""
    fill = blend(colour, theme.surface, 0.3 if theme.dark else 0.18)
    return Tone(
        fill=fill,
        line=_toward(theme.text, colour, (theme.reader.paper,), _LINE),
        text=_toward(theme.text, colour, (fill, theme.reader.paper, theme.window), _TEXT),
    )


def tone_for(id: str, colour: str, theme: Theme) -> Tone:
    """Return the tone of a codebook entry: its own colour's, or one that goes with its id."""
    return tone_from(colour.lower(), theme) if _is_colour(colour) else theme.hue_of(id)


def stance_tone(value: ScaleValue, theme: Theme) -> Tone:
    """Return the tone of a value of the scale: its own colour's, or the theme's for its place."""
    if value.colour:
        return tone_from(value.colour.lower(), theme)
    return theme.stance(value.polarity, mixed=value.mark == "±")


def _is_colour(text: str) -> bool:
    digits = text[1:].lower()
    return len(text) == 7 and text[0] == "#" and all(d in "0123456789abcdef" for d in digits)


def _toward(ink: str, colour: str, grounds: tuple[str, ...], least: float) -> str:
    """Mix ink into a colour until it stands out enough from every ground."""
    for step in range(20):
        mixed = blend(ink, colour, step / 20)
        if all(contrast(mixed, ground) >= least for ground in grounds):
            return mixed
    return ink
