"""Everybody's labels as bare rows in the order of the articles, for measuring agreement.

Each question walks through the articles and finds what belongs to them over an index, so that
nothing is sorted and nothing waits in memory, however large the project is. Furniture and the
lengths of the texts are asked for with the articles that turned out to be needed.
"""

from collections.abc import Collection, Iterator

from annotator.store.database import Database, Row
from annotator.store.queries.comparison import ComparisonFilter
from annotator.store.queries.conditions import Conditions

_LABELS = """
SELECT s."start", s."end", t.number, n.annotator_id, n.number,
    coalesce(n.speaker_id, n.unnamed_speaker), n.quotation_type, n.hedge,
    v.value_id, v.target_id, coalesce((
        SELECT group_concat(p.topic_id, char(31)) FROM annotation_topic AS p
        WHERE p.annotation = n.number
    ), ''), s.role
FROM article AS t
CROSS JOIN annotation AS n ON n.article_id = t.id
CROSS JOIN segment AS s ON s.annotation = n.number
LEFT JOIN stance AS v ON v.annotation = n.number AND v.position = 0
{where} ORDER BY t.number, n.annotator_id, n.status, n.number, s.position
"""

_MORE_STANCES = """
SELECT t.number, n.number, m.value_id, m.target_id
FROM article AS t
CROSS JOIN annotation AS n ON n.article_id = t.id
CROSS JOIN stance AS m ON m.annotation = n.number AND m.position > 0
{where} ORDER BY t.number, n.annotator_id, n.status, n.number, m.position
"""

_SUBMITTED = """
SELECT t.number, n.annotator_id
FROM article AS t CROSS JOIN progress AS n ON n.article_id = t.id
{where} ORDER BY t.number
"""

_HAS_SUBMITTED = """
EXISTS (SELECT 1 FROM progress AS g WHERE g.annotator_id = n.annotator_id
    AND g.article_id = n.article_id AND g.state = 'submitted')
"""


class AgreementQueries:
    """Bare rows of annotators' own labels, some thousand at a time, article after article."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def labels(self, asked: ComparisonFilter) -> Iterator[list[Row]]:
        """Hand out a row for each segment of each annotation, those of one one after another.

        Start, end, number of the article, annotator id, number of the annotation, speaker,
        quotation type, hedge, value and target of the first stance, all topics with U+001F
        between them, and the role of the segment. Within an article each annotator's come
        together.
        """
        return self._of_labels(_LABELS, asked)

    def more_stances(self, asked: ComparisonFilter) -> Iterator[list[Row]]:
        """Hand out all stances after the first: article, annotation, value and target."""
        if self._database.row("SELECT 1 FROM stance WHERE position > 0 LIMIT 1") is None:
            return iter(())
        return self._of_labels(_MORE_STANCES, asked)

    def submitted(self, asked: ComparisonFilter) -> Iterator[list[Row]]:
        """Hand out who has submitted which articles: article and annotator id."""
        conditions = _conditions(asked)
        conditions.add("n.state = 'submitted'")
        return self._database.batches(
            _SUBMITTED.format(where=conditions.where), conditions.parameters
        )

    def furniture(self, articles: Collection[int]) -> Iterator[Row]:
        """Hand out number of the article, start and end of its furniture, in their order."""
        return self._database.rows(
            'SELECT article, "start", "end" FROM furniture'
            ' WHERE article IN (SELECT value FROM json_each(?)) ORDER BY article, "start"',
            (str(list(articles)),),
        )

    def lengths(self, articles: Collection[int]) -> dict[int, int]:
        """Return the length of each text in code points, by the number of its article."""
        return dict(
            self._database.rows(
                "SELECT number, length(body) FROM text"
                " WHERE number IN (SELECT value FROM json_each(?))",
                (str(list(articles)),),
            )
        )

    def last_article(self) -> int:
        """Return the greatest number of an article, 0 where there is none."""
        return self._database.value("SELECT max(number) FROM article") or 0

    def ids(self, numbers: Collection[int]) -> list[str]:
        """Return the ids of annotations by their numbers, in the order asked."""
        found = dict(
            self._database.rows(
                "SELECT number, id FROM annotation WHERE number IN"
                " (SELECT value FROM json_each(?))",
                (str(list(numbers)),),
            )
        )
        return [found[number] for number in numbers if number in found]

    def _of_labels(self, sql: str, asked: ComparisonFilter) -> Iterator[list[Row]]:
        conditions = _conditions(asked)
        conditions.add("n.layer = 'own'")
        if asked.submitted_only:
            conditions.add(_HAS_SUBMITTED)
        return self._database.batches(sql.format(where=conditions.where), conditions.parameters)


def _conditions(asked: ComparisonFilter) -> Conditions:
    conditions = Conditions()
    conditions.add("t.id NOT IN (SELECT article_id FROM repeat)")
    conditions.one_of("n.annotator_id", asked.annotator_ids)
    conditions.equal_or_none("t.event_id", asked.event_id)
    conditions.equal("t.outlet", asked.outlet)
    return conditions
