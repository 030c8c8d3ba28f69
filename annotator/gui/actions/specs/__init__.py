"""Every action of the program, as data."""

from annotator.gui.actions.spec import ActionSpec
from annotator.gui.actions.specs.articles import ARTICLE
from annotator.gui.actions.specs.codebook import CODEBOOK
from annotator.gui.actions.specs.comparing import COMPARING, MEASURING
from annotator.gui.actions.specs.labelling import LABEL
from annotator.gui.actions.specs.project import EDIT, FILE
from annotator.gui.actions.specs.review import REVIEW
from annotator.gui.actions.specs.tools import HELP, TOOLS
from annotator.gui.actions.specs.view import VIEW

ALL: tuple[ActionSpec, ...] = (
    *FILE,
    *EDIT,
    *LABEL,
    *ARTICLE,
    *VIEW,
    *CODEBOOK,
    *REVIEW,
    *COMPARING,
    *MEASURING,
    *TOOLS,
    *HELP,
)
"""In the order of the menus."""
