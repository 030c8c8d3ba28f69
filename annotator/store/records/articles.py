"""Articles, their furniture, and each annotator's progress on them."""

from collections.abc import Iterator, Sequence

from annotator.domain.article import Article, Progress, State, Stretch, progress_id
from annotator.domain.folding import fold
from annotator.store.database import Database, Row
from annotator.store.records.table import chunks, marks
from annotator.store.records.texts import Texts

_COLUMNS = "id, title, outlet, author, published, url, language, event_id, source_name, imported_at"
_INSERT = f"""
INSERT INTO article (number, {_COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
"""
_UPDATE = """
UPDATE article SET title = ?3, outlet = ?4, author = ?5, published = ?6, url = ?7, language = ?8,
    event_id = ?9, source_name = ?10, imported_at = ?11 WHERE number = ?1 AND id = ?2
"""
"""Both take the same values. One `INSERT … ON CONFLICT` for both would be simpler, but each
such statement makes SQLite write out what waits in memory for the search index."""
_INDEX = "INSERT INTO article_search (rowid, title, body) VALUES (?, ?, ?)"
_UNINDEX = """
INSERT INTO article_search (article_search, rowid, title, body) VALUES ('delete', ?, ?, ?)
"""


class ArticleTable:
    """Rows of the articles, kept in step with the search index."""

    def __init__(self, database: Database, texts: Texts) -> None:
        self._database = database
        self._texts = texts

    def read(self, ids: Sequence[str]) -> dict[str, Article]:
        """Return the articles that exist, by id."""
        found: dict[str, Article] = {}
        for chunk in chunks(ids):
            found |= {article.id: article for article in self._load(chunk)}
        return found

    def put(self, records: Sequence[Article]) -> None:
        """Write articles, new or not; their texts are there already."""
        for chunk in chunks(records):
            self._put(chunk)

    def delete(self, records: Sequence[Article]) -> None:
        """Remove articles; their texts stay, so that the removal can be undone."""
        for chunk in chunks(records):
            self._unindex(chunk)
            self._database.run_many("DELETE FROM article WHERE id = ?", ((a.id,) for a in chunk))

    def all_ids(self) -> Iterator[str]:
        """Hand out the id of every article."""
        return (row[0] for row in self._database.rows("SELECT id FROM article"))

    def _load(self, ids: list[str]) -> Iterator[Article]:
        furniture: dict[int, list[Stretch]] = {}
        for number, start, end in self._database.rows(
            'SELECT article, f."start", f."end" FROM furniture AS f'
            f" JOIN article ON article.number = f.article WHERE article.id IN ({marks(len(ids))})"
            ' ORDER BY article, f."start"',
            ids,
        ):
            furniture.setdefault(number, []).append(Stretch(start, end))
        for row in self._database.rows(
            f"SELECT number, {_COLUMNS} FROM article WHERE id IN ({marks(len(ids))})",
            ids,
        ):
            yield _article(row, furniture.get(row[0], []))

    def _put(self, articles: list[Article]) -> None:
        earlier = {article.id: article for article in self._load([a.id for a in articles])}
        numbers = self._texts.numbers([a.id for a in articles])
        fresh = [a for a in articles if not _is_indexed_alike(a, earlier.get(a.id))]
        self._unindex([earlier[a.id] for a in fresh if a.id in earlier])
        for sql, is_there in ((_INSERT, False), (_UPDATE, True)):
            some = (a for a in articles if (a.id in earlier) is is_there)
            self._database.run_many(sql, (_values(numbers[a.id], a) for a in some))
        self._put_furniture(numbers, articles, new=not earlier)
        self._index(_INDEX, fresh)

    def _put_furniture(self, numbers: dict[str, int], articles: list[Article], new: bool) -> None:
        if not new:
            self._database.run_many(
                "DELETE FROM furniture WHERE article = ?", ((n,) for n in numbers.values())
            )
        self._database.run_many(
            'INSERT INTO furniture (article, "start", "end") VALUES (?, ?, ?)',
            ((numbers[a.id], piece.start, piece.end) for a in articles for piece in a.furniture),
        )

    def _unindex(self, articles: list[Article]) -> None:
        """Take articles out of the index, which wants the very words that went in."""
        self._index(_UNINDEX, articles)

    def _index(self, sql: str, articles: list[Article]) -> None:
        """Write to the index in the order of the numbers: it is flushed at every step back."""
        by_id = {article.id: article for article in articles}
        self._database.run_many(
            sql,
            (
                (number, fold(by_id[id].title), fold(_report(body, by_id[id].furniture)))
                for number, id, body in self._texts.of(list(by_id))
            ),
        )


def _is_indexed_alike(article: Article, earlier: Article | None) -> bool:
    if earlier is None:
        return False
    return (article.title, article.furniture) == (earlier.title, earlier.furniture)


def _report(body: str, furniture: Sequence[Stretch]) -> str:
    """Return a text without its furniture."""
    kept: list[str] = []
    done = 0
    for piece in furniture:
        kept.append(body[done : piece.start])
        done = piece.end
    return " ".join([*kept, body[done:]]) if kept else body


def _article(row: Row, furniture: list[Stretch]) -> Article:
    return Article(
        id=row[1],
        title=row[2],
        outlet=row[3],
        author=row[4],
        published=row[5],
        url=row[6],
        language=row[7],
        event_id=row[8],
        source_name=row[9],
        imported_at=row[10],
        furniture=tuple(furniture),
    )


def _values(number: int, a: Article) -> Row:
    return (
        number,
        a.id,
        a.title,
        a.outlet,
        a.author,
        a.published,
        a.url,
        a.language,
        a.event_id,
        a.source_name,
        a.imported_at,
    )


_PUT_PROGRESS = """
INSERT INTO progress (article_id, annotator_id, state, nothing_to_label, updated_at)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (annotator_id, article_id) DO UPDATE SET state = excluded.state,
    nothing_to_label = excluded.nothing_to_label, updated_at = excluded.updated_at
"""


class ProgressTable:
    """Rows of how far each annotator is with each article."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, ids: Sequence[str]) -> dict[str, Progress]:
        """Return the progress that is recorded, by id."""
        found: dict[str, Progress] = {}
        for id in ids:
            article, _, annotator = id.partition("/")
            row = self._database.row(
                "SELECT article_id, annotator_id, state, nothing_to_label, updated_at"
                " FROM progress WHERE article_id = ? AND annotator_id = ?",
                (article, annotator),
            )
            if row is not None:
                found[id] = _progress(row)
        return found

    def put(self, records: Sequence[Progress]) -> None:
        """Write progress, new or not."""
        self._database.run_many(
            _PUT_PROGRESS,
            (
                (p.article_id, p.annotator_id, p.state, p.nothing_to_label, p.updated_at)
                for p in records
            ),
        )

    def delete(self, records: Sequence[Progress]) -> None:
        """Remove progress: the articles count as new again."""
        self._database.run_many(
            "DELETE FROM progress WHERE article_id = ? AND annotator_id = ?",
            ((p.article_id, p.annotator_id) for p in records),
        )

    def all_ids(self) -> Iterator[str]:
        """Hand out the id of every record of progress."""
        for article, annotator in self._database.rows(
            "SELECT article_id, annotator_id FROM progress"
        ):
            yield progress_id(article, annotator)


def _progress(row: Row) -> Progress:
    return Progress(
        id=progress_id(row[0], row[1]),
        article_id=row[0],
        annotator_id=row[1],
        state=State(row[2]),
        nothing_to_label=bool(row[3]),
        updated_at=row[4],
    )
