"""How two annotators' units of one category meet."""

from collections.abc import Sequence
from typing import NamedTuple

from annotator.services.agreement.units import Span


class Meeting(NamedTuple):
    """What measures need to know of two annotators' units, found in one go through both."""

    difference: int
    """Σ δ² over the sections: two units that overlap differ by the squares of what their two
    ends are apart; a unit that lies in the other's gap by its squared length; everything else
    by nothing."""
    common: int
    """Positions in units of both."""
    pairs: int
    """Units of the one that overlap with one of the other."""


def meeting(first: Sequence[Span], second: Sequence[Span]) -> Meeting:
    """Return how units meet; each annotator's are disjoint and in the order of the text."""
    difference = common = pairs = i = j = 0
    met_first = met_second = False
    while i < len(first) and j < len(second):
        (begin_1, end_1), (begin_2, end_2) = first[i], second[j]
        if begin_1 < end_2 and begin_2 < end_1:
            difference += (begin_1 - begin_2) ** 2 + (end_1 - end_2) ** 2
            common += (end_1 if end_1 < end_2 else end_2) - (
                begin_1 if begin_1 > begin_2 else begin_2
            )
            pairs += 1
            met_first = met_second = True
        if end_1 <= end_2:
            difference += 0 if met_first else (end_1 - begin_1) ** 2
            i, met_first = i + 1, False
        else:
            difference += 0 if met_second else (end_2 - begin_2) ** 2
            j, met_second = j + 1, False
    difference += _alone(first[i + met_first :]) + _alone(second[j + met_second :])
    return Meeting(difference, common, pairs)


def _alone(spans: Sequence[Span]) -> int:
    return sum([(end - begin) ** 2 for begin, end in spans]) if spans else 0
