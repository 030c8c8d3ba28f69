"""The report on returns: why labels came back, whose, and which codebook entries they use."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from annotator.domain.annotation import Annotation
from annotator.domain.lookup import Codebook
from annotator.domain.review import Review, Verdict
from annotator.services.codebook import codebook_of
from annotator.services.comparing import (
    Codes,
    Difference,
    Kind,
    codes_of,
    compared_articles,
    differences_of,
)
from annotator.services.progress import Progress
from annotator.store.project import Project


@dataclass(slots=True)
class ReturnsReport:
    """How many annotations were judged and returned, and what they have in common."""

    judged: int = 0
    returned: int = 0
    by_reason: Counter[str] = field(default_factory=Counter[str])
    """Returns by the id of the reason, empty for none."""
    by_author: Counter[str] = field(default_factory=Counter[str])
    judged_by_author: Counter[str] = field(default_factory=Counter[str])
    by_entry: Counter[str] = field(default_factory=Counter[str])
    """Returned annotations by the id of each codebook entry they use."""
    judged_by_entry: Counter[str] = field(default_factory=Counter[str])


@dataclass(slots=True)
class EntryDisagreement:
    """A codebook entry that one annotator gave and another did not, and where."""

    entry_id: str
    """A speaker (also `outlet`, `implicit`, `unknown`), a value of the scale, or a topic."""
    kind: Kind
    used: int = 0
    """Pairs of annotations in which at least one has it."""
    pairs: list[tuple[Annotation, Annotation]] = field(
        default_factory=list[tuple[Annotation, Annotation]]
    )
    """Those in which just one has it."""

    @property
    def share(self) -> float:
        """How often the two disagree where one uses it, 0 to 1."""
        return len(self.pairs) / self.used if self.used else 0.0


def returns_report(project: Project) -> ReturnsReport:
    """Count all verdicts of the project."""
    report = ReturnsReport()
    reviews = project.tables.reviews.all()
    judged = [review.annotation_id for review in reviews if review.annotation_id is not None]
    annotations = project.tables.annotations.read(judged)
    for review in reviews:
        _count(report, review, annotations.get(review.annotation_id or ""))
    return report


def _count(report: ReturnsReport, review: Review, annotation: Annotation | None) -> None:
    entries = _entries(annotation) if annotation is not None else set[str]()
    report.judged += 1
    report.judged_by_author[review.author_id] += 1
    report.judged_by_entry.update(entries)
    if review.verdict is Verdict.RETURNED:
        report.returned += 1
        report.by_reason[review.reason_id or ""] += 1
        report.by_author[review.author_id] += 1
        report.by_entry.update(entries)


def _entries(annotation: Annotation) -> set[str]:
    ids = {stance.value_id for stance in annotation.stances}
    ids |= {stance.target_id for stance in annotation.stances if stance.target_id}
    if annotation.speaker_id:
        ids.add(annotation.speaker_id)
    return ids | set(annotation.topics)


def entry_disagreements(
    project: Project, progress: Progress | None = None
) -> list[EntryDisagreement]:
    """Return the codebook entries that annotators give differently, the most often first.

    Annotators are compared two by two on matched annotations. Raises `Cancelled`.
    """
    progress = progress or Progress()
    book = codebook_of(project)
    found: dict[tuple[Kind, str], EntryDisagreement] = {}
    for number, article in enumerate(compared_articles(project, book), start=1):
        progress.report(number, 0, article.article.title)
        for group in article.groups:
            for difference in differences_of(group, book):
                for kind, entry_id, both in _uses(difference, book):
                    entry = found.setdefault((kind, entry_id), EntryDisagreement(entry_id, kind))
                    _note(entry, difference, both)
    disputed = [entry for entry in found.values() if entry.pairs]
    return sorted(disputed, key=lambda entry: (-len(entry.pairs), -entry.share, entry.entry_id))


def _uses(difference: Difference, book: Codebook) -> Iterator[tuple[Kind, str, bool]]:
    """Hand out each entry that either of two annotations has, and whether both have it."""
    if difference.first is None or difference.second is None:
        return
    first, second = (
        _given(codes_of(annotation, book)) for annotation in (difference.first, difference.second)
    )
    for use in sorted(first | second):
        yield (*use, use in first and use in second)


def _given(codes: Codes) -> set[tuple[Kind, str]]:
    given = {(Kind.TOPIC, topic) for topic in codes.topics}
    given |= {(Kind.STANCE, value) for value, _ in codes.stances}
    given |= {(Kind.TARGET, target) for _, target in codes.stances if target}
    return given | ({(Kind.SPEAKER, codes.speaker)} if codes.speaker else set())


def _note(entry: EntryDisagreement, difference: Difference, both: bool) -> None:
    entry.used += 1
    if not both and difference.first is not None and difference.second is not None:
        entry.pairs.append((difference.first, difference.second))
