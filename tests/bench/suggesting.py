"""How well quotations and speakers are found in the two corpus articles, and how fast."""

import json
import re
from collections.abc import Callable
from functools import partial
from typing import Any, cast

from annotator.domain.codebook import Role, Speaker, SpeakerKind
from annotator.paths import seed
from annotator.services.suggesting import Suggestion, suggest
from tests.bench.figure import Figures, Setting, measured_together, ratio
from tests.corpus import CORPUS

SAMPLE = seed("sample", "articles")
GOLD = CORPUS / "gold_quotations.json"

Item = dict[str, Any]
Spans = list[tuple[int, int]]

REGISTER = (
    Speaker(
        id="khamenei",
        name="Ali Khamenei",
        aliases=("Ayatollah Khamenei", "the Leader", "Khamenei"),
        roles=(Role("Leader of the Islamic Revolution"),),
    ),
    Speaker(
        id="assad",
        name="Bashar al-Assad",
        aliases=("President Assad", "al-Assad", "Assad"),
        roles=(Role("President of Syria"),),
    ),
    Speaker(
        id="isna",
        name="ISNA news agency",
        aliases=("ISNA",),
        kind=SpeakerKind.ORGANISATION,
    ),
    Speaker(
        id="iran",
        name="Government of Iran",
        aliases=("Iran", "Tehran"),
        kind=SpeakerKind.STATE,
    ),
)
"""The speakers of the gold file with the names and titles that everybody knows them by."""


_MARKED = ("quotations_marked_recall", "quotations_marked_precision")
_ALL = ("quotations_all_recall", "quotations_all_precision")
_SPEAKERS = ("quotations_speaker_with_register", "quotations_speaker_without_register")


def named(setting: Setting) -> Figures:
    """Return the figures; shares of what is found in the corpus only where it is there."""
    found: dict[str, Callable[[], float]] = {
        "quotations_vs_tokenizing": partial(_against_tokenizing, setting)
    }
    if GOLD.is_file():
        found |= measured_together(_shares, [*_MARKED, *_ALL, *_SPEAKERS])
    return found


def _shares() -> dict[str, float]:
    """Return shares from 0 to 1.

    Marked quotations are compared to the character, all kinds by an overlap of half the
    union; headings are neither expected nor allowed for.
    """
    gold = json.loads(GOLD.read_text(encoding="utf-8"))
    articles = {
        doc: (CORPUS / file["name"]).read_bytes().decode("utf-8")
        for doc, file in gold["files"].items()
    }
    items = [item for item in cast(list[Item], gold["items"]) if item["kind"] != "heading"]
    with_register = {doc: suggest(text, "en", REGISTER) for doc, text in articles.items()}
    without = {doc: suggest(text, "en") for doc, text in articles.items()}
    return {
        **_marked(items, without),
        **_all(items, without),
        _SPEAKERS[0]: _speakers(items, with_register),
        _SPEAKERS[1]: _speakers(items, without),
    }


def _against_tokenizing(setting: Setting) -> float:
    """Return the time for the articles of the sample over that for taking them apart in words."""
    files = sorted(SAMPLE.glob("*.txt"))[: 3 if setting.quick else None]
    texts = [file.read_text("utf-8") for file in files]
    word = re.compile(r"\w+|[^\w\s]")
    return ratio(
        lambda: [suggest(text, "en", REGISTER) for text in texts],
        lambda: [[found.span() for found in word.finditer(text)] for text in texts],
    )


def _marked(items: list[Item], found: dict[str, list[Suggestion]]) -> dict[str, float]:
    expected = {
        (item["doc"], *span) for item in items if item.get("open_mark") for span in _spans(item)
    }
    suggested = {
        (doc, segment.start, segment.end)
        for doc, suggestions in found.items()
        for suggestion in suggestions
        if suggestion.marked
        for segment in suggestion.content
    }
    hits = len(expected & suggested)
    return {
        "quotations_marked_recall": hits / len(expected),
        "quotations_marked_precision": hits / len(suggested),
    }


def _all(items: list[Item], found: dict[str, list[Suggestion]]) -> dict[str, float]:
    pairs = _paired(items, found)
    suggested = sum(len(suggestions) for suggestions in found.values())
    return {
        "quotations_all_recall": len(pairs) / len(items),
        "quotations_all_precision": len(pairs) / suggested,
    }


def _speakers(items: list[Item], found: dict[str, list[Suggestion]]) -> float:
    pairs = _paired(items, found)
    right = sum(
        item["speaker"].lower() == suggestion.speaker_name.lower() for item, suggestion in pairs
    )
    return right / len(pairs)


def _paired(items: list[Item], found: dict[str, list[Suggestion]]) -> list[tuple[Item, Suggestion]]:
    """Pair each expected passage with the suggestion that overlaps it most, each used once."""
    scored = sorted(
        (
            (_overlap(_spans(item), _content(suggestion)), rank, place, item, suggestion)
            for rank, item in enumerate(items)
            for place, suggestion in enumerate(found[item["doc"]])
        ),
        key=lambda each: (-each[0], each[1], each[2]),
    )
    taken_items: set[int] = set()
    taken: set[tuple[str, int]] = set()
    pairs: list[tuple[Item, Suggestion]] = []
    for overlap, rank, place, item, suggestion in scored:
        if overlap >= 0.5 and rank not in taken_items and (item["doc"], place) not in taken:
            taken_items.add(rank)
            taken.add((item["doc"], place))
            pairs.append((item, suggestion))
    return pairs


def _spans(item: Item) -> Spans:
    return [(piece["start"], piece["end"]) for piece in item.get("segments") or [item]]


def _content(suggestion: Suggestion) -> Spans:
    return [(segment.start, segment.end) for segment in suggestion.content]


def _overlap(one: Spans, other: Spans) -> float:
    first = {position for span in one for position in range(*span)}
    second = {position for span in other for position in range(*span)}
    return len(first & second) / len(first | second)
