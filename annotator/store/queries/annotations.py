"""The table of annotations: filtered, sorted, and read a screenful at a time."""

from array import array
from collections.abc import Iterable, Iterator, Sequence

from annotator.domain.annotation import (
    UNNAMED_SPEAKERS,
    Annotation,
    Hedge,
    Layer,
    Origin,
    QuotationType,
    Status,
)
from annotator.domain.value import value
from annotator.store.database import Database
from annotator.store.queries.annotation_order import (
    OF_ARTICLES,
    STANDING,
    AnnotationOrder,
    order_columns,
)
from annotator.store.queries.conditions import Conditions
from annotator.store.queries.matching import match_expression
from annotator.store.records import Tables
from annotator.store.records.table import chunks, marks


@value(kw_only=True)
class AnnotationFilter:
    """Which annotations are asked for; what is none or empty does not matter."""

    text: str = ""
    """Words that occur in what is said or in the note."""
    still_typing: bool = False
    """Whether the last word of `text` may be the beginning of one."""
    article_ids: tuple[str, ...] | None = None
    annotator_id: str | None = None
    layer: Layer | None = None
    status: Status | None = None
    speaker_ids: tuple[str, ...] | None = None
    """Register entries or unnamed speakers; an empty string asks for those without one."""
    value_ids: tuple[str, ...] | None = None
    """Values of the stance scale; an empty string asks for those without a stance."""
    target_ids: tuple[str, ...] | None = None
    topic_ids: tuple[str, ...] | None = None
    """Topics; an empty string asks for those without one."""
    quotation_type: QuotationType | None = None
    hedge: Hedge | None = None
    confidence: int | None = None
    origin: Origin | None = None
    discuss: bool | None = None
    outlet: str | None = None
    event_id: str | None = None
    language: str | None = None
    with_repeats: bool = True
    """Whether labels count that were made a second time, of a passage that came back."""


@value
class AnnotationRow:
    """What a list shows of one annotation."""

    number: int
    annotation: Annotation
    title: str
    """Of its article, as the next three are."""
    outlet: str
    published: str
    event_id: str | None


JOINED = "FROM annotation AS n JOIN article AS t ON t.id = n.article_id"
BY_ARTICLE = "FROM article AS t CROSS JOIN annotation AS n ON n.article_id = t.id"
"""SQLite does not reorder a `CROSS JOIN` (sqlite.org/optoverview.html §8.1)."""


