"""The texts that labels are held against: the project's own, or those that came along."""

from collections import OrderedDict
from contextlib import suppress

from annotator.domain.ids import article_id
from annotator.store.project import Project
from annotator.store.strangers.file import Refused
from annotator.store.strangers.reading import Stranger

_KEPT = 32_000_000
"""Code points kept in memory; texts beyond are read again."""
_MOST = 100_000
"""So many texts are kept at most, those that are nowhere among them."""


class Texts:
    """Texts by article; whoever brings one along is believed only if its id follows from it."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._kept: OrderedDict[str, str | None] = OrderedDict()
        self._size = 0
        self.brought: dict[str, Stranger] = {}
        """In which file the text of an article lies that the project does not have."""

    def bring(self, stranger: Stranger, ids: list[str]) -> None:
        """Note that a file brings the texts of some articles that the project does not have."""
        for id in ids:
            self.brought.setdefault(id, stranger)

    def has(self, id: str) -> bool:
        """Tell whether the text of an article is here or came along."""
        return id in self.brought or bool(self._project.articles.with_text([id]))

    def of(self, id: str) -> str | None:
        """Return the text of an article, or none. Raises `Refused` for one that is not it."""
        if id in self._kept:
            self._kept.move_to_end(id)
            return self._kept[id]
        text = self._read(id)
        self._kept[id] = text
        self._size += len(text or "")
        while len(self._kept) > (1 if self._size > _KEPT else _MOST):
            self._size -= len(self._kept.popitem(last=False)[1] or "")
        return text

    def _read(self, id: str) -> str | None:
        stranger = self.brought.get(id)
        if stranger is None:
            with suppress(LookupError):
                return self._project.articles.body(id)
            return None
        text = stranger.text(id)
        if not isinstance(text, str) or not text or article_id(text) != id:
            raise Refused(stranger.name, f"It holds another text for article {id} than it says.")
        return text
