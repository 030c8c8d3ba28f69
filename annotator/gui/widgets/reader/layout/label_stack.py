"""Where margin labels go: each beside its line, none over another; knows no Qt."""

from collections.abc import Mapping, Sequence
from itertools import zip_longest

from annotator.domain.value import record, value


@value
class Wish:
    """A label and the height it would like to begin at."""

    annotation_id: str
    y: int
    lines: int = 1
    """How many lines it would fill if nothing of it were cut off."""


@record
class Slot:
    """Where a label begins; one that stands for several shows how many."""

    y: int
    wished_y: int
    annotation_ids: list[str]
    lines: int = 1
    """How many lines there is room for, and no more than the label wishes."""

    @property
    def is_folded(self) -> bool:
        """Whether there is no room to show each label by itself."""
        return len(self.annotation_ids) > 1


def stack(
    wishes: Sequence[Wish],
    height: int,
    farthest: int,
    kept: frozenset[str] = frozenset(),
    line: int = 0,
) -> list[Slot]:
    """Place labels of one `height`, pushed down where they would overlap.

    `wishes` come in order of `y`. A label that would come to stand more than `farthest`
    below its line is folded into the one above, unless it is among `kept`. Those kept get
    every line they wish for, the others as many as there is room for; each further line
    makes a label higher by `line`.
    """
    slots: list[Slot] = []
    for wish in wishes:
        free = slots[-1].y + height + (slots[-1].lines - 1) * line if slots else wish.y
        y = max(wish.y, free)
        is_far = y - wish.y > farthest and wish.annotation_id not in kept
        if is_far and not kept.intersection(slots[-1].annotation_ids):
            slots[-1].annotation_ids.append(wish.annotation_id)
        else:
            lines = wish.lines if wish.annotation_id in kept else 1
            slots.append(Slot(y, wish.y, [wish.annotation_id], lines))
    if line:
        _fill_gaps(slots, {wish.annotation_id: wish.lines for wish in wishes}, height, line)
    return slots


def _fill_gaps(slots: list[Slot], wished: Mapping[str, int], height: int, line: int) -> None:
    """Let labels grow into the room below them."""
    for slot, below in zip_longest(slots, slots[1:]):
        lines = wished[slot.annotation_ids[0]]
        room = lines if below is None else 1 + (below.y - slot.y - height) // line
        slot.lines = max(slot.lines, min(lines, room))
