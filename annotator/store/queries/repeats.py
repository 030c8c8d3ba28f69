"""Which articles somebody has submitted, and what of them came back."""

from annotator.store.database import Database


class RepeatQueries:
    """Questions about one annotator's repeats."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def submitted(self, annotator_id: str) -> list[str]:
        """Return the articles somebody submitted with labels, the first one first; no repeats."""
        sql = """
            SELECT article_id FROM progress AS p
            WHERE annotator_id = ? AND state = 'submitted' AND NOT nothing_to_label
                AND NOT EXISTS (SELECT 1 FROM repeat WHERE article_id = p.article_id)
            ORDER BY updated_at, article_id"""
        return [row[0] for row in self._database.rows(sql, (annotator_id,))]

    def originals(self, annotator_id: str) -> set[str]:
        """Return the articles of which a passage came back to somebody."""
        sql = "SELECT original_id FROM repeat WHERE annotator_id = ?"
        return {row[0] for row in self._database.rows(sql, (annotator_id,))}

    def count(self, annotator_id: str) -> int:
        """Return how many passages came back to somebody."""
        sql = "SELECT count(*) FROM repeat WHERE annotator_id = ?"
        return self._database.value(sql, (annotator_id,))

    def is_repeat(self, article_id: str) -> bool:
        """Return whether an article is an excerpt that came back to somebody."""
        sql = "SELECT 1 FROM repeat WHERE article_id = ?"
        return self._database.value(sql, (article_id,)) is not None

    def labelled_again(self, annotator_id: str) -> list[str]:
        """Return the ids of somebody's repeats that they have submitted."""
        sql = """
            SELECT r.id FROM repeat AS r JOIN progress AS p
                ON p.article_id = r.article_id AND p.annotator_id = r.annotator_id
            WHERE r.annotator_id = ? AND p.state = 'submitted' ORDER BY r.id"""
        return [row[0] for row in self._database.rows(sql, (annotator_id,))]
