"""What is suggested in all articles of a project, as plain rows."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from annotator.domain.article import Annotator
from annotator.domain.lookup import Codebook
from annotator.services.articles import article_of
from annotator.services.codebook import codebook_of
from annotator.services.learning import Learner
from annotator.services.offering import found_in, register_of
from annotator.services.progress import Progress
from annotator.services.session import Session
from annotator.services.suggesting import Suggestion
from annotator.store.project import Project


def suggestion_rows(
    project: Project, annotator: Annotator, progress: Progress
) -> Iterator[dict[str, Any]]:
    """Hand out every suggestion in every article, labelled or not, in the order of the texts.

    Speakers are told as the labels of `annotator` teach it, as in the window. Each row has
    article_id, segments (start, end in code points, quoted, role), kind, cue, source, speaker,
    speaker_id, alternatives, confidence and reason. Raises `Cancelled`.
    """
    book = codebook_of(project)
    register = register_of(book)
    learner = Learner(Session(project, annotator))
    total = project.articles.count()
    for done, id in enumerate(project.tables.articles.all_ids()):
        progress.report(done, total)
        article = article_of(project, id)
        learned = register.with_learned(learner.aliases(article.outlet, book))
        found = found_in(article, project.articles.body(id), learned)
        yield from (_row(id, each, book) for each in found)


def _row(article_id: str, suggestion: Suggestion, book: Codebook) -> dict[str, Any]:
    segments = suggestion.segments
    said_by = {role: [s.quoted for s in segments if s.role == role] for role in ("cue", "source")}
    return {
        "article_id": article_id,
        "segments": [asdict(segment) for segment in segments],
        "kind": suggestion.kind.value,
        "cue": " … ".join(said_by["cue"]),
        "source": " … ".join(said_by["source"]),
        "speaker": suggestion.speaker_name,
        "speaker_id": suggestion.speaker_id,
        "alternatives": [_named(other, book) for other in suggestion.alternatives],
        "confidence": suggestion.confidence,
        "reason": suggestion.reason.sentence(),
    }


def _named(speaker: str, book: Codebook) -> str:
    """Return the name of a speaker that a suggestion gives by id or by name."""
    entry = book.speaker(speaker)
    return entry.name if entry is not None else speaker
