"""What the table of annotations is sorted by."""

from enum import StrEnum


class AnnotationOrder(StrEnum):
    """What a list of annotations is sorted by."""

    TEXT = "text"
    TITLE = "title"
    OUTLET = "outlet"
    PUBLISHED = "published"
    SPEAKER = "speaker"
    STANCE = "stance"
    TARGET = "target"
    TOPIC = "topic"
    TYPE = "type"
    HEDGE = "hedge"
    CONFIDENCE = "confidence"
    ANNOTATOR = "annotator"
    STATUS = "status"
    CREATED = "created"
    UPDATED = "updated"


def order_columns(order: AnnotationOrder) -> tuple[str, ...]:
    """Return the SQL columns that an order sorts by, the first one first."""
    return _COLUMNS[order]


_COLUMNS = {
    AnnotationOrder.TEXT: (
        "t.number",
        "(SELECT min(\"start\") FROM segment WHERE annotation = n.number AND role = 'content')",
    ),
    AnnotationOrder.TITLE: ("t.title COLLATE NOCASE", "t.number"),
    AnnotationOrder.OUTLET: ("t.outlet COLLATE NOCASE", "t.number"),
    AnnotationOrder.PUBLISHED: ("t.published", "t.number"),
    AnnotationOrder.SPEAKER: ("coalesce(named.name, n.unnamed_speaker, '') COLLATE NOCASE",),
    AnnotationOrder.STANCE: (
        "(SELECT v.position FROM stance AS s JOIN scale_value AS v ON v.id = s.value_id"
        " WHERE s.annotation = n.number ORDER BY s.position LIMIT 1)",
    ),
    AnnotationOrder.TARGET: ("coalesce(named.name, '') COLLATE NOCASE",),
    AnnotationOrder.TOPIC: ("coalesce(named.name, '') COLLATE NOCASE",),
    AnnotationOrder.TYPE: ("coalesce(n.quotation_type, '')",),
    AnnotationOrder.HEDGE: ("coalesce(n.hedge, '')",),
    AnnotationOrder.CONFIDENCE: ("n.confidence",),
    AnnotationOrder.ANNOTATOR: (
        "(SELECT name FROM annotator WHERE id = n.annotator_id) COLLATE NOCASE",
    ),
    AnnotationOrder.STATUS: ("n.status",),
    AnnotationOrder.CREATED: ("n.created_at",),
    AnnotationOrder.UPDATED: ("n.updated_at",),
}


OF_ARTICLES = frozenset(
    {
        AnnotationOrder.TEXT,
        AnnotationOrder.TITLE,
        AnnotationOrder.OUTLET,
        AnnotationOrder.PUBLISHED,
    }
)
"""Orders by something of the article."""


def _standing(table: str, entry_id: str) -> tuple[str, str]:
    """Return a `WITH` and a `JOIN` that name the entry that stands for another since merges."""
    return (
        f"""WITH RECURSIVE followed (id, last) AS (
            SELECT id, id FROM {table} UNION
            SELECT f.id, e.merged_into FROM followed AS f JOIN {table} AS e ON e.id = f.last
            WHERE e.merged_into IS NOT NULL
        ), standing (id, name) AS (
            SELECT f.id, e.name FROM followed AS f JOIN {table} AS e ON e.id = f.last
            WHERE e.merged_into IS NULL
        )""",
        f"LEFT JOIN standing AS named ON named.id = {entry_id}",
    )


_FIRST_TARGET = (
    "(SELECT target_id FROM stance WHERE annotation = n.number ORDER BY position LIMIT 1)"
)
_FIRST_TOPIC = (
    "(SELECT topic_id FROM annotation_topic WHERE annotation = n.number"
    " ORDER BY is_primary DESC, position LIMIT 1)"
)
STANDING = {
    AnnotationOrder.SPEAKER: _standing("speaker", "n.speaker_id"),
    AnnotationOrder.TARGET: _standing("speaker", _FIRST_TARGET),
    AnnotationOrder.TOPIC: _standing("topic", _FIRST_TOPIC),
}
"""For orders by a name in the codebook: what goes before the query and into its joins."""
