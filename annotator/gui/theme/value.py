"""The colours of the window, as values."""

import zlib

from annotator.domain.value import value

Colour = str
"""`#rrggbb`."""


@value
class Tone:
    """One hue in the three strengths that a mark needs."""

    fill: Colour
    """Behind text."""
    line: Colour
    """Underlines, edges and dots: at least 3:1 on paper."""
    text: Colour
    """Words: at least 4.5:1 on `fill` and on paper."""


@value(kw_only=True)
class StanceTones:
    """The default tones of the stance scale, from vermilion to blue.

    Red against green would be lost on one man in twelve.
    """

    minus_2: Tone
    minus_1: Tone
    zero: Tone
    plus_1: Tone
    plus_2: Tone
    mixed: Tone
    unclear: Tone


@value(kw_only=True)
class TextColours:
    """What the text of an article is drawn in."""

    paper: Colour
    ink: Colour
    furniture: Colour
    """Words that are not the report."""
    margin: Colour
    margin_text: Colour
    caret: Colour
    selection: Colour
    annotation: Colour
    """Fill of an annotation that has no stance."""
    current: Colour
    """Ring of the current annotation."""
    source: Colour
    """Underline of the words that name the speaker."""
    cue: Colour
    suggestion: Colour
    find: Colour
    find_current: Colour
    rule: Colour
    """Thin lines between paragraphs and lanes."""


@value(kw_only=True)
class Theme:
    """Every colour of one look of the window."""

    name: str
    dark: bool
    sunken: Colour
    """The lowest level: troughs and tracks."""
    window: Colour
    """Behind panels, tool bars and the status bar."""
    surface: Colour
    """Panels, tables and input fields."""
    raised: Colour
    """Menus, pop-ups and cards."""
    hover: Colour
    pressed: Colour
    border: Colour
    border_strong: Colour
    """Edge of what can be typed into or pressed."""
    text: Colour
    text_muted: Colour
    """Second words: captions, hints, counts."""
    text_faint: Colour
    """What cannot be used now."""
    accent: Colour
    accent_hover: Colour
    accent_pressed: Colour
    on_accent: Colour
    accent_text: Colour
    """Links and chosen tabs."""
    accent_soft: Colour
    """Behind a chosen row."""
    focus: Colour
    selection: Colour
    selection_inactive: Colour
    danger: Colour
    danger_hover: Colour
    on_danger: Colour
    danger_text: Colour
    danger_soft: Colour
    ok_text: Colour
    ok_soft: Colour
    warn_text: Colour
    warn_soft: Colour
    tip: Colour
    on_tip: Colour
    shadow: Colour
    handle: Colour
    """Scroll bar handles."""
    handle_hover: Colour
    reader: TextColours
    stances: StanceTones
    hues: tuple[Tone, ...]
    """Tones for speakers and topics that chose no colour."""

    def stance(self, polarity: int | None, *, mixed: bool = False) -> Tone:
        """Return the tone of a stance; polarities beyond -2…+2 take the tone at the end."""
        tones = self.stances
        if polarity is None:
            return tones.mixed if mixed else tones.unclear
        on_scale = (tones.minus_2, tones.minus_1, tones.zero, tones.plus_1, tones.plus_2)
        return on_scale[max(-2, min(2, polarity)) + 2]

    def hue_of(self, id: str) -> Tone:
        """Return a tone for a register or topic entry, the same one in every run."""
        return self.hues[zlib.crc32(id.encode()) % len(self.hues)]
