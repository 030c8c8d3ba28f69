"""What is drawn anew for intervals: articles, or where they are many groups of them.

Above `MOST` articles each goes into one of `GROUPS` groups at random, and whole groups are drawn.
The groups differ as much as means of that many articles do, so the intervals are those of drawing
articles (random groups; Wolter 2007, Introduction to Variance Estimation, ch. 2), while neither
time nor memory grows with the project.
"""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from annotator.services.measuring.figures import Subject
from annotator.services.measuring.gathering import Gathered, Gathering
from annotator.services.measuring.marks import LabelledArticle
from annotator.services.measuring.saying import Column

MOST = 2_000
GROUPS = 200
_WAITING = 32
"""How many parts wait to be added up, so that what they share is not copied for each."""


class Collection:
    """Takes articles as they are read and knows what they come to, in all and in parts."""

    def __init__(self, gathering: Gathering, *, in_parts: bool, seed: int = 0) -> None:
        self._gathering = gathering
        self._in_parts = in_parts
        self._chance = random.Random(seed)
        self._groups: list[list[Gathered]] = []
        self._singles: list[Gathered] = []
        self._said: dict[Subject, Counter[Column]] = {}
        """What was taken out of groups; see `Gathered.reduce`."""

    def add(self, articles: Sequence[LabelledArticle]) -> None:
        """Take more articles; what of them is not the annotators' is left out."""
        if not self._in_parts:
            self._put([(self._gathering.of(articles), 0)], groups=1)
        elif self._groups:
            self._deal_articles(list(articles))
        else:
            found = [self._gathering.of([article]) for article in articles]
            self._singles += [one for one in found if one.articles]
            if len(self._singles) > MOST:
                places = self._places(len(self._singles))
                self._put(list(zip(self._singles, places, strict=True)), GROUPS)
                self._singles = []

    def parts(self) -> list[Gathered]:
        """Return what can be drawn: articles, or groups of them."""
        return self._singles or [Gathered.total(group) for group in self._groups if group]

    def whole(self, parts: Sequence[Gathered]) -> Gathered:
        """Return what all the `parts` come to."""
        whole = Gathered.total(parts)
        if not self._said:
            return whole
        said = {s: columns + self._said.get(s, Counter()) for s, columns in whole.said.items()}
        return replace(whole, said=said)

    def _deal_articles(self, articles: list[LabelledArticle]) -> None:
        dealt: list[list[LabelledArticle]] = [[] for _ in range(GROUPS)]
        for article, place in zip(articles, self._places(len(articles)), strict=True):
            dealt[place].append(article)
        gathered = [(self._gathering.of(of_one), n) for n, of_one in enumerate(dealt) if of_one]
        self._put(gathered, GROUPS)

    def _places(self, count: int) -> list[int]:
        """Return a group for each of so many, as many in one as in another, by chance."""
        rounds = -(-count // GROUPS)
        return [p for _ in range(rounds) for p in self._chance.sample(range(GROUPS), GROUPS)][
            :count
        ]

    def _put(self, gathered: Sequence[tuple[Gathered, int]], groups: int) -> None:
        if not self._groups:
            self._groups = [[] for _ in range(groups)]
        for one, place in gathered:
            group = self._groups[place]
            group.append(one)
            if len(group) > _WAITING:
                group[:] = [Gathered.total(group)]
                if groups > 1:
                    group[0].reduce(self._gathering.annotators, self._said)
