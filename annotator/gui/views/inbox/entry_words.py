"""How codebook entries of any sort are named in reports."""

from PySide6.QtCore import QCoreApplication

from annotator.domain.lookup import Codebook
from annotator.gui.models.words import speaker_words
from annotator.services.comparing import Kind


class EntryWords:
    """Names entries by their ids alone."""

    def __init__(self, book: Codebook) -> None:
        self._book = book

    def name(self, entry_id: str) -> str:
        """Return the name of a speaker, a value of the scale or a topic."""
        value, topic = self._book.value(entry_id), self._book.topic(entry_id)
        if value is not None:
            return f"{value.mark} {value.name}".strip()
        if topic is not None:
            return topic.name
        return speaker_words(entry_id, self._book)

    def kind(self, kind: Kind) -> str:
        """Return as what an entry is given."""
        return {
            Kind.SPEAKER: QCoreApplication.translate("Words", "Speaker"),
            Kind.STANCE: QCoreApplication.translate("Words", "Stance"),
            Kind.TARGET: QCoreApplication.translate("Words", "Target"),
            Kind.TOPIC: QCoreApplication.translate("Words", "Topic"),
        }.get(kind, "")
