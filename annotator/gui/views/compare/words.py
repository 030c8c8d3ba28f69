"""The words of the compare room."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from annotator.domain.adjudication import Outcome, Part
from annotator.domain.annotation import Annotation, SegmentRole
from annotator.domain.lookup import Codebook
from annotator.gui.models.words import (
    confidence_word,
    hedge_word,
    quotation_type_word,
    speaker_or_missing_words,
)
from annotator.gui.views.compare.sides import Side
from annotator.gui.wording.filling import filled
from annotator.gui.wording.isolating import isolated, kept_in_window_direction
from annotator.gui.wording.translations import onward_arrow
from annotator.services.adjudicating import Case
from annotator.services.comparing import Group, Kind


def kind_word(kind: Kind) -> str:
    """Return what annotators differ in, in a word or two."""
    return {
        Kind.ONLY: QCoreApplication.translate("Compare", "Not all have it"),
        Kind.BOUNDARIES: QCoreApplication.translate("Compare", "Boundaries"),
        Kind.SPEAKER: QCoreApplication.translate("Compare", "Speaker"),
        Kind.STANCE: QCoreApplication.translate("Compare", "Stance"),
        Kind.TARGET: QCoreApplication.translate("Compare", "Target"),
        Kind.TOPIC: QCoreApplication.translate("Compare", "Topic"),
        Kind.TYPE: QCoreApplication.translate("Compare", "Type"),
        Kind.HEDGE: QCoreApplication.translate("Compare", "Hedge"),
    }[kind]


def group_words(group: Group, sides: Sequence[Side]) -> str:
    """Return in what a group differs: “Only A · Speaker”, or that all agree."""
    if group.agreed:
        return QCoreApplication.translate("Compare", "All agree")
    letters = {side.annotator_id: side.letter for side in sides}
    kinds = [kind_word(kind) for kind in Kind if kind in group.kinds and kind is not Kind.ONLY]
    if Kind.ONLY in group.kinds:
        only = QCoreApplication.translate("Compare", "Only %1")
        present = [letters.get(member.annotator_id, "?") for member in group.members]
        kinds.insert(0, filled(only, ", ".join(sorted(present))))
    return " · ".join(kinds)


def part_word(part: Part) -> str:
    """Return the name of a part of a label."""
    return {
        Part.SPAN: QCoreApplication.translate("Compare", "Words"),
        Part.SPEAKER: QCoreApplication.translate("Compare", "Speaker"),
        Part.TYPE: QCoreApplication.translate("Compare", "Quotation"),
        Part.STANCES: QCoreApplication.translate("Compare", "Stance"),
        Part.TOPICS: QCoreApplication.translate("Compare", "Topics"),
        Part.HEDGE: QCoreApplication.translate("Compare", "Hedge"),
        Part.OTHER: QCoreApplication.translate("Compare", "Note"),
    }[part]


def part_words(part: Part, annotation: Annotation, book: Codebook) -> str:
    """Return what a part of a label says."""
    match part:
        case Part.SPAN:
            return _span(annotation)
        case Part.SPEAKER:
            return speaker_or_missing_words(annotation.speaker_id, book)
        case Part.TYPE:
            return quotation_type_word(annotation.quotation_type)
        case Part.STANCES:
            return _stances(annotation, book)
        case Part.TOPICS:
            return _topics(annotation, book)
        case Part.HEDGE:
            return hedge_word(annotation.hedge)
        case Part.OTHER:
            return _other(annotation)


def _span(annotation: Annotation) -> str:
    lines = [annotation.quoted]
    for role, name in (
        (SegmentRole.SOURCE, QCoreApplication.translate("Compare", "source: %1")),
        (SegmentRole.CUE, QCoreApplication.translate("Compare", "cue: %1")),
    ):
        words = " … ".join(piece.quoted for piece in annotation.of_role(role))
        if words:
            lines.append(kept_in_window_direction(filled(name, isolated(words))))
    return "\n".join(lines)


def _stances(annotation: Annotation, book: Codebook) -> str:
    lines: list[str] = []
    for stance in annotation.stances:
        value = book.value(stance.value_id)
        words = f"{value.mark} {value.name}".strip() if value else stance.value_id
        if stance.target_id:
            target = isolated(book.speaker_name(stance.target_id))
            words = kept_in_window_direction(f"{isolated(words)} {onward_arrow()} {target}")
        lines.append(words)
    return "\n".join(lines)


def _topics(annotation: Annotation, book: Codebook) -> str:
    several = len(annotation.topics) > 1
    return "\n".join(
        book.topic_path(topic) + (" ★" if several and topic == annotation.primary_topic else "")
        for topic in annotation.topics
    )


def _other(annotation: Annotation) -> str:
    sure = confidence_word(annotation.confidence)
    if sure:
        sure = filled(QCoreApplication.translate("Compare", "confidence: %1"), sure)
    lines = [sure, *annotation.note.splitlines()]
    return "\n".join(isolated(line) for line in lines if line)


def outcome_words(case: Case, sides: Sequence[Side]) -> str:
    """Return what was decided on a case: “Taken from A”, “Nothing belongs here”."""
    decision = case.decision
    if decision is None:
        return QCoreApplication.translate("Compare", "Open")
    whose = {member.id: member.annotator_id for member in case.group.members}
    letters = {side.annotator_id: side.letter for side in sides}
    used = sorted({letters.get(whose.get(t.annotation_id, ""), "?") for t in decision.taken})
    return {
        Outcome.AGREED: QCoreApplication.translate("Compare", "All agree: accepted"),
        Outcome.TAKEN: filled(
            QCoreApplication.translate("Compare", "Taken from %1"), ", ".join(used)
        ),
        Outcome.COMPOSED: filled(
            QCoreApplication.translate("Compare", "Put together from %1"), " + ".join(used)
        ),
        Outcome.EDITED: QCoreApplication.translate("Compare", "Edited by hand"),
        Outcome.NOTHING: QCoreApplication.translate("Compare", "Nothing belongs here"),
    }[decision.outcome]
