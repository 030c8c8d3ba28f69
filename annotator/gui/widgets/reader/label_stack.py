"""Where margin labels go: each beside its line, none over another; knows no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wish:
    """A label and the height it would like to begin at."""

    annotation_id: str
    y: int


@dataclass(slots=True)
class Slot:
    """Where a label begins; one that stands for several shows how many."""

    y: int
    wished_y: int
    annotation_ids: list[str]

    @property
    def is_folded(self) -> bool:
        """Whether there is no room to show each label by itself."""
        return len(self.annotation_ids) > 1


def stack(
    wishes: Sequence[Wish], height: int, farthest: int, kept: frozenset[str] = frozenset()
) -> list[Slot]:
    """Place labels of one `height`, pushed down where they would overlap.

    `wishes` come in order of `y`. A label that would come to stand more than `farthest`
    below its line is folded into the one above, unless it is among `kept`.
    """
    slots: list[Slot] = []
    for wish in wishes:
        free = slots[-1].y + height if slots else wish.y
        y = max(wish.y, free)
        is_far = y - wish.y > farthest and wish.annotation_id not in kept
        if is_far and not kept.intersection(slots[-1].annotation_ids):
            slots[-1].annotation_ids.append(wish.annotation_id)
        else:
            slots.append(Slot(y, wish.y, [wish.annotation_id]))
    return slots
