"""What is measured between some annotators: passages, cuts and fields of their articles."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from itertools import combinations

from annotator.domain.codebook import ScaleValue
from annotator.services.agreement import Cuts, Marks, Tally, meeting
from annotator.services.measuring.cutting import Span, role_spans
from annotator.services.measuring.figures import FIELDS, ROLES, Measure, Subject, Value
from annotator.services.measuring.labels import LabelledArticle
from annotator.services.measuring.packed import PackedTallies
from annotator.services.measuring.statistics import (
    Part,
    cuts_statistics,
    found_statistics,
    nominal_statistics,
    on_scale,
    polarity_statistics,
    topic_statistics,
)
from annotator.services.measuring.units import FieldCodes, Unit, field_codes, found_by_two, found_in

_FEW_DRAWS = 0.2
"""The share of draws made of αU, each of which cuts the whole text anew."""


def parts_of(
    articles: Sequence[LabelledArticle],
    annotators: Sequence[str],
    units: Sequence[tuple[Sequence[Unit], int | None]],
    threshold: float,
    scale: Mapping[str, ScaleValue],
) -> list[Part]:
    """Return what is measured of articles, with their units as `units_of` gives them."""
    everybody = [a for a in articles if all(id in a.marks for id in annotators)]
    parts = [_found(articles, annotators, units, threshold)]
    parts += [_cuts(everybody, annotators, role) for role in ROLES]
    per_article = [of_one for of_one, _ in units]
    for subject in FIELDS:
        parts.append(_field(subject, field_codes(per_article, subject), annotators, scale))
    return parts


def _found(
    articles: Sequence[LabelledArticle],
    annotators: Sequence[str],
    units: Sequence[tuple[Sequence[Unit], int | None]],
    threshold: float,
) -> Part:
    per_article = [
        found_in(article, annotators, threshold)
        if touching is None
        else found_by_two(article, annotators, len(matched), touching)
        for article, (matched, touching) in zip(articles, units, strict=True)
    ]
    marked = sum(len(a.marks.get(id, ())) for a in articles for id in annotators)
    pairs = [sum(counts[0] for counts in column) for column in zip(*per_article, strict=True)]
    measures = (Measure.F1_EXACT, Measure.F1_IOU, Measure.F1_OVERLAP)
    counts = {m: (marked, matched) for m, matched in zip(measures, pairs, strict=True)}
    values = found_statistics(per_article)
    return Part(
        Subject.SPANS, len(per_article), values, lambda: per_article, found_statistics, counts, {}
    )


def _cuts(articles: Sequence[LabelledArticle], annotators: Sequence[str], role: Subject) -> Part:
    per_article: list[tuple[Cuts, Marks]] = []
    marked = pairs = 0
    for article in articles:
        length = article.length
        if article.furniture:
            length -= sum(piece.end - piece.start for piece in article.furniture)
        if length < 1:
            continue
        spans = [role_spans(article, id, role) for id in annotators]
        meetings = [meeting(one, other) for one, other in combinations(spans, 2)]
        difference = sum([each.difference for each in meetings])
        cuts = Cuts.of_spans(spans, length, role.value, difference)
        if len(spans) == 2:
            marks = Marks.of_spans(spans, length, meetings[0].common)
        else:
            marks = _marks(spans, length)
        per_article.append((cuts, marks))
        marked += sum(map(len, spans))
        pairs += sum([each.pairs for each in meetings])
    counts = {Measure.ALPHA_U: (marked, pairs), Measure.BAR_U_ALPHA: (marked, pairs)}
    return Part(
        role,
        len(per_article),
        cuts_statistics(per_article),
        lambda: per_article,
        cuts_statistics,
        counts,
        {},
        _FEW_DRAWS,
    )


def _marks(spans: Sequence[Sequence[Span]], length: int) -> Marks:
    return Marks.of_anything(
        [[(begin, end - begin, "") for begin, end in of_one] for of_one in spans], 0, length
    )


def _field(
    subject: Subject,
    codes: FieldCodes,
    annotators: Sequence[str],
    scale: Mapping[str, ScaleValue],
) -> Part:
    whole = Tally(Counter(codes.columns), len(annotators))
    used = {label for column in whole.columns for label in column if label is not None}
    of_tally = _measuring(subject, scale, used)
    packed: list[PackedTallies] = []

    def per_article() -> Sequence[int]:
        packed.append(PackedTallies(codes.of_articles(), len(annotators)))
        return packed[0].articles

    def statistics(drawn: Sequence[int]) -> dict[Measure, Value]:
        return of_tally(packed[0].total(drawn))

    values = of_tally(whole)
    counts = dict.fromkeys(values, (whole.units, whole.pairs))
    notes = _leave_off_scale(whole, scale, counts) if subject is Subject.POLARITY else {}
    labels = tuple(used) if len(used) == 1 else ()
    return Part(
        subject,
        len(codes.ends),
        values,
        per_article,
        statistics,
        counts,
        notes,
        labels=labels,
    )


def _leave_off_scale(
    whole: Tally, scale: Mapping[str, ScaleValue], counts: dict[Measure, tuple[int, int]]
) -> dict[Measure, str]:
    """Count only what is on the scale for measures that need it; say what is left out."""
    placed = on_scale(whole, scale)
    left_out = whole.pairs - placed.pairs
    notes: dict[Measure, str] = {}
    for measure in (Measure.ALPHA, Measure.KAPPA_LINEAR, Measure.KAPPA_QUADRATIC):
        counts[measure] = (placed.units, placed.pairs)
        if left_out:
            notes[measure] = (
                f"{left_out} of {whole.pairs} pairs have a value off the scale, such as mixed,"
                " and are left out."
            )
    return notes


def _measuring(
    subject: Subject, scale: Mapping[str, ScaleValue], labels: Iterable[Hashable]
) -> Callable[[Tally], dict[Measure, Value]]:
    if subject is Subject.POLARITY:
        return polarity_statistics(scale)
    return topic_statistics(labels) if subject is Subject.TOPICS else nominal_statistics
