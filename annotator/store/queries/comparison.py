"""Who has worked on which article: what comparing and agreement start from."""

from dataclasses import dataclass
from typing import NamedTuple

from annotator.domain.annotation import Layer
from annotator.store.database import Database
from annotator.store.queries.conditions import Conditions
from annotator.store.records.tallies import Tallies

_SUBMITTED = "SELECT article_id, annotator_id FROM progress WHERE state = 'submitted'"
_DONE = "SELECT article_id, annotator_id FROM annotation {own} GROUP BY 1, 2 UNION " + _SUBMITTED


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

    def articles(self, asked: ComparisonFilter, least: int = 2) -> list[Comparable]:
        """Return the articles that at least so many have worked on, in the order of import."""
        if len(self.workers(asked)) < least:
            return []
        conditions = _conditions(asked)
        sql = f"""
            SELECT t.number, t.id, group_concat(d.annotator_id, char(31))
            FROM ({_SUBMITTED if asked.submitted_only else self._done()}) AS d
            JOIN article AS t ON t.id = d.article_id {conditions.where}
            GROUP BY t.number HAVING count(*) >= ? ORDER BY t.number"""
        return [
            Comparable(number, id, tuple(sorted(packed.split("\x1f"))))
            for number, id, packed in self._database.rows(sql, [*conditions.parameters, least])
        ]

    def annotators(self, asked: ComparisonFilter) -> dict[str, int]:
        """Return who has worked on articles that others have worked on too: on how many."""
        counts: dict[str, int] = {}
        for article in self.articles(asked):
            for id in article.annotator_ids:
                counts[id] = counts.get(id, 0) + 1
        return counts

    def workers(self, asked: ComparisonFilter) -> set[str]:
        """Return who of those that are compared has done anything, without looking at it."""
        labelled = self._tallies.of("annotation")
        found = {annotator for annotator, layer in labelled if layer == Layer.OWN}
        found |= {annotator for annotator, _ in self._tallies.of("progress")}
        return found if asked.annotator_ids is None else found & set(asked.annotator_ids)

    def _done(self) -> str:
        """Return what asks for who worked where; without a gold layer an index knows it all."""
        has_gold = any(layer != Layer.OWN for _, layer in self._tallies.of("annotation"))
        return _DONE.format(own="WHERE layer = 'own'" if has_gold else "")


def _conditions(asked: ComparisonFilter) -> Conditions:
    conditions = Conditions()
    conditions.add("d.article_id NOT IN (SELECT article_id FROM repeat)")
    conditions.one_of("d.annotator_id", asked.annotator_ids)
    conditions.equal_or_none("t.event_id", asked.event_id)
    conditions.equal("t.outlet", asked.outlet)
    return conditions
