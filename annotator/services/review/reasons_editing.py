"""Editing the list of reasons for which labels are returned."""

from collections.abc import Sequence
from dataclasses import replace

from annotator.domain.edit import Change, Edit
from annotator.domain.errors import UserError
from annotator.domain.ids import entry_id
from annotator.domain.review import ReturnReason
from annotator.services.review.reasons import reasons_of
from annotator.services.session import Session

Wanted = tuple[str, str, str]
"""The id of a reason, empty for a new one, its name and its definition."""


def set_reasons(session: Session, wanted: Sequence[Wanted]) -> Edit:
    """Make the list of reasons the wanted one, in its order, as one undo step.

    A reason that is left out is archived: reviews that gave it keep it. Raises `UserError`
    where a name is empty or is given twice.
    """
    stored = session.project.tables.return_reasons.read(
        [reason.id for reason in reasons_of(session.project, archived=True)]
    )
    known = {reason.id: reason for reason in reasons_of(session.project, archived=True)}
    after: dict[str, ReturnReason] = {}
    for place, (id, name, definition) in enumerate(wanted):
        reason = _reason(known, id, " ".join(name.split()), definition.strip(), place)
        if reason.id in after:
            raise UserError(f"“{reason.name}” stands in the list twice; keep one of the two.")
        after[reason.id] = reason
    for id, reason in known.items():
        if id not in after:
            after[id] = replace(reason, archived=True)
    changes = [Change(stored.get(id), reason) for id, reason in after.items()]
    return session.perform("set_reasons", changes)


def _reason(
    known: dict[str, ReturnReason], id: str, name: str, definition: str, place: int
) -> ReturnReason:
    if not name:
        raise UserError("A reason needs a name; take the line away if it is not wanted.")
    id = id or entry_id("return_reason", name)
    before = known.get(id, ReturnReason(id=id, name=name))
    return replace(before, name=name, definition=definition, position=place, archived=False)
