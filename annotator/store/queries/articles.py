"""The list of articles: filtered, sorted, and read a screenful at a time."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from annotator.domain.article import State
from annotator.domain.value import value
from annotator.store.database import Database, Row
from annotator.store.queries.conditions import Conditions
from annotator.store.queries.matching import match_expression
from annotator.store.records import Tables
from annotator.store.records.table import chunks, marks


class ArticleOrder(StrEnum):
    """What a list of articles is sorted by."""

    IMPORTED = "imported"
    TITLE = "title"
    OUTLET = "outlet"
    PUBLISHED = "published"
    LANGUAGE = "language"
    EVENT = "event"
    STATE = "state"
    ANNOTATIONS = "annotations"
    AUTHOR = "author"
    FILE = "file"


_STATE_RANK = "CASE p.state WHEN 'in_progress' THEN 1 WHEN 'submitted' THEN 2 ELSE 0 END"
_ORDERS = {
    ArticleOrder.IMPORTED: "a.number",
    ArticleOrder.TITLE: "a.title COLLATE NOCASE",
    ArticleOrder.OUTLET: "a.outlet COLLATE NOCASE",
    ArticleOrder.PUBLISHED: "a.published",
    ArticleOrder.LANGUAGE: "a.language",
    ArticleOrder.EVENT: "(SELECT name FROM event WHERE id = a.event_id) COLLATE NOCASE",
    ArticleOrder.STATE: f"{_STATE_RANK} * 2 + coalesce(p.nothing_to_label, 0)",
    ArticleOrder.ANNOTATIONS: "(SELECT count(*) FROM annotation AS n"
    " WHERE n.article_id = a.id AND n.annotator_id = ?1{own})",
    ArticleOrder.AUTHOR: "a.author COLLATE NOCASE",
    ArticleOrder.FILE: "a.source_name COLLATE NOCASE",
}


@value(kw_only=True)
class ArticleFilter:
    """Which articles are asked for; what is none or empty does not matter."""

    text: str = ""
    """Words that occur in the title or the text."""
    still_typing: bool = False
    """Whether the last word of `text` may be the beginning of one."""
    outlet: str | None = None
    event_id: str | None = None
    """An event, or empty for articles without one."""
    language: str | None = None
    published_from: str = ""
    published_to: str = ""
    state: State | None = None
    """The asking annotator's own state of work."""
    unfinished: bool | None = None
    """Whether the asking annotator has yet to submit it."""
    nothing_to_label: bool | None = None
    """Whether the asking annotator said that nothing belongs there."""
    article_ids: tuple[str, ...] | None = None


@value
class ArticleRow:
    """What a list shows of one article."""

    number: int
    id: str
    title: str
    outlet: str
    published: str
    language: str
    event_name: str
    state: State
    nothing_to_label: bool
    annotation_count: int
    """How many annotations the asking annotator has made in it."""
    author: str
    url: str
    source_name: str


@value
class Tally:
    """How far the work is."""

    total: int
    in_progress: int
    submitted: int


_FROM = """
FROM article AS a LEFT JOIN progress AS p ON p.article_id = a.id AND p.annotator_id = ?1
"""
_ROW = f"""
SELECT a.number, a.id, a.title, a.outlet, a.published, a.language,
    coalesce((SELECT name FROM event WHERE id = a.event_id), ''),
    coalesce(p.state, 'new'), coalesce(p.nothing_to_label, 0),
    (SELECT count(*) FROM annotation AS n
        WHERE n.article_id = a.id AND n.annotator_id = ?1 AND n.layer = 'own'),
    a.author, a.url, a.source_name
{_FROM}
"""


