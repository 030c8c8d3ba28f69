"""Writing one annotator's work to a packet for colleagues."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from annotator.domain.article import Annotator
from annotator.domain.clock import now
from annotator.domain.errors import UserError
from annotator.domain.references import OWNED_KINDS
from annotator.paths import true_path
from annotator.services.progress import Progress
from annotator.store.database import as_made
from annotator.store.project import Project
from annotator.store.queries.sharing import SharingQueries
from annotator.store.records.table import chunks
from annotator.store.strangers.writing import PacketWriter, new_packet
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
    if true_path(path) == true_path(project.path):
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
    """Picks what goes into a packet, little of it in memory at a time."""

    def __init__(self, project: Project, annotator: Annotator, progress: Progress) -> None:
        self._project = project
        self._annotator = annotator
        self._progress = progress
        self._repeats = {repeat.article_id for repeat in project.tables.repeats.all()}

    def write(self, path: Path, with_texts: bool) -> ShareReport:
        with new_packet(path) as packet:
            self._add_work(packet)
            bodies, total = self._project.articles.body, packet.count_needed()
            for done, id in enumerate(packet.needed()):
                self._progress.report(done, total)
                packet.add_article(id, bodies(id), with_text=with_texts)
            packet.finish(self._annotator.id, now())
            return self._report(packet, path, with_texts)

    def _add_work(self, packet: PacketWriter) -> None:
        """Write the annotator's work, and everybody's edits of the codebook and of articles."""
        received = self._project.received
        total, done = received.count(), 0
        for chunk in chunks(received.everything()):
            self._progress.report(done, total)
            done += len(chunk)
            places = self._places(chunk)
            packet.need(id for id in map(self._article_noted, chunk, places) if id)
            packet.add_versions(
                [_sent(v) for v, place in zip(chunk, places, strict=True) if place is not None]
            )

    def _places(self, versions: Sequence[Version]) -> list[str | None]:
        """Return of each version the article that it is about, or none where it stays here.

        What is about no article goes along with an empty one.
        """
        mine = [self._goes_along(version) for version in versions]
        there = self._project.articles.with_text({id for id in mine if id})
        return [id if not id or id in there else None for id in mine]

    def _goes_along(self, version: Version) -> str | None:
        """Return the article that a version to be sent is about, whose text may be missing."""
        if version.kind == "article":
            return None if version.record_id in self._repeats else ""
        if version.kind not in OWNED_KINDS:
            return ""
        whose = version.head.annotator_id
        if whose != self._annotator.id or version.kind in _PRIVATE:
            return None
        with as_made():
            record = _peek(version.after or version.before or "{}")
        is_kept_back = record.annotator_id != whose or record.article_id in self._repeats
        return None if is_kept_back else record.article_id

    def _article_noted(self, version: Version, place: str | None) -> str | None:
        """Return the article whose text goes along because of a version."""
        if version.kind != "article" or place is None:
            return place
        mine = version.head.annotator_id == self._annotator.id
        is_changed = version.before is not None and version.after is not None
        return version.record_id if mine and is_changed else None

    def _report(self, packet: PacketWriter, path: Path, with_texts: bool) -> ShareReport:
        whose, kept_back = self._annotator.id, sorted(self._repeats)
        shared = SharingQueries(self._project.database, self._project.tables.tallies)
        layers = shared.labels(whose, kept_back)
        return ShareReport(
            path=path,
            annotator=self._annotator.name,
            labels=layers.total(),
            gold=layers["gold"],
            reviews=shared.reviews(whose, kept_back),
            decisions=shared.decisions(whose, kept_back),
            articles=packet.articles,
            with_texts=with_texts,
            edits=packet.edits,
        )


def _sent(version: Version) -> Version:
    """Leave out what was before where only the owner edits: nobody asks for it."""
    if version.kind in OWNED_KINDS and version.after is not None:
        return version._replace(before=None)
    return version
