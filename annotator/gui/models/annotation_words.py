"""What the cells of the table of annotations say."""

from collections.abc import Callable
from enum import IntEnum

from annotator.domain.annotation import UNNAMED_SPEAKERS, Annotation, Layer
from annotator.domain.codebook import ScaleValue
from annotator.gui.desk import Desk
from annotator.gui.models.words import (
    confidence_word,
    hedge_word,
    quotation_type_word,
    status_word,
    unnamed_speaker_word,
)
from annotator.store.queries.annotations import AnnotationOrder, AnnotationRow


class AnnotationColumn(IntEnum):
    """The columns, in the order they are shown first."""

    OUTLET = 0
    PUBLISHED = 1
    TITLE = 2
    TEXT = 3
    SPEAKER = 4
    STANCE = 5
    TARGET = 6
    TOPIC = 7
    TYPE = 8
    HEDGE = 9
    CONFIDENCE = 10
    ANNOTATOR = 11
    STATUS = 12
    UPDATED = 13

    @property
    def order(self) -> AnnotationOrder:
        """What a click on its header sorts by."""
        return AnnotationOrder(self.name.lower())


class AnnotationWords:
    """Reads rows; merged codebook entries go by the name of the one that stands for them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._names: dict[str, str] | None = None
        self._readers: dict[AnnotationColumn, Callable[[AnnotationRow], str]] = {
            AnnotationColumn.OUTLET: lambda row: row.outlet,
            AnnotationColumn.PUBLISHED: lambda row: row.published[:10],
            AnnotationColumn.TITLE: lambda row: row.title,
            AnnotationColumn.TEXT: lambda row: row.annotation.quoted.replace("\n", " "),
            AnnotationColumn.SPEAKER: lambda row: self.speaker(row.annotation.speaker_id),
            AnnotationColumn.STANCE: lambda row: self._stances(row.annotation),
            AnnotationColumn.TARGET: lambda row: self._targets(row.annotation),
            AnnotationColumn.TOPIC: lambda row: self._topics(row.annotation),
            AnnotationColumn.TYPE: lambda row: quotation_type_word(row.annotation.quotation_type),
            AnnotationColumn.HEDGE: lambda row: hedge_word(row.annotation.hedge),
            AnnotationColumn.CONFIDENCE: lambda row: confidence_word(row.annotation.confidence),
            AnnotationColumn.ANNOTATOR: lambda row: self._whose(row.annotation),
            AnnotationColumn.STATUS: lambda row: status_word(row.annotation.status),
            AnnotationColumn.UPDATED: lambda row: _minute(row.annotation.updated_at),
        }

    def of(self, row: AnnotationRow, column: AnnotationColumn) -> str:
        """Return what a cell says."""
        return self._readers[column](row)

    def speaker(self, speaker_id: str | None) -> str:
        """Return how a speaker is named."""
        if speaker_id in UNNAMED_SPEAKERS:
            return unnamed_speaker_word(speaker_id)
        return self._desk.codebook.speaker_name(speaker_id)

    def annotator(self, annotator_id: str) -> str:
        """Return the name of an annotator."""
        if self._names is None:
            annotators = self._desk.project.tables.annotators.all()
            self._names = {annotator.id: annotator.name for annotator in annotators}
        return self._names.get(annotator_id, "")

    def _whose(self, annotation: Annotation) -> str:
        """Return whose an annotation is; a gold one has a star before its adjudicator."""
        name = self.annotator(annotation.annotator_id)
        return f"★ {name}" if annotation.layer is Layer.GOLD else name

    def forget_annotators(self) -> None:
        """Read the names of the annotators again."""
        self._names = None

    def values(self, annotation: Annotation) -> list[ScaleValue]:
        """Return the values of the stances of an annotation."""
        found = (self._desk.codebook.value(stance.value_id) for stance in annotation.stances)
        return [value for value in found if value is not None]

    def _stances(self, annotation: Annotation) -> str:
        values = self.values(annotation)
        return "; ".join(f"{value.mark} {value.name}".strip() for value in values)

    def _targets(self, annotation: Annotation) -> str:
        names = (self.speaker(stance.target_id) for stance in annotation.stances)
        return "; ".join(dict.fromkeys(name for name in names if name))

    def _topics(self, annotation: Annotation) -> str:
        """Return the topics, the primary one first."""
        primary = annotation.primary_topic
        ids = sorted(annotation.topics, key=lambda topic_id: topic_id != primary)
        names = (self._desk.codebook.topic_path(topic_id) for topic_id in ids)
        return "; ".join(dict.fromkeys(name for name in names if name))


def _minute(moment: str) -> str:
    return moment[:16].replace("T", " ")
