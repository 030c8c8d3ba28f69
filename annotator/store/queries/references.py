"""Who refers to an entry that is about to go."""

from collections.abc import Iterator

from annotator.store.database import Database

_PROGRESS = "SELECT article_id || '/' || annotator_id FROM progress WHERE article_id = ?1"
_USERS = {
    "article": (
        "SELECT id FROM annotation WHERE article_id = ?1",
        _PROGRESS,
        "SELECT id FROM refusal WHERE article_id = ?1",
        "SELECT id FROM review WHERE article_id = ?1",
        "SELECT id FROM decision WHERE article_id = ?1",
        "SELECT id FROM settling WHERE article_id = ?1",
        "SELECT id FROM repeat WHERE ?1 IN (article_id, original_id)",
    ),
    "event": ("SELECT id FROM article WHERE event_id = ?1",),
    "speaker": (
        "SELECT id FROM annotation WHERE speaker_id = ?1",
        "SELECT n.id FROM stance AS s JOIN annotation AS n ON n.number = s.annotation"
        " WHERE s.target_id = ?1",
        "SELECT id FROM speaker WHERE merged_into = ?1",
    ),
    "scale_value": (
        "SELECT n.id FROM stance AS s JOIN annotation AS n ON n.number = s.annotation"
        " WHERE s.value_id = ?1",
    ),
    "topic": (
        "SELECT n.id FROM annotation_topic AS t JOIN annotation AS n ON n.number = t.annotation"
        " WHERE t.topic_id = ?1",
        "SELECT id FROM topic WHERE ?1 IN (parent_id, merged_into)",
    ),
    "return_reason": (
        "SELECT id FROM review WHERE reason_id = ?1",
        "SELECT id FROM decision WHERE reason_id = ?1",
    ),
    "review": ("SELECT id FROM remark WHERE review_id = ?1",),
}


class ReferenceQueries:
    """Which records refer to an entry."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def users(self, kind: str, id: str) -> Iterator[str]:
        """Hand out the ids of the records that refer to an entry; some may come twice."""
        for sql in _USERS.get(kind, ()):
            yield from (row[0] for row in self._database.rows(sql, (id,)))
