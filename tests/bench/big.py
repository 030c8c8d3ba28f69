"""Projects of any size, made through the store as an analyst's own work would be.

`python -m tests.bench.big FILE ARTICLES [ANNOTATIONS_PER_ARTICLE [WORDS [ANNOTATORS]]]` makes one.
Of each thousand articles one holds `RARE`; three in five are in Latin script, one is Arabic, one
Persian. Further annotators label every article as often as the first, four times in five alike.
"""

import random
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from annotator.domain.annotation import (
    Annotation,
    Hedge,
    QuotationType,
    Segment,
    SegmentRole,
    Stance,
    Status,
)
from annotator.domain.article import Annotator, Article, Event, Progress, State, progress_id
from annotator.domain.codebook import Speaker, Topic
from annotator.domain.edit import Change
from annotator.domain.ids import article_id, entry_id, new_id
from annotator.services.codebook import codebook_of
from annotator.services.defaults import new_project
from annotator.services.session import Session, create
from annotator.store.project import Project
from tests.bench.prose import SCRIPTS, Writer

RARE = "zirconade"
ANNOTATOR = Annotator(id="ada", name="Ada")
_OTHERS = tuple(Annotator(id=name.lower(), name=name) for name in ("Ben", "Cem", "Dora"))
_PART = 1_000
"""Articles of one edit; the labels of as many are another."""
_SPEAKERS, _TOPICS, _EVENTS, _OUTLETS = 300, 40, 200, 50
_ALIKE = 0.8


@dataclass(frozen=True, slots=True)
class Size:
    """How large a project is."""

    articles: int
    annotations: int
    """Of each article, by each annotator."""
    words: int
    annotators: int = 1

    def __str__(self) -> str:
        several = f"-{self.annotators}" if self.annotators > 1 else ""
        return f"{self.articles}-{self.annotations}-{self.words}{several}"


def big_project(folder: Path, size: Size) -> Path:
    """Return a project of a size, made now unless it lies in `folder` from another time."""
    path = folder / f"big-{size}.annotator"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        partial = folder / f"making-{new_id()}.annotator"
        make(partial, size)
        partial.rename(path)
    return path


def make(path: Path, size: Size) -> None:
    """Make a project, telling on stderr how far it is."""
    session = new_project(path, ANNOTATOR)
    _hurry(session.project)
    maker = _Maker(session, size)
    begun = time.perf_counter()
    for first in range(0, size.articles, _PART):
        maker.add(range(first, min(size.articles, first + _PART)))
        share = min(1.0, (first + _PART) / size.articles)
        taken = time.perf_counter() - begun
        print(f"\r{path.name}: {share:4.0%}, {taken:.0f} s", end="", file=sys.stderr)  # noqa: T201
    print(file=sys.stderr)  # noqa: T201
    session.project.close()


def _hurry(project: Project) -> None:
    """Let much wait in memory, and nothing for the disk: what is half made is of no use."""
    for pragma in ("synchronous = OFF", "cache_size = -2000000", "wal_autocheckpoint = 100000"):
        project.database.connection.execute(f"PRAGMA {pragma}")


