"""Times as they stand in the record: UTC, ISO 8601, microseconds, sortable as text."""

from datetime import UTC, datetime, timedelta


def now(after: str = "") -> str:
    """Return the current time, such as `2024-05-30T09:15:00.000001Z`.

    When the clock has jumped back and the result would not be later than `after`
    (an earlier result of this function), it is one microsecond later than `after`.
    """
    stamp = _written(datetime.now(UTC))
    if stamp > after:
        return stamp
    return _written(datetime.fromisoformat(after) + timedelta(microseconds=1))


def _written(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
