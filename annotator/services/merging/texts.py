"""The texts that labels are held against: the project's own, or those that came along."""

from collections import OrderedDict

from annotator.domain.ids import article_id
from annotator.store.project import Project
from annotator.store.strangers.file import Refused
from annotator.store.strangers.reading import Stranger

_KEPT = 32_000_000
"""Code points kept in memory; texts beyond are read again."""


class Texts:
    """Texts by article; whoever brings one along is believed only if its id follows from it."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._kept: OrderedDict[str, str | None] = OrderedDict()
        self._size = 0
        self.there: set[str] = set(project.articles.text_ids())
        """Whose texts the project has."""
        self.brought: dict[str, Stranger] = {}
        """In which file the text of an article lies that the project does not have."""

    def bring(self, stranger: Stranger, ids: list[str]) -> None:
        """Note that a file brings the texts of some articles."""
        for id in ids:
            if id not in self.there:
                self.brought.setdefault(id, stranger)

    def has(self, id: str) -> bool:
        """Tell whether the text of an article is here or came along."""
        return id in self.there or id in self.brought

    def of(self, id: str) -> str | None:
        """Return the text of an article, or none. Raises `Refused` for one that is not it."""
        if id in self._kept:
            self._kept.move_to_end(id)
            return self._kept[id]
        text = self._read(id)
        self._kept[id] = text
        self._size += len(text or "")
        while self._size > _KEPT and len(self._kept) > 1:
            self._size -= len(self._kept.popitem(last=False)[1] or "")
        return text

    def _read(self, id: str) -> str | None:
        if id in self.there:
            return self._project.articles.body(id)
        if id not in self.brought:
            return None
        stranger = self.brought[id]
        text = stranger.text(id)
        if not isinstance(text, str) or not text or article_id(text) != id:
            raise Refused(stranger.name, f"It holds another text for article {id} than it says.")
        return text
