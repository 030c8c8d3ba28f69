"""Quotations in marks, paragraph by paragraph; wrong, missing and misplaced marks mended."""

import re
from dataclasses import dataclass
from enum import StrEnum

from annotator.services.suggesting.text.pairing import Pairing, Place

_letter = re.compile(r"\w")


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


def quotations_of(
    text: str, start: int, end: int, *, runs_on: bool, mender: "Mender"
) -> list[Quoted]:
    """Return the quotations of the paragraph `text[start:end]`, outer before inner.

    `runs_on` tells that the next paragraph begins with an opening mark, so that one
    left open here is not a mistake.
    """
    pairing = Pairing(text, start, end, mender.closers, mender.elisions)
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
    """What the language knows about quotation marks and about speech where one is missing."""

    closers: dict[str, str]
    """Closing mark by opening mark."""
    elisions: frozenset[str]
    """Words that begin with an apostrophe."""

    attribution: re.Pattern[str] | None
    """", he said": a comma, at most three words, and a verb of saying."""

    names_speaker: re.Pattern[str] | None = None
    """What an attribution holds besides its verb: a name, or a pronoun that is not the
    speaker's own; none where a language has no capital letters to tell names by."""

    said_after: re.Pattern[str] | None = None
    """An attribution right behind the closing mark, without a comma of its own: " he said"."""

    subordinate: re.Pattern[str] | None = None
    """The first word of a clause that hangs on what is said: ", as he said"."""

    def is_told_outside(self, text: str, opening: int, closing: int) -> bool:
        """Whether the words outside the marks around `text[opening:closing]` say who speaks."""
        if text[:opening].rstrip(" \u00a0")[-1:] in (":", "："):
            return True
        ends_sentence = text[:closing].rstrip()[-1:] == "."
        said = self.said_after
        return bool(said and not ends_sentence and said.match(text, closing + 1))

    def end_of_speech(self, text: str, start: int, end: int) -> int | None:
        """Return where the speech in `text[start:end]` gives way to its attribution, or none."""
        if self.attribution is None:
            return None
        for match in self.attribution.finditer(text, start, end):
            if self.subordinate and self.subordinate.match(text, match.start() + 1):
                continue
            if not self.names_speaker or self.names_speaker.search(
                text, match.start(), match.end() + 4
            ):
                return match.start() + 1
        return None

    def start_of_speech(self, text: str, start: int, end: int) -> int:
        """Return where speech that is closed at `end` but never opened begins."""
        colon = text.rfind(": ", start, end)
        return colon + 2 if colon >= 0 else start


def _closed(text: str, opening: Place, closing: Place, mender: Mender) -> Quoted:
    end = closing.start
    told = mender.is_told_outside(text, opening.start, end)
    if not told and not opening.single and end - opening.end > 12:
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


def _unopened(text: str, start: int, pairing: Pairing, mender: Mender) -> list[Quoted]:
    first = pairing.unopened[0] if pairing.unopened else None
    if first is None or not first.strong or not first.closes:
        return []
    if any(not closing.single and closing.end <= first.start for _, closing in pairing.pairs):
        return []
    begin = mender.start_of_speech(text, start, first.start)
    if begin == start and not _letter.search(text, first.end, pairing.end):
        # Nobody is named behind it: a stray mark at the end of the paragraph.
        return []
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
