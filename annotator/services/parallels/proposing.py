"""Events proposed from articles that share many passages."""

from __future__ import annotations

import itertools
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from annotator.domain.edit import Edit
from annotator.services.articles import assign_event
from annotator.services.labelling.many import assign_named_event
from annotator.services.parallels.comparing import Comparison
from annotator.services.parallels.finding import SURE, Parallels
from annotator.services.parallels.reading import SENTENCE, Reading
from annotator.services.parallels.utterances import Utterances
from annotator.services.progress import Progress
from annotator.services.session import Session
from annotator.store.project import Project
from annotator.store.queries.parallels import ParallelQueries, Report
from annotator.store.shingles import Shared, Shingles

FEWEST_PASSAGES = 3
"""Two articles that share fewer passages are not taken for reports of one event."""
_COMMON_RUNS = 3
"""Of the runs of three words that are looked at, two articles have so many in common, or are
not compared at all."""
_PLAIN_SENTENCES, _PLAIN_RUNS = 4, 8
"""Where so many sentences have so many runs in common, nothing more has to be compared, in
projects large enough to tell which runs are phrases of the language."""
_LARGE = 2_000
_PLAIN_SHARE = 0.4
"""A sentence with this share of its pairs of neighbours in common is rendered, nearly as it is."""
_MOST_SENTENCES = 12
"""So many sentences of an article are compared with another one, the likeliest first."""
_MOST_DAYS = 7
"""Reports of one event lie no further apart."""
_SHORT = 400
"""Articles of fewer words are looked at run by run."""
_SHORTEST = 6
"""Words of a sentence that is worth comparing."""
_AT_ONCE = 200
_READ, _COMPARED, _ALL = 700, 300, 1_000
"""Of a thousand parts of the work, so many are to read the articles and to compare them."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Articles that seem to report the same event."""

    articles: tuple[Report, ...]
    """By date; those that are on the event already are not among them."""
    passages: int
    """How many passages the closest two of them share, at least."""
    event_id: str | None
    """The event that others of them are on already, if there is one."""
    name: str
    """What a new event could be called: the title of the earliest article."""


