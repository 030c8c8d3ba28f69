"""Reading articles from files, in whatever format, and bringing them into a project.

Nothing is ever fetched from the network. Names are loaded when they are first asked for,
because the worker that reads a PDF needs none of them.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.services.importing.into_project import (
        ImportOptions,
        ImportReport,
        ImportRow,
        RowOutcome,
        import_drafts,
        import_paths,
    )

__all__ = [
    "ImportOptions",
    "ImportReport",
    "ImportRow",
    "RowOutcome",
    "import_drafts",
    "import_paths",
]


def __getattr__(name: str) -> object:
    if name in __all__:
        return getattr(import_module("annotator.services.importing.into_project"), name)
    raise AttributeError(name)
