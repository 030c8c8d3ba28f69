"""An agreement report as plain values, for JSON and tables."""

import csv
import io
from typing import Any

from annotator.domain.lookup import Codebook
from annotator.services.measuring.figures import Confusion, Figure, Measured, Subject
from annotator.services.measuring.report import AgreementReport
from annotator.services.measuring.words import label_words

CSV_COLUMNS: tuple[str, ...] = (
    "annotators",
    "subject",
    "measure",
    "value",
    "low",
    "high",
    "articles",
    "units",
    "pairs",
    "draws",
    "why_not",
    "note",
)


def plain_report(report: AgreementReport, book: Codebook) -> dict[str, Any]:
    """Return a report as JSON takes it; what has no value is none, with why."""
    return {
        "annotators": [{"id": id, "name": name} for id, name in report.annotators.items()],
        "together": plain_measured(report, report.together, book),
        "pairs": [plain_measured(report, measured, book) for measured in report.pairs],
    }


def plain_measured(report: AgreementReport, measured: Measured, book: Codebook) -> dict[str, Any]:
    """Return what was measured between some annotators as JSON takes it."""
    figures: dict[str, dict[str, Any]] = {}
    for figure in measured.figures:
        figures.setdefault(figure.subject.value, {})[figure.measure.value] = plain_figure(figure)
    return {
        "annotators": [report.annotators[id] for id in measured.annotator_ids],
        "articles": measured.articles,
        "figures": figures,
        "confusions": {
            subject.value: plain_confusion(subject, table, book)
            for subject, table in measured.confusions.items()
        },
    }


def plain_figure(figure: Figure) -> dict[str, Any]:
    """Return one figure with its interval and counts; nothing stands in for what is missing."""
    plain: dict[str, Any] = {
        "value": figure.value,
        "articles": figure.articles,
        "units": figure.units,
        "pairs": figure.pairs,
    }
    if figure.value is None:
        plain["why_not"] = figure.why_not
    elif figure.low is not None:
        plain |= {"low": figure.low, "high": figure.high, "draws": figure.draws}
    elif figure.why_no_interval:
        plain["why_no_interval"] = figure.why_no_interval
    if figure.note:
        plain["note"] = figure.note
    return plain


def plain_confusion(subject: Subject, table: Confusion, book: Codebook) -> dict[str, Any]:
    """Return a confusion matrix: rows are the first annotator's labels."""
    return {
        "labels": [label_words(subject, label, book) for label in table.labels],
        "counts": [[table.count(row, column) for column in table.labels] for row in table.labels],
    }


def csv_rows(report: AgreementReport) -> list[list[str]]:
    """Return all figures as rows below `CSV_COLUMNS`."""
    rows: list[list[str]] = [list(CSV_COLUMNS)]
    several = len(report.annotators) > 2
    for measured in ([report.together] if several else []) + list(report.pairs):
        whose = " + ".join(report.annotators[id] for id in measured.annotator_ids)
        rows += [_row(whose, figure) for figure in measured.figures]
    return rows


def _row(whose: str, figure: Figure) -> list[str]:
    numbers = (figure.value, figure.low, figure.high)
    counts = (figure.articles, figure.units, figure.pairs, figure.draws)
    return [
        whose,
        figure.subject.value,
        figure.measure.value,
        *("" if number is None else f"{number:.6f}" for number in numbers),
        *map(str, counts),
        figure.why_not or figure.why_no_interval,
        figure.note,
    ]


def csv_text(report: AgreementReport) -> str:
    """Return all figures as CSV, fields quoted where they need it."""
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows(csv_rows(report))
    return written.getvalue()
