"""Words of the panel for the values of the record."""

from PySide6.QtCore import QCoreApplication

from annotator.domain.annotation import IMPLICIT, OUTLET, UNNAMED_SPEAKERS
from annotator.domain.codebook import SpeakerKind
from annotator.domain.lookup import Codebook
from annotator.gui.models.words import unnamed_speaker_word


def speaker_words(speaker_id: str | None, book: Codebook) -> str:
    """Return how a speaker is named on the screen, also where it has no name; empty for none."""
    if speaker_id in UNNAMED_SPEAKERS:
        return unnamed_speaker_word(speaker_id)
    return book.speaker_name(speaker_id)


def meaning_of_unnamed(speaker_id: str) -> str:
    """Return when a speaker without an entry in the register is the right choice."""
    if speaker_id == OUTLET:
        return QCoreApplication.translate("TaggingPanel", "the article speaks for itself")
    if speaker_id == IMPLICIT:
        return QCoreApplication.translate("TaggingPanel", "clear, but not named here")
    return QCoreApplication.translate("TaggingPanel", "cannot be told")


def kind_word(kind: SpeakerKind) -> str:
    """Return what sort of voice an entry of the register is."""
    match kind:
        case SpeakerKind.PERSON:
            return QCoreApplication.translate("TaggingPanel", "Person")
        case SpeakerKind.ORGANISATION:
            return QCoreApplication.translate("TaggingPanel", "Organisation")
        case SpeakerKind.STATE:
            return QCoreApplication.translate("TaggingPanel", "State")
        case SpeakerKind.GROUP:
            return QCoreApplication.translate("TaggingPanel", "Group")
        case SpeakerKind.OUTLET:
            return QCoreApplication.translate("TaggingPanel", "Outlet")


def kind_icon(kind: SpeakerKind) -> str:
    """Return the Lucide name of a kind of speaker."""
    return {
        SpeakerKind.PERSON: "user",
        SpeakerKind.ORGANISATION: "layers",
        SpeakerKind.STATE: "globe",
        SpeakerKind.GROUP: "users",
        SpeakerKind.OUTLET: "newspaper",
    }[kind]
