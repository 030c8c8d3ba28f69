"""What was found in the files of a merge: everything that is new here, record by record."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from annotator.domain.winning import Stated
from annotator.services.merging.batch import Batch
from annotator.services.merging.texts import Texts
from annotator.store.project import Project
from annotator.store.versions import Head, Version

Known = tuple[str, list[Stated]]
"""The kind of a record, and what counts of it here; an empty kind where nothing does."""
_NOTHING: Known = ("", [])


@dataclass(slots=True)
class Touched:
    """A record of which there is something new."""

    kind: str
    owner_id: str | None
    """Who alone edits it; none where everybody does."""
    known: list[Stated]
    """What counts of it here already."""
    fresh: list[Version]
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
    """The titles of articles, as far as the file says."""


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
        self.foreign: set[str] = set()
        """Labels that say more than this program knows, or were looked at closely for another
        reason."""
        self.size = 0
        """Code points of everything that is new."""
        self._known: dict[str, Known] = {}

    def begin_part(self) -> None:
        """Let go of what was found so far, which has been written meanwhile."""
        self.touched, self.versions, self.heads, self.seen = {}, [], {}, {}
        self.foreign, self._known = set(), {}
        self.size = 0

    def look_up(self, record_ids: Iterable[str]) -> Mapping[str, Known]:
        """Return what is known here of records, by id; those asked for earlier are among them."""
        new = [id for id in {*record_ids} if id not in self._known]
        self._known.update(dict.fromkeys(new, _NOTHING))
        for id, kind, stated in self.project.received.stated(new):
            known = self._known[id]
            if known is _NOTHING:
                self._known[id] = (kind, [stated])
            else:
                known[1].append(stated)
        return self._known

    def belongs_to_another(self, record_id: str, author_id: str) -> bool:
        """Tell whether somebody else has edited a record of one owner; `look_up` it first."""
        stated = self._known[record_id][1]
        return bool(stated) and any(each.annotator_id != author_id for each in stated)

    def keep_labels(self, batch: Batch) -> None:
        """Take in new labels as `keep` does, many at a time."""
        versions = batch.without_before()
        self.versions += versions
        known, touched = self._known, self.touched
        for version in versions:
            head, kind, id, _, _ = version
            its = touched.get(id)
            if its is None:
                touched[id] = Touched(kind, head.annotator_id, known[id][1], [version])
            elif _when(version) > _when(its.fresh[0]):
                its.fresh[0] = version

    def keep(self, version: Version, *, owned: bool) -> None:
        """Take in something new; of what is owned, the newest matters. `look_up` it first."""
        self.versions.append(version)
        touched = self.touched.get(version.record_id)
        if touched is None:
            owner = version.head.annotator_id if owned else None
            known = self._known[version.record_id][1]
            self.touched[version.record_id] = Touched(version.kind, owner, known, [version])
        elif not owned:
            touched.fresh.append(version)
        elif _when(version) > _when(touched.fresh[0]):
            touched.fresh[0] = version


def _when(version: Version) -> tuple[str, str]:
    return version.head.made_at, version.head.id
