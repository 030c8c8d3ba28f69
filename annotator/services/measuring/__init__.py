"""Measuring: how well the annotators of a project agree, with all that must be said of it."""

from annotator.services.measuring.confusion import annotations_behind
from annotator.services.measuring.figures import (
    FIELDS,
    ROLES,
    Cell,
    Confusion,
    Figure,
    Measure,
    Measured,
    Subject,
)
from annotator.services.measuring.options import AgreementOptions
from annotator.services.measuring.plain import csv_rows, csv_text, plain_report
from annotator.services.measuring.report import AgreementReport, agreement_report
from annotator.services.measuring.words import label_words

__all__ = [
    "FIELDS",
    "ROLES",
    "AgreementOptions",
    "AgreementReport",
    "Cell",
    "Confusion",
    "Figure",
    "Measure",
    "Measured",
    "Subject",
    "agreement_report",
    "annotations_behind",
    "csv_rows",
    "csv_text",
    "label_words",
    "plain_report",
]
