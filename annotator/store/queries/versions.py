"""Which articles may be versions of each other."""

from annotator.store.database import Database


class VersionQueries:
    """Articles with the same address, the same title, or without titles the same file name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def candidates(self, article_id: str, limit: int) -> list[str]:
        """Return the ids of at most so many, the latest import first."""
        sql = """
            SELECT o.id FROM article AS a JOIN article AS o ON o.id <> a.id AND (
                (a.url <> '' AND o.url = a.url) OR
                (a.title <> '' AND o.title = a.title COLLATE NOCASE) OR
                (a.title = '' AND a.source_name <> '' AND o.title = ''
                    AND o.source_name = a.source_name)
            )
            WHERE a.id = ? ORDER BY o.number DESC LIMIT ?"""
        return [row[0] for row in self._database.rows(sql, (article_id, limit))]
