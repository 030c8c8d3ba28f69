"""What an annotator used last, so that pickers can offer it first."""

from annotator.domain.value import value
from annotator.services.session import Session

LOOK_BACK = 60
"""How many of the newest annotations count."""


@value
class Recent:
    """Ids in the order of their last use, the newest first."""

    speakers: tuple[str, ...]
    targets: tuple[str, ...]
    topics: tuple[str, ...]


def recent_of(session: Session) -> Recent:
    """Return what the annotator of a session used last."""
    annotations = session.project.annotations.recent(session.annotator_id, LOOK_BACK)
    speakers = (a.speaker_id for a in annotations if a.speaker_id)
    targets = (s.target_id for a in annotations for s in a.stances if s.target_id)
    topics = (topic for a in annotations for topic in a.topics)
    return Recent(
        tuple(dict.fromkeys(speakers)),
        tuple(dict.fromkeys(targets)),
        tuple(dict.fromkeys(topics)),
    )
