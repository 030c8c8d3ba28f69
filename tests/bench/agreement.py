"""How long agreement takes: matching, all fields, the whole report, and intervals.

`python -m tests.bench.agreement` prints the figures as JSON. Where nltk is installed, its
kappa of the speakers alone, the nth annotation of one with the nth of the other, is timed
beside them: matching and all five fields should take no longer. The report is made from a
project file, from the first row read; `report_of_it_reading_s` is what reading takes.
"""

import gc
import json
import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from itertools import islice
from operator import attrgetter
from pathlib import Path
from typing import Any

from annotator.domain.annotation import Annotation, Hedge, QuotationType, Segment, Stance
from annotator.domain.article import Annotator, Article
from annotator.domain.codebook import Speaker, Topic
from annotator.domain.edit import Change
from annotator.domain.ids import article_id
from annotator.services.agreement import (
    Coincidences,
    Tally,
    bootstrap,
    cohen_kappa_of,
    gwet_ac1,
    jaccard,
    krippendorff_alpha,
    masi,
    percent_agreement,
)
from annotator.services.codebook import codebook_of
from annotator.services.comparing import comparable_articles, compared_articles
from annotator.services.defaults import new_project
from annotator.services.matching import match_annotations
from annotator.services.measuring import AgreementOptions, agreement_report
from annotator.services.measuring.labels import labelled_articles
from annotator.store.project import Project
from annotator.store.queries.comparison import ComparisonFilter

Articles = list[tuple[list[Annotation], list[Annotation]]]

_polarity = {"--": -2, "-": -1, "0": 0, "+": 1, "++": 2, "mixed": None}


def figures(quick: bool) -> dict[str, float]:
    """Return seconds; `quick` takes a tenth of the articles."""
    articles = make_articles(1_000 if quick else 10_000, 8)
    result: dict[str, float] = {}
    result["agreement_s"] = _best_of_3(lambda: agreement(articles))
    result["of_it_matching_s"] = _best_of_3(lambda: matched(articles))
    kappa = _nltk_kappa(
        [
            (a.speaker_id, b.speaker_id)
            for first, second in articles
            for a, b in zip(first, second, strict=True)
        ]
    )
    if kappa is not None:
        result["nltk_kappa_s"] = _best_of_3(kappa)
    with tempfile.TemporaryDirectory() as name:
        result |= _report(Path(name), articles)
    tallies = [
        Tally.of([[a.speaker_id for a in first], [b.speaker_id for b in second]])
        for first, second in make_articles(200, 8)
    ]
    result["bootstrap_200_articles_s"] = _best_of_3(
        lambda: bootstrap(tallies, lambda drawn: krippendorff_alpha(Tally.total(drawn)))
    )
    return result


def _report(folder: Path, articles: Articles) -> dict[str, float]:
    """Time the report of a whole project, and that of 200 articles with its intervals."""
    project = _project(folder / "large.annotator", articles)
    small = _project(folder / "small.annotator", make_articles(200, 8))
    book = codebook_of(project)
    no_draws = AgreementOptions(repeats=0)
    asked = ComparisonFilter()
    result = {
        "report_s": _best_of_3(lambda: agreement_report(project, book, no_draws)),
        "report_of_it_reading_s": _best_of_3(lambda: labelled_articles(project, book, asked)),
        "report_200_articles_all_intervals_s": _best_of_3(lambda: agreement_report(small, book)),
        "comparable_articles_s": _best_of_3(lambda: comparable_articles(project)),
        "compare_1000_articles_s": _best_of_3(lambda: _compare(project, 1_000)),
    }
    project.close()
    small.close()
    return result


def _compare(project: Project, count: int) -> int:
    """Compare so many articles, as stepping through differences does; return how many differ."""
    compared = islice(compared_articles(project, codebook_of(project)), count)
    return sum(len(article.differences) for article in compared)


