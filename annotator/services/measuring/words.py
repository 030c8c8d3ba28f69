"""Labels by their names."""

from collections.abc import Hashable, Set
from typing import cast

from annotator.domain.lookup import Codebook
from annotator.services.measuring.figures import Subject


def label_words(subject: Subject, label: Hashable, book: Codebook) -> str:
    """Return what a label of a field is called in the codebook; ids that are lost as they are."""
    if subject is Subject.SPEAKER:
        return book.speaker_name(str(label)) or str(label)
    if subject is Subject.POLARITY:
        value = book.value(str(label))
        return value.name if value else str(label)
    if subject is Subject.TOPICS and isinstance(label, Set):
        paths = sorted(book.topic_path(topic) or topic for topic in cast("Set[str]", label))
        return " + ".join(paths) or "no topic"
    return str(label)
