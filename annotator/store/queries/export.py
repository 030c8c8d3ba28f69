"""Annotations as flat rows for export, read in the order of the articles and their texts.

What was labelled a second time, to see whether an annotator is steady, is left out.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from annotator.store.database import Database
from annotator.store.queries.annotations import (
    BY_ARTICLE,
    JOINED,
    AnnotationFilter,
    conditions_of,
    is_found_by_index,
)

_ROWS = """
SELECT n.id, n.article_id, t.title, t.outlet, t.published, t.url, t.language,
    coalesce(e.name, ''), r.name, n.layer, n.status,
    coalesce(n.speaker_id, n.unnamed_speaker, ''), coalesce(n.quotation_type, ''), n.parent_id,
    coalesce(n.hedge, ''), n.confidence, n.note, n.origin, n.codebook_version,
    n.created_at, n.updated_at,
    (SELECT group_concat(role || ' ' || "start" || ' ' || "end") FROM segment
        WHERE annotation = n.number),
    (SELECT group_concat(value_id || ' ' || coalesce(target_id, '')) FROM stance
        WHERE annotation = n.number),
    (SELECT group_concat(topic_id || ' ' || is_primary) FROM annotation_topic
        WHERE annotation = n.number)
{articles}
JOIN annotator AS r ON r.id = n.annotator_id
LEFT JOIN event AS e ON e.id = t.event_id
"""


class ExportRow(NamedTuple):
    """One annotation as it lies in the tables, its codes still ids."""

    annotation_id: str
    article_id: str
    title: str
    outlet: str
    published: str
    url: str
    language: str
    event: str
    annotator: str
    layer: str
    status: str
    speaker_id: str
    quotation_type: str
    parent_id: str | None
    hedge: str
    confidence: int | None
    note: str
    origin: str
    codebook_version: int
    created_at: str
    updated_at: str
    packed_segments: str
    """`role start end`, joined by commas, in the order of the text."""
    packed_stances: str | None
    """`value_id target_id`, joined by commas, or none."""
    packed_topics: str | None
    """`topic_id is_primary`, joined by commas, or none."""


ROW_HEAD = slice(0, 11)
"""The columns from `annotation_id` to `status`, which an export takes over as they are."""

ROW_TAIL = slice(14, 21)
"""The columns from `hedge` to `updated_at`, which an export takes over as they are."""


class ExportQueries:
    """Reads annotations for export, one at a time."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, asked: AnnotationFilter) -> int:
        """Return how many annotations are asked for."""
        conditions = conditions_of(replace(asked, with_repeats=False))
        return self._database.value(
            "SELECT count(*) FROM annotation AS n JOIN article AS t ON t.id = n.article_id"
            f" {conditions.where}",
            conditions.parameters,
        )

    def count_stance_rows(self, asked: AnnotationFilter) -> int:
        """Return how many rows there are with one for each stance, and one where is none."""
        conditions = conditions_of(replace(asked, with_repeats=False))
        return self._database.value(
            "SELECT coalesce(sum(max(1,"
            " (SELECT count(*) FROM stance WHERE annotation = n.number))), 0)"
            " FROM annotation AS n JOIN article AS t ON t.id = n.article_id"
            f" {conditions.where}",
            conditions.parameters,
        )

    def rows(self, asked: AnnotationFilter) -> Iterator[ExportRow]:
        """Hand out the annotations asked for, article by article."""
        conditions = conditions_of(replace(asked, with_repeats=False))
        found = JOINED if is_found_by_index(asked) else BY_ARTICLE
        rows = _ROWS.format(articles=found)
        sql = f"{rows} {conditions.where} ORDER BY t.number, n.number"
        return map(ExportRow._make, self._database.rows(sql, conditions.parameters))

    def parent_of(self, annotation_id: str) -> str | None:
        """Return the annotation around another, or none."""
        return self._database.value(
            "SELECT parent_id FROM annotation WHERE id = ?", (annotation_id,)
        )
