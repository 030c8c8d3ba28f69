"""Steadiness: whether annotators label the same passage alike when it comes back to them.

What measures that is in `measuring`: whoever hands an article in need not load it.
"""

from annotator.services.steadiness.excerpts import excerpt_around
from annotator.services.steadiness.slipping import MOST_SHARE, set_share, share_of, slip

__all__ = [
    "MOST_SHARE",
    "excerpt_around",
    "set_share",
    "share_of",
    "slip",
]
