"""Labelling all marked quotations of articles by keys, with suggestions and without, counted."""

import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.article import Annotator, Article
from annotator.domain.codebook import Speaker, SpeakerKind, Topic
from annotator.domain.edit import Change
from annotator.domain.ids import article_id
from annotator.gui.window.window import ProjectWindow
from annotator.services.codebook import codebook_of
from annotator.services.defaults import new_project
from annotator.services.sample.fill import fill_with_sample
from annotator.services.session import Session
from tests.bench.suggesting import REGISTER
from tests.corpus import CORPUS, needs_corpus
from tests.gui.few_keys.typist import Typist, Wanted, content_of
from tests.gui.few_keys.ways import label_by_hand, label_with_suggestions

GAIN = 3.0
"""So many times as many are pressed without."""
NAMES = {
    "Ebrahim Raisi": ("Raisi", "Raeisi", "Mr. Raisi", "Mr. Raeisi"),
    "Mohammad Mokhber": ("Mokhber", "Mr. Mokhber"),
    "the West and its allies": ("the West", "the Westerners"),
}
"""Other names that the register of such a study holds."""
OPENING = "“\"‘'«„‹"
POLARITIES = {"negative": -1, "neutral": 0, "positive": 1}

Item = dict[str, Any]
Study = dict[str, list[Wanted]]
"""By article id, in the order in which the articles are listed."""
Press = Callable[..., None]
Write = Callable[[str], None]
OpenWindow = Callable[[Session], ProjectWindow]


def corpus_study(session: Session) -> Study:
    """A project with both articles and a codebook, as in the middle of a study; no labels."""
    gold = json.loads((CORPUS / "gold_quotations.json").read_text("utf-8"))
    items = sorted(cast("list[Item]", gold["items"]), key=lambda item: item["id"])
    speakers = {speaker.name: speaker for speaker in REGISTER}
    topics: dict[str, Topic] = {}
    for item in items:
        for name in (item["speaker"], target_of(item)):
            made = Speaker(
                id=f"s{len(speakers)}",
                name=name,
                kind=SpeakerKind.GROUP,
                aliases=NAMES.get(name, ()),
            )
            speakers.setdefault(name, made)
        topics.setdefault(item["topic"], Topic(id=f"t{len(topics)}", name=item["topic"]))
    session.perform("codebook", [Change(None, e) for e in (*speakers.values(), *topics.values())])
    keys = {value.polarity: value.key for value in codebook_of(session.project).scale_choices()}
    study: Study = {}
    for document, file in gold["files"].items():
        text = (CORPUS / file["name"]).read_bytes().decode()
        outlet = {"002": "Almasirah", "003": "Enab Baladi"}[document]
        mine = [item for item in items if item["doc"] == document and is_marked(item)]
        study[add_article(session, text, outlet)] = [
            Wanted(
                tuple((p["start"], p["end"]) for p in item.get("segments") or [item]),
                speakers[item["speaker"]].id,
                keys[POLARITIES[item["polarity"]]] if item["polarity"] != "mixed" else "6",
                speakers[target_of(item)].id,
                topics[item["topic"]].id,
            )
            for item in sorted(mine, key=lambda item: item["start"])
        ]
    return study


def sample_study(session: Session) -> Study:
    """The sample without its labels; wanted is what the first annotator had labelled in marks.

    Labels that leave open what is to be filled in are left out.
    """
    fill_with_sample(session)
    project, book = session.project, codebook_of(session.project)
    keys = {value.id: value.key for value in book.scale_choices()}
    made = list(project.annotations.all())
    first = next(a for a in project.tables.annotators.all() if a.name == "Maren Oduya")
    session.perform("begin anew", [Change(label, None) for label in made], undoable=False)
    study: Study = {id: [] for id in project.tables.articles.all_ids()}
    for label in sorted(made, key=lambda label: label.start):
        text = project.articles.body(label.article_id)
        marked = all(text[piece.start - 1] in OPENING for piece in label.content)
        complete = label.stances and label.stances[0].target_id and label.primary_topic
        if label.annotator_id == first.id and marked and complete:
            stance = label.stances[0]
            wanted = Wanted(
                content_of(label),
                label.speaker_id or "",
                keys[stance.value_id],
                stance.target_id or "",
                label.primary_topic or "",
            )
            study[label.article_id].append(wanted)
    return study


