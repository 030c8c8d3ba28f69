"""Everybody's labels as bare rows, for measuring agreement over a whole project.

Whole tables are read in the order in which they lie in the file: of 10,000 articles that
takes a tenth of the time that reading the records does.
"""

from collections.abc import Iterator

from annotator.store.database import Database, Row


class AgreementQueries:
    """Bare rows of annotators' own labels, some thousand at a time."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def annotations(self) -> Iterator[list[Row]]:
        """Hand out number, article id, annotator id, speaker, quotation type and hedge."""
        return self._database.batches(
            "SELECT number, article_id, annotator_id, coalesce(speaker_id, unnamed_speaker),"
            " quotation_type, hedge FROM annotation WHERE layer = 'own' ORDER BY number"
        )

    def segments(self) -> Iterator[list[Row]]:
        """Hand out annotation, role, start and end, in the order of the annotations."""
        return self._database.batches(
            'SELECT annotation, role, "start", "end" FROM segment ORDER BY annotation, position'
        )

    def stances(self) -> Iterator[list[Row]]:
        """Hand out annotation, value and target, in the order of the annotations."""
        return self._database.batches(
            "SELECT annotation, value_id, target_id FROM stance ORDER BY annotation, position"
        )

    def topics(self) -> Iterator[list[Row]]:
        """Hand out annotation and topic, in the order of the annotations."""
        return self._database.batches(
            "SELECT annotation, topic_id FROM annotation_topic ORDER BY annotation, position"
        )

    def furniture(self) -> Iterator[list[Row]]:
        """Hand out number of the article, start and end, in their order."""
        return self._database.batches(
            'SELECT article, "start", "end" FROM furniture ORDER BY article, "start"'
        )

    def lengths(self) -> dict[int, int]:
        """Return the length of each text in code points, by the number of its article."""
        return dict(self._database.rows("SELECT number, length(body) FROM text"))

    def ids(self, numbers: tuple[int, ...]) -> list[str]:
        """Return the ids of annotations by their numbers, in the order asked."""
        found = dict(
            self._database.rows(
                "SELECT number, id FROM annotation WHERE number IN"
                " (SELECT value FROM json_each(?))",
                (str(list(numbers)),),
            )
        )
        return [found[number] for number in numbers if number in found]
