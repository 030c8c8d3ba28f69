"""Labels without order, counted label by label: what their measures need, and no more.

A tally holds every combination of labels, of which there are many where there are many labels.
These counts grow with the number of labels only and add up, so that articles can be drawn
thousands of times.
"""

from collections import Counter
from collections.abc import Hashable, Mapping
from dataclasses import dataclass

from annotator.services.agreement.alpha import Coincidences
from annotator.services.agreement.kappa import beyond_chance
from annotator.services.agreement.tally import Tally, only_label, refuse_without_pairs

Key = tuple[str, int, Hashable]
"""What is counted, of which number, and the label if it is of one."""

_GIVEN, _UNITS, _SAME, _BY = "given", "units", "same", "by"
"""Labels and units by the number of labels that the unit has; pairs of labels of one unit that
are the same, both ways round, likewise; labels by annotator, of units that both labelled."""


@dataclass(frozen=True, slots=True)
class NominalCounts:
    """Units counted by how many labels they have and how many of those are the same."""

    counts: Mapping[Key, int]
    """Adds up over articles; nothing in it is 0."""
    annotators: int

    @classmethod
    def of(cls, tally: Tally) -> "NominalCounts":
        """Count a tally's units."""
        counts: Counter[Key] = Counter()
        for labels, count in tally.labelled():
            number = len(labels)
            if not number or not count:
                continue
            counts[_UNITS, number, None] += count
            same = sum([labels.count(label) for label in labels]) - number
            if same:
                counts[_SAME, number, None] += count * same
            for place, label in enumerate(labels):
                counts[_GIVEN, number, label] += count
                if number == tally.annotators == 2:
                    counts[_BY, place, label] += count
        return cls(counts, tally.annotators)

    @property
    def percent(self) -> float:
        """The share of agreeing pairs, as `percent_agreement` has it; raises as it does."""
        compared = sum([n for number, n in self._of(_UNITS) if number > 1])
        refuse_without_pairs(compared)
        agreed = sum([same / (number * (number - 1)) for number, same in self._of(_SAME)])
        return agreed / compared

    @property
    def alpha(self) -> float:
        """Krippendorff's α, nominal; raises as `krippendorff_alpha` does."""
        margins: Counter[Hashable] = Counter()
        for (what, number, label), count in self.counts.items():
            if what == _GIVEN and number > 1:
                margins[label] += count
        pairs = sum([n * number for number, n in self._of(_UNITS) if number > 1])
        same = sum([n / (number - 1) for number, n in self._of(_SAME)])
        return Coincidences({(None, None): pairs - same}, margins).alpha("nominal")

    @property
    def kappa(self) -> float:
        """Cohen's κ of two annotators, Fleiss' of more; raises as those do."""
        if self.annotators != 2:
            return beyond_chance(self.percent, sum([s * s for s in self._shares().values()]))
        by_one, by_other = self._labels_by(0), self._labels_by(1)
        units = by_one.total()
        refuse_without_pairs(units)
        agreed = self.counts.get((_SAME, 2, None), 0) // 2
        by_chance = sum([n * by_other[label] for label, n in by_one.items()])
        if by_chance == units**2:
            raise only_label(next(iter(by_one)))
        return (units * agreed - by_chance) / (units**2 - by_chance)

    @property
    def ac1(self) -> float:
        """Gwet's AC1; raises as `gwet_ac1` does."""
        shares = self._shares().values()
        by_chance = sum([share * (1 - share) for share in shares]) / (len(shares) - 1)
        return beyond_chance(self.percent, by_chance)

    def _of(self, what: str) -> list[tuple[int, int]]:
        return [(number, n) for (kind, number, _), n in self.counts.items() if kind == what]

    def _labels_by(self, annotator: int) -> Counter[Hashable]:
        return Counter(
            {
                label: n
                for (what, place, label), n in self.counts.items()
                if what == _BY and place == annotator
            }
        )

    def _shares(self) -> dict[Hashable, float]:
        """Return each label's share of the labels given, averaged over units; two or more."""
        refuse_without_pairs(sum([n for number, n in self._of(_UNITS) if number > 1]))
        given: dict[Hashable, float] = {}
        for (what, number, label), count in self.counts.items():
            if what == _GIVEN:
                given[label] = given.get(label, 0.0) + count / number
        if len(given) == 1:
            raise only_label(next(iter(given)))
        units = sum([n for _, n in self._of(_UNITS)])
        return {label: amount / units for label, amount in given.items()}
