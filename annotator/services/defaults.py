"""What a new project holds: the stance scale that can be changed afterwards."""

import json
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.article import Annotator
from annotator.domain.codebook import ScaleValue
from annotator.domain.ids import entry_id
from annotator.paths import resource
from annotator.services.session import Session, create
from annotator.store.project import Project


@dataclass(frozen=True, slots=True)
class _Default:
    name: str
    polarity: int | None
    mark: str
    colour: str
    key: str
    definition: str


def new_project(path: Path, annotator: Annotator) -> Session:
    """Make a project with the default stance scale and sit down at it.

    Raises `UserError` where the file cannot be made.
    """
    session = Session.join(Project.create(path), annotator)
    values = [
        _Default(**item)
        for item in json.loads(resource("codebook", "scale.json").read_text("utf-8"))
    ]
    scale = [
        ScaleValue(
            id=entry_id("scale_value", value.name),
            name=value.name,
            polarity=value.polarity,
            mark=value.mark,
            colour=value.colour,
            key=value.key,
            definition=value.definition,
            position=position,
        )
        for position, value in enumerate(values)
    ]
    session.perform("new_project", create(*scale), undoable=False)
    return session
