"""Annotator: label who says what, in many reports of the same event."""

__version__ = "0.1.0"
