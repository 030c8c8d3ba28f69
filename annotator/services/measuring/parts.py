"""What is measured between some annotators: passages, cuts and fields of their articles."""

from collections.abc import Callable, Mapping, Sequence

from annotator.domain.codebook import ScaleValue
from annotator.services.agreement import Cuts, Marks, Tally, merged_units
from annotator.services.measuring.figures import FIELDS, ROLES, Measure, Subject, Value
from annotator.services.measuring.labels import LabelledArticle, report_spans
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
from annotator.services.measuring.units import (
    NOTHING_FOUND,
    FieldCodes,
    Unit,
    field_codes,
    found_in,
)

_FEW_DRAWS = 0.2
"""The share of draws made of αU, each of which cuts the whole text anew."""


def parts_of(
    articles: Sequence[LabelledArticle],
    annotators: Sequence[str],
    units: Sequence[Sequence[Unit]],
    threshold: float,
    scale: Mapping[str, ScaleValue],
) -> tuple[list[Part], dict[Subject, FieldCodes]]:
    """Return what is measured, and the labels of each field."""
    everybody = [a for a in articles if all(id in a.marks for id in annotators)]
    codes = {subject: field_codes(units, subject) for subject in FIELDS}
    parts = [_found(articles, annotators, units, threshold)]
    parts += [_cuts(everybody, annotators, role) for role in ROLES]
    parts += [_field(subject, codes[subject], annotators, scale) for subject in FIELDS]
    return parts, codes


def _found(
    articles: Sequence[LabelledArticle],
    annotators: Sequence[str],
    units: Sequence[Sequence[Unit]],
    threshold: float,
) -> Part:
    two = len(annotators) == 2
    per_article = [
        found_in(article, annotators, threshold, len(matched) if two else None)
        for article, matched in zip(articles, units, strict=True)
    ]
    total = sum(per_article, NOTHING_FOUND)
    marked = sum(len(a.marks.get(id, ())) for a in articles for id in annotators)
    pairs = (total.exact.matched, total.iou.matched, total.overlap.matched)
    measures = (Measure.F1_EXACT, Measure.F1_IOU, Measure.F1_OVERLAP)
    counts = {m: (marked, matched) for m, matched in zip(measures, pairs, strict=True)}
    return Part(Subject.SPANS, per_article, found_statistics, counts, {})


def _cuts(articles: Sequence[LabelledArticle], annotators: Sequence[str], role: Subject) -> Part:
    per_article: list[tuple[Cuts, Marks]] = []
    marked = pairs = 0
    for article in articles:
        units = [_units(article, id, role) for id in annotators]
        length = article.length - sum(piece.end - piece.start for piece in article.furniture)
        if length < 1:
            continue
        per_article.append((Cuts.of(units, 0, length), Marks.of_anything(units, 0, length)))
        marked += sum(map(len, units))
        pairs += _overlapping(units)
    counts = {Measure.ALPHA_U: (marked, pairs), Measure.BAR_U_ALPHA: (marked, pairs)}
    return Part(role, per_article, cuts_statistics, counts, {}, _FEW_DRAWS)


def _units(article: LabelledArticle, annotator: str, role: Subject) -> list[tuple[int, int, str]]:
    """Return what an annotator marked in one role; what overlaps is taken together."""
    furniture = article.furniture
    return [
        (begin, length, str(category))
        for begin, length, category in merged_units(
            (begin, length, role.value)
            for mark in article.marks[annotator]
            for begin, length in report_spans(mark.of_role(role.value), furniture)
        )
    ]


def _overlapping(units: Sequence[Sequence[tuple[int, int, str]]]) -> int:
    """Count the pairs of two annotators' units that have a character in common."""
    found = 0
    for place, first in enumerate(units):
        for second in units[place + 1 :]:
            i = j = 0
            while i < len(first) and j < len(second):
                end, other_end = first[i][0] + first[i][1], second[j][0] + second[j][1]
                found += first[i][0] < other_end and second[j][0] < end
                if end <= other_end:
                    i += 1
                else:
                    j += 1
    return found


def _field(
    subject: Subject,
    codes: FieldCodes,
    annotators: Sequence[str],
    scale: Mapping[str, ScaleValue],
) -> Part:
    of_tally = _measuring(subject, scale)
    packed = PackedTallies(codes.of_articles(), len(annotators))

    def statistics(drawn: Sequence[int]) -> dict[Measure, Value]:
        return of_tally(packed.total(drawn))

    whole = packed.total(packed.articles)
    measures = of_tally(whole)
    counts = dict.fromkeys(measures, (whole.units, whole.pairs))
    notes: dict[Measure, str] = {}
    if subject is Subject.POLARITY:
        placed = on_scale(whole, scale)
        left_out = whole.pairs - placed.pairs
        for measure in (Measure.ALPHA, Measure.KAPPA_LINEAR, Measure.KAPPA_QUADRATIC):
            counts[measure] = (placed.units, placed.pairs)
            if left_out:
                notes[measure] = (
                    f"{left_out} of {whole.pairs} pairs have a value off the scale, such as mixed,"
                    " and are left out."
                )
    used = {label for column in whole.columns for label in column if label is not None}
    labels = tuple(used) if len(used) == 1 else ()
    return Part(subject, packed.articles, statistics, counts, notes, labels=labels)


def _measuring(
    subject: Subject, scale: Mapping[str, ScaleValue]
) -> Callable[[Tally], dict[Measure, Value]]:
    if subject is Subject.POLARITY:
        return polarity_statistics(scale)
    return topic_statistics() if subject is Subject.TOPICS else nominal_statistics
