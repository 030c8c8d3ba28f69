"""The words of the window for the values of the record."""

from PySide6.QtCore import QCoreApplication

from annotator.domain.annotation import (
    IMPLICIT,
    OUTLET,
    UNNAMED_SPEAKERS,
    Hedge,
    Layer,
    Origin,
    QuotationType,
    Status,
)
from annotator.domain.article import State
from annotator.domain.codebook import SpeakerKind
from annotator.domain.lookup import Codebook


def state_word(state: State, *, nothing_to_label: bool = False) -> str:
    """Return how far the work on an article is, in a word or two."""
    if nothing_to_label:
        return QCoreApplication.translate("Words", "Nothing to label")
    match state:
        case State.NEW:
            return QCoreApplication.translate("Words", "New")
        case State.IN_PROGRESS:
            return QCoreApplication.translate("Words", "In progress")
        case State.SUBMITTED:
            return QCoreApplication.translate("Words", "Submitted")


def status_word(status: Status) -> str:
    """Return whether an annotation was handed in."""
    if status is Status.SUBMITTED:
        return QCoreApplication.translate("Words", "Submitted")
    return QCoreApplication.translate("Words", "Draft")


def quotation_type_word(quotation_type: QuotationType | None) -> str:
    """Return how an outlet renders the words; empty where nobody said."""
    match quotation_type:
        case QuotationType.DIRECT:
            return QCoreApplication.translate("Words", "Direct")
        case QuotationType.INDIRECT:
            return QCoreApplication.translate("Words", "Indirect")
        case QuotationType.MIXED:
            return QCoreApplication.translate("Words", "Mixed")
        case None:
            return ""


def hedge_word(hedge: Hedge | None) -> str:
    """Return how far the speaker stands behind the words; empty where nobody said."""
    match hedge:
        case Hedge.ASSERTED:
            return QCoreApplication.translate("Words", "Asserted")
        case Hedge.HEDGED:
            return QCoreApplication.translate("Words", "Hedged")
        case Hedge.DENIED:
            return QCoreApplication.translate("Words", "Denied")
        case Hedge.HYPOTHETICAL:
            return QCoreApplication.translate("Words", "Hypothetical")
        case None:
            return ""


def layer_word(layer: Layer) -> str:
    """Return whose view an annotation is."""
    if layer is Layer.GOLD:
        return QCoreApplication.translate("Words", "Gold")
    return QCoreApplication.translate("Words", "The annotators' own")


def origin_word(origin: Origin) -> str:
    """Return how an annotation came to be."""
    match origin:
        case Origin.HUMAN:
            return QCoreApplication.translate("Words", "By hand")
        case Origin.SUGGESTED:
            return QCoreApplication.translate("Words", "Suggested")
        case Origin.COPIED:
            return QCoreApplication.translate("Words", "Copied")
        case Origin.IMPORTED:
            return QCoreApplication.translate("Words", "Imported")


def confidence_word(confidence: int | None) -> str:
    """Return how sure the annotator is; empty where they did not say."""
    if confidence is None:
        return ""
    return (
        QCoreApplication.translate("Words", "A guess"),
        QCoreApplication.translate("Words", "Fairly sure"),
        QCoreApplication.translate("Words", "Sure"),
    )[confidence - 1]


def unnamed_speaker_word(speaker_id: str) -> str:
    """Return what is shown for a speaker without an entry in the register."""
    if speaker_id == OUTLET:
        return QCoreApplication.translate("Words", "The outlet")
    if speaker_id == IMPLICIT:
        return QCoreApplication.translate("Words", "Implicit")
    return QCoreApplication.translate("Words", "Unknown")


def speaker_words(speaker_id: str | None, book: Codebook) -> str:
    """Return how a speaker is named on the screen, also where it has no name; empty for none."""
    if speaker_id in UNNAMED_SPEAKERS:
        return unnamed_speaker_word(speaker_id)
    return book.speaker_name(speaker_id)


def speaker_or_missing_words(speaker_id: str | None, book: Codebook) -> str:
    """Return how a speaker is named on the screen, or that there is none yet."""
    if speaker_id is None:
        return QCoreApplication.translate("speakers", "No speaker yet")
    return speaker_words(speaker_id, book)


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
