"""A theme as the palette that Qt's own painting goes by."""

from PySide6.QtGui import QColor, QPalette

from annotator.gui.theme.value import Theme

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup


def palette_of(theme: Theme) -> QPalette:
    """Return the palette of a theme."""
    palette = QPalette()
    for role, colour in _roles(theme).items():
        palette.setColor(role, QColor(colour))
    palette.setColor(_Group.Inactive, _Role.Highlight, QColor(theme.selection_inactive))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText):
        palette.setColor(_Group.Disabled, role, QColor(theme.text_faint))
    palette.setColor(_Group.Disabled, _Role.Base, QColor(theme.window))
    return palette


def _roles(theme: Theme) -> dict[QPalette.ColorRole, str]:
    return {
        _Role.Window: theme.window,
        _Role.WindowText: theme.text,
        _Role.Base: theme.surface,
        _Role.AlternateBase: theme.window,
        _Role.Text: theme.text,
        _Role.Button: theme.surface,
        _Role.ButtonText: theme.text,
        _Role.BrightText: theme.on_danger,
        _Role.Highlight: theme.selection,
        _Role.HighlightedText: theme.text,
        _Role.Accent: theme.accent,
        _Role.Link: theme.accent_text,
        _Role.LinkVisited: theme.accent_text,
        _Role.ToolTipBase: theme.tip,
        _Role.ToolTipText: theme.on_tip,
        _Role.PlaceholderText: theme.text_muted,
        _Role.Light: theme.raised,
        _Role.Midlight: theme.hover,
        _Role.Mid: theme.border,
        _Role.Dark: theme.border_strong,
        _Role.Shadow: theme.shadow,
    }
