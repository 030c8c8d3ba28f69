"""An SQL condition put together from the parts of a filter that are set."""

from collections.abc import Collection
from typing import Any

from annotator.store.records.table import marks


class Conditions:
    """Collects conditions and their parameters; parts that are not set add nothing."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self.parameters: list[Any] = []

    def equal(self, column: str, value: Any) -> None:
        """Ask for a value, unless it is none."""
        if value is not None:
            self.add(f"{column} = ?", value)

    def equal_or_none(self, column: str, value: str | None) -> None:
        """Ask for a value, or for rows without one where it is empty, unless it is none."""
        if value:
            self.add(f"{column} = ?", value)
        elif value is not None:
            self.add(f"{column} IS NULL")

    def one_of(self, column: str, values: Collection[Any] | None) -> None:
        """Ask for one of some values, unless they are none."""
        if values is not None:
            self.add(f"{column} IN ({marks(len(values))})", *values)

    def between(self, column: str, low: str, high: str) -> None:
        """Ask for a date between two, either of which may be empty."""
        if low:
            self.add(f"{column} >= ?", low)
        if high:
            self.add(f"{column} <= ?", high + "\uffff")

    def add(self, condition: str, *parameters: Any) -> None:
        """Ask for a condition in SQL."""
        self._parts.append(condition)
        self.parameters += parameters

    @property
    def where(self) -> str:
        """The whole condition, with `WHERE` in front, or nothing."""
        return "WHERE " + " AND ".join(f"({part})" for part in self._parts) if self._parts else ""
