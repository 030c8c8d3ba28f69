"""The commands that make a project, open its window and picture it."""

from pathlib import Path

import click

from annotator.cli.shared import (
    PATH,
    PROJECT,
    annotator_named,
    say,
    there,
    with_suffix,
)
from annotator.domain.errors import UserError
from annotator.paths import is_there
from annotator.services.defaults import new_project
from annotator.store.project import SUFFIX

LANGUAGES, THEMES = ("en", "ar", "fa"), ("light", "dark")
"""Those that the window knows; where nobody opens one, Qt need not be asked."""


@click.command("open", hidden=True)
@click.argument("project", type=PROJECT, required=False)
@click.option("--sample", is_flag=True, help="Open the sample project.")
def open_command(project: Path | None, sample: bool) -> None:
    """Open the window, on a project or on the last one."""
    from annotator.gui.starting.display import has_display

    project = project and there(project)
    if project and not is_there(project) and project.suffix != SUFFIX:
        raise click.UsageError(f"There is no command and no project “{project}”.")
    if not has_display():
        raise UserError(
            "There is no display to open a window on; `annotator tour --out FOLDER` saves"
            " pictures of it, and `annotator --help` lists what can be done without one."
        )
    from annotator.gui.run import run

    raise SystemExit(run(project, sample=sample))


@click.command("new", epilog="Example: annotator new study.annotator --sample")
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


@click.command("tour", epilog="Example: annotator tour --out pictures")
@click.option("--out", type=PATH, required=True, help="The folder for the pictures.")
@click.option("--language", type=click.Choice(LANGUAGES), default="en", help="Of the window.")
@click.option("--theme", type=click.Choice(THEMES), default="light", help="Of the window.")
def tour_command(out: Path, language: str, theme: str) -> None:
    """Work through the sample project without a display, and save a picture of each view."""
    from annotator.gui.tour import tour

    for picture in tour(out, language, theme):
        click.echo(picture)
