"""A session: one annotator at work in one project."""

from collections.abc import Iterable, Iterator, Sequence

from annotator.domain.article import Annotator
from annotator.domain.clock import now
from annotator.domain.edit import Change, Edit, Record
from annotator.domain.errors import Conflict
from annotator.domain.ids import new_id
from annotator.services.progress import Progress
from annotator.store.project import Project
from annotator.store.records.table import chunks


class Session:
    """One annotator at work: every edit of theirs is made here."""

    def __init__(self, project: Project, annotator: Annotator) -> None:
        self.project = project
        self.annotator = annotator

    @classmethod
    def join(cls, project: Project, annotator: Annotator) -> "Session":
        """Sit down at a project, which learns the annotator's name if it does not know it."""
        known = project.tables.annotators.read([annotator.id]).get(annotator.id)
        session = cls(project, annotator)
        if not project.read_only:
            if known != annotator:
                session.perform("join", [Change(known, annotator)], undoable=False)
            project.hold(annotator.name)
        return session

    @property
    def annotator_id(self) -> str:
        """Whose session it is."""
        return self.annotator.id

    def now(self) -> str:
        """Return the time for the next edit, later than every edit in the project."""
        return now(self.project.journal.last_made_at)

    def perform(self, name: str, changes: Iterable[Change], *, undoable: bool = True) -> Edit:
        """Apply changes as one edit, one undo step, and return it.

        Changes that change nothing are left out; where none is left, nothing is written
        and the edit that is returned is empty. Raises `Conflict` as `Project.apply` does.
        """
        effective = tuple(change for change in changes if change.before != change.after)
        edit = Edit(
            id=new_id(),
            name=name,
            annotator_id=self.annotator_id,
            made_at=self.now(),
            changes=effective,
        )
        if effective:
            self.project.apply(edit, undoable=undoable)
        return edit

    def perform_in_parts(self, name: str, parts: Iterable[Sequence[Change]]) -> Edit:
        """Apply changes that are still being found as one edit, one undo step, and return it.

        The project is held for writing while `parts` are drawn; what they raise leaves it
        as before. Raises `Conflict` as `Project.apply` does.
        """
        edit = Edit(
            id=new_id(),
            name=name,
            annotator_id=self.annotator_id,
            made_at=self.now(),
            changes=(),
        )
        return self.project.apply_in_parts(edit, parts)

    def undo(self, progress: Progress | None = None) -> Edit | None:
        """Take back the annotator's last edit that still stands, and return what that did.

        Returns none where there is nothing to undo. Raises `Conflict` where somebody has
        changed the same records since; that step is then skipped by the next undo. Raises
        `Cancelled` where a large step is stopped half-way, which leaves the project as before.
        """
        step = self.project.journal.next_undo(self.annotator_id)
        if step is None:
            return None
        return self._follow(step, step.inverse(id=new_id(), made_at=self.now()), progress)

    def redo(self, progress: Progress | None = None) -> Edit | None:
        """Apply again what was undone last, and return what that did; none if nothing was.

        Raises as `undo` does.
        """
        step = self.project.journal.next_redo(self.annotator_id)
        if step is None:
            return None
        return self._follow(step, step.again(id=new_id(), made_at=self.now()), progress)

    def _follow(self, step: Edit, edit: Edit, progress: Progress | None) -> Edit:
        try:
            return self._apply(step, edit, progress or Progress())
        except Conflict as error:
            with self.project.transaction():
                self.project.journal.forget_step(step.id)
            raise Conflict(
                "This step can no longer be undone or redone, because what it changed has been"
                " changed since by somebody else; it was skipped."
            ) from error

    def _apply(self, step: Edit, edit: Edit, progress: Progress) -> Edit:
        """Apply what takes a step back or forth; a large one a part at a time."""
        if not edit.is_large:
            self.project.apply(edit)
            return edit
        touches_codebook = self.project.journal.touches_codebook(step.id)
        parts = _parts(edit.changes, progress)
        return self.project.apply_in_parts(edit, parts, touches_codebook=touches_codebook)


def _parts(changes: Sequence[Change], progress: Progress) -> Iterator[list[Change]]:
    """Hand out some hundred changes at a time, telling how far that is."""
    done = 0
    for part in chunks(changes):
        progress.report(done, len(changes))
        yield part
        done += len(part)
    progress.report(done, len(changes))


def create(*records: Record) -> list[Change]:
    """Return the changes that create records."""
    return [Change(None, record) for record in records]


def remove(*records: Record) -> list[Change]:
    """Return the changes that delete records."""
    return [Change(record, None) for record in records]
