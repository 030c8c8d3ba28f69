"""Pairs the quotation marks of one paragraph.

A mark opens or closes by where it stands, between a blank and a letter or the other way
round; only where that does not tell does its shape decide, by the language's own pairs
first. So straight, curly and foreign marks, and mixtures of them, are treated alike.
"""

import re
from dataclasses import dataclass, replace

_DOUBLE = '"“”„‟«»「」『』《》＂'
_SINGLE = "'‘’‚‛‹›"
_OPENERS = "“„‟«「『《‘‚‛‹"
_CLOSERS = "”»」』》’›"
_AFTER_OPEN_PLACE = "([{—–-/¿¡:…"
_BEFORE_CLOSE_PLACE = ".,;:!?)]}…—–،؛؟。"
_cluster = re.compile(rf"(?:[{_DOUBLE}{_SINGLE}]|``)+")
_short_word = re.compile(r"\w{1,8}\b")
_mark = re.compile(rf"''(?!')|’’(?!’)|``|[{_DOUBLE}{_SINGLE}]")
_TWO_IN_ONE = ("''", "’’")
"""Two single marks that may stand for a double one, or close two quotations at once."""


@dataclass(frozen=True, slots=True)
class Place:
    """One mark, and what its surroundings say it can be."""

    start: int
    end: int
    shape: str
    single: bool
    opens: bool
    closes: bool
    strong: bool
    """A closing single mark beside punctuation, which no apostrophe has."""


def places_of(text: str, start: int, end: int) -> list[Place]:
    """Return the quotation marks of the paragraph `text[start:end]`, apostrophes left out."""
    places: list[Place] = []
    for cluster in _cluster.finditer(text, start, end):
        before = text[cluster.start() - 1] if cluster.start() > start else " "
        after = text[cluster.end()] if cluster.end() < end else " "
        places += _places_of_cluster(cluster[0], cluster.start(), before, after)
    return places


def _places_of_cluster(cluster: str, at: int, before: str, after: str) -> list[Place]:
    marks = [(match.start(), match[0]) for match in _mark.finditer(cluster)]
    elided = before.isalpha() and len(marks) > 1 and marks[0][1] in "'’" and marks[1][1] in '«“„"'
    if elided and after.isalnum():
        before, marks = " ", marks[1:]
    opens = before.isspace() or before in _AFTER_OPEN_PLACE
    closes = after.isspace() or after in _BEFORE_CLOSE_PLACE
    strong = before in ".,!?;…»”" or (closes and not after.isspace()) or len(marks) > 1
    places: list[Place] = []
    for offset, shape in marks:
        single = shape in _SINGLE
        if single and shape not in _OPENERS and not opens and not closes:
            continue
        if shape == '"' and before.isdigit() and len(marks) == 1 and closes and opens:
            continue
        begin = at + offset
        places.append(Place(begin, begin + len(shape), shape, single, opens, closes, strong))
    return places


def _is_elided(text: str, start: int, elisions: frozenset[str]) -> bool:
    """Whether a mark stands for letters left out: 'em, '90s."""
    match = _short_word.match(text, start)
    if match is None:
        return False
    decade = match[0][:2].isdigit() and match[0][2:] in ("", "s")
    return decade or match[0].lower() in elisions


