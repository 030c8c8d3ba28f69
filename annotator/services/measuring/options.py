"""What is asked for where agreement is measured."""

from dataclasses import dataclass, field

from annotator.services.comparing.matching import THRESHOLD
from annotator.store.queries.comparison import ComparisonFilter

REPEATS = 1000
"""How often articles are drawn anew for an interval."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementOptions:
    """What is measured, and how."""

    asked: ComparisonFilter = field(default_factory=ComparisonFilter)
    threshold: float = THRESHOLD
    """The least intersection over union of two annotations that are compared."""
    repeats: int = REPEATS
    """Draws for each interval; 0 for none."""
    seed: int = 0
    pairs: bool = True
    """Whether each two annotators are measured too, where there are more."""
