"""One figure of agreement, with all that must stand beside it."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.services.agreement import CannotCompute


class Subject(StrEnum):
    """What annotators can agree on."""

    SPANS = "spans"
    """Finding the same passages."""
    CONTENT = "content"
    """Cutting the text into what is said."""
    SOURCE = "source"
    CUE = "cue"
    SPEAKER = "speaker"
    TYPE = "type"
    HEDGE = "hedge"
    POLARITY = "polarity"
    TOPICS = "topics"


ROLES = (Subject.CONTENT, Subject.SOURCE, Subject.CUE)
FIELDS = (Subject.SPEAKER, Subject.TYPE, Subject.HEDGE, Subject.POLARITY, Subject.TOPICS)
UNORDERED = (Subject.SPEAKER, Subject.TYPE, Subject.HEDGE)
"""Fields whose labels are the same or not, and nothing between."""


class Measure(StrEnum):
    """How agreement is measured."""

    F1_EXACT = "f1_exact"
    F1_IOU = "f1_iou"
    F1_OVERLAP = "f1_overlap"
    ALPHA_U = "alpha_u"
    """Krippendorff's αU of 2004."""
    BAR_U_ALPHA = "bar_u_alpha"
    """|uα of 2016."""
    ALPHA = "alpha"
    """Krippendorff's α: ordinal for polarity, nominal for all else."""
    ALPHA_JACCARD = "alpha_jaccard"
    ALPHA_MASI = "alpha_masi"
    KAPPA = "kappa"
    """Cohen's κ of two annotators, Fleiss' κ of more."""
    KAPPA_LINEAR = "kappa_linear"
    KAPPA_QUADRATIC = "kappa_quadratic"
    PERCENT = "percent"
    AC1 = "ac1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure with its interval and counts, or why it cannot be had."""

    subject: Subject
    measure: Measure
    value: float | None
    why_not: str = ""
    """One sentence, where there is no value."""
    low: float | None = None
    high: float | None = None
    """The 95 % interval, by drawing articles anew."""
    why_no_interval: str = ""
    draws: int = 0
    """How many draws gave a value."""
    articles: int
    units: int
    """Passages marked, or matched passages with at least one label."""
    pairs: int
    """Pairs of two annotators' passages or labels that were compared."""
    note: str = ""
    """What was left out, in one sentence; or empty."""

    @property
    def name(self) -> str:
        """Subject and measure, such as `speaker.alpha`."""
        return f"{self.subject}.{self.measure}"


@dataclass(frozen=True, slots=True)
class Cell:
    """What two annotators took for what."""

    annotator_ids: tuple[str, str]
    subject: Subject
    first: Hashable
    """What the first of them said."""
    second: Hashable


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often one annotator said this where the other said that."""

    labels: tuple[Hashable, ...]
    """Those most often confused first; the scale in its order."""
    cells: Mapping[tuple[Hashable, Hashable], int]
    """How many pairs there are of each two labels."""

    def count(self, row: Hashable, column: Hashable) -> int:
        """Return how many pairs there are of two labels."""
        return self.cells.get((row, column), 0)

    @property
    def pairs(self) -> int:
        """How many pairs there are in all."""
        return sum(self.cells.values())


@dataclass(frozen=True, slots=True)
class Measured:
    """Agreement between some annotators."""

    annotator_ids: tuple[str, ...]
    articles: int
    """How many articles two of them at least have worked on."""
    figures: tuple[Figure, ...]
    confusions: Mapping[Subject, Confusion] = field(
        default_factory=dict[Subject, Confusion], compare=False
    )
    """By field; only between two annotators."""

    def figure(self, subject: Subject, measure: Measure) -> Figure | None:
        """Return one figure, or none where it is not among them."""
        return next(
            (f for f in self.figures if f.subject is subject and f.measure is measure), None
        )


Value = float | CannotCompute
"""A figure, or why there is none."""
