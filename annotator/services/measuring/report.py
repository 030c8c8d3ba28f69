"""Agreement over a whole project: all annotators together, and each two of them."""

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import combinations

from annotator.domain.errors import UserError
from annotator.domain.lookup import Codebook
from annotator.services.agreement import CannotCompute, bootstrap_all, interval_of
from annotator.services.measuring.confusion import confusion
from annotator.services.measuring.drawing import Collection
from annotator.services.measuring.figures import Confusion, Figure, Measured, Subject
from annotator.services.measuring.gathering import Gathering
from annotator.services.measuring.labels import labelled_articles
from annotator.services.measuring.options import AgreementOptions
from annotator.services.measuring.parts import parts_of
from annotator.services.measuring.statistics import Part
from annotator.services.measuring.words import label_words
from annotator.services.progress import Progress
from annotator.services.resting import collector_at_rest
from annotator.store.project import Project
from annotator.store.queries.comparison import ComparisonFilter, ComparisonQueries

_NOTHING_SHARED = "No article has been labelled by two of these annotators yet."


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
    ids = _at_work(project, options.asked, progress)
    known = project.tables.annotators.read(sorted(ids))
    names = {id: known[id].name if id in known else id for id in ids}
    ordered = dict(sorted(names.items(), key=lambda named: (named[1].casefold(), named[0])))
    wanted: list[tuple[str, ...]] = []
    if options.pairs or len(ordered) == 2:
        wanted += combinations(ordered, 2)
    if len(ordered) > 2:
        wanted.append(tuple(ordered))
    measured = _Measuring(project, book, options, progress).each(wanted)
    together = measured[-1]
    if not together.articles:
        raise UserError(_NOTHING_SHARED)
    pairs = measured[:-1] if len(ordered) > 2 else measured
    return AgreementReport(ordered, together, tuple(m for m in pairs if m.articles))


def _at_work(project: Project, asked: ComparisonFilter, progress: Progress) -> set[str]:
    """Return who has worked on articles that others have worked on too.

    Of two it is left open, as it shows when they are measured.
    """
    candidates = ComparisonQueries(project.database).workers(asked)
    found = candidates if len(candidates) == 2 else set[str]()
    if len(candidates) > 2:
        with closing(labelled_articles(project, asked, progress.report_share)) as batches:
            for articles in batches:
                found |= {id for article in articles for id in article.marks}
                if found == candidates:
                    break
    if len(found) < 2:
        raise UserError(_NOTHING_SHARED)
    return found


class _Measuring:
    """Measures between any of the annotators; knows how far it is."""

    def __init__(
        self, project: Project, book: Codebook, options: AgreementOptions, progress: Progress
    ) -> None:
        self._project = project
        self._book = book
        self._scale = {value.id: value for value in book.scale}
        self._options = options
        self._progress = progress
        self._done = self._total = 0

    def each(self, wanted: Sequence[tuple[str, ...]]) -> list[Measured]:
        """Measure some annotators after others on the articles that two of them worked on.

        The file is read once for all; where articles are drawn, much is known of each, and it
        is read for one after the other.
        """
        readings = [[one] for one in wanted] if self._options.repeats else [wanted]
        self._total = len(readings) + len(wanted)
        measured: list[Measured] = []
        for together in readings:
            collections = self._read(together)
            measured += [self._between(*one) for one in collections.items()]
        return measured

    def _read(self, wanted: Sequence[tuple[str, ...]]) -> dict[tuple[str, ...], Collection]:
        options = self._options
        collections = {
            annotators: Collection(
                Gathering(annotators, options.threshold, self._book),
                in_parts=options.repeats > 0,
                seed=options.seed,
            )
            for annotators in wanted
        }
        everybody = tuple(dict.fromkeys(id for annotators in wanted for id in annotators))
        asked = replace(options.asked, annotator_ids=everybody)
        self._progress.report(self._done, self._total)
        report_share = self._progress.report_share
        with closing(labelled_articles(self._project, asked, report_share)) as batches:
            for articles in batches:
                for collection in collections.values():
                    collection.add(articles)
        self._done += 1
        return collections

    def _between(self, annotators: tuple[str, ...], collection: Collection) -> Measured:
        """Measure some annotators on what was collected of them."""
        self._progress.report(self._done, self._total)
        gathered = collection.parts()
        whole = collection.whole(gathered)
        parts = parts_of(whole, gathered, len(annotators), self._scale)
        figures: list[Figure] = []
        for place, part in enumerate(parts):
            figures += self._figures(part)
            self._progress.report_share((place + 1) / len(parts))
        self._done += 1
        confusions: dict[Subject, Confusion] = {}
        if len(annotators) == 2:
            confusions = {s: confusion(s, said, self._scale) for s, said in whole.said.items()}
        return Measured(annotators, whole.articles, tuple(figures), confusions)

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
        return max(1, round(self._options.repeats * share))


def _with_interval(figure: Figure, drawn: Sequence[float], repeats: int) -> Figure:
    if figure.value is None:
        return figure
    try:
        interval = interval_of(drawn, repeats)
    except CannotCompute as error:
        return replace(figure, why_no_interval=str(error))
    return replace(figure, low=interval.low, high=interval.high, draws=repeats - interval.left_out)
