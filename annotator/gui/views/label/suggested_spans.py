"""Suggestions as the reader draws them, apart from labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.gui.widgets.reader import Span
from annotator.gui.wording.filling import filled

if TYPE_CHECKING:
    from annotator.domain.lookup import Codebook
    from annotator.services.suggesting import Suggestion

_COLOUR = "#64748b"


def key_of(suggestion: Suggestion) -> str:
    """Return what a suggestion goes by in the reader, among the ids of annotations."""
    return f"suggestion {suggestion.kind} {suggestion.start}-{suggestion.end}"


def suggested_span(suggestion: Suggestion, book: Codebook) -> Span:
    """Return how a suggestion is drawn: a dotted outline, and a name with a question mark."""
    name = book.speaker_name(suggestion.speaker_id) or suggestion.speaker_name
    words = QCoreApplication.translate("Suggestions", "%1?")
    return Span(
        annotation_id=key_of(suggestion),
        segments=suggestion.segments,
        colour=_COLOUR,
        label=filled(words, name),
        suggested=True,
        depth=0 if suggestion.parent is None else 1,
    )