class AnnotationQueries:
    """Questions about the annotations of one project."""

    def __init__(self, database: Database, tables: Tables) -> None:
        self._database = database
        self._table = tables.annotations
        self._tallies = tables.tallies

    def of_article(
        self, article_id: str, annotator_id: str | None = None, layer: Layer = Layer.OWN
    ) -> list[Annotation]:
        """Return the annotations of an article in the order of its text."""
        condition, parameters = "article_id = ? AND layer = ?", [article_id, layer.value]
        if annotator_id is not None:
            condition, parameters = condition + " AND annotator_id = ?", [*parameters, annotator_id]
        found = self._table.where(condition, parameters)
        return sorted(found, key=lambda a: (a.start, -a.end, a.id))

    def annotator_ids(self, article_id: str) -> list[str]:
        """Return who has annotations in an article."""
        sql = "SELECT DISTINCT annotator_id FROM annotation WHERE article_id = ?"
        return [row[0] for row in self._database.rows(sql, (article_id,))]

    def has_gold(self) -> bool:
        """Return whether there is anything in the gold layer."""
        sql = "SELECT EXISTS (SELECT 1 FROM decision WHERE gold_id IS NOT NULL)"
        return bool(self._database.value(sql))

    def counts_by_annotator(self) -> dict[str, int]:
        """Return how many annotations of their own each annotator has made."""
        found = self._tallies.of("annotation")
        return {annotator: n for (annotator, layer), n in found.items() if layer == Layer.OWN}

    def count_of(self, annotator_id: str, layer: Layer) -> int:
        """Return how many annotations an annotator has in a layer, at once."""
        return self._tallies.of("annotation", annotator_id).get((annotator_id, layer.value), 0)

    def numbers(
        self,
        asked: AnnotationFilter | None = None,
        order: AnnotationOrder = AnnotationOrder.TEXT,
        *,
        descending: bool = False,
        first: int = -1,
    ) -> "array[int]":
        """Return the numbers of the annotations asked for, in order: 8 bytes each.

        `first` asks for only so many of them, which in the order of the text is quick.
        """
        asked = asked or AnnotationFilter()
        conditions = conditions_of(asked)
        direction = "DESC" if descending else "ASC"
        columns = (f"{column} {direction}" for column in (*order_columns(order), "n.number"))
        names, joined = STANDING.get(order, ("", ""))
        limit = f"LIMIT {first:d}" if first >= 0 else ""
        sql = f"""
            {names} SELECT n.number {_from(asked, order)} {joined} {conditions.where}
            ORDER BY {", ".join(columns)} {limit}"""
        return array("q", (row[0] for row in self._database.rows(sql, conditions.parameters)))

    def by_number(self, numbers: Sequence[int]) -> list[Annotation]:
        """Return annotations by their numbers, in the order asked."""
        found: dict[str, Annotation] = {}
        ids: dict[int, str] = {}
        for chunk in chunks(numbers):
            where = f"number IN ({marks(len(chunk))})"
            found |= {annotation.id: annotation for annotation in self._table.where(where, chunk)}
            sql = f"SELECT number, id FROM annotation WHERE {where}"
            ids |= dict(self._database.rows(sql, chunk))
        return [found[ids[number]] for number in numbers if number in ids]

    def rows(self, numbers: Sequence[int]) -> list[AnnotationRow]:
        """Return what a list shows of some annotations, in the order asked."""
        found: dict[int, AnnotationRow] = {}
        for chunk in chunks(numbers):
            where = f"number IN ({marks(len(chunk))})"
            read = {annotation.id: annotation for annotation in self._table.where(where, chunk)}
            sql = f"SELECT n.number, n.id, t.title, t.outlet, t.published, t.event_id {JOINED}"
            for number, id, *article in self._database.rows(f"{sql} WHERE n.{where}", chunk):
                found[number] = AnnotationRow(number, read[id], *article)
        return [found[number] for number in numbers if number in found]

    def owners(self, numbers: Iterable[int]) -> list[tuple[str, str]]:
        """Return the id and the annotator of some annotations, in the order asked."""
        result: list[tuple[str, str]] = []
        for chunk in chunks(numbers):
            sql = "SELECT number, id, annotator_id FROM annotation"
            rows = self._database.rows(f"{sql} WHERE number IN ({marks(len(chunk))})", chunk)
            found = {number: (id, annotator_id) for number, id, annotator_id in rows}
            result += [found[number] for number in chunk if number in found]
        return result

    def bound(self) -> int:
        """Return a number no smaller than how many annotations there are, at once."""
        return self._database.value("SELECT max(number) FROM annotation") or 0

    def count(self) -> int:
        """Return how many annotations there are."""
        return self._tallies.total("annotation")

    def children(self, annotation_ids: Sequence[str]) -> list[Annotation]:
        """Return the annotations that stand inside of others."""
        return [
            child
            for chunk in chunks(annotation_ids)
            for child in self._table.where(f"parent_id IN ({marks(len(chunk))})", chunk)
        ]

    def orphans(self) -> list[str]:
        """Return the ids of annotations whose parent is gone; only while an edit is made."""
        sql = """
            SELECT id FROM annotation AS n WHERE parent_id IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM annotation WHERE id = n.parent_id)
            ORDER BY number"""
        return [row[0] for row in self._database.rows(sql)]

    def recent(self, annotator_id: str, count: int) -> list[Annotation]:
        """Return the annotations an annotator touched last, the newest first."""
        found = self._table.where(
            "number IN (SELECT number FROM annotation WHERE annotator_id = ?"
            " ORDER BY number DESC LIMIT ?)",
            (annotator_id, count),
        )
        return sorted(found, key=lambda a: a.updated_at, reverse=True)

    def all(self) -> Iterator[Annotation]:
        """Hand out every annotation, some hundred in memory at a time."""
        for chunk in chunks(self.numbers()):
            yield from self.by_number(chunk)


