"""Steadiness: whether annotators label the same passage alike when it comes back to them."""

from annotator.services.steadiness.excerpts import excerpt_around
from annotator.services.steadiness.measuring import SteadinessCount, counts, steadiness_report
from annotator.services.steadiness.slipping import MOST_SHARE, set_share, share_of, slip

__all__ = [
    "MOST_SHARE",
    "SteadinessCount",
    "counts",
    "excerpt_around",
    "set_share",
    "share_of",
    "slip",
    "steadiness_report",
]
