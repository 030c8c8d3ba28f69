"""One event as a table: rows are utterances, columns are outlets, each cell the wording there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from annotator.domain.annotation import Annotation
from annotator.domain.article import Article
from annotator.domain.folding import fold
from annotator.services.comparing.matching import iou
from annotator.services.parallels.copying import SAME
from annotator.services.parallels.difference import Piece, difference
from annotator.services.parallels.finding import SURE, Parallels, Ranges
from annotator.services.parallels.words import word_spans
from annotator.services.progress import Progress
from annotator.store.project import Project

MOST_ARTICLES = 200
"""So many articles of an event are compared; further ones are left out, and that is said."""

_MOST_OF_SHORTER, _PART_OF_LONGER = 0.8, 0.3
"""Two passages of an article, of which one holds the other, are the same with these shares."""

_Key = tuple[str, Ranges, str]
Found = dict[_Key, tuple[int, int] | None]
"""What renders a passage of an article in another one; kept, because texts never change."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What one article makes of an utterance."""

    article: Article
    ranges: Ranges
    """`[start, end)` pieces, in the order of the text."""
    text: str
    annotations: tuple[Annotation, ...] = ()
    """Everybody's labels of these words; none where nobody has labelled them."""

    @property
    def speaker_ids(self) -> frozenset[str]:
        """Who speaks, by those who labelled it."""
        return frozenset(a.speaker_id for a in self.annotations if a.speaker_id)

    @property
    def value_ids(self) -> frozenset[str]:
        """Which values of the stance scale it was given."""
        return frozenset(s.value_id for a in self.annotations for s in a.stances)


@dataclass(frozen=True, slots=True)
class Utterance:
    """One row: an utterance in the wording of each outlet that has it."""

    first: Wording
    """What the others are compared with: the earliest that somebody labelled."""
    wordings: dict[str, tuple[Wording, ...]]
    """By outlet; outlets that are silent are not in it."""

    @property
    def speaker_id(self) -> str | None:
        """Who speaks, by most of the labels."""
        counts = Counter(a.speaker_id for w in self.all for a in w.annotations if a.speaker_id)
        return min(counts, key=lambda id: (-counts[id], id)) if counts else None

    @property
    def all(self) -> list[Wording]:
        """Every wording."""
        return [wording for wordings in self.wordings.values() for wording in wordings]

    @property
    def words_differ(self) -> bool:
        """Whether two outlets have other words; case and signs aside."""
        return len({tuple(_words(wording.text)) for wording in self.all}) > 1

    @property
    def labels_differ(self) -> bool:
        """Whether labels give two outlets' wordings other speakers or stances."""
        labelled = [wording for wording in self.all if wording.annotations]
        return (
            len({wording.speaker_ids for wording in labelled}) > 1
            or len({wording.value_ids for wording in labelled}) > 1
        )

    def has_other_words(self, wording: Wording) -> bool:
        """Whether a wording is another than the first one; case and signs aside."""
        return _words(wording.text) != _words(self.first.text)

    def has_other_labels(self, wording: Wording) -> bool:
        """Whether labels give a wording another speaker or stance than the first one."""
        return bool(wording.annotations) and (
            wording.speaker_ids != self.first.speaker_ids
            or wording.value_ids != self.first.value_ids
        )

    def differences(self, wording: Wording) -> tuple[Piece, ...]:
        """Return how the first wording became another one; all kept for itself."""
        return difference(self.first.text, wording.text)


@dataclass(frozen=True, slots=True)
class EventTable:
    """Who reports what of an event, and who is silent."""

    outlets: tuple[str, ...]
    """In the order of their first article; articles without an outlet go by their titles."""
    utterances: tuple[Utterance, ...]
    """Those that most outlets have first, then in the order of the first wording's article."""
    left_out: int = 0
    """How many articles there were too many."""


@dataclass(slots=True)
class _Passage:
    article: Article
    ranges: Ranges
    annotations: list[Annotation] = field(default_factory=list[Annotation])

    @property
    def place(self) -> tuple[int, str, int]:
        """In what order passages come: dated articles first, by date."""
        return (not self.article.published, self.article.published, self.ranges[0][0])


def event_table(
    project: Project, event_id: str, progress: Progress, found: Found | None = None
) -> EventTable:
    """Return the table of an event, from everybody's labels and what renders them elsewhere.

    `found` keeps what was found, so that the next table is made quickly. Raises `Cancelled`.
    """
    ids = list(project.articles.all_of_event(event_id))
    articles = sorted(
        project.tables.articles.read(ids).values(),
        key=lambda a: (not a.published, a.published, a.id),
    )
    left_out, articles = max(0, len(articles) - MOST_ARTICLES), articles[:MOST_ARTICLES]
    passages = {a.id: _labelled(project, a) for a in articles}
    groups = _Groups([p for of_one in passages.values() for p in of_one])
    _link_all(project, articles, passages, groups, progress, {} if found is None else found)
    texts = {a.id: project.articles.body(a.id) for a in articles}
    rows = [_utterance(group, texts) for group in groups.all() if _is_labelled(group)]
    rows.sort(key=lambda row: (-len(row.wordings), _order(row.first, articles)))
    outlets = tuple(dict.fromkeys(column_of(a) for a in articles))
    return EventTable(outlets, tuple(rows), left_out)


