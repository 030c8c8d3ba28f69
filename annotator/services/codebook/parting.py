"""Taking a merge back: the two entries stand by themselves again, as they did before."""

from collections.abc import Sequence
from dataclasses import replace

from annotator.domain.codebook import Role, Speaker, Topic
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import UserError
from annotator.services.session import Session


def part_speakers(session: Session, gone: Speaker) -> Edit:
    """Let a merged speaker stand for itself again.

    The other entry gives back the names and roles that the merge brought it, as far as it
    still has them; what was changed since stays. Raises `UserError` where it is not merged.
    """
    _check(gone)
    changes = [Change(gone, replace(gone, merged_into=None))]
    for merge in _brought(session, gone):
        before, after = merge.before, merge.after
        if not isinstance(before, Speaker) or not isinstance(after, Speaker):
            continue
        into = session.project.tables.speakers.read([after.id]).get(after.id)
        if into is not None:
            names = set(after.aliases) - set(before.aliases)
            aliases = tuple(name for name in into.aliases if name not in names)
            roles = _without(into.roles, after.roles[len(before.roles) :])
            changes.append(Change(into, replace(into, aliases=aliases, roles=roles)))
    return session.perform("part_speakers", changes)


def part_topics(session: Session, gone: Topic) -> Edit:
    """Let a merged topic stand for itself again, with what was below it below it again.

    What was moved elsewhere since stays there. Raises `UserError` where it is not merged.
    """
    _check(gone)
    changes = [Change(gone, replace(gone, merged_into=None))]
    for merge in _brought(session, gone):
        after = merge.after
        if not isinstance(after, Topic):
            continue
        below = session.project.tables.topics.read([after.id]).get(after.id)
        if below is not None and below.parent_id == gone.merged_into:
            changes.append(Change(below, replace(below, parent_id=gone.id)))
    return session.perform("part_topics", changes)


def _check(gone: Speaker | Topic) -> None:
    if not gone.merged_into:
        raise UserError(f"“{gone.name}” stands for itself already.")


def _brought(session: Session, gone: Speaker | Topic) -> Sequence[Change]:
    """Return what else the edit changed that merged an entry, as far as it is of the two.

    Where the merge came from a colleague, other entries may have come with it.
    """
    for edit in session.project.journal.history(gone.id):
        own = edit.change_of(gone.id)
        if own is not None and _merges(own, gone.merged_into):
            return [change for change in edit.changes if _is_of(change, gone)]
    return []


def _is_of(change: Change, gone: Speaker | Topic) -> bool:
    """Tell whether a change is of the entry that stands for another, or was below the other."""
    before, after = change.before, change.after
    if isinstance(before, Topic) and isinstance(after, Topic) and isinstance(gone, Topic):
        return (before.parent_id, after.parent_id) == (gone.id, gone.merged_into)
    return change.record_id == gone.merged_into


def _merges(change: Change, into_id: str | None) -> bool:
    before, after = change.before, change.after
    return (
        isinstance(after, Speaker | Topic)
        and after.merged_into == into_id
        and not (isinstance(before, Speaker | Topic) and before.merged_into)
    )


def _without(roles: Sequence[Role], gone: Sequence[Role]) -> tuple[Role, ...]:
    """Return roles without those that are gone, each taken out once, from the end."""
    left = list(roles)
    for role in gone:
        if role in left:
            place = len(left) - 1 - left[::-1].index(role)
            del left[place]
    return tuple(left)
