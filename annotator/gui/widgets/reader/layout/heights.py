"""How tall each paragraph is, and so where each begins."""

from collections.abc import Sequence

_CHUNK = 512


class Heights:
    """The heights of all paragraphs in whole pixels: guesses at first, replaced one by one.

    Sums over chunks of 512 make every question cost a few microseconds for a million
    paragraphs, and refilling cost what `sum` does.
    """

    def __init__(self, heights: Sequence[int]) -> None:
        self._heights = list(heights)
        self._chunks = [
            sum(self._heights[low : low + _CHUNK]) for low in range(0, len(heights), _CHUNK)
        ]

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, paragraph: int) -> int:
        return self._heights[paragraph]

    def replace(self, paragraph: int, height: int) -> int:
        """Set one height and return by how much it grew."""
        growth = height - self._heights[paragraph]
        self._heights[paragraph] = height
        self._chunks[paragraph // _CHUNK] += growth
        return growth

    def top(self, paragraph: int) -> int:
        """Return where a paragraph begins: the sum of the heights before it."""
        chunk = paragraph // _CHUNK
        return sum(self._chunks[:chunk]) + sum(self._heights[chunk * _CHUNK : paragraph])

    def total(self) -> int:
        """Return the sum of all heights."""
        return sum(self._chunks)

    def at(self, y: int) -> tuple[int, int]:
        """Return the paragraph at a height and how far into it `y` lies, clamped to the ends."""
        y = max(y, 0)
        chunk = 0
        while chunk < len(self._chunks) - 1 and y >= self._chunks[chunk]:
            y -= self._chunks[chunk]
            chunk += 1
        paragraph = chunk * _CHUNK
        last = min(paragraph + _CHUNK, len(self._heights)) - 1
        while paragraph < last and y >= self._heights[paragraph]:
            y -= self._heights[paragraph]
            paragraph += 1
        return paragraph, min(y, max(self._heights[paragraph] - 1, 0))
