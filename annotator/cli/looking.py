"""The commands that tell what is in a project, and change nothing."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import click

from annotator.cli.shared import (
    PROJECT,
    annotator_in,
    as_text,
    progress_line,
    reading,
    say,
    say_each,
)


@click.command("suggest", epilog="Example: annotator suggest study.annotator --json")
@click.argument("project", type=PROJECT)
@click.option("--json", "as_json", is_flag=True, help="Report as JSON.")
def suggest_command(project: Path, as_json: bool) -> None:
    """Say what somebody seems to be reported to say in every article, by whom, and why."""
    from annotator.services.suggestion_rows import suggestion_rows

    with reading(project) as opened, progress_line() as progress:
        rows = suggestion_rows(opened, annotator_in(opened), progress)
        say_each(rows, None if as_json else _suggestion_line, progress)


def _suggestion_line(row: Mapping[str, Any]) -> str:
    said = " … ".join(each["quoted"] for each in row["segments"] if each["role"] == "content")
    return f"{row['article_id']} {row['speaker'] or '?'}: {said} ({row['reason']})"


@click.command(
    "parallels", epilog="Example: annotator parallels study.annotator --annotation ID --json"
)
@click.argument("project", type=PROJECT)
@click.option("--annotation", "annotation_id", help="What this annotation quotes.")
@click.option("--article", "article_id", help="A passage of this article: --start, --end.")
@click.option("--start", type=int, default=0, help="Its first code point.")
@click.option("--end", type=int, default=0, help="The code point after its last one.")
@click.option("--unsure", is_flag=True, help="Of one passage, those too that may not be right.")
@click.option("--json", "as_json", is_flag=True, help="Report as JSON.")
def parallels_command(
    project: Path,
    annotation_id: str | None,
    article_id: str | None,
    start: int,
    end: int,
    unsure: bool,
    as_json: bool,
) -> None:
    """Say which passages of other articles report the same utterance: of all, or of one.

    Each has article_id, start and end (code points, end exclusive) and text of the passage,
    the same of the other one with other_ before, and a score from 0 to 1.
    """
    from annotator.services.parallels import POSSIBLE, SURE
    from annotator.services.parallels.rows import all_rows, rows_of_annotation, rows_of_passage

    with reading(project) as opened, progress_line() as progress:
        rows: Iterable[Mapping[str, Any]]
        if annotation_id is not None:
            rows = rows_of_annotation(opened, annotation_id, POSSIBLE if unsure else SURE)
        elif article_id is not None:
            rows = rows_of_passage(opened, article_id, start, end, POSSIBLE if unsure else SURE)
        else:
            rows = all_rows(opened, progress)
        say_each(rows, None if as_json else _parallel_line, progress)


def _parallel_line(row: Mapping[str, Any]) -> str:
    return f"{row['score']:.2f} {row['other_outlet']}: {row['text']} = {row['other_text']}"


@click.command(
    "agreement", epilog="Example: annotator agreement study.annotator --event Election --json"
)
@click.argument("project", type=PROJECT)
@click.option("--annotators", help="Only these, by their names, with commas between them.")
@click.option("--event", help="Only articles of this event, by its name.")
@click.option("--outlet", help="Only articles of this outlet.")
@click.option("--submitted", is_flag=True, help="Only what has been submitted.")
@click.option(
    "--threshold",
    type=click.FloatRange(0, 1),
    default=0.5,
    show_default=True,
    help="The least intersection over union of two labels that are compared.",
)
@click.option("--draws", type=click.IntRange(0), help="For each interval; 0 for none.")
@click.option("--json", "as_json", is_flag=True, help="Report as JSON.")
def agreement_command(
    project: Path,
    annotators: str | None,
    event: str | None,
    outlet: str | None,
    submitted: bool,
    threshold: float,
    draws: int | None,
    as_json: bool,
) -> None:
    """Measure how well annotators agree, with intervals, counts, and why a figure is missing."""
    from annotator.services.codebook import codebook_of
    from annotator.services.measuring import AgreementOptions, agreement_report, plain_report
    from annotator.services.measuring.asking import asked_for
    from annotator.services.measuring.printing import report_lines

    with reading(project) as opened, progress_line() as progress:
        options = AgreementOptions(
            asked=asked_for(opened, annotators, event, outlet, submitted=submitted),
            threshold=threshold,
            repeats=AgreementOptions().repeats if draws is None else draws,
        )
        book = codebook_of(opened)
        report = agreement_report(opened, book, options, progress)
    if as_json:
        click.echo(as_text(plain_report(report, book)))
        return
    for line in report_lines(report):
        say(line)
