"""All that the figures of some annotators are made of, added up article after article.

What is kept grows with the number of different labels and lengths, not with the articles.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.domain.lookup import Codebook
from annotator.services.agreement import NominalCounts, NominalKey, Tally
from annotator.services.measuring.cutting import RoleCuts, role_cuts
from annotator.services.measuring.figures import FIELDS, ROLES, UNORDERED, Subject
from annotator.services.measuring.marks import LabelledArticle
from annotator.services.measuring.pairing import Found, Pairs, group_up, pair_up
from annotator.services.measuring.saying import Column, said_by_two, said_of, standing


@dataclass(slots=True)
class Gathered:
    """What is known of some articles."""

    articles: int
    """How many of them two of the annotators at least have worked on."""
    marked: int
    """How many passages all annotators marked."""
    found: Found
    roles: dict[Subject, RoleCuts]
    said: dict[Subject, Counter[Column]]
    """Of each field how often which labels were given together."""
    counted: dict[Subject, Counter[NominalKey]] = field(
        default_factory=dict[Subject, Counter[NominalKey]]
    )
    """What was `said`, but label by label: of what was reduced, which is no longer in `said`."""

    @classmethod
    def total(cls, parts: Sequence["Gathered"]) -> "Gathered":
        """Add up what is known of other articles of the same annotators."""
        if len(parts) == 1:
            return parts[0]
        said = {subject: Counter[Column]() for subject in FIELDS}
        counted: dict[Subject, Counter[NominalKey]] = {}
        for part in parts:
            for subject, columns in part.said.items():
                said[subject].update(columns)
            for subject, counts in part.counted.items():
                counted.setdefault(subject, Counter()).update(counts)
        return cls(
            sum([part.articles for part in parts]),
            sum([part.marked for part in parts]),
            _total_found([part.found for part in parts]),
            {role: RoleCuts.total([part.roles[role] for part in parts]) for role in ROLES},
            said,
            counted,
        )

    def reduce(self, annotators: int, whole: dict[Subject, Counter[Column]]) -> None:
        """Keep of labels without order what drawing needs, which grows with the labels only.

        The combinations of them, of which there may be the square, go into one `whole`.
        """
        for subject in UNORDERED:
            whole.setdefault(subject, Counter()).update(self.said[subject])
            self.counted[subject] = Counter(self.counts(subject, annotators))
            self.said[subject] = Counter()

    def counts(self, subject: Subject, annotators: int) -> Mapping[NominalKey, int]:
        """Return what was said in a field whose labels have no order, label by label."""
        said = NominalCounts.of(Tally(self.said[subject], annotators)).counts
        reduced = self.counted.get(subject)
        return said if reduced is None else reduced + Counter(said)


class Gathering:
    """Gathers what some annotators made of articles; nothing of an article is kept."""

    def __init__(self, annotators: Sequence[str], threshold: float, book: Codebook) -> None:
        self._annotators = annotators
        self._threshold = threshold
        self._book = book
        self.annotators = len(annotators)

    def of(self, articles: Iterable[LabelledArticle]) -> Gathered:
        """Return what is known of articles, those left out that fewer than two worked on."""
        wanted = self._annotators
        chosen = [a for a in articles if sum([id in a.marks for id in wanted]) > 1]
        everybody = [a for a in chosen if all(id in a.marks for id in wanted)]
        found, said = (self._of_two if len(wanted) == 2 else self._of_more)(chosen)
        roles = {role: role_cuts(everybody, wanted, role) for role in ROLES}
        stands = {s: standing(columns, s, self._book) for s, columns in said.items()}
        marked = sum([len(a.marks.get(id, ())) for a in chosen for id in wanted])
        return Gathered(len(chosen), marked, found, roles, stands)

    def _of_two(
        self, articles: Iterable[LabelledArticle]
    ) -> tuple[Found, dict[Subject, Counter[Column]]]:
        pairs = Pairs()
        for article in articles:
            pair_up(article, self._annotators, self._threshold, pairs)
        said = {s: said_by_two(pairs.first, pairs.second, s, self._book) for s in FIELDS}
        return pairs.found, said

    def _of_more(
        self, articles: Iterable[LabelledArticle]
    ) -> tuple[Found, dict[Subject, Counter[Column]]]:
        found: list[Found] = []
        said = {subject: Counter[Column]() for subject in FIELDS}
        for article in articles:
            units, counts = group_up(article, self._annotators, self._threshold)
            found += counts
            for subject, columns in said.items():
                for unit in units:
                    columns.update(said_of(unit, subject, self._book))
        return _total_found(found), said


def _total_found(parts: Iterable[Found]) -> Found:
    return Found(*[sum(counts) for counts in zip(Found(), *parts, strict=True)])
