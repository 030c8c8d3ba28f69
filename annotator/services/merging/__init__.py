"""Sharing one's labels with colleagues, and bringing theirs in."""

from annotator.services.merging.merge import (
    Merged,
    Outlook,
    bring_in,
    look_into,
    look_into_each,
)
from annotator.services.merging.report import MergeReport
from annotator.services.merging.sharing import PACKET_SUFFIX, ShareReport, share

__all__ = [
    "PACKET_SUFFIX",
    "MergeReport",
    "Merged",
    "Outlook",
    "ShareReport",
    "bring_in",
    "look_into",
    "look_into_each",
    "share",
]
