"""Which earlier labels a passage is like: words in common, rare ones counting more (TF-IDF)."""

import math
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.folding import fold
from annotator.store.project import Project
from annotator.store.queries.learning import LearningQueries

_word = re.compile(r"[^\W_]{2,}")

_CANDIDATES = 40
_MOST = 8
"""So many labels are returned."""
_MOST_WORDS = 14
_MOST_LABELS = 6_000
"""So many entries of the index are looked through for one passage."""
_LEAST = 0.1

Vector = dict[str, float]


@dataclass(frozen=True, slots=True)
class Alike:
    """An earlier label, and how much of its words a passage has."""

    annotation_id: str
    likeness: float
    """Cosine of the two, 0 to 1."""


class Likeness:
    """Finds the labels of one annotator whose words a passage shares.

    The search index of the project says which labels share rare words; only those are
    compared, so that the time hardly grows with the project (FTS5 `bm25`, then the cosine
    of TF-IDF, log(1 + tf) · log(1 + N / df)).
    """

    def __init__(self, project: Project, annotator_id: str) -> None:
        self._project = project
        self._queries = LearningQueries(project.database)
        self._annotator_id = annotator_id
        self._labels_with: dict[str, int] = {}

    def forget(self) -> None:
        """Count anew in how many labels each word stands."""
        self._labels_with.clear()

    def nearest(self, passage: str, left_out: str) -> list[Alike]:
        """Return a few labels that are most like a passage, the likest first; one is left out."""
        words = Counter(words_in(passage))
        counts = self._counts(words)
        chosen = _rarest({word: counts[word] for word in words if word in counts})
        found = self._queries.sharing(chosen, self._annotator_id, _CANDIDATES)
        found.pop(left_out, None)
        each = {id: Counter(words_in(quoted)) for id, quoted in found.items()}
        self._counts({word for tally in each.values() for word in tally})
        asked = self._vector(words)
        alike = [Alike(id, _cosine(asked, self._vector(tally))) for id, tally in each.items()]
        near = [one for one in alike if one.likeness >= _LEAST]
        return sorted(near, key=lambda one: -one.likeness)[:_MOST]

    def _counts(self, words: Iterable[str]) -> dict[str, int]:
        fresh = [word for word in words if word not in self._labels_with]
        if fresh:
            self._labels_with |= self._queries.labels_with(fresh)
        return self._labels_with

    def _vector(self, tally: Counter[str]) -> Vector:
        total = 1 + self._project.annotations.bound()
        return {
            word: math.log1p(times) * math.log(1 + total / (0.5 + self._labels_with.get(word, 0)))
            for word, times in tally.items()
        }


def words_in(text: str) -> list[str]:
    """Return the words of a text as they stand in the search index."""
    return _word.findall(fold(text))


def _rarest(counts: dict[str, int]) -> list[str]:
    """Return the words that tell most, as many as can be looked through quickly."""
    chosen: list[str] = []
    entries = 0
    for word in sorted(counts, key=lambda word: counts[word])[:_MOST_WORDS]:
        entries += counts[word]
        if chosen and entries > _MOST_LABELS:
            break
        chosen.append(word)
    return chosen


def _cosine(one: Vector, other: Vector) -> float:
    shared = sum(weight * other[word] for word, weight in one.items() if word in other)
    if not shared:
        return 0.0
    return shared / math.sqrt(
        sum(weight * weight for weight in one.values())
        * sum(weight * weight for weight in other.values())
    )
