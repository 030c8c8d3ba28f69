"""Reading articles from files, in whatever format, and bringing them into a project.

Nothing is ever fetched from the network. Names are loaded when they are first asked for,
because the worker that reads a PDF needs none of them.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.services.importing.into_project import (
        ImportOptions,
        import_drafts,
        import_paths,
    )
    from annotator.services.importing.report import ImportReport, ImportRow, RowOutcome

__all__ = [
    "ImportOptions",
    "ImportReport",
    "ImportRow",
    "RowOutcome",
    "import_drafts",
    "import_paths",
]

_OF_REPORT = frozenset({"ImportReport", "ImportRow", "RowOutcome"})


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(name)
    module = "report" if name in _OF_REPORT else "into_project"
    return getattr(import_module(f"annotator.services.importing.{module}"), name)
