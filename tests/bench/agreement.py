"""How long agreement takes, of all fields, as a report and with intervals.

Two figures stand beside nltk's kappa over the same labels, those of all five fields:
`agreement_fields_vs_nltk_kappa` is for matching the annotations, which are in memory, and for
all measures of the fields; `agreement_report_vs_nltk_kappa` is for all that `annotator agreement
--json` does without intervals: reading the file, matching, the fields, F1 three ways, αU and |uα
of each role, the confusion matrices and their JSON values, for which nltk has nothing.
`agreement_report_vs_one_nltk_kappa` sets the same beside the kappa of a single field. Where nltk
is not installed, `_nltk_kappa` takes its steps one by one.
"""

import random
import tempfile
import time
from collections import Counter
from collections.abc import Hashable
from dataclasses import replace
from enum import Enum
from importlib import import_module
from itertools import groupby, islice
from operator import attrgetter, itemgetter
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
from annotator.services.comparing import compared_articles
from annotator.services.comparing.matching import match_annotations
from annotator.services.defaults import new_project
from annotator.services.measuring import AgreementOptions, agreement_report, plain_report
from annotator.services.measuring.labels import labelled_articles
from annotator.store.project import Project
from annotator.store.queries.comparison import ComparisonFilter
from tests.bench.figure import TRIES, Figures, Setting, ratio

Articles = list[tuple[list[Annotation], list[Annotation]]]

_DRAWS = 500

_polarity = {"--": -2, "-": -1, "0": 0, "+": 1, "++": 2, "mixed": None}


def named(setting: Setting) -> Figures:
    """Return the figures; a quick run takes a tenth of the articles."""
    count = 1_000 if setting.quick else 10_000
    return {
        "agreement_fields_vs_nltk_kappa": lambda: _fields_beside_nltk(count),
        "agreement_report_vs_nltk_kappa": lambda: _report_beside_nltk(count, fields=5),
        "agreement_report_vs_one_nltk_kappa": lambda: _report_beside_nltk(count, fields=1),
        "agreement_report_of_200_articles_with_intervals_vs_2s": _intervals_of_200,
        "agreement_vs_counting": lambda: _agreement(count),
        "agreement_report_vs_reading": lambda: _report(count),
        "agreement_intervals_vs_alphas": _intervals,
        "comparing_vs_reading": lambda: _comparing(count),
    }


def _agreement(count: int) -> float:
    """Return the time for matching and all measures over counting how often each field agrees."""
    articles = make_articles(count, 8)
    first, second = matched(articles)

    def bare() -> None:
        for field in ("speaker_id", "quotation_type", "hedge", "stances", "topics"):
            label = attrgetter(field)
            Counter(zip(map(label, first), map(label, second), strict=True))

    return ratio(lambda: agreement(articles), bare)


def _fields_beside_nltk(count: int) -> float:
    """Return the time for matching and all measures over nltk's kappa of the same labels."""
    articles = make_articles(count, 8)
    labels = _labels(articles)
    return ratio(lambda: agreement(articles), lambda: list(map(_nltk_kappa, labels)))


def _report_beside_nltk(count: int, fields: int) -> float:
    """Return the time for the report of a whole project over nltk's kappa of some fields."""
    articles = make_articles(count, 8)
    labels = _labels(articles)[:fields]
    with tempfile.TemporaryDirectory() as name:
        project = _project(Path(name, "large.annotator"), articles)
        book = codebook_of(project)
        options = AgreementOptions(repeats=0)
        found = ratio(
            lambda: plain_report(agreement_report(project, book, options), book),
            lambda: list(map(_nltk_kappa, labels)),
        )
        project.close()
    return found


def _intervals_of_200() -> float:
    """Return the time for a report of 200 articles with all its intervals over 2 s."""
    with tempfile.TemporaryDirectory() as name:
        project = _project(Path(name, "small.annotator"), make_articles(200, 8))
        book = codebook_of(project)
        taken: list[float] = []
        for _ in range(TRIES):
            begun = time.process_time()
            agreement_report(project, book, AgreementOptions())
            taken.append(time.process_time() - begun)
        project.close()
    return min(taken) / 2


Triples = list[tuple[str, str, Hashable]]
"""Annotator, unit and label, as nltk takes them."""


def _labels(articles: Articles) -> list[Triples]:
    """Return what two annotators said in each of the five fields of what they both marked."""
    both = matched(articles)
    found: list[Triples] = []
    for field in ("speaker_id", "quotation_type", "hedge", "stances", "topics"):
        label = attrgetter(field)
        found.append(
            [
                (str(who), str(number), _plain(label(a)))
                for number, pair in enumerate(zip(*both, strict=True))
                for who, a in enumerate(pair)
            ]
        )
    return found


def _plain(label: object) -> Hashable:
    """Return a label whose hash is quick, so that nltk loses no time with it."""
    return label.value if isinstance(label, Enum) else str(label)


def _nltk_kappa(triples: Triples) -> float:
    """Return what `nltk.metrics.agreement.AnnotationTask(triples).kappa()` does."""
    try:
        task: Any = import_module("nltk.metrics.agreement").AnnotationTask
    except ImportError:
        return _as_nltk_does(triples)
    return task(triples).kappa()


def _as_nltk_does(triples: Triples) -> float:
    """Take the steps of nltk 3.9: a dictionary for each label, sorted and grouped by unit."""
    data = [{"coder": coder, "labels": label, "item": item} for coder, item, label in triples]
    frequencies: dict[Hashable, Counter[str]] = {}
    for each in data:
        frequencies.setdefault(each["labels"], Counter())[str(each["coder"])] += 1
    in_order = sorted(data, key=itemgetter("item"))
    agreed = units = 0
    for _, of_unit in groupby(in_order, key=itemgetter("item")):
        first, second = (each["labels"] for each in of_unit)
        agreed += first == second
        units += 1
    by_chance = sum((n["0"] / units) * (n["1"] / units) for n in frequencies.values())
    return (agreed / units - by_chance) / (1 - by_chance)


def _report(count: int) -> float:
    """Return the time for the report of a whole project over reading its labels, a part of it."""
    with tempfile.TemporaryDirectory() as name:
        project = _project(Path(name, "large.annotator"), make_articles(count, 8))
        book = codebook_of(project)
        no_draws = AgreementOptions(repeats=0)
        found = ratio(
            lambda: agreement_report(project, book, no_draws),
            lambda: _read(project),
        )
        project.close()
    return found


def _read(project: Project) -> int:
    """Read all labels, article after article; return of how many articles."""
    return sum(map(len, labelled_articles(project, ComparisonFilter())))


def _intervals() -> float:
    """Return the time for an interval over computing alpha of all as often as it is drawn."""
    tallies = [
        Tally.of([[a.speaker_id for a in first], [b.speaker_id for b in second]])
        for first, second in make_articles(200, 8)
    ]
    columns = Tally.total(tallies).columns
    return ratio(
        lambda: bootstrap(tallies, lambda drawn: krippendorff_alpha(Tally.total(drawn)), _DRAWS),
        lambda: [krippendorff_alpha(Tally(columns, 2)) for _ in range(_DRAWS)],
    )


def _comparing(count: int) -> float:
    """Return the time for comparing articles one by one over reading all labels of as many."""
    count = min(count, 1_000)
    with tempfile.TemporaryDirectory() as name:
        project = _project(Path(name, "compared.annotator"), make_articles(count, 8))
        found = ratio(
            lambda: _compare(project, count),
            lambda: _read(project),
        )
        project.close()
    return found


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
