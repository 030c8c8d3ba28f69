"""The commands that carry labels from one analyst to another."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from annotator.cli.shared import (
    PATH,
    PROJECT,
    annotator_in,
    as_text,
    plain,
    progress_line,
    reading,
    say,
    session_of,
)
from annotator.domain.errors import UserError
from annotator.store.project import Project


@click.command("packet", epilog="Example: annotator packet study.annotator --out ada.packet")
@click.argument("project", type=PROJECT)
@click.option("--out", type=PATH, required=True, help="The file to write.")
@click.option("--without-texts", is_flag=True, help="Leave the articles' texts out.")
@click.option("--annotator", "name", help="Whose labels; default: yours.")
@click.option("--json", "as_json", is_flag=True, help="Report as JSON.")
def packet_command(
    project: Path, out: Path, without_texts: bool, name: str | None, as_json: bool
) -> None:
    """Write your labels to one file for colleagues, with the codebook that they need."""
    from annotator.services.merging import share

    with reading(project) as opened, progress_line() as progress:
        whose = _known(opened, name)
        report = share(opened, whose, out, with_texts=not without_texts, progress=progress)
    if as_json:
        click.echo(as_text(plain(report)))
        return
    say(
        f"{report.path}: {report.labels} labels of {report.annotator} in {report.articles} articles"
        + (", with their texts" if report.with_texts else ", without their texts")
    )


@click.command("merge", epilog="Example: annotator merge study.annotator ben.packet --dry-run")
@click.argument("project", type=PROJECT)
@click.argument("files", type=PATH, nargs=-1, required=True)
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@click.option("--mine", is_flag=True, help="Take in your own work from another computer too.")
@click.option("--json", "as_json", is_flag=True, help="Report as JSON.")
def merge_command(
    project: Path, files: Sequence[Path], dry_run: bool, mine: bool, as_json: bool
) -> None:
    """Bring in colleagues' labels from packets and whole projects, all or nothing.

    A folder stands for the packets in it.
    """
    from annotator.services.merging import bring_in, look_into
    from annotator.services.merging.in_words import lines
    from annotator.services.safekeeping.backing_up import back_up_before
    from annotator.store.backup_note import Why

    with session_of(project) as session, progress_line() as progress:
        if dry_run:
            report = look_into(session, files, mine=mine, progress=progress)
        else:
            back_up_before(session.project, Why.MERGE, progress)
            report = bring_in(session, files, mine=mine, progress=progress).report
    if as_json:
        click.echo(as_text({"dry_run": dry_run, **asdict(report), "is_empty": report.is_empty}))
        return
    for line in lines(report, done=not dry_run):
        say(line)


def _known(project: Project, name: str | None) -> str:
    """Return the id of whoever goes by a name in a project, or of who works in it."""
    if name is None:
        return annotator_in(project).id
    for annotator in project.tables.annotators.all():
        if annotator.name.casefold() == name.casefold():
            return annotator.id
    raise UserError(f"Nobody in {project.path.name} goes by “{name}”; check the name.")
