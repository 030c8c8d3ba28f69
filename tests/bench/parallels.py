"""How well parallel passages are found in the two corpus articles, and how fast in many."""

import json
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from annotator.domain.article import Annotator, Article
from annotator.domain.edit import Change
from annotator.domain.ids import article_id
from annotator.services.articles import add_article
from annotator.services.defaults import new_project
from annotator.services.parallels import SURE, Parallels
from annotator.services.session import Session
from tests.bench.figure import Figures, Setting, measured_together
from tests.bench.prose import Writer
from tests.corpus import CORPUS

GOLD = CORPUS / "gold_parallel.json"
QUOTATIONS = CORPUS / "gold_quotations.json"

BLINK_MS = 100.0
WORDS = 600
QUALITY = ["parallels_recall", "parallels_precision"]
ASKED = 40
"""How many passages are looked for in the many articles."""
_PARTS = 2_000
"""So many articles are added at once."""

Span = tuple[int, int]


def named(setting: Setting) -> Figures:
    """Return shares from 0 to 1 (none where the corpus is missing), and times over a blink.

    A quick run looks in 5,000 articles instead of 100,000. The time is that of the first
    question after the project was opened, so that no article has been read yet.
    """
    count = 5_000 if setting.quick else 100_000
    of = f"{count // 1000}k_articles"
    found = measured_together(
        lambda: _in_folder(lambda folder: _against_a_blink(folder, count, of)),
        [f"parallels_median_{of}_vs_100ms", f"parallels_slowest_{of}_vs_100ms"],
    )
    if GOLD.is_file():
        found |= measured_together(lambda: _in_folder(_quality), QUALITY)
    return found


def _in_folder(measure: Callable[[Path], dict[str, float]]) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as name:
        return measure(Path(name))


def _against_a_blink(folder: Path, count: int, of: str) -> dict[str, float]:
    times = _times(folder, count)
    return {
        f"parallels_median_{of}_vs_100ms": statistics.median(times) / BLINK_MS,
        f"parallels_slowest_{of}_vs_100ms": max(times) / BLINK_MS,
    }


def _quality(folder: Path) -> dict[str, float]:
    """Look for each gold passage and each other quotation in the article it is not from.

    A passage is found where it overlaps the right one by half of both together.
    """
    session = _new(folder / "gold.annotator")
    pairs, quotations, texts = _gold()
    ids = {doc: add_article(session, text) for doc, text in texts.items()}
    parallels = Parallels(session.project)
    wanted = found = shown = right = 0
    for doc, expected in (("002", pairs), ("003", [(b, a) for a, b in pairs])):
        asked = {a for a, _ in expected}
        others = {q for q in quotations[doc] if not any(_common(q, a) for a in asked)}
        for passage in sorted(asked | others):
            hits = parallels.of_passage(ids[doc], [passage], SURE)
            places = [(hit.start, hit.end) for hit in hits]
            exact = [b for a, b in expected if a == passage]
            near = [b for a, b in expected if _covers(a, passage)]
            wanted += bool(exact)
            found += any(_same(place, b) for place in places for b in exact)
            shown += len(places)
            right += sum(any(_same(place, b) for b in near) for place in places)
    session.project.close()
    return {"parallels_recall": found / wanted, "parallels_precision": right / shown}


def _gold() -> tuple[list[tuple[Span, Span]], dict[str, list[Span]], dict[str, str]]:
    gold = json.loads(GOLD.read_text("utf-8"))
    said = json.loads(QUOTATIONS.read_text("utf-8"))
    texts = {
        doc: (CORPUS / file["name"]).read_bytes().decode("utf-8")
        for doc, file in said["files"].items()
    }
    quotations: dict[str, list[Span]] = {doc: [] for doc in texts}
    for item in said["items"]:
        quotations[item["doc"]].append(_span(item))
    return [(_span(pair["a"]), _span(pair["b"])) for pair in gold["pairs"]], quotations, texts


def _span(piece: dict[str, Any]) -> Span:
    return piece["start"], piece["end"]


def _len(span: Span) -> int:
    return span[1] - span[0]


def _common(one: Span, other: Span) -> int:
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def _covers(one: Span, other: Span) -> bool:
    return 2 * _common(one, other) >= min(_len(one), _len(other))


def _same(one: Span, other: Span) -> bool:
    common = _common(one, other)
    return 2 * common >= _len(one) + _len(other) - common


def _times(folder: Path, count: int) -> list[float]:
    """Return the milliseconds that each of some passages takes to be looked for."""
    session = _new(folder / "many.annotator")
    asked = _fill(session, count)
    times: list[float] = []
    missed = 0
    for id, passage, other in asked:
        parallels = Parallels(session.project)
        begun = time.perf_counter()
        found = parallels.of_passage(id, [passage])
        times.append(1000 * (time.perf_counter() - begun))
        missed += other not in [parallel.article.id for parallel in found]
    session.project.close()
    assert missed <= ASKED / 10, f"{missed} of {ASKED} were not found"
    return times


def _fill(session: Session, count: int) -> list[tuple[str, Span, str]]:
    """Add articles; return ids and passages that another article has too, nearly, and its id."""
    writer, chance = Writer(3), random.Random(3)
    planted: list[tuple[str, Span, str]] = []
    every = count // ASKED
    batch: list[str] = []
    for number in range(count):
        text = writer.article(WORDS)
        if number % every == 1:
            start = text.index("“", len(text) // 2) + 1
            passage = (start, text.index(",”", start))
            before = batch[-1] if batch else text
            text = f"{text}\nSome said {_reworded(text[slice(*passage)], before, chance)}.\n"
            source = writer.article(WORDS) + f"“{text[slice(*passage)]},” she said.\n"
            begin = source.rindex("“") + 1
            planted.append((article_id(source), (begin, source.rindex(",”")), article_id(text)))
            batch.append(source)
        batch.append(text)
        if len(batch) >= _PARTS:
            _add(session, batch)
            batch.clear()
    _add(session, batch)
    return planted


def _reworded(passage: str, other: str, chance: random.Random) -> str:
    """Return a passage with a third of its words replaced by words of another text."""
    words, others = passage.split(), other.split()
    return " ".join(chance.choice(others) if chance.random() < 0.3 else word for word in words)


def _add(session: Session, texts: list[str]) -> None:
    ids = [article_id(text) for text in texts]
    with session.project.transaction():
        session.project.tables.texts.add(list(zip(ids, texts, strict=True)))
        session.perform("import", [Change(None, Article(id=id, title=id)) for id in ids])


def _new(path: Path) -> Session:
    return new_project(path, Annotator(id="ada", name="Ada"))
