"""Merges that are taken back long after."""

from dataclasses import replace

import pytest

from annotator.domain.codebook import Role
from annotator.domain.errors import UserError
from annotator.services import codebook
from annotator.services.codebook import codebook_of
from annotator.services.codebook.parting import part_speakers, part_topics
from annotator.services.session import Session


def test_parted_speakers_have_their_own_names_and_roles_again(session: Session) -> None:
    chair, _ = codebook.add_speaker(session, "The Chair")
    codebook.revise_entry(session, chair, replace(chair, roles=(Role("Chair", "2020"),)))
    chair = codebook_of(session.project).speakers[0]
    ana, _ = codebook.add_speaker(session, "Ana Ruiz")
    codebook.add_alias(session, ana.id, "Ruiz")
    codebook.merge_speakers(session, chair, codebook_of(session.project).speakers[0])
    codebook.add_alias(session, ana.id, "Anita")
    gone = session.project.tables.speakers.read([chair.id])[chair.id]
    part_speakers(session, gone)
    book = codebook_of(session.project)
    by_id = {speaker.id: speaker for speaker in book.speakers}
    assert by_id[ana.id].aliases == ("Ruiz", "Anita")
    assert by_id[ana.id].roles == ()
    assert by_id[chair.id] == chair
    session.undo()
    assert codebook_of(session.project).speaker_name(chair.id) == "Ana Ruiz"


def test_parted_topics_have_their_own_again_but_what_moved_on_stays(session: Session) -> None:
    gone, _ = codebook.add_topic(session, "Safety")
    border, _ = codebook.add_topic(session, "Border", gone.id)
    ports, _ = codebook.add_topic(session, "Ports", gone.id)
    into, _ = codebook.add_topic(session, "Security")
    codebook.merge_topics(session, gone, into)
    moved = session.project.tables.topics.read([ports.id])[ports.id]
    codebook.move_topic(session, moved, None, 0)
    part_topics(session, session.project.tables.topics.read([gone.id])[gone.id])
    book = codebook_of(session.project)
    assert book.topic_path(border.id) == "Safety > Border"
    assert book.topic_path(ports.id) == "Ports"


def test_what_is_not_merged_cannot_be_parted(session: Session) -> None:
    ana, _ = codebook.add_speaker(session, "Ana Ruiz")
    with pytest.raises(UserError, match="stands for itself"):
        part_speakers(session, ana)