def _from(asked: AnnotationFilter, order: AnnotationOrder) -> str:
    """Return where annotations are read, without articles where nothing is asked of those.

    Article by article, all of one are sorted before the next are read; otherwise all are
    read first. That is quicker where an index finds few.
    """
    if order is AnnotationOrder.TEXT and not is_found_by_index(asked):
        return BY_ARTICLE
    of_articles = (asked.outlet, asked.event_id, asked.language)
    if order in OF_ARTICLES or any(value is not None for value in of_articles):
        return JOINED
    return "FROM annotation AS n"


def is_found_by_index(asked: AnnotationFilter) -> bool:
    """Return whether annotations are looked up that are likely few, by words or codes."""
    codes = (asked.speaker_ids, asked.target_ids, asked.topic_ids, asked.value_ids)
    return bool(asked.text.strip()) or any(ids is not None for ids in (asked.article_ids, *codes))


def conditions_of(asked: AnnotationFilter) -> Conditions:
    """Return the SQL condition on `annotation AS n` and `article AS t` that a filter means."""
    conditions = Conditions()
    conditions.one_of("n.article_id", asked.article_ids)
    conditions.equal("n.annotator_id", asked.annotator_id)
    conditions.equal("n.layer", asked.layer)
    conditions.equal("n.status", asked.status)
    conditions.equal("n.quotation_type", asked.quotation_type)
    conditions.equal("n.hedge", asked.hedge)
    conditions.equal("n.confidence", asked.confidence)
    conditions.equal("n.origin", asked.origin)
    conditions.equal("n.discuss", asked.discuss)
    conditions.equal("t.outlet", asked.outlet)
    conditions.equal_or_none("t.event_id", asked.event_id)
    conditions.equal("t.language", asked.language)
    if not asked.with_repeats:
        conditions.add("n.article_id NOT IN (SELECT article_id FROM repeat)")
    _ask_for_codes(conditions, asked)
    if asked.text.strip():
        expression = match_expression(asked.text, still_typing=asked.still_typing)
        search = "SELECT rowid FROM annotation_search WHERE annotation_search MATCH ?"
        if expression:
            conditions.add(f"n.number IN ({search})", expression)
        else:
            conditions.add("0")
    return conditions


def _ask_for_codes(conditions: Conditions, asked: AnnotationFilter) -> None:
    _ask_for_speakers(conditions, asked.speaker_ids)
    for column, table, values in (
        ("value_id", "stance", asked.value_ids),
        ("target_id", "stance", asked.target_ids),
        ("topic_id", "annotation_topic", asked.topic_ids),
    ):
        _ask_for_piece(conditions, column, table, values)


def _ask_for_speakers(conditions: Conditions, ids: tuple[str, ...] | None) -> None:
    if ids is None:
        return
    if all(id and id not in UNNAMED_SPEAKERS for id in ids):
        conditions.one_of("n.speaker_id", ids)  # which an index finds
    else:
        conditions.one_of("coalesce(n.speaker_id, n.unnamed_speaker, '')", ids)


def _ask_for_piece(
    conditions: Conditions, column: str, table: str, values: tuple[str, ...] | None
) -> None:
    if values is None:
        return
    parts: list[str] = []
    if named := [value for value in values if value]:
        found = f"SELECT annotation FROM {table} WHERE {column} IN ({marks(len(named))})"
        parts.append(f"n.number IN ({found})")
    if "" in values:
        parts.append(f"NOT EXISTS (SELECT 1 FROM {table} WHERE annotation = n.number)")
    conditions.add(" OR ".join(parts) or "0", *named)
