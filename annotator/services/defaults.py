"""What a new project holds: the stance scale that can be changed afterwards."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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


def new_project(path: Path, annotator: Annotator, language: str = "en") -> Session:
    """Make a project with the default stance scale and sit down at it.

    The scale is written in `language` (ISO 639-1) where it is known in it, else in English.
    Raises `UserError` where the file cannot be made.
    """
    session = Session.join(Project.create(path), annotator)
    values = [_Default(**item) for item in _read("scale.json")]
    own = _own_words(language)
    scale = [
        ScaleValue(
            id=entry_id("scale_value", value.name),
            name=own.get(value.name, {}).get("name", value.name),
            polarity=value.polarity,
            mark=value.mark,
            colour=value.colour,
            key=value.key,
            definition=own.get(value.name, {}).get("definition", value.definition),
            position=position,
        )
        for position, value in enumerate(values)
    ]
    session.perform("new_project", create(*scale), undoable=False)
    return session


def _read(name: str) -> Any:
    return json.loads(resource("codebook", name).read_text("utf-8"))


def _own_words(language: str) -> dict[str, dict[str, str]]:
    """Return name and definition of each value by its English name, which its id comes from."""
    name = f"scale_{language}.json"
    return _read(name) if resource("codebook", name).is_file() else {}
