"""Why labels are returned or settled otherwise: the list that the project defines."""

import json
from functools import cache

from annotator import paths
from annotator.domain.edit import Change
from annotator.domain.ids import entry_id
from annotator.domain.review import ReturnReason
from annotator.store.project import Project

_KIND = "return_reason"


def reasons_of(project: Project, *, archived: bool = False) -> list[ReturnReason]:
    """Return the project's reasons in their order.

    A project that has defined none yet offers the usual six; `reason_changes` puts them
    into it when the first is used.
    """
    known = project.tables.return_reasons.all() or list(default_reasons())
    shown = (reason for reason in known if archived or not reason.archived)
    return sorted(shown, key=lambda reason: (reason.position, reason.name, reason.id))


def reason_changes(project: Project, reason_id: str | None) -> list[Change]:
    """Return what an edit that gives a reason must bring into the project first.

    That is the whole usual list where the project has none, and nothing otherwise.
    """
    if reason_id is None or project.tables.return_reasons.all():
        return []
    return [Change(None, reason) for reason in default_reasons()]


@cache
def default_reasons() -> tuple[ReturnReason, ...]:
    """Return the usual reasons, with the same ids in every project."""
    entries = json.loads(paths.resource("review", "reasons.json").read_text("utf-8"))
    return tuple(
        ReturnReason(
            id=entry_id(_KIND, entry["name"]),
            name=entry["name"],
            definition=entry["definition"],
            position=place,
        )
        for place, entry in enumerate(entries)
    )
