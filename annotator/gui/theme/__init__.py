"""The colours and shapes of the window."""

from annotator.gui.theme.contrast import blend, contrast, ink_on
from annotator.gui.theme.load import load_theme
from annotator.gui.theme.look import Look, ThemeChoice, current_theme
from annotator.gui.theme.tones import stance_tone, tone_for, tone_from
from annotator.gui.theme.value import TextColours, Theme, Tone

__all__ = [
    "Look",
    "TextColours",
    "Theme",
    "ThemeChoice",
    "Tone",
    "blend",
    "contrast",
    "current_theme",
    "ink_on",
    "load_theme",
    "stance_tone",
    "tone_for",
    "tone_from",
]
