"""Annotations as the rows of a table, their codes resolved to names."""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from annotator.domain.lookup import Codebook
from annotator.domain.utf16 import Utf16Map
from annotator.services.codebook import codebook_of
from annotator.services.exporting.options import ExportOptions, ExportShape
from annotator.store.project import Project
from annotator.store.queries.export import ExportRow

CONTEXT = 80
"""How many characters of context stand on each side."""

SEPARATOR = "; "

Cell = str | int | None


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
        for packed in row.packed_segments.split(","):
            role, start, end = packed.split()
            pieces[role].append((int(start), int(end)))
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
        return SEPARATOR.join(self.body[start:end] for start, end in ranges)


class _Names:
    """The names of codebook entries, each looked up once."""

    def __init__(self, codebook: Codebook) -> None:
        self._codebook = codebook
        self._speakers: dict[str, tuple[str, str, str]] = {"": ("", "", "")}
        self._topics: dict[str, str] = {}

    def speaker(self, id: str) -> tuple[str, str, str]:
        """Return name, id and kind of whoever stands for a speaker today."""
        if id not in self._speakers:
            entry = self._codebook.speaker(id)
            named = (entry.name, entry.id, entry.kind.value) if entry else (id, id, "")
            self._speakers[id] = named
        return self._speakers[id]

    def topic(self, id: str) -> str:
        if id not in self._topics:
            self._topics[id] = self._codebook.topic_path(id)
        return self._topics[id]

    def stance(self, id: str) -> tuple[str, str]:
        """Return name and polarity of a value of the scale."""
        value = self._codebook.value(id)
        if value is None:
            return "", ""
        return value.name, "" if value.polarity is None else str(value.polarity)


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
    stances = _stances(row, names)
    if shape is ExportShape.WIDE or not stances:
        columns = zip(*stances, strict=True) if stances else [(), (), ()]
        joined = tuple(SEPARATOR.join(column) for column in columns)
        stances = [(joined[0], joined[1], joined[2])]
    before, after = _cells_before(row, place, article, names, depth), _cells_after(row, names)
    for stance, polarity, target in stances:
        value = int(polarity) if _is_number(polarity) else polarity
        yield (*before, stance, value, target, *after)


def _cells_before(
    row: ExportRow, place: _Place, article: _ArticleText, names: _Names, depth: int
) -> tuple[Cell, ...]:
    start, end = place.content[0][0], place.content[-1][1]
    body = article.body
    return (
        row.annotation_id,
        row.article_id,
        row.title,
        row.outlet,
        row.published,
        row.url,
        row.language,
        row.event,
        row.annotator,
        row.layer,
        row.status,
        start,
        end,
        article.utf16(start),
        article.utf16(end),
        body[start:end],
        "[" + ",".join(f"[{first},{last}]" for first, last in place.content) + "]",
        body[max(0, start - CONTEXT) : start],
        body[end : end + CONTEXT],
        *names.speaker(row.speaker_id),
        article.pieces(place.source),
        article.pieces(place.cue),
        row.quotation_type,
        row.parent_id,
        depth,
    )


def _cells_after(row: ExportRow, names: _Names) -> tuple[Cell, ...]:
    topics = [packed.split() for packed in (row.packed_topics or "").split(",") if packed]
    primary = next((names.topic(id) for id, is_primary in topics if is_primary == "1"), "")
    return (
        SEPARATOR.join(names.topic(id) for id, _ in topics),
        primary,
        row.hedge,
        row.confidence,
        row.note,
        row.origin,
        row.codebook_version,
        row.created_at,
        row.updated_at,
    )


def _stances(row: ExportRow, names: _Names) -> list[tuple[str, str, str]]:
    """Return name, polarity and target of each stance."""
    stances: list[tuple[str, str, str]] = []
    for packed in (row.packed_stances or "").split(","):
        if packed:
            value_id, _, target_id = packed.partition(" ")
            stances.append((*names.stance(value_id), names.speaker(target_id)[0]))
    return stances


def _is_number(polarity: str) -> bool:
    return polarity.removeprefix("-").isdecimal()
