"""An agreement report as lines for a terminal."""

from collections.abc import Iterator

from annotator.services.measuring.figures import Figure, Measure, Measured, Subject
from annotator.services.measuring.report import AgreementReport

SUBJECTS = {
    Subject.SPANS: "finding the same passages",
    Subject.CONTENT: "cutting out what is said",
    Subject.SOURCE: "cutting out source words",
    Subject.CUE: "cutting out cues",
    Subject.SPEAKER: "speaker",
    Subject.TYPE: "type",
    Subject.HEDGE: "hedge",
    Subject.POLARITY: "polarity",
    Subject.TOPICS: "topics",
}
MEASURES = {
    Measure.F1_EXACT: "F1, exact",
    Measure.F1_IOU: "F1, IoU at the threshold",
    Measure.F1_OVERLAP: "F1, any overlap",
    Measure.ALPHA_U: "αU (2004)",
    Measure.BAR_U_ALPHA: "|uα (2016)",
    Measure.ALPHA: "α",
    Measure.ALPHA_JACCARD: "α, Jaccard",
    Measure.ALPHA_MASI: "α, MASI",
    Measure.KAPPA: "κ",
    Measure.KAPPA_LINEAR: "κ, linear weights",
    Measure.KAPPA_QUADRATIC: "κ, quadratic weights",
    Measure.PERCENT: "percent agreement",
    Measure.AC1: "AC1",
}


def report_lines(report: AgreementReport) -> Iterator[str]:
    """Hand out the report line by line: all together, then each two."""
    several = len(report.annotators) > 2
    for measured in ([report.together] if several else []) + list(report.pairs):
        names = ", ".join(report.annotators[id] for id in measured.annotator_ids)
        yield f"{names}: {_counted(measured.articles, 'article')}"
        yield from _lines(measured)


def _lines(measured: Measured) -> Iterator[str]:
    subject: Subject | None = None
    for figure in measured.figures:
        if figure.subject is not subject:
            subject = figure.subject
            yield f"  {SUBJECTS[subject]}"
        yield f"    {_line(figure)}"


def _line(figure: Figure) -> str:
    name = f"{MEASURES[figure.measure]:<22}"
    amounts = ((figure.articles, "article"), (figure.units, "unit"), (figure.pairs, "pair"))
    counts = ", ".join(_counted(*amount) for amount in amounts)
    if figure.value is None:
        return f"{name} not computed: {figure.why_not} ({counts})"
    interval = ""
    if figure.low is not None and figure.high is not None:
        interval = f" [{figure.low:.3f}, {figure.high:.3f}]"
    elif figure.why_no_interval:
        interval = f" [no interval: {figure.why_no_interval}]"
    note = f"; {figure.note}" if figure.note else ""
    return f"{name} {figure.value:6.3f}{interval} ({counts}{note})"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
