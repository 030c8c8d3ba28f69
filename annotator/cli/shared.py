"""What the commands share: opening projects, showing progress, writing results."""

import json
import sys
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from getpass import getuser
from pathlib import Path
from textwrap import indent
from typing import Any, TypeVar

import click

from annotator.domain.article import Annotator
from annotator.paths import backups_folder, is_there
from annotator.services.identity import identity, identity_named, maker_here
from annotator.services.marks import marked
from annotator.services.progress import Progress
from annotator.services.session import Session
from annotator.store.project import SUFFIX, Project

T = TypeVar("T")

_BREAKS = str.maketrans({"\n": "␊", "\r": "␍"})
"""A name cannot write over a line, nor begin another."""

PROJECT = click.Path(path_type=Path, dir_okay=False)
PATH = click.Path(path_type=Path)


class TerminalProgress(Progress):
    """Progress as one line on stderr that is written over, where there is a terminal."""

    def report(self, done: int, total: int = 0, doing: str = "") -> None:
        """Write the line over. Raises `Cancelled` as `Progress.report` does."""
        super().report(done, total, doing)
        if sys.stderr.isatty():
            of = f" of {total}" if total else ""
            click.echo(f"\r\033[K{done}{of} {marked(doing)}", err=True, nl=False)

    def clear(self) -> None:
        """Take the line away."""
        if sys.stderr.isatty():
            click.echo("\r\033[K", err=True, nl=False)


def annotator_named(name: str | None) -> Annotator:
    """Return the annotator of that name, or who works here; asked for nobody, the login's."""
    if name is not None:
        return identity_named(name)
    return identity() or identity_named(getuser())


def annotator_in(project: Project) -> Annotator:
    """Return who works in a project: who works here, or who made it here and worked alone."""
    return maker_here(project) or annotator_named(None)


@contextmanager
def session_of(path: Path) -> Generator[Session]:
    """Sit down at a project as who works in it."""
    with progress_line() as progress:  # for a file of an older version
        project = Project.open(there(path), backups_folder(), progress.report)
    try:
        yield Session.join(project, annotator_in(project))
    finally:
        project.close()


@contextmanager
def reading(path: Path) -> Generator[Project]:
    """Open a project for reading only."""
    with progress_line() as progress:  # as above: of that a copy is read
        project = Project.read(there(path), progress.report)
    try:
        yield project
    finally:
        project.close()


@contextmanager
def progress_line() -> Generator[TerminalProgress]:
    """Show how far a command is."""
    progress = TerminalProgress()
    try:
        yield progress
    finally:
        progress.clear()


def say(line: str, *, err: bool = False) -> None:
    """Write a line of results; a name in it can neither steer the terminal nor turn the line."""
    click.echo(marked(line).translate(_BREAKS), err=err)


def with_suffix(path: Path) -> Path:
    """Return a path with the ending of projects."""
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def there(path: Path) -> Path:
    """Return the project that is meant where its ending was not typed."""
    return path if is_there(path) or not is_there(with_suffix(path)) else with_suffix(path)


def plain(value: object) -> dict[str, Any]:
    """Return a frozen value as JSON takes it."""
    names: Sequence[str] = getattr(value, "__slots__", ())
    return {name: getattr(value, name) for name in names}


def say_each(
    rows: Iterable[T], line: Callable[[T], str] | None, progress: TerminalProgress
) -> None:
    """Write rows of results as they are found: in the words of `line`, or else as JSON."""
    before = "["
    for row in rows:
        progress.clear()
        if line is not None:
            say(line(row))
        else:
            click.echo(f"{before}\n{indent(as_text(row), ' ')}", nl=False)
            before = ","
    if line is None:
        click.echo("[]" if before == "[" else "\n]")


def as_text(value: object) -> str:
    """Return a value as indented JSON."""
    return json.dumps(value, ensure_ascii=False, indent=1, default=str)
