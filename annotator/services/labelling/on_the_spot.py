"""Tagging with an entry that the codebook gets by this very edit: one undo step for both."""

from collections.abc import Callable

from annotator.domain.codebook import Speaker, SpeakerKind, Topic
from annotator.domain.edit import Edit
from annotator.services.codebook import alias_to_add, speaker_to_add, topic_to_add
from annotator.services.labelling.making import Revision, revised
from annotator.services.session import Session

RevisionWith = Callable[[str], Revision]
"""What is to be done to an annotation with the entry of an id."""


def tag_with_new_speaker(
    session: Session,
    edit_name: str,
    annotation_id: str,
    speaker: tuple[str, SpeakerKind],
    revision_with: RevisionWith,
) -> tuple[Speaker, Edit]:
    """Add a speaker (name and kind) to the register and give it to an annotation.

    Raises `UserError` as `add_speaker` and `revise` do; then nothing is changed.
    """
    added, change = speaker_to_add(session, *speaker)
    changes = revised(session, [annotation_id], revision_with(added.id))
    return added, session.perform(edit_name, [change, *changes])


def tag_with_new_alias(
    session: Session,
    edit_name: str,
    annotation_id: str,
    alias: tuple[str, str],
    revision_with: RevisionWith,
) -> Edit:
    """Give a speaker (id) one more name and give that speaker to an annotation.

    `alias` is the speaker's id and the name. Raises `UserError` as `add_alias` and `revise` do.
    """
    speaker_id, name = alias
    change = alias_to_add(session, speaker_id, name)
    changes = revised(session, [annotation_id], revision_with(change.record_id))
    return session.perform(edit_name, [change, *changes])


def tag_with_new_topic(
    session: Session,
    edit_name: str,
    annotation_id: str,
    topic: tuple[str, str | None],
    revision_with: RevisionWith,
) -> tuple[Topic, Edit]:
    """Add a topic (name and the id of the one above it, if any) and give it to an annotation.

    Raises `UserError` as `add_topic` and `revise` do; then nothing is changed.
    """
    added, change = topic_to_add(session, *topic)
    changes = revised(session, [annotation_id], revision_with(added.id))
    return added, session.perform(edit_name, [change, *changes])
