"""What a colleague does meanwhile: a copy of the project, labelled further."""

from pathlib import Path

from annotator.domain.article import Annotator
from annotator.services import labelling
from annotator.services.session import Session
from annotator.store.backup import save_copy
from annotator.store.project import Project

_ARTICLES = 2_000


def copy_and_label(own: Path, copy: Path) -> None:
    """Copy a project and let another annotator label the first words of many articles in it."""
    project = Project.read(own)
    save_copy(project, copy)
    project.close()
    project = Project.open(copy)
    session = Session.join(project, Annotator(id="cem", name="Cem"))
    for id in project.articles.ids(project.articles.numbers("cem")[:_ARTICLES]):
        labelling.label(session, id, [(0, 30)])
    project.close()
