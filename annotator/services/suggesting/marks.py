"""Quotation marks of one paragraph, paired; wrong, missing and misplaced ones mended.

A mark opens or closes by where it stands, between a blank and a letter or the other way
round; only where that does not tell does its shape decide. So straight, curly and
foreign marks, and mixtures of them, are treated alike.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

_DOUBLE = '"“”„‟«»「」『』《》＂'
_SINGLE = "'‘’‚‛‹›"
_OPENERS = "“„‟«「『《‘‚‛‹"
_CLOSERS = "”»」』》’›"
_AFTER_OPEN_PLACE = "([{—–-/¿¡:…"
_BEFORE_CLOSE_PLACE = ".,;:!?)]}…—–،؛؟。"
_cluster = re.compile(rf"(?:[{_DOUBLE}{_SINGLE}]|``)+")
_mark = re.compile(rf"''(?!')|``|[{_DOUBLE}{_SINGLE}]")


class Closing(StrEnum):
    """How a quotation ends."""

    CLOSED = "closed"
    RUNNING = "running"
    """Open at the end of its paragraph; it goes on in the next."""
    MISSING = "missing"
    """Never closed; its end was guessed."""
    UNOPENED = "unopened"
    """Closed, but its opening was guessed."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """One quotation: its marks and what is between them."""

    outer_start: int
    start: int
    """First code point inside the marks that is not a blank."""
    end: int
    outer_end: int
    """Code point after the closing mark."""
    closing: Closing = Closing.CLOSED
    single: bool = False
    """Whether it stands in single marks."""


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


class _Pairing:
    """Pairs the marks of one paragraph from left to right."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text, self.start, self.end = text, start, end
        self.open: list[Place] = []
        self.pairs: list[tuple[Place, Place]] = []
        self.unclosed: list[tuple[Place, int]] = []
        """Double marks never closed, and how far they can reach at most."""
        self.unopened: list[Place] = []
        self.places = places_of(text, start, end)
        self.closers_after = self._closers_after()
        self.strong_after = self._strong_after()

    def run(self) -> None:
        for index, place in enumerate(self.places):
            if self._opens(place):
                self._push(place, index)
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

    def _is_open(self, single: bool) -> bool:
        return any(place.single == single for place in self.open)

    def _opens(self, place: Place) -> bool:
        if place.opens != place.closes:
            return place.opens
        if place.single:
            return place.shape in _OPENERS
        if place.shape in _OPENERS:
            german = place.shape == "“" and bool(self.open) and self.open[-1].shape == "„"
            return not german
        return place.shape not in _CLOSERS and not self._is_open(single=False)

    def _push(self, place: Place, index: int) -> None:
        doubles = sum(not each.single for each in self.open)
        crowded = doubles and self.closers_after[index + 1] < doubles + 1
        if not place.single and crowded:
            kept = [each for each in self.open if each.single]
            self.unclosed += [(each, place.start) for each in self.open if not each.single]
            self.open = kept if kept and kept[0].start < self.unclosed[-1][0].start else []
        if len(self.open) < 6:
            self.open.append(place)

    def _close_single(self, place: Place, index: int) -> None:
        if not self.open or not self.open[-1].single:
            return
        after_s = self.text[place.start - 1 : place.start] in ("s", "S", "z", "x")
        if after_s and not place.strong and self.strong_after[index + 1]:
            return
        self.pairs.append((self.open.pop(), place))

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


def quotations_of(
    text: str, start: int, end: int, *, runs_on: bool, mender: "Mender"
) -> list[Quoted]:
    """Return the quotations of the paragraph `text[start:end]`, outer before inner.

    `runs_on` tells that the next paragraph begins with an opening mark, so that one
    left open here is not a mistake.
    """
    pairing = _Pairing(text, start, end)
    pairing.run()
    found = [_closed(text, opening, closing, mender) for opening, closing in pairing.pairs]
    last = pairing.unclosed[-1][0] if pairing.unclosed else None
    for opening, limit in pairing.unclosed:
        may_run = runs_on and opening is last and limit == end
        if may_run or not opening.single:
            found.append(_unclosed(text, opening, limit, may_run, mender))
    found += _unopened(text, start, pairing, mender)
    return _without_crossings(text, found)


@dataclass(frozen=True, slots=True)
class Mender:
    """What the language knows about the end of a quotation whose mark is missing."""

    attribution: re.Pattern[str] | None
    """", he said": a comma, at most three words, and a verb of saying."""

    def end_of_speech(self, text: str, start: int, end: int) -> int | None:
        """Return where the speech in `text[start:end]` gives way to its attribution, or none."""
        match = self.attribution.search(text, start, end) if self.attribution else None
        return match.start() + 1 if match else None

    def start_of_speech(self, text: str, start: int, end: int) -> int:
        """Return where speech that is closed at `end` but never opened begins."""
        colon = text.rfind(": ", start, end)
        return colon + 2 if colon >= 0 else start


def _closed(text: str, opening: Place, closing: Place, mender: Mender) -> Quoted:
    end = closing.start
    if not opening.single and end - opening.end > 12:
        tail = max(opening.end, end - 60)
        comma = mender.end_of_speech(text, tail, end)
        if comma is not None and len(text[comma:end].split()) <= 4 and comma - opening.end > 8:
            return _trimmed(text, opening.start, opening.end, comma, comma, Closing.MISSING)
    return _trimmed(
        text, opening.start, opening.end, end, closing.end, Closing.CLOSED, opening.single
    )


def _unclosed(text: str, opening: Place, limit: int, may_run: bool, mender: Mender) -> Quoted:
    comma = mender.end_of_speech(text, opening.end, limit)
    if comma is not None and (not may_run or _is_one_clause(text[comma:limit])):
        return _trimmed(text, opening.start, opening.end, comma, comma, Closing.MISSING)
    closing = Closing.RUNNING if may_run else Closing.MISSING
    return _trimmed(text, opening.start, opening.end, limit, limit, closing, opening.single)


def _is_one_clause(text: str) -> bool:
    """Whether no sentence ends before the end of `text`, so that an attribution can close it."""
    return len(text) < 150 and not re.search(r"[.!?]\s", text.rstrip())


def _unopened(text: str, start: int, pairing: _Pairing, mender: Mender) -> list[Quoted]:
    first = pairing.unopened[0] if pairing.unopened else None
    if first is None or not first.strong or not first.closes:
        return []
    if any(not closing.single and closing.end <= first.start for _, closing in pairing.pairs):
        return []
    begin = mender.start_of_speech(text, start, first.start)
    return [_trimmed(text, begin, begin, first.start, first.end, Closing.UNOPENED)]


def _trimmed(
    text: str,
    outer_start: int,
    start: int,
    end: int,
    outer_end: int,
    closing: Closing,
    single: bool = False,
) -> Quoted:
    inside = text[start:end]
    left = start + len(inside) - len(inside.lstrip())
    right = start + len(inside.rstrip())
    return Quoted(outer_start, left, max(left, right), max(outer_end, right), closing, single)


def _without_crossings(text: str, found: list[Quoted]) -> list[Quoted]:
    """Sort, outer first, and drop what is empty or crosses the border of another."""
    kept: list[Quoted] = []
    borders: list[int] = []
    for quoted in sorted(found, key=lambda each: (each.outer_start, -each.outer_end)):
        while borders and borders[-1] <= quoted.outer_start:
            borders.pop()
        crosses = bool(borders) and quoted.outer_end > borders[-1]
        has_word = any(character.isalnum() for character in text[quoted.start : quoted.end])
        if has_word and not crosses:
            kept.append(quoted)
            borders.append(quoted.outer_end)
    return kept
