"""What the tour shows before a project is open, and the project that it opens then."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from annotator.gui.application import Program
from annotator.gui.projects import Projects
from annotator.gui.trouble.running import Died, Open
from annotator.gui.window.start_window import StartWindow
from annotator.services.defaults import new_project
from annotator.services.identity import identity_named
from annotator.services.sample import fill_with_sample
from annotator.services.session import Session


def opened_sample(home: Path, name: str) -> Session:
    """Return the sample project, opened by an annotator of that name."""
    session = new_project(home / "Sample.annotator", identity_named(name))
    fill_with_sample(session)
    return session


def steps_of_the_start(
    program: Program, projects: Projects, start: StartWindow
) -> dict[str, Callable[[], object]]:
    """Return the views over the start page, each with what leads to it."""
    return {
        "start": lambda: None,
        "start-recent": partial(_remember_projects, program, start),
        "start-who": partial(_ask_who, start),
        "start-new": partial(projects.make, start),
        "start-go-on": partial(_offer_what_was_open, start),
    }


def _remember_projects(program: Program, start: StartWindow) -> None:
    """List a project that is there, and one that is gone."""
    folder = program.settings.file.parent
    there, gone = folder / "Kamarkuh Dam.annotator", folder / "Port Senn.annotator"
    new_project(there, identity_named("Robin Vale")).project.close()
    for path in (gone, there):
        program.settings.opened(path)
    start.page.show_recent([there, gone])


def _ask_who(start: StartWindow) -> None:
    from annotator.gui.dialogs.who import WhoDialog

    WhoDialog(start).open()


def _offer_what_was_open(start: StartWindow) -> None:
    from annotator.gui.dialogs.crash import offer_what_was_open

    opened = Open("2026-01-15T09:12:40Z", "Kamarkuh Dam.annotator")
    offer_what_was_open(start, Died(opened))
