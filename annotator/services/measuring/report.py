"""Agreement over a whole project: all annotators together, and each two of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

from annotator.domain.errors import UserError
from annotator.domain.lookup import Codebook
from annotator.services.agreement import CannotCompute, bootstrap_all, interval_of
from annotator.services.matching import THRESHOLD
from annotator.services.measuring.confusion import confusion
from annotator.services.measuring.figures import Confusion, Figure, Measured, Subject
from annotator.services.measuring.labels import LabelledArticle, labelled_articles
from annotator.services.measuring.parts import parts_of
from annotator.services.measuring.statistics import Part
from annotator.services.measuring.units import field_codes, units_of
from annotator.services.measuring.words import label_words
from annotator.services.progress import Progress
from annotator.services.resting import collector_at_rest
from annotator.store.project import Project
from annotator.store.queries.comparison import ComparisonFilter

REPEATS = 1000
"""How often articles are drawn anew for an interval."""

_ENOUGH_FOR_FEWER = 2_000
"""From so many articles on, a tenth of the draws is made: each costs as much as the figure."""


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


@dataclass(frozen=True, slots=True)
class AgreementReport:
    """How well annotators agree."""

    annotators: Mapping[str, str]
    """Their names by their ids, in the order of the figures."""
    together: Measured
    pairs: tuple[Measured, ...]
    """Each two of them; one entry, the same as `together`, where there are two."""

    def between(self, one: str, other: str) -> Measured | None:
        """Return what was measured between two annotators, or none."""
        return next((m for m in self.pairs if set(m.annotator_ids) == {one, other}), None)


def agreement_report(
    project: Project,
    book: Codebook,
    options: AgreementOptions | None = None,
    progress: Progress | None = None,
) -> AgreementReport:
    """Measure how well annotators agree on the articles that two or more have worked on.

    Raises `UserError` where no article has been worked on by two, `Cancelled` where the
    progress was.
    """
    with collector_at_rest():
        return _report(project, book, options or AgreementOptions(), progress or Progress())


def _report(
    project: Project, book: Codebook, options: AgreementOptions, progress: Progress
) -> AgreementReport:
    articles = labelled_articles(project, book, options.asked)
    ids = {id for article in articles for id in article.marks}
    if len(ids) < 2:
        raise UserError("No article has been labelled by two of these annotators yet.")
    known = project.tables.annotators.read(sorted(ids))
    names = {id: known[id].name if id in known else id for id in ids}
    ordered = dict(sorted(names.items(), key=lambda named: (named[1].casefold(), named[0])))
    measuring = _Measuring(articles, book, options, progress)
    pairs = list(combinations(ordered, 2)) if options.pairs or len(ordered) == 2 else []
    measuring.total = len(pairs) + (len(ordered) > 2)
    measured = [measuring.between(pair) for pair in pairs]
    together = measured[0] if len(ordered) == 2 else measuring.between(tuple(ordered))
    return AgreementReport(ordered, together, tuple(m for m in measured if m.articles))


class _Measuring:
    """Measures between any of the annotators; knows how far it is."""

    def __init__(
        self,
        articles: Sequence[LabelledArticle],
        book: Codebook,
        options: AgreementOptions,
        progress: Progress,
    ) -> None:
        self._articles = articles
        self._book = book
        self._scale = {value.id: value for value in book.scale}
        self._options = options
        self._progress = progress
        self._done = 0
        self.total = 1

    def between(self, annotators: tuple[str, ...]) -> Measured:
        """Measure some annotators on the articles that two of them at least worked on."""
        self._progress.report(self._done, self.total)
        chosen = [a for a in self._articles if sum(id in a.marks for id in annotators) > 1]
        units = [units_of(a, annotators, self._options.threshold) for a in chosen]
        parts = parts_of(chosen, annotators, units, self._options.threshold, self._scale)
        figures: list[Figure] = []
        for place, part in enumerate(parts):
            figures += self._figures(part)
            self._progress.report_share((place + 1) / len(parts))
        self._done += 1
        if len(annotators) > 2:
            return Measured(annotators, len(chosen), tuple(figures))

        matched = [of_one for of_one, _ in units]

        def make(subject: Subject) -> Confusion:
            return confusion(subject, field_codes(matched, subject), self._scale)

        return Measured(annotators, len(chosen), tuple(figures), make)

    def _figures(self, part: Part) -> list[Figure]:
        figures: list[Figure] = []
        for measure, value in part.values.items():
            units, pairs = part.counts[measure]
            figures.append(
                Figure(
                    subject=part.subject,
                    measure=measure,
                    value=None if isinstance(value, CannotCompute) else value,
                    why_not=self._sentence(part, value) if isinstance(value, CannotCompute) else "",
                    articles=part.articles,
                    units=units,
                    pairs=pairs,
                    note=part.notes.get(measure, ""),
                )
            )
        return self._with_intervals(part, figures) if self._options.repeats else figures

    def _sentence(self, part: Part, error: CannotCompute) -> str:
        """Return why a figure cannot be computed, labels by their names."""
        sentence = str(error)
        for label in part.labels:
            words = label_words(part.subject, label, self._book)
            sentence = sentence.replace(f"“{label}”", f"“{words}”")
        return sentence

    def _with_intervals(self, part: Part, figures: Sequence[Figure]) -> list[Figure]:
        repeats = self._repeats(part)
        stop = self._progress

        def statistics(drawn: Sequence[object]) -> dict[str, float]:
            stop.report_share(stop.latest.share)
            found = part.statistics(drawn)
            return {m: v for m, v in found.items() if not isinstance(v, CannotCompute)}

        if all(figure.value is None for figure in figures):
            return list(figures)
        try:
            drawn = bootstrap_all(part.per_article(), statistics, repeats, self._options.seed)
        except CannotCompute as error:
            return [replace(figure, why_no_interval=str(error)) for figure in figures]
        return [_with_interval(f, drawn.get(f.measure, []), repeats) for f in figures]

    def _repeats(self, part: Part) -> int:
        share = part.draws_share
        if part.articles > _ENOUGH_FOR_FEWER:
            share /= 10
        return max(1, round(self._options.repeats * share))


def _with_interval(figure: Figure, drawn: Sequence[float], repeats: int) -> Figure:
    if figure.value is None:
        return figure
    try:
        interval = interval_of(drawn, repeats)
    except CannotCompute as error:
        return replace(figure, why_no_interval=str(error))
    return replace(figure, low=interval.low, high=interval.high, draws=repeats - interval.left_out)
