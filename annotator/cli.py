"""The commands: the same services as in the window, without one."""

import os
import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import NoReturn

import click

from annotator import __version__
from annotator.cli_checking import check_command
from annotator.cli_merging import merge_command, packet_command
from annotator.cli_shared import (
    PATH,
    PROJECT,
    annotator_named,
    as_text,
    plain,
    progress_line,
    reading,
    say,
    session_of,
    there,
    with_suffix,
)
from annotator.domain.annotation import Layer
from annotator.domain.clock import now
from annotator.domain.errors import Cancelled, UserError
from annotator.paths import log_file
from annotator.services.defaults import new_project
from annotator.services.exporting import ExportFormat, ExportOptions, ExportShape, export
from annotator.services.plain_errors import error_lines
from annotator.store.project import SUFFIX
from annotator.store.queries.annotations import AnnotationFilter


def _words(choices: type[StrEnum]) -> list[str]:
    """Return what can be typed; click would take the names of the members."""
    return [choice.value for choice in choices]


class _OpensByDefault(click.Group):
    """A group in which `annotator PROJECT` means `annotator open PROJECT`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or (args[0] not in self.commands and not args[0].startswith("-")):
            args.insert(0, "open")
        return super().parse_args(ctx, args)


@click.group(cls=_OpensByDefault, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="annotator")
def commands() -> None:
    """Label who says what, about whom, with which stance, in many reports of the same event.

    Without a command the window opens: annotator my-study.annotator
    """


@commands.command("open", hidden=True)
@click.argument("project", type=PROJECT, required=False)
@click.option("--sample", is_flag=True, help="Open the sample project.")
def open_window(project: Path | None, sample: bool) -> None:
    """Open the window, on a project or on the last one."""
    from annotator.gui.display import has_display

    project = project and there(project)
    if project and not project.exists() and project.suffix != SUFFIX:
        raise click.UsageError(f"There is no command and no project “{project}”.")
    if not has_display():
        raise UserError(
            "There is no display to open a window on; `annotator tour --out FOLDER` saves"
            " pictures of it, and `annotator --help` lists what can be done without one."
        )
    from annotator.gui.run import run

    raise SystemExit(run(project, sample=sample))


@commands.command("new", epilog="Example: annotator new study.annotator --sample")
@click.argument("project", type=PROJECT)
@click.option("--annotator", "name", help="Your name; it stands beside every label you make.")
@click.option("--sample", is_flag=True, help="Fill it with articles and labels to try things on.")
def new_command(project: Path, name: str | None, sample: bool) -> None:
    """Make a new project."""
    session = new_project(with_suffix(project), annotator_named(name))
    if sample:
        from annotator.services.sample import fill_with_sample

        fill_with_sample(session)
    session.project.close()
    say(f"{session.project.path} is ready.")


@commands.command("import", epilog="Example: annotator import study.annotator articles/ more.csv")
@click.argument("project", type=PROJECT)
@click.argument("paths", type=PATH, nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="Report as JSON.")
def import_command(project: Path, paths: Sequence[Path], as_json: bool) -> None:
    """Bring in articles from files and folders."""
    from annotator.services.backing_up import are_many, back_up_before
    from annotator.services.importing import ImportOptions, import_paths
    from annotator.store.backup_note import Why

    with session_of(project) as session, progress_line() as progress:
        if are_many(paths):
            back_up_before(session.project, Why.IMPORT, progress)
        report = import_paths(session, paths, ImportOptions(), progress)
    if as_json:
        click.echo(as_text([plain(row) for row in report.rows]))
        return
    for row in report.rows:
        say(f"{row.source_name}: {row.outcome}" + (f" ({row.sentence})" if row.sentence else ""))
    if report.not_listed:
        say(f"… and {report.not_listed:,} more, {report.imported:,} imported in all.")
    if report.rows and not report.imported and not report.already_there:
        raise UserError("Nothing could be imported; the reasons stand above.")


@commands.command("export", epilog="Example: annotator export study.annotator --out labels.csv")
@click.argument("project", type=PROJECT)
@click.option("--out", type=PATH, required=True, help="The file to write.")
@click.option("--format", "kind", type=click.Choice(_words(ExportFormat)), help="By ending.")
@click.option("--shape", type=click.Choice(_words(ExportShape)), default=ExportShape.WIDE.value)
@click.option("--layer", type=click.Choice(_words(Layer)), help="Default: all layers.")
@click.option("--excel", is_flag=True, help="Mark the CSV as UTF-8 for Excel.")
@click.option("--no-formula-guard", is_flag=True, help="Leave formula-like text as it is.")
@click.option("--json", "as_json", is_flag=True, help="Report as JSON.")
def export_command(
    project: Path,
    out: Path,
    kind: str | None,
    shape: str,
    layer: str | None,
    excel: bool,
    no_formula_guard: bool,
    as_json: bool,
) -> None:
    """Write the labels to a file, with a data dictionary beside it."""
    options = ExportOptions(
        format=ExportFormat(kind or _format_of(out)),
        shape=ExportShape(shape),
        excel=excel,
        formula_guard=not no_formula_guard,
        asked=AnnotationFilter(layer=Layer(layer) if layer else None),
    )
    with reading(project) as opened, progress_line() as progress:
        report = export(opened, out, options, progress)
    if as_json:
        click.echo(as_text(plain(report)))
    else:
        say(f"{report.annotations} annotations in {report.rows} rows: {report.path}")


@commands.command("suggest", epilog="Example: annotator suggest study.annotator --json")
@click.argument("project", type=PROJECT)
@click.option("--json", "as_json", is_flag=True, help="Report as JSON.")
def suggest_command(project: Path, as_json: bool) -> None:
    """Say what somebody seems to be reported to say in every article, by whom, and why."""
    from annotator.services.suggestion_rows import suggestion_rows

    with reading(project) as opened, progress_line() as progress:
        rows = suggestion_rows(opened, annotator_named(None), progress)
    if as_json:
        click.echo(as_text(rows))
        return
    for row in rows:
        said = " … ".join(each["quoted"] for each in row["segments"] if each["role"] == "content")
        say(f"{row['article_id']} {row['speaker'] or '?'}: {said} ({row['reason']})")


@commands.command(
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
        if annotation_id is not None:
            rows = rows_of_annotation(opened, annotation_id, POSSIBLE if unsure else SURE)
        elif article_id is not None:
            rows = rows_of_passage(opened, article_id, start, end, POSSIBLE if unsure else SURE)
        else:
            rows = all_rows(opened, progress)
    if as_json:
        click.echo(as_text(rows))
        return
    for row in rows:
        say(f"{row['score']:.2f} {row['other_outlet']}: {row['text']} = {row['other_text']}")


@commands.command(
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


@commands.command("tour", epilog="Example: annotator tour --out pictures")
@click.option("--out", type=PATH, required=True, help="The folder for the pictures.")
def tour_command(out: Path) -> None:
    """Work through the sample project without a display, and save a picture of each view."""
    from annotator.gui.tour import tour

    for picture in tour(out):
        click.echo(picture)


for _command in (check_command, packet_command, merge_command):
    commands.add_command(_command)


def main() -> None:
    """Run a command; a refusal is one line on stderr and ends with 1, wrong usage with 2."""
    try:
        commands(standalone_mode=False)
    except UserError as error:
        _refuse(str(error))
    except (Cancelled, click.Abort, KeyboardInterrupt):
        _refuse("stopped; nothing was changed.")
    except click.ClickException as error:
        error.show()
        raise SystemExit(error.exit_code) from None
    except BrokenPipeError:  # whoever read the results has heard enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(1) from None
    except Exception as error:
        _refuse(f"this should not have happened ({type(error).__name__}); {_noted(error)}")


def _refuse(sentence: str) -> NoReturn:
    """Say why in one line, and end."""
    say(f"annotator: {' '.join(sentence.split())}", err=True)
    raise SystemExit(1) from None


def _noted(error: Exception) -> str:
    """Write the details of a bug to the log file, and return where they are."""
    file = log_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("a", encoding="utf-8") as log:
            lines = error_lines(error, error.__traceback__)
            log.write("\n".join([f"{now()} {sys.argv[1:2]}", *lines, ""]))
    except OSError:
        return f"{error}."
    return f"details are in {file}."


def _format_of(path: Path) -> str:
    ending = path.suffix.lower().removeprefix(".")
    return ending if ending in [*ExportFormat] else ExportFormat.CSV.value
