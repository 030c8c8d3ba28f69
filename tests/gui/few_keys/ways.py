"""The same labels made with suggestions, and by hand without them."""

import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from annotator.domain.folding import fold
from annotator.services.suggesting import Suggestion
from tests.gui.few_keys.typist import Span, Typist, Wanted

STEPS = (
    ("Shift+Down", "Shift+Up"),
    ("Ctrl+Shift+Right", "Ctrl+Shift+Left"),
    ("Shift+Right", "Shift+Left"),
)
"""Keys that add to the selection, the longest step first, each with the one that takes back."""


def label_with_suggestions(typist: Typist, labels: Sequence[Wanted]) -> None:
    """Go from suggestion to suggestion; take each, changed where something else is proposed.

    What is not suggested with exactly the words wanted is labelled by hand.
    """
    for wanted in labels:
        suggested = [_spans_of(each) for each in typist.room.suggestions.shown]
        if wanted.content in suggested:
            _take(typist, wanted)
        elif all((piece,) in suggested for piece in wanted.content):
            _take(typist, replace(wanted, content=wanted.content[:1]))
            for piece in wanted.content[1:]:
                _go_to_suggestion(typist, (piece,))
                typist.press("Shift+Return")
        else:
            label_by_hand(typist, [wanted])


def label_by_hand(typist: Typist, labels: Sequence[Wanted]) -> None:
    """Find the words by typing how they begin, select to their end, and fill in every field."""
    for wanted in labels:
        for place, span in enumerate(wanted.content):
            _select(typist, span)
            typist.press("Shift+Return" if place else "Return")
            if not place:
                typist.pick_speaker(wanted)
        typist.finish(wanted)


def _take(typist: Typist, wanted: Wanted) -> None:
    _go_to_suggestion(typist, wanted.content)
    if _is_all_right(typist, wanted):
        typist.press("Space")
    else:
        _take_changed(typist, wanted)


def _go_to_suggestion(typist: Typist, content: tuple[Span, ...]) -> None:
    for _ in range(60):
        current = typist.room.suggestions.current
        if current is not None and _spans_of(current) == content:
            return
        typist.press("Tab")
    raise AssertionError(f"nothing is suggested at {content}")


def _spans_of(suggestion: Suggestion) -> tuple[Span, ...]:
    return tuple((piece.start, piece.end) for piece in suggestion.content)


def _is_all_right(typist: Typist, wanted: Wanted) -> bool:
    """Return what a glance at the card tells."""
    proposal, current = typist.room.suggestions.proposal, typist.room.suggestions.current
    assert proposal is not None
    assert current is not None
    proposed = [guess and guess.id for guess in (proposal.value, proposal.target, proposal.topic)]
    return [current.speaker_id, *proposed] == [
        wanted.speaker_id,
        typist.value_of(wanted),
        wanted.target_id,
        wanted.topic_id,
    ]


def _take_changed(typist: Typist, wanted: Wanted) -> None:
    """Take the suggestion by the key of what is wrong about it."""
    suggestion, proposal = typist.room.suggestions.current, typist.room.suggestions.proposal
    assert suggestion is not None
    assert proposal is not None
    if suggestion.speaker_id != wanted.speaker_id:
        typist.press("S")
        typist.pick_speaker(wanted)
        proposed = typist.room.panel.form.proposal.proposal
        if proposed and proposed.topic and proposed.topic.id == wanted.topic_id:
            typist.press("A")
    elif proposal.topic is None or proposal.topic.id != wanted.topic_id:
        typist.pick_topic(wanted)
    elif proposal.value is None or proposal.value.id != typist.value_of(wanted):
        typist.press(wanted.value_key)
    else:
        typist.pick_target(wanted)
    typist.finish(wanted)


def _select(typist: Typist, span: Span) -> None:
    """Select words: their beginning is found, the rest is added by the longest steps that fit."""
    start, end = span
    reader, page = typist.room.reader, typist.room.work.page
    assert page is not None
    typist.press("Ctrl+F")
    typist.type(_enough_of(page.text, span))
    typist.press("Escape")
    found = reader.selection()
    assert found is not None
    assert found[0] == start
    mirrored = unicodedata.bidirectional(page.text[start]) in ("R", "AL")
    for key, back in STEPS:
        steps = (back, key) if mirrored and "Right" in key else (key, back)
        _add_while_it_fits(typist, *steps, end)
    assert reader.caret() == end, f"{span} cannot be selected by keys"


def _add_while_it_fits(typist: Typist, key: str, back: str, end: int) -> None:
    """Press a key until the end is reached; the press too many is seen before it is made."""
    reader = typist.room.reader
    while (before := reader.caret()) < end:
        typist.press(key)
        if before < reader.caret() <= end:
            continue
        if reader.caret() != before:
            typist.press_keys(back)
        typist.keys -= 1
        return


def _enough_of(text: str, span: Span) -> str:
    """Return as much of the words as must be typed until nothing else is found."""
    start, end = span
    folded = fold(text)
    for length in range(1, end - start):
        if folded.count(fold(text[start : start + length])) == 1:
            return text[start : start + length]
    return text[start:end]