def propose_events(project: Project, progress: Progress) -> list[Proposal]:
    """Return groups of articles that share many passages, the largest first.

    Every article is read once; a few of its runs of three words say which others it is to
    be compared with. Raises `Cancelled`.
    """
    queries = ParallelQueries(project.database)
    parallels = Parallels(project)
    numbers = queries.days()
    shared = _sharing(parallels, numbers, progress)
    reports = queries.reports(sorted({number for pair in shared for number in pair[:2]}))
    could_be = [p for p in shared if _could_be_one(reports[p.article], reports[p.other])]
    plain, unsure = _parted(could_be, is_large=len(numbers) >= _LARGE)
    links = {(pair.article, pair.other): pair.sentences for pair in plain}
    together = _Together(links)
    for done, (one, other, *_) in enumerate(unsure):
        progress.report(_READ + _COMPARED * done // len(unsure), _ALL)
        if not together.has(one, other):
            passages = _passages(parallels.reading(one), parallels.reading(other))
            if passages >= FEWEST_PASSAGES:
                links[one, other] = passages
                together.put(one, other)
    return _proposals(links, together, reports)


def _parted(shared: Sequence[Shared], *, is_large: bool) -> tuple[list[Shared], list[Shared]]:
    """Return the pairs that plainly share passages, and those that have to be compared."""
    plain: list[Shared] = []
    unsure: list[Shared] = []
    for pair in shared:
        many = pair.sentences >= _PLAIN_SENTENCES and pair.runs >= _PLAIN_RUNS
        (plain if is_large and many else unsure).append(pair)
    return plain, sorted(unsure)  # those of one article together, so that it is read once


def _sharing(
    parallels: Parallels, days: Mapping[int, int | None], progress: Progress
) -> list[Shared]:
    """Return the pairs of articles, given with their days, that have runs of words in common."""
    numbers = list(days)
    with Shingles() as shingles:
        for done in range(0, len(numbers), _AT_ONCE):
            progress.report(_READ * done // len(numbers), _ALL)
            for number, sentences in parallels.sentences(numbers[done : done + _AT_ONCE]):
                shingles.add(number, _runs(sentences).items(), days[number])
        progress.report(_READ, _ALL)
        return shingles.pairs(_COMMON_RUNS, _MOST_DAYS, progress.is_cancelled)


def accept(session: Session, proposal: Proposal, name: str) -> Edit:
    """Say that the articles of a proposal report one event, as one undo step.

    They join the event that is there already, or a new one of a name. Raises `UserError`
    where the name is empty.
    """
    ids = [article.id for article in proposal.articles]
    if proposal.event_id is not None:
        return assign_event(session, ids, proposal.event_id)
    return assign_named_event(session, ids, name)


def _runs(sentences: Sequence[Sequence[str]]) -> dict[int, int]:
    """Return the runs of three words as numbers, of long articles a quarter of them.

    Each has the number of the first sentence it is in.
    """
    is_short = sum(map(len, sentences)) < _SHORT
    found: dict[int, int] = {}
    for number, words in enumerate(sentences):
        hashes = list(map(_hash, words))
        for one, two, three in zip(hashes, hashes[1:], hashes[2:], strict=False):
            run = (one * 31 + two) * 31 + three
            if is_short or run >> 7 & 3 == 0:
                found.setdefault(run, number)
    return found


@lru_cache(maxsize=200_000)
def _hash(word: str) -> int:
    return zlib.crc32(word.encode())


def _could_be_one(one: Report, other: Report) -> bool:
    """Tell whether two articles may be proposed together: not if both are on an event."""
    return one.event_id is None or other.event_id is None


def _passages(one: Utterances, other: Utterances) -> int:
    """Return how many sentences of the shorter article are rendered in the other, or enough."""
    if len(one.words) > len(other.words):
        one, other = other, one
    ranked = _likeliest(one, other)
    if sum(common >= _PLAIN_SHARE for common, _ in ranked) >= FEWEST_PASSAGES:
        return FEWEST_PASSAGES
    comparison = Comparison(one, other)
    found: set[int] = set()
    for _, places in ranked:
        match = comparison.core(places, SURE)
        if match is not None:
            found.add(match.first)
        if len(found) >= FEWEST_PASSAGES:
            break
    return len(found)


def _likeliest(one: Reading, other: Reading) -> list[tuple[float, range]]:
    """Return some sentences with the share of their neighbours that are so in the other too."""
    pairs = set(itertools.pairwise(other.words))
    found: list[tuple[float, range]] = []
    for places in _sentences(one):
        own = set(itertools.pairwise(one.words[places.start : places.stop]))
        found.append((len(own & pairs) / len(own), places))
    return sorted(found, key=lambda each: -each[0])[:_MOST_SENTENCES]


def _sentences(reading: Reading) -> Iterator[range]:
    cuts = [place for place, cut in enumerate(reading.cuts) if cut >= SENTENCE]
    for start, end in itertools.pairwise(cuts):
        if end - start >= _SHORTEST:
            yield range(start, end)


class _Together:
    """Which articles hang together (union-find)."""

    def __init__(self, pairs: Iterable[tuple[int, int]]) -> None:
        self._parents: dict[int, int] = {}
        for one, other in pairs:
            self.put(one, other)

    def put(self, one: int, other: int) -> None:
        self._parents[self._root(one)] = self._root(other)

    def has(self, one: int, other: int) -> bool:
        return self._root(one) == self._root(other)

    def groups(self) -> list[list[int]]:
        found: defaultdict[int, list[int]] = defaultdict(list)
        for number in sorted(self._parents):
            found[self._root(number)].append(number)
        return list(found.values())

    def _root(self, number: int) -> int:
        while (parent := self._parents.setdefault(number, number)) != number:
            self._parents[number] = self._parents[parent]
            number = parent
        return number


def _proposals(
    links: dict[tuple[int, int], int], together: _Together, reports: dict[int, Report]
) -> list[Proposal]:
    closest: defaultdict[int, int] = defaultdict(int)
    for (one, _), passages in links.items():
        closest[one] = max(closest[one], passages)
    found: list[Proposal] = []
    for group in together.groups():
        events = Counter(e for n in group if (e := reports[n].event_id) is not None)
        event_id = min(events, key=lambda id: (-events[id], id)) if events else None
        fresh = [reports[n] for n in group if reports[n].event_id is None]
        articles = sorted(fresh, key=lambda r: (not r.published, r.published, r.number))
        passages = max(closest[number] for number in group)
        if articles and (event_id is not None or len(articles) > 1):
            name = next((r.title for r in articles if r.title), "")
            found.append(Proposal(tuple(articles), passages, event_id, name))
    return sorted(found, key=lambda p: (-len(p.articles), -p.passages, p.articles[0].number))
