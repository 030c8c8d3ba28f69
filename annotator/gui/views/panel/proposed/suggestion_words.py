"""Suggestions in words: why the words were found, who is meant, how sure that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.gui.wording.filling import filled
from annotator.gui.wording.isolating import isolated
from annotator.gui.wording.translations import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from annotator.domain.lookup import Codebook
    from annotator.services.suggesting import Reason, Suggestion

FOUND = {
    "after_verb": QT_TRANSLATE_NOOP("reasons", "After the verb “%1”"),
    "before_verb": QT_TRANSLATE_NOOP("reasons", "Before the verb “%1”"),
    "around_verb": QT_TRANSLATE_NOOP("reasons", "On both sides of the verb “%1”"),
    "according_to": QT_TRANSLATE_NOOP("reasons", "By the words “%1”"),
    "colon": QT_TRANSLATE_NOOP("reasons", "After a colon"),
    "before_colon": QT_TRANSLATE_NOOP("reasons", "Before a colon and a name"),
    "headline": QT_TRANSLATE_NOOP("reasons", "A headline that ends with who said it"),
    "act": QT_TRANSLATE_NOOP("reasons", "The object of “%1”"),
    "quoted_in_act": QT_TRANSLATE_NOOP("reasons", "Quoted in what follows “%1”"),
    "quoted_in_report": QT_TRANSLATE_NOOP("reasons", "Quoted inside the clause reported by “%1”"),
    "continued": QT_TRANSLATE_NOOP("reasons", "The quotation goes on from the paragraph before"),
    "standing": QT_TRANSLATE_NOOP(
        "reasons", "A quotation without a verb, beside one whose speaker is known"
    ),
    "inside": QT_TRANSLATE_NOOP("reasons", "Inside another quotation"),
    "transcript": QT_TRANSLATE_NOOP("reasons", "After the speaker's name and a colon"),
}
"""How the words were found; %1 is the cue."""

NAMED = {
    "name": QT_TRANSLATE_NOOP("reasons", "“%1” is %2"),
    "alias": QT_TRANSLATE_NOOP("reasons", "“%1” is an alias of %2"),
    "learned": QT_TRANSLATE_NOOP("reasons", "In your labels “%1” was %2"),
    "part": QT_TRANSLATE_NOOP("reasons", "“%1” is short for %2"),
    "role": QT_TRANSLATE_NOOP("reasons", "“%1” is a role of %2"),
    "title": QT_TRANSLATE_NOOP("reasons", "“%1” is how the text calls %2"),
    "pronoun": QT_TRANSLATE_NOOP("reasons", "“%1” is taken for %2, the last one who spoke"),
    "described": QT_TRANSLATE_NOOP("reasons", "“%1” is not in the register"),
    "carried": QT_TRANSLATE_NOOP("reasons", "%2 spoke last"),
    "next": QT_TRANSLATE_NOOP("reasons", "%2 is named with the rest of the quotation"),
    "nobody": QT_TRANSLATE_NOOP("reasons", "No speaker is named near it"),
}
"""How the speaker was found; %1 is what the text says, %2 who that is taken to be."""


def reason_words(reason: Reason) -> str:
    """Return why something is suggested, as two sentences."""
    found = filled(QCoreApplication.translate("reasons", FOUND[reason.code]), isolated(reason.cue))
    named = QCoreApplication.translate("reasons", NAMED[reason.speaker_code])
    who = filled(named, isolated(reason.mention), isolated(reason.speaker))
    return f"{found}. {who}."


def speaker_of(suggestion: Suggestion, book: Codebook) -> str:
    """Return who is taken to speak; empty where nobody is."""
    return book.speaker_name(suggestion.speaker_id) or suggestion.speaker_name


def alternatives_of(suggestion: Suggestion, book: Codebook) -> list[str]:
    """Return the names of the others who could be meant, likeliest first."""
    return [book.speaker_name(other) or other for other in suggestion.alternatives]


def sureness_word(confidence: float) -> str:
    """Return how sure a suggestion is, 0 to 1, in a word and in percent."""
    if confidence >= 0.8:
        words = QCoreApplication.translate("reasons", "Quite sure (%1 %)")
    elif confidence >= 0.5:
        words = QCoreApplication.translate("reasons", "Likely (%1 %)")
    else:
        words = QCoreApplication.translate("reasons", "A guess (%1 %)")
    return filled(words, round(confidence * 100))
