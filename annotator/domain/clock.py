"""Times as they stand in the record: UTC, ISO 8601, microseconds, sortable as text."""

from datetime import UTC, datetime, timedelta


def now(after: str = "") -> str:
    """Return the current time, such as `2024-05-30T09:15:00.000001Z`.

    When the clock has jumped back and the result would not be later than `after`
    (an earlier result of this function), it is one microsecond later than `after`.
    What is no such result, as in a damaged file, is passed over.
    """
    stamp = _written(datetime.now(UTC))
    if stamp > after:
        return stamp
    try:
        return _written(datetime.fromisoformat(after) + timedelta(microseconds=1))
    except (ValueError, OverflowError):
        return stamp


def _written(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
