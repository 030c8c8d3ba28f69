"""Guess from a text's first and last lines what its file does not say.

Nothing is better than something wrong: each guess needs a line of its own that cannot
well be anything else.
"""

import re
from dataclasses import dataclass

from annotator.services.importing.guessing.dates import is_only_date, read_date
from annotator.services.importing.guessing.lines import Line, folded
from annotator.services.importing.guessing.words import around_dates, bylines, labels

_HEAD = 12
"""How many lines from the top may say something about the article."""
_PARAGRAPH = 200
"""A line of so many code points begins the report."""
_TITLE = range(15, 221)
_LABEL = 24
_NAME = range(4, 61)

_url = re.compile(r"(?:https?://|www\.)\S{4,2000}$")
_name = re.compile(
    r"[^\W\d_][\w.'’\-]*(?:(?:,| and| et| und| y| و|,? &)? [^\W\d_][\w.'’\-]*){0,7}$"
)
_copyright = re.compile(
    r"(?:copyrights?|©|\(c\))(?:\s|©|\(c\)|by\b)*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?(?:\s|,|by\b)*"
    r"(?P<name>[^\W\d_][^\d©.,|:;()]{2,50}?)\s*(?:[\d©.,|:;(-].*|all rights.*)?$",
    re.IGNORECASE,
)
_beside = re.compile(r"\s*[|·•]\s*|\s+[-–—]\s+")
"""What parts who wrote, for whom and when on one line."""
_comma = re.compile(r"\s*[,،]\s*")
_dateline = re.compile(r"^.{0,60}?\d{4}.{0,30}?\s[–—-]{1,2}\s")


@dataclass(slots=True)
class Guess:
    """What the lines of a text say about it; empty where they say nothing."""

    title: str = ""
    outlet: str = ""
    author: str = ""
    published: str = ""
    url: str = ""
    language: str = ""


def guess_metadata(lines: list[Line]) -> Guess:
    """Return what the lines of a text, furniture already marked, say about it.

    Lines that are labels (`Date: …`) or dates and nothing else become furniture.
    """
    guess = Guess()
    head = _head(lines)
    _read_labels(head, guess)
    _read_head(head, guess)
    if not guess.title:
        guess.title = _title(lines)
    if not guess.published:
        guess.published = _dated_by_first_paragraph(lines)
    if not guess.outlet:
        guess.outlet = _outlet(lines)
    return guess


def _head(lines: list[Line]) -> list[Line]:
    """Return the lines before the report proper, at most a dozen."""
    head: list[Line] = []
    for line in lines[:_HEAD]:
        if len(line.body) >= _PARAGRAPH and not line.furniture:
            break
        head.append(line)
    return head


def _read_labels(head: list[Line], guess: Guess) -> None:
    """Read `Title: …`, `Date: …` and the like, where at least two stand at the top."""
    found: dict[str, tuple[str, Line]] = {}
    for line in head:
        end = line.body.find(":", 0, _LABEL + 1)
        value = line.body[end + 1 : _LABEL * 40].strip()
        if end >= 0 and value:
            field = labels().get(folded(line.body[:end]))
            if field:
                found.setdefault(field, (value, line))
    if len(found) < 2 or not {"title", "published", "url"} & found.keys():
        return
    for field, (value, line) in found.items():
        setattr(guess, field, read_date(value) if field == "published" else value)
        line.furniture = True


def _read_head(head: list[Line], guess: Guess) -> None:
    """Read bylines, dates and addresses that have a line to themselves."""
    for place, line in enumerate(head):
        if len(line.body) > 100 and not line.body.startswith("http"):
            continue
        if not guess.url and _url.match(line.body):
            guess.url = line.body
        elif not guess.published and (date := _dated(line.body)):
            guess.published, line.furniture = date, True
        elif not line.furniture:
            _read_byline(line.body, guess, is_first=place == 0)


