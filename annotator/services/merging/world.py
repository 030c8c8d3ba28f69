"""What a project holds, together with what the files of a merge bring."""

from collections.abc import Iterable, Iterator, Sequence

from annotator.domain.annotation import Annotation
from annotator.domain.article import Article
from annotator.domain.codebook import Speaker, Topic
from annotator.domain.edit import Record
from annotator.domain.winning import Stated, winner
from annotator.services.merging.found import Found
from annotator.store.codec import decode
from annotator.store.records.table import chunks


class ProjectWorld:
    """Answers what `resolve` asks."""

    def __init__(self, found: Found) -> None:
        self._found = found
        self._project = found.project
        self._shared: dict[str, set[str]] = {}
        self.unsettled = self._project.received.unsettled()
        """Kinds of the records that earlier merges left unsettled, by their ids."""
        self.sent: dict[str, str] = {}
        """The JSON of labels that are new here, as this program would write it, by their ids."""

    def newest(self) -> dict[str, tuple[str, Record | None]]:
        """Return what the newest edits say of everything that is to be looked at.

        That is whatever there is something new of, and what earlier merges left unsettled;
        not what its owner alone edits and has edited here since.
        """
        found: dict[str, tuple[str, Record | None]] = {}
        asked: dict[str, str] = {}
        foreign = self._found.foreign
        for id, touched in self._found.touched.items():
            if touched.owner_id is not None and not touched.known:
                after = touched.fresh[0].after
                found[id] = (touched.kind, decode(touched.kind, after))
                if after is not None and touched.kind == "annotation" and id not in foreign:
                    self.sent[id] = after
                continue
            fresh = {version.stated: version.after for version in touched.fresh}
            stated = winner(touched.kind, id, [*touched.known, *fresh])
            if stated in fresh:
                found[id] = (touched.kind, decode(touched.kind, fresh[stated]))
            elif touched.owner_id is None or id in self.unsettled:
                asked[id] = touched.kind
        asked |= {id: kind for id, kind in self.unsettled.items() if id not in found}
        return found | dict(self._known(asked))

    def _known(self, asked: dict[str, str]) -> Iterator[tuple[str, tuple[str, Record | None]]]:
        """Hand out what the newest known edit of some records says; those without are left out."""
        self._found.look_up(asked)
        for ids in chunks(asked):
            texts = {
                (version.record_id, version.stated): version.after
                for version in self._project.received.versions(ids)
            }
            for id in ids:
                known = self._found.look_up([id])[id][1]
                if known:
                    text = texts[id, winner(asked[id], id, known)]
                    yield id, (asked[id], decode(asked[id], text))

    def shared(self, kind: str) -> set[str]:
        """Return the ids of all records in the tables of a kind that everybody edits."""
        if kind not in self._shared:
            self._shared[kind] = set(self._project.tables.of_kind(kind).all_ids())
        return self._shared[kind]

    def there(self, kind: str, ids: Sequence[str]) -> set[str]:
        """Return which of some records of one owner, or articles, the tables hold."""
        if kind == "article":
            return self._project.articles.known(ids)
        return set(self._project.tables.of_kind(kind).read(ids)) if ids else set()

    def alive(self, kind: str, record_id: str) -> Record | None:
        """Return the newest known form of a record in which it was not deleted."""
        forms = [
            (version.stated, version.after)
            for version in self._project.received.versions([record_id])
            if version.kind == kind and version.after is not None
        ]
        touched = self._found.touched.get(record_id)
        if touched is not None and touched.kind == kind:
            forms += [(v.stated, v.after) for v in touched.fresh if v.after is not None]
        return decode(kind, max(forms)[1]) if forms else None

    def users(self, kind: str, record_id: str) -> Iterator[str]:
        """Hand out the ids of the records in the tables that refer to one."""
        return self._project.references.users(kind, record_id)

    def children(self, annotation_ids: Sequence[str]) -> list[Annotation]:
        """Return the annotations in the tables that stand inside of some."""
        found: list[Annotation] = []
        for ids in chunks(annotation_ids):
            found += self._project.annotations.children(ids)
        return found

    def parents(self, annotation_ids: Sequence[str]) -> dict[str, str | None]:
        """Return the parents of some annotations in the tables, by id."""
        there = self._project.tables.annotations.read(annotation_ids)
        return {id: annotation.parent_id for id, annotation in there.items()}

    def entries(self, kind: str) -> Iterable[Speaker | Topic]:
        """Return all speakers or topics in the tables."""
        tables = self._project.tables
        return tables.speakers.all() if kind == "speaker" else tables.topics.all()

    def stated(self, kind: str, record_id: str) -> Stated:
        """Return the edit of a record that holds."""
        known = self._found.look_up([record_id])[record_id][1]
        touched = self._found.touched.get(record_id)
        fresh = [version.stated for version in touched.fresh] if touched is not None else []
        return winner(kind, record_id, [*known, *fresh])

    def has_text(self, article_id: str) -> bool:
        """Tell whether the text of an article is here or came along."""
        return self._found.texts.has(article_id)

    def misfits(self, annotations: Iterable[Annotation]) -> Iterator[str]:
        """Hand out the ids of annotations whose words do not stand where they say.

        What came with its text was held against it already.
        """
        for annotation in annotations if self.unsettled else ():
            text = None
            if annotation.id in self.unsettled:
                text = self._found.texts.of(annotation.article_id)
            if text is not None and any(
                text[piece.start : piece.end] != piece.quoted for piece in annotation.segments
            ):
                yield annotation.id

    def fits(self, article: Article) -> bool:
        """Tell whether the furniture of an article lies inside of its text."""
        text = self._found.texts.of(article.id) if article.furniture else None
        return text is None or article.furniture[-1].end <= len(text)
