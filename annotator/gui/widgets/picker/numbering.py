"""Which rows of a picker a single digit takes."""

from collections.abc import Sequence

from annotator.gui.widgets.picker.row import Row, RowsFor

_DIGITS = "123456789"


def digits_for(rows: Sequence[Row], rows_for: RowsFor) -> dict[str, int]:
    """Return the digits that take a row at once, with the places of the rows.

    A digit by which something can be found stays one to be typed, as in “7th Fleet”.
    """
    free = [digit for digit in _DIGITS if not _finds(rows_for(digit))]
    takeable = [place for place, row in enumerate(rows) if row.takeable and not row.adds]
    return dict(zip(free, takeable, strict=False))


def _finds(rows: Sequence[Row]) -> bool:
    return any(row.takeable and not row.adds and not row.standing for row in rows)