def _project(path: Path, articles: Articles) -> Project:
    """Write articles into a project file as their two annotators would have."""
    session = new_project(path, Annotator(id="0", name="Ada"))
    project = session.project
    session.perform("join", [Change(None, Annotator(id="1", name="Ben"))])
    texts = [f"{number} ".ljust(3_000, "x") for number in range(len(articles))]
    ids = [article_id(text) for text in texts]
    scale = dict(zip(_polarity, project.tables.scale_values.all(), strict=False))
    used = [a for both in articles for of_one in both for a in of_one]
    speakers = {a.speaker_id: Speaker(id=a.speaker_id or "", name=a.speaker_id or "") for a in used}
    topics = {topic: Topic(id=topic, name=topic) for a in used for topic in a.topics}
    session.perform("codebook", [Change(None, e) for e in (*speakers.values(), *topics.values())])
    with project.transaction():
        project.tables.texts.add(list(zip(ids, texts, strict=True)))
        session.perform("import", [Change(None, Article(id=id, title=id)) for id in ids])
    records = [
        replace(
            a,
            article_id=ids[int(a.article_id)],
            segments=tuple(replace(s, quoted="x" * (s.end - s.start)) for s in a.segments),
            stances=tuple(Stance(scale[s.value_id].id) for s in a.stances),
            topics=tuple(dict.fromkeys(a.topics)),
        )
        for a in used
    ]
    session.perform("label", [Change(None, record) for record in records])
    return project


def agreement(articles: Articles) -> dict[str, tuple[float, ...]]:
    """Match the annotations of two annotators and compute all measures of all fields."""
    first, second = matched(articles)
    result: dict[str, tuple[float, ...]] = {}
    for field in ("speaker_id", "quotation_type", "hedge"):
        label = attrgetter(field)
        tally = Tally.of([list(map(label, first)), list(map(label, second))])
        result[field] = (
            krippendorff_alpha(tally, "nominal"),
            cohen_kappa_of(tally),
            percent_agreement(tally),
            gwet_ac1(tally),
        )
    tally = Tally.of([_stances(first), _stances(second)]).mapped(_polarity.get)
    result["polarity"] = (
        krippendorff_alpha(tally, "ordinal"),
        cohen_kappa_of(tally, "linear"),
        cohen_kappa_of(tally, "quadratic"),
        percent_agreement(tally),
        gwet_ac1(tally),
    )
    tally = Tally.of([[a.topics for a in first], [b.topics for b in second]]).mapped(frozenset)
    coincidences = Coincidences.of(tally)
    result["topics"] = (
        coincidences.alpha(jaccard),
        coincidences.alpha(masi),
        percent_agreement(tally),
        gwet_ac1(tally),
    )
    return result


def matched(articles: Articles) -> tuple[list[Annotation], list[Annotation]]:
    """Match all articles; return the first annotator's of the pairs, and the second's."""
    pairs = [match_annotations(first, second).pairs for first, second in articles]
    return [a for of_one in pairs for a, _, _ in of_one], [
        b for of_one in pairs for _, b, _ in of_one
    ]


def make_articles(count: int, annotations: int, seed: int = 1) -> Articles:
    """Make two annotators' annotations that agree in most but not all things."""
    draw = random.Random(seed)
    articles: Articles = []
    for article in range(count):
        both = [
            (_annotation(draw, article, n, 0), _annotation(draw, article, n, 1))
            for n in range(annotations)
        ]
        articles.append(([a for a, _ in both], [b for _, b in both]))
    return articles


def _annotation(draw: random.Random, article: int, number: int, annotator: int) -> Annotation:
    own = random.Random(f"{article} {number}") if draw.random() < 0.8 else draw
    start = number * 300 + own.randrange(100)
    end = start + own.randrange(40, 220)
    return Annotation(
        id=f"{article}-{number}-{annotator}",
        article_id=str(article),
        annotator_id=str(annotator),
        segments=(Segment(start, end, ""),),
        speaker_id=f"speaker {own.randrange(40)}",
        quotation_type=own.choice(list(QuotationType)),
        hedge=own.choice(list(Hedge)),
        stances=(Stance(own.choice(list(_polarity))),),
        topics=tuple(f"topic {own.randrange(12)}" for _ in range(own.randrange(3))),
    )


def _stances(annotations: list[Annotation]) -> list[str | None]:
    return [a.stances[0].value_id if a.stances else None for a in annotations]


def _best_of_3(work: Callable[[], object]) -> float:
    """Return the least seconds of the processor that something takes."""
    seconds: list[float] = []
    for _ in range(3):
        gc.collect()
        begun = time.process_time()  # others may use the machine too
        work()
        seconds.append(time.process_time() - begun)
    return round(min(seconds), 4)


def _nltk_kappa(pairs: list[tuple[str | None, str | None]]) -> Callable[[], object] | None:
    try:
        task: Any = import_module("nltk.metrics.agreement").AnnotationTask
    except ImportError:
        return None
    rows = [row for n, (a, b) in enumerate(pairs) for row in (("a", n, a), ("b", n, b))]
    return lambda: task(data=rows).kappa()


if __name__ == "__main__":
    print(json.dumps(figures(quick=False), indent=2))  # noqa: T201