class ArticleQueries:
    """Questions about the articles of one project."""

    def __init__(self, database: Database, tables: Tables) -> None:
        self._database = database
        self._tallies = tables.tallies
        self.add_texts = tables.texts.add

    def numbers(
        self,
        annotator_id: str,
        asked: ArticleFilter | None = None,
        order: ArticleOrder = ArticleOrder.IMPORTED,
        *,
        descending: bool = False,
        first: int = -1,
    ) -> "array[int]":
        """Return the numbers of the articles asked for, in order: 8 bytes each.

        `first` asks for only so many of them, which in the order of import is quick.
        """
        asked = asked or ArticleFilter()
        of_work = _is_of_work(asked, order)
        conditions = _conditions(asked)
        direction = "DESC" if descending else "ASC"
        # Any limit, even of none, keeps SQLite from its fast way to sort.
        limit = f"LIMIT {first:d}" if first >= 0 else ""
        by = _ORDERS[order]
        if order is ArticleOrder.ANNOTATIONS:
            # Who has none in the gold layer is counted in an index alone.
            is_gold = (annotator_id, "gold") in self._tallies.of("annotation", annotator_id)
            by = by.format(own=" AND n.layer = 'own'" if is_gold else "")
        sql = f"""
            SELECT a.number {_FROM if of_work else "FROM article AS a"}
            {conditions.where}
            ORDER BY {by} {direction}, a.number {direction} {limit}
        """
        mine = [annotator_id] if of_work else []
        rows = self._database.rows(sql, [*mine, *conditions.parameters])
        return array("q", (row[0] for row in rows))

    def rows(self, annotator_id: str, numbers: Sequence[int]) -> list[ArticleRow]:
        """Return what a list shows of some articles, in the order asked."""
        found: dict[int, ArticleRow] = {}
        for chunk in chunks(numbers):
            sql = f"{_ROW} WHERE a.number IN ({marks(len(chunk))})"
            for row in self._database.rows(sql, [annotator_id, *chunk]):
                found[row[0]] = _article_row(row)
        return [found[number] for number in numbers if number in found]

    def number(self, article_id: str) -> int | None:
        """Return the number of an article, or none."""
        return self._database.value("SELECT number FROM article WHERE id = ?", (article_id,))

    def ids(self, numbers: Iterable[int]) -> list[str]:
        """Return the ids of some articles, in the order asked."""
        found: list[str] = []
        for chunk in chunks(numbers):
            sql = f"SELECT number, id FROM article WHERE number IN ({marks(len(chunk))})"
            ids = dict(self._database.rows(sql, chunk))
            found += [ids[number] for number in chunk if number in ids]
        return found

    def bound(self) -> int:
        """Return a number no smaller than how many articles there are, at once."""
        return self._database.value("SELECT max(number) FROM article") or 0

    def count(self) -> int:
        """Return how many articles there are."""
        return self._tallies.total("article")

    def first_unfinished(self, annotator_id: str, numbers: Iterable[int]) -> str | None:
        """Return the id of the first of some articles that an annotator has yet to submit."""
        for chunk in chunks(numbers):
            sql = f"""
                SELECT a.number, a.id {_FROM}
                WHERE a.number IN ({marks(len(chunk))}) AND p.state IS NOT 'submitted'"""
            unfinished = dict(self._database.rows(sql, [annotator_id, *chunk]))
            for number in chunk:
                if number in unfinished:
                    return unfinished[number]
        return None

    def body(self, article_id: str) -> str:
        """Return the text of an article. Raises `LookupError` where there is none."""
        body = self._database.value("SELECT body FROM text WHERE id = ?", (article_id,))
        if body is None:
            raise LookupError(article_id)
        return body

    def known(self, article_ids: Sequence[str]) -> set[str]:
        """Return which of some articles are there already."""
        return {
            row[0]
            for chunk in chunks(article_ids)
            for row in self._database.rows(
                f"SELECT id FROM article WHERE id IN ({marks(len(chunk))})", chunk
            )
        }

    def with_text(self, article_ids: Iterable[str]) -> set[str]:
        """Return of which of some articles the text is here, also where they were removed."""
        return {
            row[0]
            for chunk in chunks(article_ids)
            for row in self._database.rows(
                f"SELECT id FROM text WHERE id IN ({marks(len(chunk))})", chunk
            )
        }

    def tally(self, annotator_id: str) -> Tally:
        """Return how far an annotator is with all articles."""
        states = self._tallies.of("progress", annotator_id)
        return Tally(
            self.count(),
            states.get((annotator_id, State.IN_PROGRESS.value), 0),
            states.get((annotator_id, State.SUBMITTED.value), 0),
        )

    def outlets(self) -> list[tuple[str, int]]:
        """Return the outlets with the number of their articles, the most frequent first."""
        return self._counts("outlet")

    def languages(self) -> list[tuple[str, int]]:
        """Return the languages with the number of their articles, the most frequent first."""
        return self._counts("language")

    def all_of_event(self, event_id: str) -> Iterator[str]:
        """Hand out the ids of the articles on an event."""
        rows = self._database.rows("SELECT id FROM article WHERE event_id = ?", (event_id,))
        return (row[0] for row in rows)

    def _counts(self, column: str) -> list[tuple[str, int]]:
        sql = f"SELECT {column}, count(*) FROM article GROUP BY 1 ORDER BY 2 DESC, 1"
        return [(value, count) for value, count in self._database.rows(sql)]


def _is_of_work(asked: ArticleFilter, order: ArticleOrder) -> bool:
    """Tell whether it matters how far the asking annotator is with each article."""
    states = (asked.state, asked.unfinished, asked.nothing_to_label)
    orders = (ArticleOrder.STATE, ArticleOrder.ANNOTATIONS)
    return order in orders or any(state is not None for state in states)


def _conditions(asked: ArticleFilter) -> Conditions:
    conditions = Conditions()
    conditions.equal("a.outlet", asked.outlet)
    conditions.equal_or_none("a.event_id", asked.event_id)
    conditions.equal("a.language", asked.language)
    conditions.between("nullif(a.published, '')", asked.published_from, asked.published_to)
    conditions.equal("coalesce(p.state, 'new')", asked.state)
    conditions.equal("p.state IS NOT 'submitted'", asked.unfinished)
    conditions.equal("coalesce(p.nothing_to_label, 0)", asked.nothing_to_label)
    conditions.one_of("a.id", asked.article_ids)
    if asked.text.strip():
        expression = match_expression(asked.text, still_typing=asked.still_typing)
        search = "SELECT rowid FROM article_search WHERE article_search MATCH ?"
        if expression:
            conditions.add(f"a.number IN ({search})", expression)
        else:
            conditions.add("0")
    return conditions


def _article_row(row: Row) -> ArticleRow:
    number, id, title, outlet, published, language, event, state, nothing, count, *rest = row
    author, url, source_name = rest
    return ArticleRow(
        number,
        id,
        title,
        outlet,
        published,
        language,
        event,
        State(state),
        bool(nothing),
        count,
        author,
        url,
        source_name,
    )
