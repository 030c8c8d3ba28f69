"""The way of the tour: what is set up, and in which order the views are pictured."""

import json
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from annotator import paths
from annotator.gui.application import Program, create_application
from annotator.gui.projects import Projects
from annotator.gui.settings import General, SettingsHome
from annotator.gui.theme import ThemeChoice
from annotator.gui.tour.company import Company
from annotator.gui.tour.dialogs import DIALOGS
from annotator.gui.tour.picturing import SIZE, picture, put_dialogs_away
from annotator.gui.tour.rooms import ROOMS
from annotator.gui.tour.starting import opened_sample, steps_of_the_start
from annotator.gui.window.start_window import StartWindow
from annotator.gui.window.window import ProjectWindow
from annotator.gui.wording.translations import Language
from annotator.services.defaults import new_project
from annotator.services.identity import identity_named

_NAME = "Robin Vale"


def tour(folder: Path, language: str = "en", theme: str = "light") -> Iterator[Path]:
    """Open the sample without a display, work through it, and hand out the pictures made.

    `language` is a code of `Language` in `gui/wording/translations.py`, `theme` one of
    `ThemeChoice`. Nothing of the analyst's own is touched: settings and projects lie in a temporary
    folder. Runs in a process of its own.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_screen(Path(home))}"
        os.environ["ANNOTATOR_HOME"] = home
        _choose(Language(language), ThemeChoice(theme))
        yield from _Walk(create_application(), Path(home), folder).pictures()


def _screen(home: Path) -> Path:
    """Describe the screen of a small laptop; Qt's own without a display is a square."""
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    place = {"name": "tour", "x": 0, "y": 0, "width": SIZE[0], "height": SIZE[1]}
    file = home / "screen.json"
    file.write_text(json.dumps({"screens": [place | dots]}), "utf-8")
    return file


def _choose(language: Language, theme: ThemeChoice) -> None:
    SettingsHome(paths.settings_file()).change_general(General(language=language, theme=theme))


class _Walk:
    def __init__(self, program: Program, home: Path, folder: Path) -> None:
        self._program = program
        self._projects = Projects(program.application)
        self._home = home
        self._folder = folder

    def pictures(self) -> Iterator[Path]:
        yield from self._start()
        window = ProjectWindow(self._program, self._projects, opened_sample(self._home, _NAME))
        window.start_work()
        company = Company(window, self._home)
        for steps in (ROOMS, DIALOGS):
            for name, step in steps.items():
                step(company)
                yield self._picture(window, name)
                put_dialogs_away(window)
        yield self._in_the_other_theme(window)
        window.close()
        yield from self._empty_project()

    def _start(self) -> Iterator[Path]:
        """Picture what is there before a project is open."""
        start = StartWindow(self._program, self._projects)
        for name, step in steps_of_the_start(self._program, self._projects, start).items():
            step()
            yield self._picture(start, name)
            put_dialogs_away(start)
        start.close()

    def _in_the_other_theme(self, window: ProjectWindow) -> Path:
        was_dark = self._program.look.theme.dark
        self._program.look.choose(ThemeChoice.LIGHT if was_dark else ThemeChoice.DARK)
        window.rooms.enter("label")
        made = self._picture(window, "label-light" if was_dark else "label-dark")
        self._program.look.choose(ThemeChoice.DARK if was_dark else ThemeChoice.LIGHT)
        return made

    def _empty_project(self) -> Iterator[Path]:
        """Picture the rooms of a project in which there is nothing yet."""
        session = new_project(self._home / "Empty.annotator", identity_named(_NAME))
        window = ProjectWindow(self._program, self._projects, session)
        window.start_work()
        enter: Callable[[str], None] = window.rooms.enter
        for room in ("label", "articles", "compare", "agreement", "inbox", "events"):
            enter(room)
            yield self._picture(window, f"empty-{room}")
            put_dialogs_away(window)
        window.close()

    def _picture(self, window: StartWindow | ProjectWindow, name: str) -> Path:
        return picture(window, self._program.jobs, self._folder / f"{name}.png")
