"""Several annotators' labels as the reader draws them, each in its own lane."""

from dataclasses import replace

from annotator.domain.annotation import Annotation
from annotator.domain.lookup import Codebook
from annotator.gui.views.compare.sides import GOLD_COLOUR, GOLD_STYLE, Side
from annotator.gui.views.label.spans import span_of
from annotator.gui.widgets.reader import Span
from annotator.services.adjudicating import ArticleCases

GOLD_MARK = "★"


def span_of_side(annotation: Annotation, book: Codebook, side: Side, lanes: int) -> Span:
    """Return how an annotator's label is drawn: by letter, colour, kind of line and lane."""
    plain = span_of(annotation, book)
    return replace(
        plain,
        colour=side.colour,
        line_style=side.line_style,
        mark=side.letter,
        detail=" ".join(part for part in (plain.mark, plain.detail) if part),
        lane=side.lane,
        lanes_kept=lanes,
    )


def gold_span(annotation: Annotation, book: Codebook, lanes: int) -> Span:
    """Return how a gold label is drawn: in the last of the lanes."""
    plain = span_of(annotation, book)
    return replace(
        plain,
        colour=GOLD_COLOUR,
        line_style=GOLD_STYLE,
        mark=GOLD_MARK,
        detail=" ".join(part for part in (plain.mark, plain.detail) if part),
        lane=lanes - 1,
        lanes_kept=lanes,
    )


def gold_of(article: ArticleCases) -> list[Annotation]:
    """Return the gold labels that came of the decisions on an article."""
    return [case.gold for case in article.cases if case.gold is not None]
