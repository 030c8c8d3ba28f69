"""Annotations as the reader draws them."""

from PySide6.QtCore import QCoreApplication

from annotator.domain.annotation import UNNAMED_SPEAKERS, Annotation
from annotator.domain.codebook import ScaleValue
from annotator.domain.lookup import Codebook
from annotator.gui.isolating import isolated
from annotator.gui.translations import onward_arrow
from annotator.gui.widgets.reader import LineStyle, Span

_NO_STANCE_COLOUR = "#64748b"

_STYLES = {
    -2: LineStyle.WAVY,
    -1: LineStyle.DASHED,
    0: LineStyle.DOTTED,
    1: LineStyle.SOLID,
    2: LineStyle.DOUBLE,
}


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
        label=isolated(speaker_words(annotation.speaker_id, codebook)),
        detail=_detail(annotation, codebook),
        depth=depth,
    )


def line_style_of(value: ScaleValue | None) -> LineStyle:
    """Return the line that stands for a value of the scale; solid for none or off the scale."""
    if value is None or value.polarity is None:
        return LineStyle.SOLID
    return _STYLES[max(-2, min(2, value.polarity))]


def speaker_words(speaker_id: str | None, codebook: Codebook) -> str:
    """Return how a speaker is named on the screen, also where it has no name."""
    if speaker_id is None:
        return QCoreApplication.translate("speakers", "No speaker yet")
    if speaker_id not in UNNAMED_SPEAKERS:
        return codebook.speaker_name(speaker_id)
    return {
        "outlet": QCoreApplication.translate("speakers", "The outlet"),
        "implicit": QCoreApplication.translate("speakers", "Implicit"),
        "unknown": QCoreApplication.translate("speakers", "Unknown"),
    }[speaker_id]


def _detail(annotation: Annotation, codebook: Codebook) -> str:
    targets = [codebook.speaker_name(s.target_id) for s in annotation.stances if s.target_id]
    topic = codebook.topic(annotation.primary_topic or next(iter(annotation.topics), None))
    arrow = (
        [onward_arrow() + " " + ", ".join(map(isolated, dict.fromkeys(targets)))] if targets else []
    )
    return " · ".join([*arrow, *([isolated(topic.name)] if topic else [])])
