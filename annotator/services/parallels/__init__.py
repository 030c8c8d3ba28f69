"""The same words elsewhere: what other articles make of one utterance."""

from annotator.services.parallels.difference import Difference, Piece, difference
from annotator.services.parallels.finding import POSSIBLE, SURE, Parallel, Parallels

__all__ = ["POSSIBLE", "SURE", "Difference", "Parallel", "Parallels", "Piece", "difference"]
