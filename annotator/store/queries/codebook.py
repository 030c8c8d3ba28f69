"""The codebook as a whole, and how often its entries are used."""

from annotator.store.database import Database


class UsageQueries:
    """How often codebook entries are used in annotations."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def speakers(self) -> dict[str, int]:
        """Return for each speaker in how many annotations it speaks."""
        return self._counts(
            "SELECT coalesce(speaker_id, unnamed_speaker), count(*) FROM annotation"
            " WHERE coalesce(speaker_id, unnamed_speaker) IS NOT NULL GROUP BY 1"
        )

    def targets(self) -> dict[str, int]:
        """Return for each entry of the register how many stances are toward it."""
        return self._counts(
            "SELECT target_id, count(*) FROM stance WHERE target_id IS NOT NULL GROUP BY 1"
        )

    def scale_values(self) -> dict[str, int]:
        """Return for each value of the scale how many stances have it."""
        return self._counts("SELECT value_id, count(*) FROM stance GROUP BY 1")

    def topics(self) -> dict[str, int]:
        """Return for each topic how many annotations have it."""
        return self._counts("SELECT topic_id, count(*) FROM annotation_topic GROUP BY 1")

    def _counts(self, sql: str) -> dict[str, int]:
        return dict(self._database.rows(sql))
