"""All speakers of the codebook, filtered and sorted without asking the file again."""

from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.codebook import Speaker, SpeakerKind
from annotator.domain.edit import Edit
from annotator.domain.folding import fold
from annotator.domain.lookup import Codebook
from annotator.gui.widgets.picker import search_key
from annotator.services.codebook.alike import AlikeSpeakers
from annotator.store.project import Project


class Shown(StrEnum):
    """Which entries are listed."""

    CURRENT = "current"
    ALIKE = "alike"
    UNUSED = "unused"
    ARCHIVED = "archived"
    MERGED = "merged"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class SpeakerWish:
    """What is listed, and in which order."""

    text: str = ""
    kind: SpeakerKind | None = None
    shown: Shown = Shown.CURRENT
    by_uses: bool = False


class SpeakerShelf:
    """The entries by id; it follows edits entry by entry, so that many cost little."""

    def __init__(self, book: Codebook) -> None:
        self.entries = {speaker.id: speaker for speaker in book.speakers}
        self.alike = AlikeSpeakers(book.speakers)
        self.spoken: dict[str, int] = {}
        """In how many annotations an entry speaks, also by those merged into it."""
        self.targeted: dict[str, int] = {}
        """How many stances are toward an entry, also toward those merged into it."""
        self._keys = {id: _search_text(entry) for id, entry in self.entries.items()}
        self._order = {id: fold(entry.name) for id, entry in self.entries.items()}

    def apply(self, edit: Edit) -> bool:
        """Follow an edit; says whether it changed a speaker."""
        if "speaker" not in edit.kinds:
            return False
        changed = [change for change in edit.changes if change.kind == "speaker"]
        for change in changed:
            id, after = change.record_id, change.after
            if isinstance(after, Speaker):
                self.entries[id] = after
                self._keys[id], self._order[id] = _search_text(after), fold(after.name)
                self.alike.put(after)
            else:
                self.entries.pop(id, None)
                self.alike.drop(id)
        return bool(changed)

    def count(self, project: Project) -> None:
        """Count the uses anew."""
        self.spoken = self._standing(project.usage.speakers())
        self.targeted = self._standing(project.usage.targets())

    def uses(self, speaker_id: str) -> int:
        """Return how often an entry is used, as speaker or as target."""
        return self.spoken.get(speaker_id, 0) + self.targeted.get(speaker_id, 0)

    def standing(self, speaker_id: str | None) -> Speaker | None:
        """Return the entry that stands for an id today, following merges."""
        entry, seen = self.entries.get(speaker_id or ""), set[str]()
        while entry is not None and entry.merged_into and entry.id not in seen:
            seen.add(entry.id)
            entry = self.entries.get(entry.merged_into, entry)
        return entry

    def ids_of(self, speaker_id: str) -> tuple[str, ...]:
        """Return the ids that all mean this entry today."""
        merged = (e.id for e in self.entries.values() if e.merged_into)
        others = (id for id in merged if (s := self.standing(id)) and s.id == speaker_id)
        return (speaker_id, *others)

    def listed(self, wish: SpeakerWish) -> list[str]:
        """Return the ids of the entries that are wanted, in order."""
        words = search_key(wish.text).split()
        found = [
            id
            for id in self._of(wish.shown)
            if (wish.kind is None or self.entries[id].kind is wish.kind)
            and all(word in self._keys[id] for word in words)
        ]
        found.sort(key=lambda entry_id: (self._order[entry_id], entry_id))
        if wish.by_uses:
            found.sort(key=self.uses, reverse=True)
        return found

    def _of(self, shown: Shown) -> list[str]:
        match shown:
            case Shown.ALIKE:
                return list(self.alike.all())
            case Shown.MERGED:
                return [e.id for e in self.entries.values() if e.merged_into]
            case Shown.ARCHIVED:
                return [e.id for e in self.entries.values() if e.archived and not e.merged_into]
            case Shown.ALL:
                return list(self.entries)
            case _:
                current = (e for e in self.entries.values() if not e.archived and not e.merged_into)
                unused = shown is Shown.UNUSED
                return [e.id for e in current if not unused or not self.uses(e.id)]

    def _standing(self, counts: dict[str, int]) -> dict[str, int]:
        found: dict[str, int] = {}
        for id, count in counts.items():
            entry = self.standing(id)
            if entry is not None:
                found[entry.id] = found.get(entry.id, 0) + count
        return found


def _search_text(entry: Speaker) -> str:
    names = (entry.name, *entry.aliases, *(role.title for role in entry.roles))
    return "\n".join(search_key(name) for name in names)
