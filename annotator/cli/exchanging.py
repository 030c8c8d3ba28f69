"""The commands that bring articles in and labels out."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.cli.shared import (
    PATH,
    PROJECT,
    as_text,
    plain,
    progress_line,
    reading,
    say,
    session_of,
)
from annotator.domain.annotation import Layer
from annotator.domain.errors import UserError
from annotator.services.exporting import ExportFormat, ExportOptions, ExportShape, export
from annotator.store.queries.annotations import AnnotationFilter

if TYPE_CHECKING:
    from annotator.services.importing.draft import Mapping


def _words(choices: type[StrEnum]) -> list[str]:
    """Return what can be typed; click would take the names of the members."""
    return [choice.value for choice in choices]


@click.command("import", epilog="Example: annotator import study.annotator articles/ more.csv")
@click.argument("project", type=PROJECT)
@click.argument("paths", type=PATH, nargs=-1, required=True)
@click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="FIELD=NAME",
    help="Which column of tables holds what, such as text=Body; may be given several times."
    " Without it columns are found by their usual names.",
)
@click.option("--json", "as_json", is_flag=True, help="Report as JSON.")
def import_command(
    project: Path, paths: Sequence[Path], columns: Sequence[str], as_json: bool
) -> None:
    """Bring in articles from files and folders."""
    from annotator.services.importing import ImportOptions, import_paths
    from annotator.services.importing.draft import Options
    from annotator.services.importing.kinds import READABLE
    from annotator.services.safekeeping.backing_up import are_many, back_up_before
    from annotator.store.backup_note import Why

    options = ImportOptions(reading=Options(mapping=_mapping(columns)))
    with session_of(project) as session, progress_line() as progress:
        if are_many(paths):
            back_up_before(session.project, Why.IMPORT, progress)
        report = import_paths(session, paths, options, progress)
    if as_json:
        click.echo(as_text([plain(row) for row in report.rows]))
        return
    for row in report.rows:
        say(f"{row.source_name}: {row.outcome}" + (f" ({row.sentence})" if row.sentence else ""))
    if report.not_listed:
        say(f"… and {report.not_listed:,} more, {report.imported:,} imported in all.")
    if not report.rows:
        raise UserError(f"No file was found there that can be read. What can be read: {READABLE}.")
    if not report.imported and not report.already_there:
        raise UserError("Nothing could be imported; the reasons stand above.")


def _mapping(columns: Sequence[str]) -> "Mapping | None":
    """Return which column holds what, as it was typed."""
    from annotator.services.importing.draft import Mapping
    from annotator.services.importing.tables.columns import FIELDS

    parts = [column.partition("=") for column in columns]
    for field, equals, _ in parts:
        if not equals or field not in FIELDS:
            raise click.BadParameter(
                f"write FIELD=NAME; FIELD is one of {', '.join(FIELDS)}.",
                param_hint="--column",
            )
    return Mapping(**{field: name for field, _, name in parts}) if parts else None


@click.command("export", epilog="Example: annotator export study.annotator --out labels.csv")
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
        if report.rejected is not None:
            say(f"where it was decided that nothing belongs: {report.rejected}")


def _format_of(path: Path) -> str:
    ending = path.suffix.lower().removeprefix(".")
    return ending if ending in [*ExportFormat] else ExportFormat.CSV.value