def column_of(article: Article) -> str:
    """Return the column that an article stands in."""
    return article.outlet or article.title or article.source_name


def _labelled(project: Project, article: Article) -> list[_Passage]:
    """Return what anybody labelled in an article; labels of the same words are one passage."""
    passages: list[_Passage] = []
    for annotation in project.annotations.of_article(article.id):
        ranges = tuple((piece.start, piece.end) for piece in annotation.content)
        known = _same(passages, ranges)
        if known is None:
            passages.append(known := _Passage(article, ranges))
        known.annotations.append(annotation)
    return passages


def _same(passages: Iterable[_Passage], ranges: Ranges) -> _Passage | None:
    shares = [(iou(tuple(p.ranges), tuple(ranges)), p) for p in passages]
    share, nearest = max(shares, key=lambda each: each[0], default=(0.0, None))
    return nearest if share >= SAME else None


def _around(passages: Iterable[_Passage], place: tuple[int, int]) -> _Passage | None:
    """Return the passage that a place is the greater part of, or that is most of the place."""
    for passage in passages:
        start, end = passage.ranges[0][0], passage.ranges[-1][1]
        common = min(end, place[1]) - max(start, place[0])
        shorter, longer = sorted((end - start, place[1] - place[0]))
        if common >= _MOST_OF_SHORTER * shorter and common >= _PART_OF_LONGER * longer:
            return passage
    return None


class _Groups:
    """Passages that report the same utterance (union-find)."""

    def __init__(self, passages: Sequence[_Passage]) -> None:
        self._parents = {id(passage): passage for passage in passages}
        self._passages = list(passages)

    def add(self, passage: _Passage) -> None:
        self._parents[id(passage)] = passage
        self._passages.append(passage)

    def link(self, one: _Passage, other: _Passage) -> None:
        self._parents[id(self._root(one))] = self._root(other)

    def all(self) -> Iterator[list[_Passage]]:
        groups: dict[int, list[_Passage]] = {}
        for passage in self._passages:
            groups.setdefault(id(self._root(passage)), []).append(passage)
        yield from groups.values()

    def _root(self, passage: _Passage) -> _Passage:
        while (parent := self._parents[id(passage)]) is not passage:
            self._parents[id(passage)] = self._parents[id(parent)]
            passage = parent
        return passage


def _link_all(
    project: Project,
    articles: Sequence[Article],
    passages: dict[str, list[_Passage]],
    groups: _Groups,
    progress: Progress,
    found: Found,
) -> None:
    parallels = Parallels(project)
    total = len(articles) * (len(articles) - 1) // 2
    # Not named `id`: Python 3.12.0 and 3.12.1 then no longer know the function of that name.
    labelled = {article_id: list(of_one) for article_id, of_one in passages.items()}
    for done, (one, other) in enumerate(combinations(articles, 2)):
        progress.report(done, total, column_of(one))
        met = _link(parallels, labelled[one.id], other, passages[other.id], groups, found)
        rest = [p for p in labelled[other.id] if id(p) not in met]
        _link(parallels, rest, one, passages[one.id], groups, found)


def _link(
    parallels: Parallels,
    asked: Sequence[_Passage],
    other: Article,
    known: list[_Passage],
    groups: _Groups,
    found: Found,
) -> set[int]:
    """Put passages together with what renders them in another article; return those met there."""
    met: set[int] = set()
    if not asked:
        return met
    article_id = asked[0].article.id
    unknown = [p.ranges for p in asked if (article_id, p.ranges, other.id) not in found]
    if unknown:
        for ranges, parallel in zip(
            unknown, parallels.between(article_id, unknown, other.id, SURE), strict=True
        ):
            place = None if parallel is None else (parallel.start, parallel.end)
            found[article_id, ranges, other.id] = place
    for passage in asked:
        place = found[article_id, passage.ranges, other.id]
        if place is None:
            continue
        there = _same(known, (place,)) or _around(known, place)
        if there is None:
            there = _Passage(other, (place,))
            known.append(there)
            groups.add(there)
        groups.link(passage, there)
        met.add(id(there))
    return met


def _is_labelled(group: Sequence[_Passage]) -> bool:
    return any(passage.annotations for passage in group)


def _utterance(group: Sequence[_Passage], texts: dict[str, str]) -> Utterance:
    ordered = sorted(group, key=lambda passage: passage.place)
    wordings = [_wording(passage, texts[passage.article.id]) for passage in ordered]
    by_outlet: dict[str, tuple[Wording, ...]] = {}
    for wording in wordings:
        column = column_of(wording.article)
        by_outlet[column] = (*by_outlet.get(column, ()), wording)
    return Utterance(next(w for w in wordings if w.annotations), by_outlet)


def _wording(passage: _Passage, text: str) -> Wording:
    words = " … ".join(text[start:end] for start, end in passage.ranges)
    return Wording(passage.article, passage.ranges, words, tuple(passage.annotations))


def _order(wording: Wording, articles: Sequence[Article]) -> tuple[int, int]:
    places = {article.id: place for place, article in enumerate(articles)}
    return places[wording.article.id], wording.ranges[0][0]


def _words(text: str) -> list[str]:
    folded = fold(text)
    return [folded[start:end] for start, end in word_spans(folded)]
