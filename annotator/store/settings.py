"""Settings that travel with the project."""

from annotator.store.database import Database
from annotator.store.lock import Holder


class Settings:
    """Small named values of one project that are not part of the record."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str, default: str = "") -> str:
        """Return a setting, or `default` where it was never set."""
        value = self._database.value("SELECT value FROM setting WHERE name = ?", (name,))
        return default if value is None else value

    def set(self, name: str, value: str) -> None:
        """Set a setting."""
        self._database.run(
            "INSERT INTO setting (name, value) VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, value),
        )

    @property
    def holder(self) -> Holder | None:
        """Who had the project open for writing last."""
        text = self.get("holder")
        return Holder.from_json(text) if text else None

    @holder.setter
    def holder(self, holder: Holder) -> None:
        self.set("holder", holder.as_json())
