"""How each kind of record lies in its tables."""

from typing import Any

from annotator.domain.adjudication import Decision, Settling
from annotator.domain.article import Annotator, Event
from annotator.domain.codebook import ScaleValue, Topic
from annotator.domain.repeat import Repeat
from annotator.domain.review import Remark, ReturnReason, Review
from annotator.store.database import Database
from annotator.store.records.annotations import AnnotationTable
from annotator.store.records.articles import ArticleTable, ProgressTable
from annotator.store.records.plain import PlainTable
from annotator.store.records.refusals import RefusalTable
from annotator.store.records.speakers import SpeakerTable
from annotator.store.records.table import RecordTable
from annotator.store.records.tallies import Tallies
from annotator.store.records.texts import Texts

__all__ = [
    "AnnotationTable",
    "ArticleTable",
    "PlainTable",
    "ProgressTable",
    "RecordTable",
    "RefusalTable",
    "SpeakerTable",
    "Tables",
    "Tallies",
    "Texts",
]


class Tables:
    """The tables of one project, one for each kind of record."""

    def __init__(self, database: Database) -> None:
        self.annotators = PlainTable(database, "annotator", Annotator)
        self.events = PlainTable(database, "event", Event)
        self.texts = Texts(database)
        self.tallies = Tallies(database)
        self.articles = ArticleTable(database, self.texts)
        self.progress = ProgressTable(database)
        self.speakers = SpeakerTable(database)
        self.scale_values = PlainTable(database, "scale_value", ScaleValue)
        self.topics = PlainTable(database, "topic", Topic)
        self.annotations = AnnotationTable(database)
        self.refusals = RefusalTable(database)
        self.return_reasons = PlainTable(database, "return_reason", ReturnReason)
        self.reviews = PlainTable(database, "review", Review)
        self.remarks = PlainTable(database, "remark", Remark)
        self.decisions = PlainTable(database, "decision", Decision)
        self.settlings = PlainTable(database, "settling", Settling)
        self.repeats = PlainTable(database, "repeat", Repeat)
        self._by_kind: dict[str, RecordTable[Any]] = {
            "annotator": self.annotators,
            "event": self.events,
            "article": self.articles,
            "progress": self.progress,
            "speaker": self.speakers,
            "scale_value": self.scale_values,
            "topic": self.topics,
            "annotation": self.annotations,
            "refusal": self.refusals,
            "return_reason": self.return_reasons,
            "review": self.reviews,
            "remark": self.remarks,
            "decision": self.decisions,
            "settling": self.settlings,
            "repeat": self.repeats,
        }

    def of_kind(self, kind: str) -> RecordTable[Any]:
        """Return the table of one kind of record."""
        return self._by_kind[kind]
