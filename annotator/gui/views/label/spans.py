"""Annotations as the reader draws them."""

from annotator.domain.annotation import Annotation
from annotator.domain.lookup import Codebook
from annotator.gui.models.words import speaker_or_missing_words
from annotator.gui.widgets.reader import Span, line_style_of
from annotator.gui.wording.isolating import isolated
from annotator.gui.wording.translations import onward_arrow

_NO_STANCE_COLOUR = "#64748b"


def span_of(annotation: Annotation, codebook: Codebook, depth: int = 0) -> Span:
    """Return how an annotation is drawn: in the colour and line of its first stance."""
    values = [codebook.value(stance.value_id) for stance in annotation.stances]
    first = next(iter(values), None)
    return Span(
        annotation_id=annotation.id,
        segments=annotation.segments,
        colour=first.colour if first and first.colour else _NO_STANCE_COLOUR,
        line_style=line_style_of(first),
        mark=" ".join(value.mark for value in values if value),
        label=isolated(speaker_or_missing_words(annotation.speaker_id, codebook)),
        detail=_detail(annotation, codebook),
        depth=depth,
    )


def _detail(annotation: Annotation, codebook: Codebook) -> str:
    targets = [codebook.speaker_name(s.target_id) for s in annotation.stances if s.target_id]
    topic = codebook.topic(annotation.primary_topic or next(iter(annotation.topics), None))
    arrow = (
        [onward_arrow() + " " + ", ".join(map(isolated, dict.fromkeys(targets)))] if targets else []
    )
    return " · ".join([*arrow, *([isolated(topic.name)] if topic else [])])