class Pairing:
    """Pairs the marks of one paragraph from left to right."""

    def __init__(
        self, text: str, start: int, end: int, closers: dict[str, str], elisions: frozenset[str]
    ) -> None:
        self.closers = closers
        """Closing mark of the language by opening mark."""
        self.text, self.start, self.end = text, start, end
        self.first = start + len(text[start:end]) - len(text[start:end].lstrip())
        """Where the paragraph's first character stands."""
        self.open: list[Place] = []
        self.pairs: list[tuple[Place, Place]] = []
        self.unclosed: list[tuple[Place, int]] = []
        """Double marks never closed, and how far they can reach at most."""
        self.unopened: list[Place] = []
        self.places = [
            place
            for place in places_of(text, start, end)
            if not (place.single and place.opens and _is_elided(text, place.end, elisions))
        ]
        self.closers_after = self._closers_after()
        self.strong_after = self._strong_after()
        self.double_after = self._double_after()

    def run(self) -> None:
        """Pair all marks of the paragraph."""
        for index, place in enumerate(self.places):
            if self._opens(place) or self._is_turned(place, index):
                self._push(place, index)
            elif place.shape in _TWO_IN_ONE and self.open and self.open[-1].single:
                self._close_twice(place)
            elif place.single:
                self._close_single(place, index)
            else:
                self._close_double(place)
        self.unclosed += [(place, self.end) for place in self.open if not place.single]
        self.unclosed += [
            (place, self.end)
            for place in self.open[:1]
            if place.single and place.start == self.start
        ]

    def _closers_after(self) -> list[int]:
        counts = [0] * (len(self.places) + 1)
        for index in range(len(self.places) - 1, -1, -1):
            place = self.places[index]
            closing = not place.single and place.closes and not place.opens
            unsure = (
                not place.single and place.opens == place.closes and place.shape not in _OPENERS
            )
            counts[index] = counts[index + 1] + (closing or unsure)
        return counts

    def _strong_after(self) -> list[bool]:
        """Whether a surely closing single mark comes before the next opening one."""
        found = [False] * (len(self.places) + 1)
        for index in range(len(self.places) - 1, -1, -1):
            place = self.places[index]
            found[index] = found[index + 1]
            if place.single:
                found[index] = place.closes and not place.opens
        return found

    def _double_after(self) -> list[Place | None]:
        """Return the first double mark from each place on."""
        found: list[Place | None] = [None] * (len(self.places) + 1)
        for index in range(len(self.places) - 1, -1, -1):
            place = self.places[index]
            found[index] = found[index + 1] if place.single else place
        return found

    def _is_open(self, single: bool) -> bool:
        return any(place.single == single for place in self.open)

    def _opens(self, place: Place) -> bool:
        if place.start == self.first and not place.single:
            return True
        if place.opens != place.closes:
            return place.opens and not self._is_misplaced(place)
        return self._opens_by_shape(place)

    def _is_turned(self, place: Place, index: int) -> bool:
        """Whether a closing mark stands where one opens, and another closes: said: ” yes”."""
        if place.single or not (place.opens and place.closes) or self._is_open(single=False):
            return False
        following = self.double_after[index + 1]
        if following is None or following.shape != place.shape:
            return False
        return following.closes and not following.opens

    def _is_misplaced(self, place: Place) -> bool:
        """Whether a straight mark closes though a blank stands before it: "yes, "she said."""
        before = self.text[max(self.start, place.start - 2) : place.start]
        return place.shape == '"' and before == ", " and self._is_open(single=False)

    def _opens_by_shape(self, place: Place) -> bool:
        shape = place.shape
        closing = shape in self.closers.values()
        if closing != (shape in self.closers):
            return not closing
        if place.single:
            return shape in _OPENERS
        if shape in _OPENERS:
            return True
        return shape not in _CLOSERS and not self._is_open(single=False)

    def _push(self, place: Place, index: int) -> None:
        doubles = sum(not each.single for each in self.open)
        crowded = doubles and (
            self.closers_after[index + 1] < doubles + 1 or self._starts_again(place)
        )
        if not place.single and crowded:
            kept = [each for each in self.open if each.single]
            self.unclosed += [(each, place.start) for each in self.open if not each.single]
            self.open = kept if kept and kept[0].start < self.unclosed[-1][0].start else []
        if len(self.open) < 6:
            self.open.append(place)

    def _starts_again(self, place: Place) -> bool:
        """Whether a mark repeats the one still open behind a full stop, as paragraphs do."""
        before = self.text[max(self.start, place.start - 3) : place.start].rstrip()[-1:]
        return before in (".", "!", "?") and any(
            each.shape == place.shape for each in self.open if not each.single
        )

    def _close_single(self, place: Place, index: int) -> None:
        if not self.open or not self.open[-1].single:
            return
        after_s = self.text[place.start - 1 : place.start] in ("s", "S", "z", "x")
        if after_s and not place.strong and self.strong_after[index + 1]:
            return
        self.pairs.append((self.open.pop(), place))

    def _close_twice(self, place: Place) -> None:
        """Let "''" end a quotation in single marks and the one around it."""
        middle = place.start + 1
        self.pairs.append((self.open.pop(), replace(place, end=middle, single=True)))
        if self.open:
            single = self.open[-1].single
            self.pairs.append((self.open.pop(), replace(place, start=middle, single=single)))

    def _close_double(self, place: Place) -> None:
        below = next(
            (rank for rank in range(len(self.open) - 1, -1, -1) if not self.open[rank].single), None
        )
        if below is not None:
            self.pairs.append((self.open[below], place))
            del self.open[below:]
        elif self.open:
            self.pairs.append((self.open.pop(), place))
        else:
            self.unopened.append(place)
