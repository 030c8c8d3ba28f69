"""What was found in the files of a merge: everything that is new here, record by record."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from annotator.domain.edit import Record
from annotator.domain.winning import Stated
from annotator.services.merging.texts import Texts
from annotator.store.project import Project
from annotator.store.versions import Head, Version


class Fresh(NamedTuple):
    """What one edit that is new here made of a record."""

    stated: Stated
    version: Version
    record: Record | None


@dataclass(slots=True)
class Touched:
    """A record of which there is something new."""

    kind: str
    owner_id: str | None
    """Who alone edits it; none where everybody does."""
    known: list[Stated]
    """What counts of it here already."""
    fresh: list[Fresh] = field(default_factory=list[Fresh])
    """What is new; of what its owner alone edits, only the newest."""


@dataclass(slots=True)
class Examined:
    """What one file was found to hold."""

    name: str
    annotator_id: str | None
    """Whose packet it is; none for a whole project."""
    fresh: int = 0
    """Changes that are new here."""
    known: int = 0
    """Changes that were here already."""
    not_mine: int = 0
    """Those left out because they claim to be the local annotator's, and nobody said so."""
    missing: dict[str, int] = field(default_factory=dict[str, int])
    """Articles whose texts are nowhere, with how many changes wait for them."""
    titles: dict[str, str] = field(default_factory=dict[str, str])
    """The titles of the articles that are missing."""


class Found:
    """What the files of one merge hold that is new in a project."""

    def __init__(self, project: Project, local_id: str, *, mine: bool) -> None:
        self.project = project
        self.local_id = local_id
        self.mine = mine
        """Whether the files may bring the local annotator's own work."""
        self.texts = Texts(project)
        self.touched: dict[str, Touched] = {}
        self.versions: list[Version] = []
        """Everything that is new, as it came."""
        self.heads: dict[str, Head] = {}
        self.seen: dict[tuple[str, str], str | None] = {}
        """What each new edit made of each record, as JSON."""
        self.size = 0
        """Code points of everything that was read."""
        self._known: dict[str, tuple[str, list[Stated]]] = {}

    def look_up(self, record_ids: Iterable[str]) -> dict[str, tuple[str, list[Stated]]]:
        """Return kind and edits of records of which some count here already, by their ids.

        Those asked for now are among them, and those asked for earlier.
        """
        new = [id for id in set(record_ids) if id not in self._known]
        self._known.update((id, ("", [])) for id in new)
        for id, kind, stated in self.project.received.stated(new):
            known = self._known[id][1]
            known.append(stated)
            self._known[id] = (kind, known)
        return self._known
