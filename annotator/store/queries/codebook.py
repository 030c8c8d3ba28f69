"""The codebook as a whole, and how often its entries are used."""

from annotator.store.database import Database
from annotator.store.records.tallies import Tallies


class UsageQueries:
    """How often codebook entries are used in annotations, which is known at once."""

    def __init__(self, database: Database) -> None:
        self._tallies = Tallies(database)

    def speakers(self) -> dict[str, int]:
        """Return for each speaker in how many annotations it speaks."""
        return {id: number for id, number in self._tallies.uses("speaker").items() if id}

    def targets(self) -> dict[str, int]:
        """Return for each entry of the register how many stances are toward it."""
        return self._tallies.uses("target")

    def scale_values(self) -> dict[str, int]:
        """Return for each value of the scale how many stances have it."""
        return self._tallies.uses("scale_value")

    def topics(self) -> dict[str, int]:
        """Return for each topic how many annotations have it."""
        return self._tallies.uses("topic")
