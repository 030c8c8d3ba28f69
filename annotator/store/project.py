"""A project: one file, opened, with everything that can be asked of it and done to it."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.clock import now
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import UserError
from annotator.paths import is_file
from annotator.store import opening
from annotator.store.applying import Applier
from annotator.store.database import Database
from annotator.store.journal import Journal
from annotator.store.lock import Holder, NotALock, ProjectLock, this_process
from annotator.store.presence import refuse_what_is_no_file
from annotator.store.queries.annotations import AnnotationQueries
from annotator.store.queries.articles import ArticleQueries
from annotator.store.records import Tables
from annotator.store.settings import Settings

if TYPE_CHECKING:
    from annotator.store.copying import Told
    from annotator.store.merging import Received
    from annotator.store.merging_in_parts import PartedMerge
    from annotator.store.queries.codebook import UsageQueries
    from annotator.store.queries.export import ExportQueries
    from annotator.store.queries.references import ReferenceQueries
    from annotator.store.versions import Version

SUFFIX = opening.SUFFIX


class Project:
    """One project file, open. Belongs to the thread that opened it."""

    def __init__(self, path: Path, database: Database, lock: ProjectLock | None) -> None:
        self.path = path
        self.database = database
        self.tables = Tables(database)
        self.journal = Journal(database)
        self.articles = ArticleQueries(database, self.tables)
        self.annotations = AnnotationQueries(database, self.tables)
        self.settings = Settings(database)
        self._applier = Applier(database, self.tables, self.journal)
        self._lock = lock
        self.is_unwritable = False
        """Whether it is open for reading only because the file or its folder cannot be written."""
        self.hold_locks()

    @cached_property
    def received(self) -> Received:
        """The edits that came from colleagues."""
        from annotator.store.merging import Received

        return Received(self.database)

    @cached_property
    def references(self) -> ReferenceQueries:
        """What refers to what."""
        from annotator.store.queries.references import ReferenceQueries

        return ReferenceQueries(self.database)

    @cached_property
    def usage(self) -> UsageQueries:
        """How often the entries of the codebook are used."""
        from annotator.store.queries.codebook import UsageQueries

        return UsageQueries(self.database)

    @cached_property
    def exports(self) -> ExportQueries:
        """What is written to other files."""
        from annotator.store.queries.export import ExportQueries

        return ExportQueries(self.database)

    @classmethod
    def create(cls, path: Path) -> Project:
        """Make a new, empty project and open it for writing."""
        database = opening.create(path)
        lock = ProjectLock(path)
        try:
            if not lock.take():
                raise InUse(path, None)
        except BaseException:
            database.close()
            raise
        return cls(path, database, lock)

    @classmethod
    def open(cls, path: Path, backups: Path | None = None, told: Told | None = None) -> Project:
        """Open a project for writing, or for reading only where it cannot be written.

        `told` hears how far it is where the file is first brought up to date, and stops it by
        raising; the file is then as it was.

        Raises `InUse` where another window or command has it open for writing, and
        `UserError` where the file is no project that can be opened.
        """
        if not is_file(path):
            refuse_what_is_no_file(path)
            raise UserError(f"{path} is not there; check the name, or make a new project.")
        lock = ProjectLock(path)
        try:
            if not lock.take():
                raise InUse(path, cls._holder_of(path))
            return cls(path, opening.open_existing(path, backups, told=told), lock)
        except (opening.Unwritable, NotALock):
            lock.release()
            project = cls.read(path, told)
            project.is_unwritable = True
            return project
        except BaseException:
            lock.release()
            raise

    @classmethod
    def read(cls, path: Path, told: Told | None = None) -> Project:
        """Open a project for reading only, whoever else has it open.

        The file is never written to; where it is of an older version, a copy is read. `told`
        hears how far that is, and stops it by raising.
        """
        return cls(path, opening.open_existing(path, read_only=True, told=told), None)

    @classmethod
    def second_connection(cls, path: Path) -> Project:
        """Open a project that this process has open already, for a job in another thread."""
        return cls(path, opening.open_existing(path), None)

    @staticmethod
    def _holder_of(path: Path) -> Holder | None:
        database = opening.open_older(path)
        try:
            return Settings(database).holder
        finally:
            database.close()

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return bool(self.database.value("PRAGMA query_only"))

    def hold(self, annotator_name: str) -> None:
        """Say who has the project open, for whoever tries to open it next."""
        if not self.read_only:
            self.settings.holder = this_process(annotator_name, now())

    def apply(self, edit: Edit, *, undoable: bool = True) -> None:
        """Apply an edit, durably; see `Applier.apply`."""
        self._check_writable()
        self._applier.apply(edit, undoable=undoable)

    def apply_in_parts(
        self, edit: Edit, parts: Iterable[Sequence[Change]], *, touches_codebook: bool = False
    ) -> Edit:
        """Apply an edit whose changes are still being found; see `Applier.apply_in_parts`."""
        self._check_writable()
        return self._applier.apply_in_parts(edit, parts, touches_codebook=touches_codebook)

    def merge(self, edit: Edit, versions: Sequence[Version], known: Mapping[str, str]) -> Edit:
        """Apply what received edits amount to, and keep them; see `Applier.merge`."""
        self._check_writable()
        return self._applier.merge(edit, versions, self.received, known)

    def merge_in_parts(self, edit_id: str) -> PartedMerge:
        """Begin a merge that is too large for memory, in a transaction of the caller's."""
        from annotator.store.merging_in_parts import PartedMerge

        self._check_writable()
        return PartedMerge(self.database, self.journal, self.received, self._applier.take, edit_id)

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Do several things in one transaction."""
        with self.database.transaction():
            yield

    def _check_writable(self) -> None:
        if self.read_only:
            raise UserError("This project is open for reading only; nothing was changed.")

    @contextmanager
    def snapshot(self) -> Generator[None]:
        """Ask several things of the project as it stands now, whatever others write meanwhile."""
        with self.database.snapshot():
            yield

    def hold_locks(self) -> None:
        """Hold on to the file while it is open for writing; see `Database.hold_locks`."""
        if self._lock is not None:
            self.database.hold_locks()

    def close(self) -> None:
        """Close the file and let others write."""
        self.database.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None


class InUse(UserError):
    """Somebody has the project open for writing; it can still be read."""

    def __init__(self, path: Path, holder: Holder | None) -> None:
        sentence = f"{path.name} is open in another window."
        if holder:
            since = holder.since[:16].replace("T", " ")
            sentence = (
                f"{path.name} is open in another window: {holder.annotator} on {holder.host}"
                f" since {since} UTC."
            )
        super().__init__(sentence)
        self.path = path
        self.holder = holder
