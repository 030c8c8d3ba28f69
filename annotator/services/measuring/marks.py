"""One annotation as measuring needs it: the bare row that comes out of the file.

A row stays the tuple it is, because whole columns of tuples are counted without a line of
Python for each. What is said in a row is as it was stored: merged speakers and topics are seen
to once it is known which labels were given together (see `saying.py`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.article import Stretch
from annotator.services.comparing.matching import Passage, without_furniture

Mark = tuple[Any, ...]
"""Where the words lie and what is said of them; sorts by the place in the text.

The columns are named below. A `VALUE` that is a tuple holds several stances, each with its
target. `TOPICS` are ids with U+001F between them.
"""

START, END, ARTICLE, ANNOTATOR, NUMBER = 0, 1, 2, 3, 4
SPEAKER, TYPE, HEDGE, VALUE, TARGET, TOPICS, ROLE = 5, 6, 7, 8, 9, 10, 11


@dataclass(slots=True)
class LabelledArticle:
    """One article with the labels of those who worked on it."""

    number: int
    marks: dict[str, list[Mark]]
    """By annotator, in the order of the text; none where one found nothing to label."""
    pieces: dict[int, Passage] = field(default_factory=dict[int, Passage])
    """The words of those annotations that are not of one piece, by their numbers."""
    others: list[Mark] = field(default_factory=list[Mark])
    """Source and cue segments, a row each."""
    furniture: list[Stretch] = field(default_factory=list[Stretch])
    length: int = 0
    """Of the text in code points, furniture and all."""

    def words(self, mark: Mark) -> Passage:
        """Return where the words of an annotation lie."""
        return self.pieces.get(mark[NUMBER]) or ((mark[START], mark[END]),)

    def passages(self, marks: Iterable[Mark]) -> list[Passage]:
        """Return where the words of annotations lie."""
        return [self.words(mark) for mark in marks]


def labelled_article(
    number: int, rows: Sequence[Mark], submitted: Iterable[str]
) -> LabelledArticle:
    """Make an article of the rows of its segments and of who has submitted it."""
    marks: dict[str, list[Mark]] = {id: [] for id in submitted}
    article = LabelledArticle(number, marks)
    annotator, of_one, last = None, list[Mark](), None
    for row in rows:
        if row[ROLE] != "content":
            article.others.append(row)
        elif row[NUMBER] == last:
            _add_piece(article, of_one, row)
        else:
            last = row[NUMBER]
            if row[ANNOTATOR] != annotator:
                annotator = row[ANNOTATOR]
                of_one = marks.setdefault(annotator, [])
            of_one.append(row)
    for row in article.others:
        marks.setdefault(row[ANNOTATOR], [])
    for of_one in marks.values():
        of_one.sort()
    return article


def _add_piece(article: LabelledArticle, of_one: list[Mark], row: Mark) -> None:
    first, number = of_one[-1], row[NUMBER]
    article.pieces[number] = (*article.words(first), row[:2])
    of_one[-1] = (first[START], row[END], *first[ARTICLE:])


def leave_furniture_out(article: LabelledArticle) -> None:
    """Cut furniture off all segments; annotations whose words are all furniture go."""
    standing: set[int] = set()
    for annotator_id, of_one in article.marks.items():
        kept: list[Mark] = []
        for mark in of_one:
            words = without_furniture(article.words(mark), article.furniture)
            article.pieces.pop(mark[NUMBER], None)
            if not words:
                continue
            if words[1:]:
                article.pieces[mark[NUMBER]] = words
            (start, _), (_, end) = words[0], words[-1]
            kept.append((start, end, *mark[ARTICLE:]))
            standing.add(mark[NUMBER])
        article.marks[annotator_id] = sorted(kept)
    article.others = [
        (*piece, *segment[ARTICLE:])
        for segment in article.others
        if segment[NUMBER] in standing
        for piece in without_furniture((segment[:ARTICLE],), article.furniture)
    ]
