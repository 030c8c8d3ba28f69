"""How fast the reader is, beside a bare read-only text widget and beside what eyes notice.

Figures are ratios, against a bare QTextEdit (`…_vs_bare`) or a limit (`…_vs_16ms`). An article
of one single paragraph stands beside the same words in paragraphs: the last figure of a size
is the worst ratio of the two over everything that is done.
"""

import os
import random
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from annotator.domain.annotation import Segment, SegmentRole
from annotator.gui.widgets.reader import Reader, Span
from tests.bench import reading_acts as acts
from tests.bench.figure import Figures, Setting, measured_together


class Act(NamedTuple):
    """Something that is done in an open article, and what it may cost."""

    measure: Callable[[Reader], float]
    limit_ms: int


ACTS: Mapping[str, Act] = {
    "wheel_p99": Act(acts.wheel_p99_ms, 16),
    "page_p99": Act(acts.page_p99_ms, 16),
    "add": Act(acts.add_ms, 5),
    "remove": Act(acts.remove_ms, 5),
    "jump_p99": Act(acts.jump_p99_ms, 30),
    "point_p99": Act(acts.point_p99_ms, 16),
    "resize": Act(acts.resize_ms, 16),
    "zoom": Act(acts.zoom_ms, 16),
}

_ENGLISH = (
    "the minister said that talks on border trade would resume after an inquiry into "
    "reports of a secret agreement between parliament and several provincial governors"
)
_ARABIC = "قال الوزير إن المحادثات حول التجارة ستستأنف بعد تحقيق في تقارير عن اتفاق سري"
_EMOJI = f"{_ENGLISH} 👩‍👩‍👧 😀"


class Size(NamedTuple):
    """How much of what an article is made of, and how many annotations it has."""

    length: int
    annotations: int
    sentences: tuple[str, ...]


QUICK: Mapping[str, Size] = {"1m": Size(1_000_000, 10_000, (_ENGLISH,))}
FULL: Mapping[str, Size] = {
    **QUICK,
    "1m_arabic": Size(1_000_000, 10_000, (_ARABIC,)),
    "1m_emoji": Size(1_000_000, 10_000, (_EMOJI,)),
    "5m": Size(5_000_000, 50_000, (_ENGLISH, _ARABIC, _EMOJI, f"{_ARABIC} {_EMOJI}")),
}


def named(setting: Setting) -> Figures:
    """Return the figures; opening can be had alone, the others of a size come together."""
    found: dict[str, Callable[[], float]] = {}
    for name, size in (QUICK if setting.quick else FULL).items():
        found[f"reader_open_{name}_vs_bare"] = partial(_open_alone, size)
        names = [
            f"reader_open_{name}_single_vs_bare",
            *(_name(act, name + single) for single in ("", "_single") for act in ACTS),
            f"reader_single_paragraph_{name}_vs_paragraphs",
        ]
        found |= measured_together(partial(_together, name, size), names)
    return found


def _name(act: str, size: str) -> str:
    return f"reader_{act}_{size}_vs_{ACTS[act].limit_ms}ms"


def _open_alone(size: Size) -> float:
    """Return the time until an article with its labels is seen over a bare widget's."""
    _ready()
    text = text_of(size.length, *size.sentences)
    bare = acts.bare_open_ms(text)
    return acts.open_ms(text, spans_in(text, size.annotations)) / bare


def _together(name: str, size: Size) -> dict[str, float]:
    _ready()
    text = text_of(size.length, *size.sentences)
    spans = spans_in(text, size.annotations)
    # Both against the usual paragraphs: of a single one the bare widget makes a meal.
    bare = acts.bare_open_ms(text)
    usual, single = _times(text, spans), _times(text.replace("\n", " "), spans)
    return {
        f"reader_open_{name}_single_vs_bare": single["open"] / bare,
        **{_name(act, name): usual[act] / ACTS[act].limit_ms for act in ACTS},
        **{_name(act, f"{name}_single"): single[act] / ACTS[act].limit_ms for act in ACTS},
        f"reader_single_paragraph_{name}_vs_paragraphs": max(
            taken / usual[act] for act, taken in single.items()
        ),
    }


def _times(text: str, spans: Sequence[Span]) -> dict[str, float]:
    """Return what everything costs in an article, in milliseconds."""
    opened = acts.open_ms(text, spans)
    reader = acts.shown()
    reader.show_article(text, (), spans)
    acts.draw()
    found = {name: act.measure(reader) for name, act in ACTS.items()}
    reader.close()
    return {"open": opened, **found}


def _ready() -> None:
    assert isinstance(QApplication.instance() or QApplication([]), QApplication)


def text_of(size: int, *sentences: str) -> str:
    """Return paragraphs of 30 to 150 words of sentences in turn, `size` code points together."""
    dice = random.Random(7)
    words = [sentence.split() for sentence in sentences]
    paragraphs: list[str] = []
    length = 0
    while length < size:
        chosen = words[len(paragraphs) % len(words)]
        paragraph = " ".join(dice.choices(chosen, k=dice.randint(30, 150))) + "."
        paragraphs.append(paragraph)
        length += len(paragraph) + 1
    return "\n".join(paragraphs)[:size]


def spans_in(text: str, count: int) -> list[Span]:
    """Return annotations all over a text, split and nested, up to eight deep."""
    dice = random.Random(11)
    spans: list[Span] = []
    while len(spans) < count:
        start = dice.randrange(len(text) - 600)
        for depth in range(8 if len(spans) % 40 == 0 else 1):
            first = start + 9 * depth
            last = first + dice.randint(30, 220)
            segments = [Segment(first, last, text[first:last])]
            if dice.random() < 0.15:
                segments.append(Segment(last + 20, last + 80, text[last + 20 : last + 80]))
            if dice.random() < 0.5:
                segments.append(
                    Segment(last + 90, last + 104, text[last + 90 : last + 104], SegmentRole.SOURCE)
                )
            spans.append(
                Span(
                    annotation_id=f"a{len(spans)}",
                    segments=tuple(segments),
                    colour=dice.choice(("#c0392b", "#3b8f5a", "#2457c5")),
                    mark="++",
                    label="Somebody",
                    detail="for something",
                    depth=depth,
                )
            )
    return spans[:count]
