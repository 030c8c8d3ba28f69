"""Annotations as the rows of a table, their codes resolved to names."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from annotator.domain.errors import UserError
from annotator.domain.lookup import Codebook
from annotator.domain.utf16 import Utf16Map
from annotator.services.codebook import codebook_of
from annotator.services.exporting.options import ExportOptions, ExportShape
from annotator.store.project import Project
from annotator.store.queries.export import ROW_HEAD, ROW_TAIL, ExportRow

_KEPT = 4_096
"""How many looked-up names are kept."""

CONTEXT = 80
"""How many characters of context stand on each side."""

SEPARATOR = "; "

Cell = str | int | None

Stances = list[tuple[Cell, Cell, Cell]]
"""Name, polarity and target of each."""


def table_rows(project: Project, options: ExportOptions) -> Iterator[tuple[Cell, ...]]:
    """Hand out the rows of an export in the order of `columns.NAMES`, one article at a time."""
    names = _Names(codebook_of(project))
    rows = project.exports.rows(options.asked)
    for article_id, group in groupby(rows, key=lambda row: row.article_id):
        article = _ArticleText(project.articles.body(article_id))
        placed = sorted(((_Place.of(row), row) for row in group), key=_in_text_order)
        depths = _Depths(project, [row for _, row in placed])
        for place, row in placed:
            yield from _rows_of(
                row, place, article, names, depths.of(row) if row.parent_id else 0, options.shape
            )


class _Place(NamedTuple):
    """Where an annotation stands in its article, as read from its packed segments."""

    content: list[tuple[int, int]]
    source: list[tuple[int, int]]
    cue: list[tuple[int, int]]

    @classmethod
    def of(cls, row: ExportRow) -> "_Place":
        pieces: dict[str, list[tuple[int, int]]] = {"content": [], "source": [], "cue": []}
        try:
            for packed in row.packed_segments.split(","):
                role, start, end = packed.split()
                pieces[role].append((int(start), int(end)))
        except (KeyError, ValueError, AttributeError) as error:
            raise UserError(
                f"Annotation {row.annotation_id} is damaged; run `annotator check` on the project."
            ) from error
        return cls(*(sorted(pieces[role]) for role in ("content", "source", "cue")))


def _in_text_order(item: tuple[_Place, ExportRow]) -> tuple[int, int, str]:
    (content, _, _), row = item
    return content[0][0], -content[-1][1], row.annotation_id


class _ArticleText:
    """One article's text with its map to UTF-16."""

    def __init__(self, body: str) -> None:
        self.body = body
        self.utf16 = Utf16Map(body).utf16

    def pieces(self, ranges: list[tuple[int, int]]) -> str:
        return SEPARATOR.join([self.body[start:end] for start, end in ranges])


class _Names:
    """The names of codebook entries; what was looked up once is kept as it was packed."""

    def __init__(self, codebook: Codebook) -> None:
        self._codebook = codebook
        self.speaker = lru_cache(_KEPT)(self._speaker)
        self.stances = lru_cache(_KEPT)(self._stances)
        self.topics = lru_cache(_KEPT)(self._topics)

    def _speaker(self, id: str) -> tuple[str, str, str]:
        """Return name, id and kind of whoever stands for a speaker today."""
        entry = self._codebook.speaker(id)
        return (entry.name, entry.id, entry.kind.value) if entry else (id, id, "")

    def _stances(self, packed: str | None) -> tuple[Stances, tuple[Cell, Cell, Cell]]:
        """Return name, polarity and target of each stance, and the same joined."""
        stances: Stances = []
        for pair in (packed or "").split(","):
            if pair:
                value_id, _, target_id = pair.partition(" ")
                value = self._codebook.value(value_id)
                name, polarity = (value.name, value.polarity) if value else ("", None)
                target = self.speaker(target_id)[0] if target_id else ""
                stances.append((name, "" if polarity is None else polarity, target))
        if len(stances) == 1:
            return stances, stances[0]
        columns = list(zip(*stances, strict=True)) or [(), (), ()]
        names, polarities, targets = (SEPARATOR.join(map(str, column)) for column in columns)
        return stances, (names, polarities, targets)

    def _topics(self, packed: str | None) -> tuple[str, str]:
        """Return the paths of all topics, joined, and that of the primary one."""
        pairs = [pair.split() for pair in (packed or "").split(",") if pair]
        paths = [self._codebook.topic_path(id) for id, _ in pairs]
        primary = [path for path, pair in zip(paths, pairs, strict=True) if pair[1] == "1"]
        return SEPARATOR.join(paths), next(iter(primary), "")


class _Depths:
    """How many annotations stand around others of the same article."""

    def __init__(self, project: Project, rows: list[ExportRow]) -> None:
        self._project = project
        self._parents = {row.annotation_id: row.parent_id for row in rows}

    def of(self, row: ExportRow) -> int:
        depth = 0
        seen = {row.annotation_id}
        parent = row.parent_id
        while parent is not None and parent not in seen:
            depth += 1
            seen.add(parent)
            if parent not in self._parents:
                self._parents[parent] = self._project.exports.parent_of(parent)
            parent = self._parents[parent]
        return depth


def _rows_of(
    row: ExportRow,
    place: _Place,
    article: _ArticleText,
    names: _Names,
    depth: int,
    shape: ExportShape,
) -> Iterator[tuple[Cell, ...]]:
    stances, joined = names.stances(row.packed_stances)
    before = _cells_before(row, place, article, names, depth)
    after = (*names.topics(row.packed_topics), *row[ROW_TAIL])
    if shape is ExportShape.LONG and stances:
        for stance in stances:
            yield (*before, *stance, *after)
    else:
        yield (*before, *joined, *after)


def _cells_before(
    row: ExportRow, place: _Place, article: _ArticleText, names: _Names, depth: int
) -> tuple[Cell, ...]:
    content = place.content
    start, end = content[0][0], content[-1][1]
    body = article.body
    return (
        *row[ROW_HEAD],
        start,
        end,
        article.utf16(start),
        article.utf16(end),
        body[start:end],
        "[" + ",".join([f"[{first},{last}]" for first, last in content]) + "]",
        body[max(0, start - CONTEXT) : start],
        body[end : end + CONTEXT],
        *names.speaker(row.speaker_id),
        article.pieces(place.source),
        article.pieces(place.cue),
        row.quotation_type,
        row.parent_id,
        depth,
    )
