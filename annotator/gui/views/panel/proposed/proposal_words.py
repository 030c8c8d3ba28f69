"""What is proposed, in words, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.gui.wording.translations import QT_TRANSLATE_NOOP, onward_arrow

if TYPE_CHECKING:
    from annotator.domain.lookup import Codebook
    from annotator.services.learning import Proposal

WHY = {
    "alike": QT_TRANSLATE_NOOP("proposals", "like passages you labelled"),
    "article": QT_TRANSLATE_NOOP("proposals", "as before in this article"),
    "speaker": QT_TRANSLATE_NOOP("proposals", "as in other labels of yours"),
    "named": QT_TRANSLATE_NOOP("proposals", "named in these words"),
}
"""What a proposal leans on, by `Why`."""


def stance_words(proposal: Proposal, book: Codebook) -> str:
    """Return the stance and its target that are proposed; empty where none is."""
    value = book.value(proposal.value.id) if proposal.value else None
    if value is None:
        return target_words(proposal, book)
    target = target_words(proposal, book)
    return " ".join(part for part in (value.mark, value.name, target) if part)


def target_words(proposal: Proposal, book: Codebook) -> str:
    """Return toward whom a stance is proposed to be; empty where nobody is."""
    name = book.speaker_name(proposal.target.id) if proposal.target else ""
    return f"{onward_arrow()} {name}" if name else ""


def topic_words(proposal: Proposal, book: Codebook) -> str:
    """Return the topic that is proposed; empty where none is."""
    return book.topic_path(proposal.topic.id) if proposal.topic else ""


def why_words(proposal: Proposal) -> str:
    """Return why all of it is proposed: once where the reasons are the same."""
    titles = {
        "value": QCoreApplication.translate("proposals", "Stance"),
        "target": QCoreApplication.translate("proposals", "Target"),
        "topic": QCoreApplication.translate("proposals", "Topic"),
    }
    given = {"value": proposal.value, "target": proposal.target, "topic": proposal.topic}
    reasons: dict[str, list[str]] = {}
    for field, guess in given.items():
        if guess is not None:
            words = QCoreApplication.translate("proposals", WHY[guess.why])
            reasons.setdefault(words, []).append(titles[field])
    return "\n".join(f"{', '.join(fields)}: {words}" for words, fields in reasons.items())
