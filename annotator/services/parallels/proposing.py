"""Events proposed from articles that share many passages."""

from __future__ import annotations

import itertools
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from annotator.domain.edit import Edit
from annotator.services.articles import assign_event
from annotator.services.many import assign_named_event
from annotator.services.parallels.comparing import Comparison
from annotator.services.parallels.finding import SURE, Parallels
from annotator.services.parallels.reading import SENTENCE, Reading
from annotator.services.parallels.utterances import Utterances
from annotator.services.progress import Progress
from annotator.services.session import Session
from annotator.store.project import Project
from annotator.store.queries.parallels import ParallelQueries, Report
from annotator.store.shingles import Shingles

FEWEST_PASSAGES = 3
"""Two articles that share fewer passages are not taken for reports of one event."""
_COMMON_RUNS = 3
"""Of the runs of three words that are looked at, two articles have so many in common, or are
not compared at all."""
_MOST_DAYS = 7
"""Reports of one event lie no further apart."""
_SHORT = 400
"""Articles of fewer words are looked at run by run."""
_SHORTEST = 6
"""Words of a sentence that is worth comparing."""
_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Proposal:
    """Articles that seem to report the same event."""

    articles: tuple[Report, ...]
    """By date; those that are on the event already are not among them."""
    passages: int
    """How many passages the closest two of them share."""
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
    numbers = queries.numbers()
    parallels = Parallels(project)
    with Shingles() as shingles:
        for done in range(0, len(numbers), _AT_ONCE):
            progress.report(done, 2 * len(numbers))
            for number, words in parallels.words(numbers[done : done + _AT_ONCE]):
                shingles.add(number, _runs(words))
        pairs = shingles.pairs(_COMMON_RUNS)
    reports = queries.reports(sorted({number for pair in pairs for number in pair}))
    worth = [pair for pair in pairs if _could_be_one(reports[pair[0]], reports[pair[1]])]
    links: dict[tuple[int, int], int] = {}
    for done, (one, other) in enumerate(worth):
        progress.report(len(worth) + done, 2 * len(worth))
        shared = _shared(parallels.reading(one), parallels.reading(other))
        if shared >= FEWEST_PASSAGES:
            links[one, other] = shared
    return _proposals(links, reports)


def accept(session: Session, proposal: Proposal, name: str) -> Edit:
    """Say that the articles of a proposal report one event, as one undo step.

    They join the event that is there already, or a new one of a name. Raises `UserError`
    where the name is empty.
    """
    ids = [article.id for article in proposal.articles]
    if proposal.event_id is not None:
        return assign_event(session, ids, proposal.event_id)
    return assign_named_event(session, ids, name)


def _runs(words: Sequence[str]) -> set[int]:
    """Return the runs of three words as numbers, of long articles a quarter of them."""
    hashes = list(map(_hash, words))
    runs = (
        (one * 31 + two) * 31 + three
        for one, two, three in zip(hashes, hashes[1:], hashes[2:], strict=False)
    )
    return {run for run in runs if len(words) < _SHORT or run >> 7 & 3 == 0}


@lru_cache(maxsize=200_000)
def _hash(word: str) -> int:
    return zlib.crc32(word.encode())


def _could_be_one(one: Report, other: Report) -> bool:
    """Tell whether two articles may be proposed together, by their dates and events."""
    if one.event_id is not None and other.event_id is not None:
        return False
    try:
        days = date.fromisoformat(one.published[:10]) - date.fromisoformat(other.published[:10])
    except ValueError:
        return True
    return abs(days.days) <= _MOST_DAYS


def _shared(one: Utterances, other: Utterances) -> int:
    """Return how many sentences of the shorter article are rendered in the other."""
    if len(one.words) > len(other.words):
        one, other = other, one
    comparison = Comparison(one, other)
    matches = (comparison.best(places, SURE) for places in _sentences(one))
    return len({match.first for match in matches if match is not None})


def _sentences(reading: Reading) -> Iterator[range]:
    cuts = [place for place, cut in enumerate(reading.cuts) if cut >= SENTENCE]
    for start, end in itertools.pairwise(cuts):
        if end - start >= _SHORTEST:
            yield range(start, end)


def _proposals(links: dict[tuple[int, int], int], reports: dict[int, Report]) -> list[Proposal]:
    found: list[Proposal] = []
    for group in _groups(links):
        events = Counter(e for n in group if (e := reports[n].event_id) is not None)
        event_id = min(events, key=lambda id: (-events[id], id)) if events else None
        fresh = [reports[n] for n in group if reports[n].event_id is None]
        articles = sorted(fresh, key=lambda r: (not r.published, r.published, r.number))
        passages = max(n for pair, n in links.items() if pair[0] in group)
        if articles and (event_id is not None or len(articles) > 1):
            name = next((r.title for r in articles if r.title), "")
            found.append(Proposal(tuple(articles), passages, event_id, name))
    return sorted(found, key=lambda p: (-len(p.articles), -p.passages, p.articles[0].number))


def _groups(links: Iterable[tuple[int, int]]) -> list[set[int]]:
    """Return the articles that hang together; no group is split, none is named twice."""
    near: defaultdict[int, set[int]] = defaultdict(set)
    for one, other in links:
        near[one].add(other)
        near[other].add(one)
    groups: list[set[int]] = []
    seen: set[int] = set()
    for number in sorted(near):
        if number in seen:
            continue
        group, waiting = {number}, [number]
        while waiting:
            fresh = near[waiting.pop()] - group
            group |= fresh
            waiting += fresh
        seen |= group
        groups.append(group)
    return groups
