"""Who sits at this computer: asked once, the same person in every project."""

import json
from dataclasses import field
from pathlib import Path

from annotator.domain.article import Annotator
from annotator.domain.clock import now
from annotator.domain.errors import UserError
from annotator.domain.ids import new_id
from annotator.domain.value import record
from annotator.paths import config_folder
from annotator.store.project import Project

GUEST = "Guest"
"""The name of whoever tries the sample before they were asked for theirs."""


@record
class _Remembered:
    current: str = ""
    """The name of the annotator who works here now."""
    annotators: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    """Everybody who has worked here: name to id and time."""


def identity() -> Annotator | None:
    """Return the annotator who works here, or none while nobody was asked."""
    remembered = _read()
    return _annotator(remembered, remembered.current) if remembered.current else None


def identity_named(name: str) -> Annotator:
    """Return the annotator of that name; the same name is the same person on this computer.

    Raises `UserError` where the name is empty or cannot be kept.
    """
    name = " ".join(name.split())
    if not name:
        raise UserError("Type your name; it stands beside every label you make.")
    remembered = _read()
    if name not in remembered.annotators:
        remembered.annotators[name] = {"id": new_id(), "created_at": now()}
    remembered.current = remembered.current or name
    _write(remembered)
    return _annotator(remembered, name)


def guest() -> Annotator:
    """Return who tries the sample before anybody was asked for a name."""
    remembered = _read()
    if GUEST not in remembered.annotators:
        remembered.annotators[GUEST] = {"id": new_id(), "created_at": now()}
        _write(remembered)
    return _annotator(remembered, GUEST)


def become(name: str) -> Annotator:
    """Make the annotator of that name the one who works here, and return them.

    Raises `UserError` as `identity_named` does.
    """
    annotator = identity_named(name)
    remembered = _read()
    remembered.current = annotator.name
    _write(remembered)
    return annotator


def maker_here(project: Project) -> Annotator | None:
    """Return who made a project at this computer, where who works here now is new to it.

    Several people can work at one computer, or one may have changed their name: whoever
    begins in a project of another's at this computer should say which of the two they are.
    Returns none where there is nothing to choose between.
    """
    remembered = _read()
    maker = project.journal.begun_by
    for name, known in remembered.annotators.items():
        if known["id"] == maker and name not in (GUEST, remembered.current):
            current = remembered.annotators.get(remembered.current, {}).get("id", "")
            is_known = project.journal.is_worked_in_by(current)
            return None if is_known else _annotator(remembered, name)
    return None


def _annotator(remembered: _Remembered, name: str) -> Annotator:
    known = remembered.annotators[name]
    return Annotator(id=known["id"], name=name, created_at=known["created_at"])


def _file() -> Path:
    return config_folder() / "identity.json"


def _read() -> _Remembered:
    try:
        kept = json.loads(_file().read_text("utf-8"))
        remembered = _Remembered(kept["current"], kept["annotators"])
        if remembered.current:
            _annotator(remembered, remembered.current)
    except (OSError, ValueError, KeyError, TypeError):
        return _Remembered()
    return remembered


def _write(remembered: _Remembered) -> None:
    file = _file()
    partial = file.with_suffix(".part")
    content = {"current": remembered.current, "annotators": remembered.annotators}
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        partial.write_text(json.dumps(content, ensure_ascii=False, indent=1), "utf-8")
        partial.replace(file)
    except OSError as error:
        reason = error.strerror or error
        raise UserError(f"Your name could not be kept in {file}: {reason}.") from error
