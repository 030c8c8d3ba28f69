"""How fast a packet of 50,000 edits comes in, beside bare SQLite taking in the same rows.

The edits are those of everyday labelling: each label is made, then gets a speaker, a stance,
a topic and a note. `merge_vs_bare_rows` compares with the packet's edits and changes going
into one bare table each; `merge_labels_only_vs_bare_rows` is the worst case, in which every edit
is a new label.
"""

import random
import sqlite3
import tempfile
import time
from collections.abc import Iterator, Sequence
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
from annotator.store.strangers.reading import open_stranger
from tests.bench.figure import TRIES, Figures, Setting, ratio

EDITS = 50_000
_ARTICLES = 500


def named(setting: Setting) -> Figures:
    """Return the figures; a quick run takes a tenth of the edits."""
    edits = EDITS // 10 if setting.quick else EDITS
    return {
        "merge_vs_bare_rows": lambda: _in_folder(edits, 5),
        "merge_labels_only_vs_bare_rows": lambda: _in_folder(edits, 1),
    }


def _in_folder(edits: int, edits_per_label: int) -> float:
    with tempfile.TemporaryDirectory() as name:
        return _merge(Path(name) / "merge", edits, edits_per_label)


def _merge(folder: Path, edits: int, edits_per_label: int) -> float:
    folder.mkdir()
    packet = folder / "ben.packet"
    texts = [_text(number) for number in range(_ARTICLES)]
    ben = _begin(folder / "ben.annotator", "ben", texts)
    with ben.project.transaction():
        _work(ben, texts, edits // edits_per_label, edits_per_label)
    share(ben.project, "ben", packet)
    ben.project.close()
    numbers = iter(range(TRIES))
    adas = [_begin(folder / f"ada-{n}.annotator", "ada", texts) for n in range(TRIES)]

    def ours() -> None:
        ada = adas[next(numbers)]
        merged = bring_in(ada, [packet])
        assert merged.edit is not None
        assert ada.project.annotations.count() == edits // edits_per_label

    with open_stranger(packet) as stranger:
        rows = [(*version.head, *version[1:]) for version in stranger.versions()]
    found = ratio(ours, lambda: _bare(folder, rows), clock=time.perf_counter)
    for ada in adas:
        ada.project.close()
    return found


def _bare(folder: Path, rows: Sequence[tuple[object, ...]]) -> None:
    """Put the packet's rows into one bare table, on the disk when it returns."""
    path = folder / f"{new_id()}.db"
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(
        "CREATE TABLE edit (id TEXT, name TEXT, annotator_id TEXT, made_at TEXT, undoes TEXT,"
        " redoes TEXT, kind TEXT, record_id TEXT, before TEXT, after TEXT)"
    )
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO edit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
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


def _work(session: Session, texts: list[str], labels: int, edits_per_label: int) -> None:
    chance = random.Random(7)
    speaker, _ = codebook.add_speaker(session, "Ana Ruiz")
    topic, _ = codebook.add_topic(session, "Security")
    scale = codebook_of(session.project).scale_choices()
    for number in range(labels):
        text = texts[number % len(texts)]
        before: Annotation | None = None
        for after in _steps(session, text, chance, speaker.id, topic.id, scale[number % 5].id):
            if before is None and edits_per_label == 1:
                after = _whole(after, speaker.id, topic.id, scale[number % 5].id)
            session.perform("label", [Change(before, after)])
            before = after
            if edits_per_label == 1:
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
