"""Finds words in the text as people think of them, whatever their case and marks; no Qt."""

from annotator.domain.folding import Folded, fold

MOST_MATCHES = 100_000


class Finder:
    """Finds in one text, which is folded once, at the first search."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded: Folded | None = None

    def find(self, query: str) -> list[tuple[int, int]]:
        """Return where `query` stands, disjoint and in order; at most 100,000 places."""
        wanted = fold(query)
        if not wanted.strip():
            return []
        if self._folded is None:
            self._folded = Folded.of(self._text)
        found: list[tuple[int, int]] = []
        text, size = self._folded.text, len(wanted)
        at = text.find(wanted)
        while at >= 0 and len(found) < MOST_MATCHES:
            found.append(self._folded.original_range(at, at + size))
            at = text.find(wanted, at + size)
        return found
