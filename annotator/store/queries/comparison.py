"""Who has worked on which article: what comparing and agreement start from."""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from annotator.domain.annotation import Layer
from annotator.store.database import Database, Row
from annotator.store.queries.conditions import Conditions
from annotator.store.records.tallies import Tallies

_SUBMITTED = "SELECT annotator_id FROM progress WHERE article_id = ?1 AND state = 'submitted'"
_DONE = "SELECT annotator_id FROM annotation WHERE article_id = ?1 AND layer = 'own'"

_SHARED = """
SELECT number, state FROM (
    SELECT t.number AS number,
        (SELECT s.state FROM settling AS s WHERE s.article_id = t.id AND s.annotator_id = ?)
            AS state, {ends}
    FROM article AS t {where} ORDER BY t.number LIMIT -1
) WHERE {shared}
"""
"""Two people at least have worked on an article where the first of them by id is not the last;
an index tells both at once. The limit keeps SQLite from asking for them again and again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparisonFilter:
    """Whose work on which articles is compared; what is none or empty does not matter."""

    annotator_ids: tuple[str, ...] | None = None
    event_id: str | None = None
    """An event, or empty for articles without one."""
    outlet: str | None = None
    submitted_only: bool = False
    """Leave out what an annotator has labelled and not yet submitted."""


class Comparable(NamedTuple):
    """An article on which two annotators or more have worked."""

    number: int
    article_id: str
    annotator_ids: tuple[str, ...]
    """Who has annotations in it or has submitted it, sorted."""


class ComparisonQueries:
    """Questions about what several annotators made of the same articles."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._tallies = Tallies(database)

    def numbers(self, asked: ComparisonFilter, adjudicator_id: str = "") -> Iterator[list[Row]]:
        """Hand out the numbers of the articles that at least two have worked on, in their order.

        With each comes how far an adjudicator is with it, or none. Some thousand at a time.
        """
        if len(self.workers(asked)) < 2:
            return iter(())
        labelled, submitted = _Ends("annotation"), _Ends("progress")
        if self._has_gold():
            labelled.conditions.add("n.layer = 'own'")
        submitted.conditions.add("n.state = 'submitted'")
        ends = [submitted] if asked.submitted_only else [labelled, submitted]
        for each in ends:
            each.conditions.one_of("n.annotator_id", asked.annotator_ids)
        conditions = _conditions(asked)
        first, last = ("min", "max") if len(ends) > 1 else ("", "")
        sql = _SHARED.format(
            ends=", ".join(f"{each.sql('min')}, {each.sql('max')}" for each in ends),
            where=conditions.where,
            shared=f"{first}({_known('min', ends)}) < {last}({_known('max', ends)})",
        )
        of_ends = [p for each in ends for _ in range(2) for p in each.conditions.parameters]
        return self._database.batches(sql, [adjudicator_id, *of_ends, *conditions.parameters])

    def one(self, number: int, asked: ComparisonFilter) -> Comparable | None:
        """Return an article by its number, or none where fewer than two have worked on it."""
        sql = "SELECT id FROM article WHERE number = ?"
        id = self._database.value(f"{sql} AND id NOT IN (SELECT article_id FROM repeat)", (number,))
        if id is None:
            return None
        sql = _SUBMITTED if asked.submitted_only else f"{_DONE} UNION {_SUBMITTED}"
        found = {annotator for (annotator,) in self._database.rows(sql, (id,))}
        if asked.annotator_ids is not None:
            found.intersection_update(asked.annotator_ids)
        return Comparable(number, id, tuple(sorted(found))) if len(found) > 1 else None

    def places(self, annotation_ids: Collection[str]) -> list[tuple[int, str, str]]:
        """Return the number and id of the article of each annotation, in the order of the texts."""
        rows = self._database.rows(
            """SELECT t.number, t.id, n.id FROM json_each(?) AS j
            CROSS JOIN annotation AS n ON n.id = j.value
            CROSS JOIN article AS t ON t.id = n.article_id
            ORDER BY t.number,
                (SELECT min(s."start") FROM segment AS s WHERE s.annotation = n.number), n.id""",
            (json.dumps(list(annotation_ids)),),
        )
        return [(number, article_id, id) for number, article_id, id in rows]

    def workers(self, asked: ComparisonFilter) -> set[str]:
        """Return who of those that are compared has done anything, without looking at it."""
        labelled = self._tallies.of("annotation")
        found = {annotator for annotator, layer in labelled if layer == Layer.OWN}
        found |= {annotator for annotator, _ in self._tallies.of("progress")}
        return found if asked.annotator_ids is None else found & set(asked.annotator_ids)

    def _has_gold(self) -> bool:
        """Tell whether there is a gold layer; without one an index knows who labelled what."""
        return any(layer != Layer.OWN for _, layer in self._tallies.of("annotation"))


class _Ends:
    """Who of those that did something in an article is the first and the last by id."""

    def __init__(self, table: str) -> None:
        self._table = table
        self.conditions = Conditions()
        self.conditions.add("n.article_id = t.id")

    def sql(self, end: str) -> str:
        """Return what asks for the first (`min`) or the last (`max`), under a name."""
        where = self.conditions.where
        asked = f"SELECT {end}(n.annotator_id) FROM {self._table} AS n {where}"
        return f"({asked}) AS {self.name(end)}"

    def name(self, end: str) -> str:
        """Return what the first or the last is called."""
        return f"{end}_{self._table}"


def _known(end: str, ends: list[_Ends]) -> str:
    """Return the names of all ends, each with what stands in for it where there is none."""
    names = [each.name(end) for each in ends]
    if len(names) == 1:
        return names[0]
    return ", ".join(
        f"coalesce({one}, {other})" for one, other in zip(names, names[::-1], strict=True)
    )


def _conditions(asked: ComparisonFilter) -> Conditions:
    conditions = Conditions()
    conditions.add("t.id NOT IN (SELECT article_id FROM repeat)")
    conditions.equal_or_none("t.event_id", asked.event_id)
    conditions.equal("t.outlet", asked.outlet)
    return conditions
