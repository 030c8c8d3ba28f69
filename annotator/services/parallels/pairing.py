"""Which words of two passages render each other."""

from annotator.services.parallels.weighing import Passage

Pairs = list[tuple[int, int, float]]
"""Words in common: the place in the passage, in the other text, and how alike they are."""


def one_to_one(passage: Passage, start: int, end: int) -> Pairs:
    """Pair the words that two stretches have in common, the likest first, in their order."""
    candidates = sorted(
        (-alike, index, place)
        for place in range(start, end)
        for index, alike in passage.likes.get(place, ())
    )
    used: set[int] = set()
    taken: set[int] = set()
    pairs: Pairs = []
    for minus, index, place in candidates:
        if index not in used and place not in taken:
            used.add(index)
            taken.add(place)
            pairs.append((index, place, -minus))
    return sorted(pairs)
