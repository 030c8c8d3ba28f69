"""Writing one annotator's work to a packet for colleagues."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from annotator.domain.article import Annotator
from annotator.domain.clock import now
from annotator.domain.errors import UserError
from annotator.domain.references import OWNED_KINDS
from annotator.services.progress import Progress
from annotator.store.database import as_made
from annotator.store.project import Project
from annotator.store.records.table import chunks
from annotator.store.strangers.writing import new_packet
from annotator.store.versions import Version

PACKET_SUFFIX = ".annotator-packet"


_PRIVATE = frozenset({"refusal", "repeat"})
"""What was put away, and whether somebody is steady, is nobody else's business."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareReport:
    """What a packet holds."""

    path: Path
    annotator: str
    """Whose work it is."""
    labels: int
    """Annotations as they stand, those of the gold layer too."""
    gold: int
    """Those of them that are of the gold layer."""
    reviews: int
    """Verdicts, and remarks in reviews."""
    decisions: int
    articles: int
    """Articles that the work is about."""
    with_texts: bool
    edits: int
    """Edits it carries, those of the codebook that the work needs too."""


class _OfArticle(msgspec.Struct):
    """As much of a record as tells where it belongs."""

    annotator_id: str = ""
    article_id: str = ""
    layer: str = "own"


_peek = msgspec.json.Decoder(_OfArticle).decode


def share(
    project: Project,
    annotator_id: str,
    path: Path,
    *,
    with_texts: bool = True,
    progress: Progress | None = None,
) -> ShareReport:
    """Write one annotator's labels, reviews and decisions to a packet, with what they need.

    That is the codebook's and events' edits of everybody, and the articles' details; the
    articles that the work is about go along with their texts or without. Raises `Cancelled`,
    and `UserError` where the annotator is not known in the project or the file cannot be
    written; neither leaves anything behind.
    """
    if path.resolve() == project.path.resolve():
        raise UserError("This is the project itself; choose another name for the packet.")
    with project.snapshot():
        annotator = project.tables.annotators.read([annotator_id]).get(annotator_id)
        if annotator is None:
            raise UserError(
                f"{project.path.name} holds nothing of yours; say whose labels to share,"
                " or open it and label something first."
            )
        return _Sharing(project, annotator, progress or Progress()).write(path, with_texts)


class _Sharing:
    """Picks what goes into a packet."""

    def __init__(self, project: Project, annotator: Annotator, progress: Progress) -> None:
        self._project = project
        self._annotator = annotator
        self._progress = progress
        self._standing: dict[str, tuple[str, str]] = {}
        """Kind and layer of the annotator's records that stand, by their ids."""
        self._repeats = {repeat.article_id for repeat in project.tables.repeats.all()}
        self._texts = set(project.articles.text_ids())
        self._articles: dict[str, None] = {}
        self._edits: set[str] = set()

    def write(self, path: Path, with_texts: bool) -> ShareReport:
        with new_packet(path) as packet:
            for chunk in chunks(self._work()):
                packet.add_versions(chunk)
            bodies = self._project.articles.body
            for done, id in enumerate(self._articles):
                self._progress.report(done, len(self._articles))
                packet.add_article(id, bodies(id), with_text=with_texts)
            packet.finish(self._annotator.id, now())
        return self._report(path, with_texts)

    def _work(self) -> Iterator[Version]:
        """Hand out the annotator's work, and everybody's edits of the codebook and of articles."""
        seen: set[tuple[str, str]] = set()
        for done, version in enumerate(self._project.received.everything()):
            if done % 1_000 == 0:
                self._progress.report(done)
            key = (version.head.id, version.record_id)
            if self._goes_along(version) and key not in seen:
                seen.add(key)
                yield self._noted(version)

    def _goes_along(self, version: Version) -> bool:
        mine = version.head.annotator_id == self._annotator.id
        if version.kind == "article":
            is_repeat = version.record_id in self._repeats
            if mine and version.before is not None and version.after is not None and not is_repeat:
                self._articles[version.record_id] = None
            return not is_repeat
        if version.kind not in OWNED_KINDS:
            return True
        return mine and version.kind not in _PRIVATE and self._is_work(version)

    def _is_work(self, version: Version) -> bool:
        """Note a record of the annotator's own with its article, if it is to go along."""
        with as_made():
            record = _peek(version.after or version.before or "{}")
        waits = record.article_id and record.article_id not in self._texts
        if record.annotator_id != self._annotator.id or waits or record.article_id in self._repeats:
            return False
        if record.article_id:
            self._articles[record.article_id] = None
        self._standing[version.record_id] = (version.kind, record.layer)
        if version.after is None:
            del self._standing[version.record_id]
        return True

    def _noted(self, version: Version) -> Version:
        """Leave out what was before where only the owner edits: nobody asks for it."""
        self._edits.add(version.head.id)
        if version.kind in OWNED_KINDS and version.after is not None:
            return version._replace(before=None)
        return version

    def _report(self, path: Path, with_texts: bool) -> ShareReport:
        kinds = [kind for kind, _ in self._standing.values()]
        layers = [layer for kind, layer in self._standing.values() if kind == "annotation"]
        return ShareReport(
            path=path,
            annotator=self._annotator.name,
            labels=len(layers),
            gold=layers.count("gold"),
            reviews=kinds.count("review") + kinds.count("remark"),
            decisions=kinds.count("decision"),
            articles=len(self._articles),
            with_texts=with_texts,
            edits=len(self._edits),
        )
