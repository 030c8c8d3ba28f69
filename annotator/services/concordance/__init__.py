"""A concordance: every place where words, a pattern or a speaker's names stand, in context."""

from annotator.services.concordance.asking import Asked, Kind, asked_for_speaker
from annotator.services.concordance.labelling import Extent, Labelled, label_lines
from annotator.services.concordance.lines import Line, Page, Side, collect, page, sorted_lines

__all__ = [
    "Asked",
    "Extent",
    "Kind",
    "Labelled",
    "Line",
    "Page",
    "Side",
    "asked_for_speaker",
    "collect",
    "label_lines",
    "page",
    "sorted_lines",
]