def _read_byline(body: str, guess: Guess, *, is_first: bool) -> None:
    """Read who wrote and when from a line that says both, and perhaps for whom.

    The first line is a title, in which a date is that of an event.
    """
    by, date = _parted_at_date(body)
    parts = _beside.split(by)
    if not guess.author:
        guess.author = next(filter(None, (_author(part) for part in (body, by, *parts))), "")
    if guess.published or is_first:
        return
    begins = folded(body)
    if len(parts) > 1:
        dates = (_dated(part) for part in parts)
        date = date or next(filter(None, dates), "")
    elif not (_author(by) or labels().get(begins.split(" ", 1)[0]) == "outlet"):
        date = ""
    guess.published = date


def _parted_at_date(body: str) -> tuple[str, str]:
    """Return a line without the date that ends it behind a comma, and that date."""
    for comma in _comma.finditer(body):
        date = _dated(body[comma.end() :])
        if date:
            names = _comma.split(body[: comma.start()])
            return (names[0] if len(names) == 2 else body[: comma.start()]), date
    return body, ""


def _dated(body: str) -> str:
    """Return the full date that is all some words say."""
    return read_date(_without_dated(body)) if is_only_date(body) else ""


def _without_dated(body: str) -> str:
    """Return a line from its first figure or month on."""
    words = body.replace(":", " ", 1).split()
    known = around_dates()
    while words and folded(words[0]).strip(",.،") in known:
        words.pop(0)
    return " ".join(words)


def _author(body: str) -> str:
    """Return the name on a line such as `By Jane Doe` or `Par Jeanne Dupont, Beyrouth`."""
    text = body if body.isascii() else body.replace("\u200c", " ")
    lower = folded(text[:20])
    for byline in bylines():
        if lower.startswith(byline) and not lower[len(byline) : len(byline) + 1].isalpha():
            name = text[len(byline) :].lstrip(" :\u00a0").split("|")[0].split(" - ")[0].strip(" ,.")
            return name if _is_name(name) else ""
    return ""


def _is_name(name: str) -> bool:
    """Tell whether every long word of a short line begins as names do."""
    if len(name) not in _NAME or _name.match(name) is None or " " not in name:
        return False
    if name[0].islower():
        return False
    return all(len(word) < 4 or not word[0].islower() for word in name.split())


def _title(lines: list[Line]) -> str:
    """Return the first line of the report, if more of it follows and it is no sentence."""
    report = (line for line in lines if not line.furniture and not _is_beside_title(line.body))
    first, second = next(report, None), next(report, None)
    if first is None or second is None or len(first.body) not in _TITLE:
        return ""
    said = first.body.rstrip("\"'”’»")
    if (first.is_sentence and said[-1:] not in "?!؟") or said[-1:] in ",;:،؛":
        return ""
    if len(first.body.split()) < 3 and first.body.isascii():
        return ""
    return first.body


def _is_beside_title(body: str) -> bool:
    """Tell whether a line is too short for a title, or a byline or an address."""
    if len(body) < _TITLE.start or _url.match(body) is not None:
        return True
    return len(body) < 80 and bool(_author(body))


def _dated_by_first_paragraph(lines: list[Line]) -> str:
    """Return the date of `CITY, May 30, 2024 (Agency) – …`."""
    for line in lines[:_HEAD]:
        if not line.furniture and len(line.body) >= _PARAGRAPH:
            match = _dateline.match(line.body[:120])
            date = read_date(match[0]) if match else ""
            return date if len(date) >= 10 else ""
    return ""


def _outlet(lines: list[Line]) -> str:
    """Return the name on a line such as `© 2024 The Daily. All rights reserved.`."""
    for line in (*reversed(lines[-_HEAD:]), *lines[:_HEAD]):
        if line.furniture and len(line.body) <= 160:
            match = _copyright.match(line.body)
            if match and not folded(match["name"]).startswith(("all rights", "by ", "the author")):
                return match["name"].strip(" -–—")
    return ""
