"""How fast a packet of 50,000 edits comes in, beside bare SQLite taking in the same rows.

The edits are those of everyday labelling: each label is made, then gets a speaker, a stance,
a topic and a note. The bare program puts the rows that the merge leaves behind (colleagues'
edits, the journal's changes, labels, segments, stances, topics) into bare tables without an
index or a constraint: as many rows of as many columns as the merge writes, on the disk when it
is done. `merge_labels_only_vs_bare_rows` is the worst case, in which every edit is a new label
with its pieces, indexes and search index; `merge_vs_packet_rows` compares with the rows of the
packet alone, one for each edit. The times are those of the clock, as both wait for the disk.
"""

import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from annotator.domain.annotation import Annotation, Segment, SegmentRole, Stance
from annotator.domain.article import Annotator, Article
from annotator.domain.edit import Change
from annotator.domain.ids import article_id, new_id
from annotator.services import codebook
from annotator.services.codebook import codebook_of
from annotator.services.defaults import new_project
from annotator.services.merging import bring_in, share
from annotator.services.session import Session
from annotator.store.database import Row
from tests.bench.figure import TRIES, Figures, Setting

EDITS = 50_000
_ARTICLES = 500
_TABLES = ("received", "change", "annotation", "segment", "stance", "annotation_topic")


def named(setting: Setting) -> Figures:
    """Return the figures; a quick run takes a tenth of the edits."""
    edits = EDITS // 10 if setting.quick else EDITS
    return {
        "merge_vs_bare_rows": lambda: _in_folder(edits, 5, *_TABLES),
        "merge_labels_only_vs_bare_rows": lambda: _in_folder(edits, 1, *_TABLES),
        "merge_vs_packet_rows": lambda: _in_folder(edits, 5, "received"),
    }


def _in_folder(edits: int, per_label: int, *tables: str) -> float:
    with tempfile.TemporaryDirectory() as name:
        return _merge(Path(name) / "merge", edits, per_label, tables)


def _merge(folder: Path, edits: int, per_label: int, tables: Sequence[str]) -> float:
    """Return the time of a merge over that of bare SQLite with the rows left in some tables."""
    folder.mkdir()
    packet = folder / "ben.packet"
    texts = [_text(number) for number in range(_ARTICLES)]
    ben = _begin(folder / "ben.annotator", "ben", texts)
    with ben.project.transaction():
        _work(ben, texts, edits // per_label, per_label)
    share(ben.project, "ben", packet)
    ben.project.close()
    ours: list[float] = []
    bare: list[float] = []
    for number in range(TRIES):
        ada = _begin(folder / f"ada-{number}.annotator", "ada", texts)
        before = {table: len(rows) for table, rows in _rows(ada, tables).items()}
        ours.append(_taken(lambda ada=ada: bring_in(ada, [packet])))
        left = {table: rows[before[table] :] for table, rows in _rows(ada, tables).items()}
        assert ada.project.database.value("SELECT count(*) FROM annotation") * per_label == edits
        ada.project.close()
        bare.append(_taken(lambda left=left: _bare(folder, left)))
    return min(ours) / min(bare)


def _taken(deed: Callable[[], object]) -> float:
    begun = time.perf_counter()
    deed()
    return time.perf_counter() - begun


def _rows(session: Session, tables: Sequence[str]) -> dict[str, list[Row]]:
    """Return the rows of some tables in their order, in words that nobody has used yet.

    Python keeps the bytes of a word once SQLite has asked for them; a merge gets its words anew.
    """
    database = session.project.database
    return {table: list(database.rows(f"SELECT * FROM {table}")) for table in tables}


def _bare(folder: Path, tables: Mapping[str, Sequence[Row]]) -> None:
    """Put rows into bare tables, on the disk when it returns."""
    connection = sqlite3.connect(folder / f"{new_id()}.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("BEGIN")
    for table, rows in tables.items():
        columns = ", ".join(f"c{number}" for number in range(len(rows[0]) if rows else 1))
        connection.execute(f"CREATE TABLE {table} ({columns})")
        marks = ", ".join("?" * len(rows[0])) if rows else "NULL"
        connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
    connection.execute("COMMIT")
    connection.close()


def _begin(path: Path, id: str, texts: list[str]) -> Session:
    session = new_project(path, Annotator(id=id, name=id.title()))
    ids = list(map(article_id, texts))
    with session.project.transaction():
        session.project.tables.texts.add(list(zip(ids, texts, strict=True)))
        session.perform("import", [Change(None, Article(id=id, title=id)) for id in ids])
    return session


def _text(number: int) -> str:
    sentences = (f"“This is what number {number} said in line {n},” she said." for n in range(60))
    return "\n".join(sentences)


def _work(session: Session, texts: list[str], labels: int, per_label: int) -> None:
    chance = random.Random(7)
    speaker, _ = codebook.add_speaker(session, "Ana Ruiz")
    topic, _ = codebook.add_topic(session, "Security")
    scale = codebook_of(session.project).scale_choices()
    for number in range(labels):
        text = texts[number % len(texts)]
        before: Annotation | None = None
        for after in _steps(session, text, chance, speaker.id, topic.id, scale[number % 5].id):
            if before is None and per_label == 1:
                after = _whole(after, speaker.id, topic.id, scale[number % 5].id)
            session.perform("label", [Change(before, after)])
            before = after
            if per_label == 1:
                break


def _steps(
    session: Session, text: str, chance: random.Random, speaker: str, topic: str, value: str
) -> Iterator[Annotation]:
    start = chance.randrange(len(text) - 200)
    end = start + chance.randrange(40, 120)
    moment = session.now()
    label = Annotation(
        id=new_id(),
        article_id=article_id(text),
        annotator_id=session.annotator_id,
        segments=(
            Segment(start, end, text[start:end]),
            Segment(end + 1, end + 8, text[end + 1 : end + 8], SegmentRole.CUE),
        ),
        created_at=moment,
        updated_at=moment,
    )
    yield label
    yield (label := replace(label, speaker_id=speaker))
    yield (label := replace(label, stances=(Stance(value, speaker),)))
    yield (label := replace(label, topics=(topic,), primary_topic=topic))
    yield replace(label, note="as in the other report")


def _whole(label: Annotation, speaker: str, topic: str, value: str) -> Annotation:
    return replace(
        label,
        speaker_id=speaker,
        stances=(Stance(value, speaker),),
        topics=(topic,),
        primary_topic=topic,
    )
