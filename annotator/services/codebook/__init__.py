"""The codebook: read as one value, changed entry by entry."""

from annotator.services.codebook.entries import (
    Entry,
    add_alias,
    add_scale_value,
    add_speaker,
    add_topic,
    alias_to_add,
    archive,
    codebook_of,
    merge_speakers,
    merge_topics,
    move_topic,
    order_scale,
    revise_entry,
    speaker_to_add,
    topic_to_add,
)

__all__ = [
    "Entry",
    "add_alias",
    "add_scale_value",
    "add_speaker",
    "add_topic",
    "alias_to_add",
    "archive",
    "codebook_of",
    "merge_speakers",
    "merge_topics",
    "move_topic",
    "order_scale",
    "revise_entry",
    "speaker_to_add",
    "topic_to_add",
]
