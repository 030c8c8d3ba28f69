"""What the analyst chose, as values with defaults and bounds."""

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType
from typing import Annotated

from annotator.domain.value import value
from annotator.gui.settings.bounds import NotLonger, OneOf, Within
from annotator.gui.theme import ThemeChoice
from annotator.gui.wording.translations import Language

_NONE: Mapping[str, str] = MappingProxyType({})

SMALLEST_PX, LARGEST_PX = 10, 48
"""Bounds of the height of an article's text."""

State = Mapping[str, str]
"""Things that remember where they were: name to what Qt saved of them, in Base64."""


@value(kw_only=True)
class General:
    """The window; who works here is in `annotator.services.identity`."""

    language: Language = Language.SYSTEM
    """Of the window; takes effect when the program starts next."""
    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_percent: Annotated[int, Within(80, 200)] = 100
    """Size of the words of the window, in per cent of the system's."""


@value(kw_only=True)
class Reader:
    """How the text of an article looks."""

    font_family: Annotated[str, NotLonger(200)] = ""
    """Empty for the system's serif."""
    font_px: Annotated[int, Within(SMALLEST_PX, LARGEST_PX)] = 18
    line_height: Annotated[float, Within(1.0, 2.5)] = 1.75
    """In multiples of the font's size."""
    column_width: Annotated[int, Within(30, 200)] = 68
    """Longest line, in characters of ordinary width."""
    shows_margin: bool = True
    dims_furniture: bool = True


@value(kw_only=True)
class Export:
    """What the export dialog offers first."""

    format: Annotated[str, OneOf(("csv", "jsonl", "xlsx"))] = "csv"
    shape: Annotated[str, OneOf(("wide", "long"))] = "wide"
    """One row per annotation, or one per annotation and stance."""
    for_excel: bool = False
    """Start the file with a byte order mark, which Excel needs to see UTF-8."""
    guards_formulas: bool = True
    """Put an apostrophe before cells that a spreadsheet would run."""
    dictionary: bool = True
    """Write what each column means beside the file."""


@value(kw_only=True)
class Backups:
    """The copies that are made for safety without being asked for."""

    automatic: bool = True
    """On opening and closing a project, and every hour of work, where something is new."""
    count: Annotated[int, Within(1, 500)] = 20
    """So many of each project are kept."""
    days: Annotated[int, Within(0, 3650)] = 180
    """For so long; 0 for ever."""


@value(kw_only=True)
class Remembered:
    """Where things were; changed by using the program and not in the settings dialog."""

    recent_projects: tuple[str, ...] = ()
    """Paths, the latest first."""
    last_folder: str = ""
    """Where articles were imported from."""
    export_folder: str = ""
    """Where labels were exported to; empty for beside the project."""
    windows: State = field(default_factory=lambda: _NONE)
    """Geometry and state of windows and dialogs."""
    splitters: State = field(default_factory=lambda: _NONE)
    headers: State = field(default_factory=lambda: _NONE)
    """Columns of tables."""
    import_mapping: Mapping[str, str] = field(default_factory=lambda: _NONE)
    """Field of an article to the name of the column it was last read from."""
    lines_order: Annotated[str, OneOf(("text", "left", "right"))] = "text"
    """What the words in their context are sorted by."""
    shown: Mapping[str, bool] = field(default_factory=lambda: MappingProxyType({}))
    """Parts of the window that can be hidden: name to whether it was shown."""


@value(kw_only=True)
class Settings:
    """All of it."""

    general: General = General()
    reader: Reader = Reader()
    export: Export = Export()
    backups: Backups = Backups()
    remembered: Remembered = Remembered()
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """Action id to its keys, for actions whose keys were changed."""