def is_marked(item: Item) -> bool:
    return bool(item.get("open_mark")) and item["kind"] != "heading"


def target_of(item: Item) -> str:
    return item["target"].split(";")[0].strip()


def add_article(session: Session, text: str, outlet: str) -> str:
    id = article_id(text)
    session.project.tables.texts.add([(id, text)])
    article = Article(id=id, title=outlet, outlet=outlet, language="en")
    session.perform("import", [Change(None, article)], undoable=False)
    return id


def do_the_job(
    typist: Typist, study: Study, way: Callable[[Typist, Sequence[Wanted]], None], qtbot: QtBot
) -> float:
    """Label every article and hand it in; return the keys per label."""
    room = typist.room
    for _ in study:
        assert room.work.page is not None
        labels = study[room.work.page.article.id]
        qtbot.wait(10)
        way(typist, labels)
        typist.press("Ctrl+Return" if labels else "Ctrl+Down")
    return typist.keys / sum(map(len, study.values()))


def check(session: Session, study: Study) -> None:
    """Everything is labelled as wanted, and nothing else is."""
    book = codebook_of(session.project)
    for id, labels in study.items():
        made = session.project.annotations.of_article(id, session.annotator_id)
        found = [
            Wanted(
                content_of(label),
                label.speaker_id or "",
                (book.value(label.stances[0].value_id) or book.scale[0]).key,
                label.stances[0].target_id or "",
                *label.topics,
            )
            for label in made
        ]
        assert sorted(found, key=repr) == sorted(labels, key=repr)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Callable[[], Session]]:
    """Make empty projects, each for doing the whole job once."""
    made: list[Session] = []

    def make() -> Session:
        path = tmp_path / f"study-{len(made)}.annotator"
        made.append(new_project(path, Annotator(id="ada", name="Ada")))
        return made[-1]

    yield make
    for session in made:
        session.project.close()


@pytest.fixture
def count(
    project: Callable[[], Session],
    open_window: OpenWindow,
    press: Press,
    write: Write,
    qtbot: QtBot,
) -> Callable[..., float]:
    """Do a whole job in a project of its own, check it, and return the keys per label."""

    def keys_per_label(fill: Callable[[Session], Study], *, suggesting: bool) -> float:
        session = project()
        study = fill(session)
        typist = Typist(open_window(session), press, write)
        typist.press("Ctrl+Shift+Q" if suggesting else "Ctrl+Shift+A")
        way = label_with_suggestions if suggesting else label_by_hand
        keys = do_the_job(typist, study, way, qtbot)
        check(session, study)
        typist.window.close()
        if "SHOW_KEYS" in os.environ:
            sys.stderr.write(f"{typist.labels} labels, {keys:.2f} keys each: {typist.spent}\n")
        return keys

    return keys_per_label


STUDIES = (  # and how many keys a label may take there with suggestions
    pytest.param(
        corpus_study,
        4.0,
        id="corpus",
        marks=needs_corpus,
    ),
    pytest.param(sample_study, 9.5, id="sample"),
)


@pytest.mark.parametrize(("study", "most"), STUDIES)
def test_suggestions_make_labelling_at_least_three_times_as_fast_in_keys(
    count: Callable[..., float], study: Callable[[Session], Study], most: float
) -> None:
    with_suggestions = count(study, suggesting=True)
    by_hand = count(study, suggesting=False)
    assert with_suggestions <= most
    assert by_hand >= GAIN * with_suggestions
