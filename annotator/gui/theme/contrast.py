"""How well one colour can be read on another."""

_DARK_INK = "#1c1c22"
_LIGHT_INK = "#ffffff"


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours (`#rrggbb`), 1 to 21.

    WCAG 2.2, "contrast ratio"; 4.5 is what text needs and 3 what a line needs.
    """
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def blend(front: str, back: str, share: float) -> str:
    """Return the colour of `front` laid over `back` with opacity `share` (0 to 1)."""
    mixed = (
        round(above * share + below * (1 - share))
        for above, below in zip(_channels(front), _channels(back), strict=True)
    )
    return "#" + "".join(f"{channel:02x}" for channel in mixed)


def ink_on(fill: str) -> str:
    """Return whichever of two inks reads better on a colour that the analyst chose."""
    return max((_DARK_INK, _LIGHT_INK), key=lambda ink: contrast(fill, ink))


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
