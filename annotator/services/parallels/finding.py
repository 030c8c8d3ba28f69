"""Parallels: the passages in other articles that report the same utterance."""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.article import Stretch
from annotator.domain.folding import fold
from annotator.services.parallels.candidates import candidates
from annotator.services.parallels.comparing import Comparison
from annotator.services.parallels.difference import Piece, difference
from annotator.services.parallels.utterances import Utterances
from annotator.services.parallels.words import sentences_of, words_of
from annotator.services.suggesting.text.reading import without_furniture
from annotator.store.project import Project
from annotator.store.queries.parallels import ParallelQueries, Report
from annotator.store.queries.search import SearchQueries

SURE = 0.55
"""From this sureness on, nine of ten parallels are right on reports they were not tried on."""
POSSIBLE = 0.3
"""Less sure ones are not worth showing."""
_MOST_CANDIDATES = 30
_MOST_OF_EVENT = 60
"""So many articles on the same event are read whatever words they have."""
_KEPT = 200
"""So many articles that were read are kept in mind."""

Ranges = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Parallel:
    """A passage of another article that reports the same utterance."""

    article: Report
    start: int
    """First code point of the passage."""
    end: int
    """Code point after the last one."""
    text: str
    """The passage: the article's text from `start` to `end`."""
    score: float
    """How sure it is, 0 to 1; `SURE` and more is right nine times in ten."""
    differences: tuple[Piece, ...]
    """How the wording of the passage that was asked about became this one."""

    @property
    def is_sure(self) -> bool:
        """Whether it is sure enough to count without somebody having looked."""
        return self.score >= SURE


class Parallels:
    """Looks for parallels in one project, and keeps in mind the articles it read last."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._queries = ParallelQueries(project.database)
        self._texts = SearchQueries(project.database)
        self._readings: OrderedDict[int, Utterances] = OrderedDict()

    def of_passage(
        self, article_id: str, ranges: Ranges, least: float = POSSIBLE
    ) -> list[Parallel]:
        """Return what reports the words of some `[start, end)` pieces of an article.

        At most one passage per article, the surest first; those less sure than `least`
        (0 to 1) are left out, and furniture is never one. Raises `LookupError` where there
        is no such article.
        """
        number = self._number(article_id)
        own = self.reading(number)
        places = own.words_in(ranges)
        words = [own.words[place] for place in places]
        mates = self._mates(number)
        chosen = candidates(self._queries, words, _MOST_CANDIDATES, besides=[number])
        numbers = list(dict.fromkeys([*chosen.numbers, *mates]))
        reports = self._queries.reports(numbers)
        self._read_all(numbers)
        found: list[Parallel] = []
        for other, report in reports.items():
            comparison = Comparison(own, self.reading(other), chosen.commonness)
            found += self._in_one(comparison, places, ranges, report, least)
        return sorted(found, key=lambda parallel: (-parallel.score, parallel.article.number))

    def between(
        self, article_id: str, passages: Sequence[Ranges], other_id: str, least: float = SURE
    ) -> list[Parallel | None]:
        """Return what renders each of some passages of one article in another, or none."""
        number, other = self._number(article_id), self._number(other_id)
        own = self.reading(number)
        comparison = Comparison(own, self.reading(other))
        report = self._queries.reports([other])[other]
        return [
            next(self._in_one(comparison, own.words_in(ranges), ranges, report, least), None)
            for ranges in passages
        ]

    def reading(self, number: int) -> Utterances:
        """Return an article as it is compared, by its number."""
        if number not in self._readings:
            self._read_all([number])
        self._readings.move_to_end(number)
        return self._readings[number]

    def sentences(self, numbers: Sequence[int]) -> Iterator[tuple[int, list[list[str]]]]:
        """Hand out the folded words of articles, sentence by sentence, each with its number.

        Furniture is left out. Sentences are told by their full stops alone.
        """
        bodies, furniture = self._texts.bodies(numbers), self._furniture(numbers)
        for number, body in bodies.items():
            folded = fold(without_furniture(body, furniture.get(number, [])))
            yield number, [words_of(sentence) for sentence in sentences_of(folded)]

    def _in_one(
        self,
        comparison: Comparison,
        places: Sequence[int],
        ranges: Ranges,
        report: Report,
        least: float,
    ) -> Iterator[Parallel]:
        match = comparison.best(places, least) if places else None
        if match is None:
            return
        own, other = comparison.first, comparison.second
        start, end = other.range_of(match.first, match.end)
        before = " … ".join(own.text[start:end] for start, end in ranges)
        after = other.text[start:end]
        yield Parallel(report, start, end, after, match.sureness, difference(before, after))

    def _number(self, article_id: str) -> int:
        number = self._project.articles.number(article_id)
        if number is None:
            raise LookupError(article_id)
        return number

    def _mates(self, number: int) -> list[int]:
        event_id = self._queries.reports([number])[number].event_id
        if event_id is None:
            return []
        mates = self._queries.of_event(event_id, _MOST_OF_EVENT)
        return [mate for mate in mates if mate != number]

    def _read_all(self, numbers: Sequence[int]) -> None:
        missing = [number for number in numbers if number not in self._readings]
        bodies, furniture = self._texts.bodies(missing), self._furniture(missing)
        for number, body in bodies.items():
            self._readings[number] = Utterances(body, furniture.get(number, []))
        while len(self._readings) > max(_KEPT, len(numbers) + 1):
            self._readings.popitem(last=False)

    def _furniture(self, numbers: Sequence[int]) -> dict[int, list[Stretch]]:
        found = self._texts.furniture(numbers)
        return {
            number: [Stretch(*each) for each in stretches] for number, stretches in found.items()
        }
