"""The command that looks for faults in a project, and saves what can be read of a damaged one."""

from pathlib import Path

import click

from annotator.cli.shared import (
    PATH,
    PROJECT,
    as_text,
    plain,
    progress_line,
    reading,
    say,
    there,
    with_suffix,
)
from annotator.domain.errors import UserError


@click.command("check", epilog="Example: annotator check old.annotator --rescue new.annotator")
@click.argument("project", type=PROJECT)
@click.option("--rescue", type=PATH, help="Save what can be read into this new file.")
@click.option("--json", "as_json", is_flag=True, help="Report as JSON.")
def check_command(project: Path, rescue: Path | None, as_json: bool) -> None:
    """Re-read every stored segment against its text, and the file against itself.

    With --rescue, save what can still be read of a damaged file, and say what cannot.
    """
    from annotator.services.safekeeping.checking import check

    if rescue is not None:
        _rescue(there(project), with_suffix(rescue), as_json)
        return
    with reading(project) as opened, progress_line() as progress:
        report = check(opened, progress)
    if as_json:
        click.echo(
            as_text({"texts": report.texts, "sound": report.sound, "findings": report.findings})
        )
    else:
        for finding in report.findings:
            say(finding)
    if not report.sound:
        raise UserError(f"{project.name} has {len(report.findings)} faults.")
    if not as_json:
        say(f"{project.name} is sound: {report.texts} texts were read.")


def _rescue(project: Path, out: Path, as_json: bool) -> None:
    from annotator.services.safekeeping.rescuing import rescue_project

    with progress_line() as progress:
        report = rescue_project(project, out, progress)
    if as_json:
        click.echo(as_text(plain(report)))
        return
    for finding in report.findings:
        say(finding)
    if report.left_over is not None:
        say(f"What has no place in it is in {report.left_over}.")
    say(f"{report.path} holds {sum(report.kept.values())} records that could be read.")
