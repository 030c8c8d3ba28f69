"""Annotations with their full record, as lines of JSON."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache, partial

import msgspec

from annotator.domain.annotation import Annotation
from annotator.services.articles import article_of
from annotator.services.codebook import codebook_of
from annotator.services.exporting.options import ExportOptions
from annotator.services.exporting.provenance import decisions_behind
from annotator.store.project import Project

CHUNK = 400


def record_lines(project: Project, options: ExportOptions) -> Iterator[bytes]:
    """Hand out one JSON object for each annotation, with its article and the names of its codes.

    One of the gold layer has the decision that it comes from, too.
    """
    book = codebook_of(project)
    annotators = {annotator.id: annotator.name for annotator in project.tables.annotators.all()}
    article = lru_cache(maxsize=16)(partial(article_of, project))
    encoder = msgspec.json.Encoder()

    def names(annotation: Annotation) -> dict[str, object]:
        return {
            "annotator": annotators[annotation.annotator_id],
            "speaker": book.speaker_name(annotation.speaker_id),
            "stances": [
                {"value": value.name if value else "", "target": book.speaker_name(s.target_id)}
                for s in annotation.stances
                for value in [book.value(s.value_id)]
            ],
            "topics": [book.topic_path(topic) for topic in annotation.topics],
            "primary_topic": book.topic_path(annotation.primary_topic),
        }

    numbers = project.annotations.numbers(replace(options.asked, with_repeats=False))
    for place in range(0, len(numbers), CHUNK):
        some = list(project.annotations.by_number(numbers[place : place + CHUNK]))
        decisions = decisions_behind(project, some, annotators)
        for annotation in some:
            line: dict[str, object] = {
                "annotation": annotation,
                "names": names(annotation),
                "article": article(annotation.article_id),
            }
            if annotation.id in decisions:
                line["decision"] = decisions[annotation.id]
            yield encoder.encode(line)