class _Maker:
    def __init__(self, session: Session, size: Size) -> None:
        self._session = session
        others = _OTHERS[: size.annotators - 1]
        self._others = [Session.join(session.project, other) for other in others]
        self._size = size
        self._chance = random.Random(3)
        self._writers = [Writer(seed, script) for seed, script in enumerate(SCRIPTS)]
        speakers = [_speaker(number) for number in range(_SPEAKERS)]
        topics = [_topic(number) for number in range(_TOPICS)]
        events = [
            Event(id=entry_id("event", f"Event {n}"), name=f"Event {n}") for n in range(_EVENTS)
        ]
        session.perform("add", create(*speakers, *topics, *events))
        self._speakers = [speaker.id for speaker in speakers]
        self._topics = [topic.id for topic in topics]
        self._events = [event.id for event in events]
        self._values = [value.id for value in codebook_of(session.project).scale_choices()]

    def add(self, numbers: range) -> None:
        """Add some articles with each annotator's labels of them, each as one edit."""
        texts = [self._text(number) for number in numbers]
        articles = [
            self._article(number, text) for number, text in zip(numbers, texts, strict=True)
        ]
        project = self._session.project
        with project.transaction():
            project.articles.add_texts(
                [(article.id, text) for article, text in zip(articles, texts, strict=True)]
            )
            self._session.perform("import", [Change(None, article) for article in articles])
        moment = self._session.now()
        labels: list[Annotation] = []
        progress: list[Progress] = []
        for number, article, text in zip(numbers, articles, texts, strict=True):
            labels += self._annotations(article.id, text, moment)
            if number % 2:
                progress.append(_progress(article.id, number, moment))
        self._session.perform("label", create(*labels, *progress))
        for other in self._others:
            other.perform("label", create(*map(partial(self._seen_by, other), labels)))

    def _seen_by(self, other: Session, made: Annotation) -> Annotation:
        """Return what another made of the same words: the same, or a speaker drawn anew."""
        chance = self._chance
        speaker = made.speaker_id if chance.random() < _ALIKE else chance.choice(self._speakers)
        return replace(made, id=new_id(), annotator_id=other.annotator_id, speaker_id=speaker)

    def _text(self, number: int) -> str:
        text = self._writers[number % len(SCRIPTS)].article(self._size.words)
        rare = f"{RARE} " if number % 1_000 == 500 else ""
        return f"{rare}{number}. {text}"

    def _article(self, number: int, text: str) -> Article:
        year, month, day = 2000 + number % 25, 1 + number % 12, 1 + number % 28
        return Article(
            id=article_id(text),
            title=text[:60].replace("\n", " "),
            outlet=f"Outlet {self._chance.randrange(_OUTLETS)}",
            author=f"Author {number % 997}",
            published=f"{year}-{month:02}-{day:02}",
            language=SCRIPTS[number % len(SCRIPTS)].language,
            event_id=self._chance.choice(self._events),
            source_name=f"{number:07}.txt",
            imported_at="2025-01-01T00:00:00Z",
        )

    def _annotations(self, id: str, text: str, moment: str) -> Iterator[Annotation]:
        chance = self._chance
        for _ in range(self._size.annotations):
            start = chance.randrange(max(1, len(text) - 100))
            end = min(len(text) - 9, start + chance.randrange(20, 90))
            topic = chance.choice(self._topics)
            yield Annotation(
                id=new_id(),
                article_id=id,
                annotator_id=ANNOTATOR.id,
                segments=(
                    Segment(start, end, text[start:end]),
                    Segment(end + 1, end + 8, text[end + 1 : end + 8], SegmentRole.CUE),
                ),
                status=Status.SUBMITTED if start % 2 else Status.DRAFT,
                speaker_id=chance.choice(self._speakers),
                quotation_type=QuotationType.DIRECT if start % 3 else None,
                hedge=Hedge.HEDGED if start % 5 == 0 else None,
                stances=(Stance(chance.choice(self._values), chance.choice(self._speakers)),),
                topics=(topic,),
                primary_topic=topic,
                created_at=moment,
                updated_at=moment,
            )


def _speaker(number: int) -> Speaker:
    name = f"Speaker {number}"
    return Speaker(id=entry_id("speaker", name), name=name, aliases=(f"The {number}th",))


def _topic(number: int) -> Topic:
    name = f"Topic {number}"
    return Topic(id=entry_id("topic", name), name=name, position=number)


def _progress(id: str, number: int, moment: str) -> Progress:
    return Progress(
        id=progress_id(id, ANNOTATOR.id),
        article_id=id,
        annotator_id=ANNOTATOR.id,
        state=State.IN_PROGRESS if number % 4 == 1 else State.SUBMITTED,
        updated_at=moment,
    )


if __name__ == "__main__":
    _articles, *_rest = map(int, sys.argv[2:])
    make(Path(sys.argv[1]), Size(_articles, *_rest, *(10, 60, 1)[len(_rest) :]))
