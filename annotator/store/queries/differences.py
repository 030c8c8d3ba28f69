"""What two files of one project have in common, and what was done in each of them since."""

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.store.database import Database


@dataclass(slots=True)
class Touched:
    """One record that was changed in one file since it parted from the other."""

    kind: str
    record_id: str
    before: str | None
    """As it was when the two parted, as JSON; none where it did not exist."""
    after: str | None
    """As it is now, as JSON; none where it does not exist."""
    annotator_id: str
    """Who changed it last."""
    first_at: str
    last_at: str
    """When it was changed first and last since."""


def parting(one: Database, other: Database) -> int:
    """Return the place of the last edit of the journal that two files share, or 0.

    Edits are only ever added, so what is alike at one place is alike before it.
    """
    low, high = 0, min(_length(one), _length(other))
    while low < high:
        middle = (low + high + 1) // 2
        if _edit_at(one, middle) == _edit_at(other, middle):
            low = middle
        else:
            high = middle - 1
    return low


def touched_since(database: Database, place: int) -> Iterator[Touched]:
    """Yield each record that was changed behind a place of the journal, those of a kind together.

    Takes memory for one record at a time.
    """
    current: Touched | None = None
    for row in database.rows(
        "SELECT c.kind, c.record_id, c.before, c.after, j.annotator_id, j.made_at"
        " FROM change AS c JOIN journal AS j ON j.sequence = c.sequence WHERE c.sequence > ?"
        " ORDER BY c.kind, c.record_id, c.sequence",
        (place,),
    ):
        kind, id, before, after, annotator, made_at = row
        if current is not None and (current.kind, current.record_id) == (kind, id):
            current.after, current.annotator_id, current.last_at = after, annotator, made_at
            continue
        if current is not None:
            yield current
        current = Touched(kind, id, before, after, annotator, made_at, made_at)
    if current is not None:
        yield current


def names_of_annotators(database: Database) -> dict[str, str]:
    """Return the names of the annotators by id."""
    return dict(database.rows("SELECT id, name FROM annotator"))


def count_changes(database: Database, place: int) -> int:
    """Return how many changes lie behind a place of the journal."""
    return database.value("SELECT count(*) FROM change WHERE sequence > ?", (place,))


def title_of(database: Database, article_id: str) -> str:
    """Return the title of an article, or empty where there is none."""
    return database.value("SELECT title FROM article WHERE id = ?", (article_id,)) or ""


def _length(database: Database) -> int:
    return database.value("SELECT max(sequence) FROM journal") or 0


def _edit_at(database: Database, place: int) -> str | None:
    return database.value("SELECT id FROM journal WHERE sequence = ?", (place,))
