"""What earlier labels say, read in the shortest form in which it can be learned from."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from annotator.store.database import Database
from annotator.store.records.table import chunks, marks


class Taught(NamedTuple):
    """One label, as far as something can be learned from it."""

    id: str
    article_id: str
    outlet: str
    event_id: str
    """What its article is about, or empty."""
    speaker_id: str
    """A register entry, an unnamed speaker, or empty."""
    source: str
    """The words in the text that name the speaker, or empty."""
    value_id: str
    """Of its first stance, as the next one is; empty where there is none."""
    target_id: str
    topic_id: str
    """Its primary topic, or its first one, or empty."""


_SELECT = """
    SELECT n.id, n.article_id, t.outlet, coalesce(t.event_id, ''),
        coalesce(n.speaker_id, n.unnamed_speaker, ''),
        coalesce((SELECT quoted FROM segment WHERE annotation = n.number AND role = 'source'
            ORDER BY position LIMIT 1), ''),
        coalesce(s.value_id, ''), coalesce(s.target_id, ''),
        coalesce((SELECT topic_id FROM annotation_topic WHERE annotation = n.number
            ORDER BY is_primary DESC, position LIMIT 1), '')
    FROM annotation AS n
    JOIN article AS t ON t.id = n.article_id
    LEFT JOIN stance AS s ON s.annotation = n.number AND s.position = 0"""
_MINE = "n.annotator_id = ? AND n.layer = 'own'"
_HOW_MANY = """
coalesce((SELECT number FROM tally
    WHERE kind = 'annotation' AND annotator_id = ? AND sort = 'own'), 0)"""


class LearningQueries:
    """Questions about the labels that one annotator has made."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def newest(self, annotator_id: str, limit: int) -> Iterator[Taught]:
        """Hand out the newest labels of an annotator, the newest first.

        Those of others are gone through as long as there may be one more of the annotator's.
        """
        sql = f"{_SELECT} WHERE {_MINE} ORDER BY n.number DESC LIMIT min(?, {_HOW_MANY})"
        asked = (annotator_id, limit, annotator_id)
        return map(Taught._make, self._database.rows(sql, asked))

    def of_ids(self, annotator_id: str, ids: Sequence[str]) -> list[Taught]:
        """Return those of some annotations that are an annotator's own."""
        found: list[Taught] = []
        for chunk in chunks(ids):
            sql = f"{_SELECT} WHERE {_MINE} AND n.id IN ({marks(len(chunk))})"
            found += map(Taught._make, self._database.rows(sql, (annotator_id, *chunk)))
        return found

    def sharing(self, words: Sequence[str], annotator_id: str, limit: int) -> dict[str, str]:
        """Return what labels say that share words with a passage, by id, the likest first.

        At most `limit` labels of an annotator; `words` are folded.
        """
        sql = """
            SELECT n.id, (SELECT group_concat(quoted, ' ') FROM segment
                WHERE annotation = n.number AND role = 'content')
            FROM (SELECT rowid AS number, rank FROM annotation_search
                WHERE annotation_search MATCH ? ORDER BY rank LIMIT ?) AS f
            JOIN annotation AS n ON n.number = f.number
            WHERE n.annotator_id = ? AND n.layer = 'own' ORDER BY f.rank LIMIT ?"""
        any_of = " OR ".join(f'"{word}"' for word in words)
        if not any_of:
            return {}
        asked = (f"quoted : ({any_of})", 4 * limit, annotator_id, limit)
        return dict(self._database.rows(sql, asked))

    def labels_with(self, words: Sequence[str]) -> dict[str, int]:
        """Return in how many annotations each of some folded words stands."""
        sql = f"SELECT term, doc FROM annotation_search_word WHERE term IN ({marks(len(words))})"
        return dict(self._database.rows(sql, words))
