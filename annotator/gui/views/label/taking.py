"""What of a proposal goes into a label when a suggestion is taken."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.services import offering

if TYPE_CHECKING:
    from annotator.services.learning import Proposal


class Field(StrEnum):
    """A field of the panel that a key asks for."""

    SPEAKER = "speaker"
    TARGET = "target"
    TOPIC = "topic"


def filling_without(proposal: Proposal | None, field: Field | None) -> offering.Filling:
    """Return what is filled in from a proposal, but not the field that is asked for next."""
    if proposal is None:
        return offering.NOTHING_MORE
    if field is Field.SPEAKER:  # what is proposed went by who was taken for the speaker
        return offering.NOTHING_MORE
    filling = offering.filling_of(proposal)
    if field is Field.TARGET:
        return replace(filling, target_id=None)
    if field is Field.TOPIC:
        return replace(filling, topic_id=None)
    return filling
