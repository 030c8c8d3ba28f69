import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtWidgets import QApplication

from annotator.domain.article import Annotator, Article
from annotator.domain.edit import Change, Edit
from annotator.domain.ids import article_id
from annotator.gui.desk import Desk
from annotator.gui.models.annotations import AnnotationModel
from annotator.gui.models.articles import ArticleModel
from annotator.services import labelling
from annotator.services.articles import set_metadata
from annotator.services.defaults import new_project
from annotator.services.labelling.many import (
    assign_named_event,
    reopen_articles,
    say_nothing_to_label,
)
from annotator.store.queries.annotations import AnnotationFilter, AnnotationOrder
from annotator.store.queries.articles import ArticleFilter, ArticleOrder

TEXTS = [f"Report {number}. He said so, she said." for number in range(6)]

article_filters = st.sampled_from(
    [
        ArticleFilter(),
        ArticleFilter(unfinished=True),
        ArticleFilter(outlet="Ferry"),
        ArticleFilter(text="b", still_typing=True),
        ArticleFilter(event_id=""),
    ]
)
annotation_filters = st.sampled_from(
    [
        AnnotationFilter(),
        AnnotationFilter(discuss=True),
        AnnotationFilter(outlet="Ferry"),
        AnnotationFilter(text="he"),
        AnnotationFilter(speaker_ids=("",)),
    ]
)
places = st.integers(0, len(TEXTS) - 1)
steps = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["label", "delete", "nothing", "reopen", "event"]), places),
        st.tuples(st.sampled_from(["title B", "title a", "Ferry", "flag"]), places),
        st.tuples(st.sampled_from(["undo", "redo"]), places),
    ),
    max_size=12,
)


class Desktop:
    """A desk with some articles, and deeds by name."""

    def __init__(self, folder: str) -> None:
        ada = Annotator(id="ada", name="Ada")
        self.session = session = new_project(Path(folder) / "p.annotator", ada)
        self.desk = Desk(session)
        self.ids = [article_id(text) for text in TEXTS]
        session.project.articles.add_texts(list(zip(self.ids, TEXTS, strict=True)))
        articles = [
            Article(id=id, title=text[:9]) for id, text in zip(self.ids, TEXTS, strict=True)
        ]
        session.perform("import", [Change(None, article) for article in articles], undoable=False)

    def do(self, name: str, place: int) -> None:
        id = self.ids[place]
        if name == "undo":
            self.desk.undo()
        elif name == "redo":
            self.desk.redo()
        elif name == "label":
            self.desk.edit_with(lambda: labelling.label(self.session, id, [(10, 12)]))
        else:
            self.desk.edit(lambda: self._deed(name, id))

    def _deed(self, name: str, id: str) -> Edit:
        session = self.session
        mine = [a.id for a in session.project.annotations.of_article(id, "ada")]
        deeds: dict[str, Callable[[], Edit]] = {
            "delete": lambda: labelling.delete(session, mine),
            "nothing": lambda: say_nothing_to_label(session, [id]),
            "reopen": lambda: reopen_articles(session, [id]),
            "event": lambda: assign_named_event(session, [id], "Flood"),
            "title B": lambda: set_metadata(session, [id], {"title": "B"}),
            "title a": lambda: set_metadata(session, [id], {"title": "a"}),
            "Ferry": lambda: set_metadata(session, [id], {"outlet": "Ferry"}),
            "flag": lambda: labelling.revise(
                session, "flag", mine, lambda a: replace(a, discuss=True)
            ),
        }
        return deeds[name]()


def shown(model: ArticleModel | AnnotationModel) -> list[object]:
    return [model.row(place) for place in range(model.rowCount())]


@settings(max_examples=25, deadline=None)
@given(steps, article_filters, st.sampled_from(ArticleOrder), st.booleans())
def test_list_of_articles_is_always_what_a_fresh_one_would_be(
    qapp: QApplication,
    deeds: list[tuple[str, int]],
    asked: ArticleFilter,
    order: ArticleOrder,
    descending: bool,
) -> None:
    def listed(desk: Desk) -> ArticleModel:
        model = ArticleModel(desk)
        model.ask(asked)
        model.sort_by(order, descending=descending)
        model.set_shown(True)
        return model

    with tempfile.TemporaryDirectory() as folder:
        desktop = Desktop(folder)
        model = listed(desktop.desk)
        held = [QPersistentModelIndex(model.index(n, 0)) for n in range(model.rowCount())]
        numbers = list(model.numbers)
        for name, place in deeds:
            desktop.do(name, place)
            assert shown(model) == shown(listed(desktop.desk))
        for index, number in zip(held, numbers, strict=True):
            assert not index.isValid() or model.numbers[index.row()] == number
        desktop.session.project.close()


@settings(max_examples=25, deadline=None)
@given(steps, annotation_filters, st.sampled_from(AnnotationOrder), st.booleans())
def test_table_of_annotations_is_always_what_a_fresh_one_would_be(
    qapp: QApplication,
    deeds: list[tuple[str, int]],
    asked: AnnotationFilter,
    order: AnnotationOrder,
    descending: bool,
) -> None:
    def listed(desk: Desk) -> AnnotationModel:
        model = AnnotationModel(desk)
        model.ask(asked)
        model.sort_by(order, descending=descending)
        model.set_shown(True)
        return model

    with tempfile.TemporaryDirectory() as folder:
        desktop = Desktop(folder)
        model = listed(desktop.desk)
        for name, place in [("label", 0), ("label", 1), *deeds]:
            desktop.do(name, place)
            assert shown(model) == shown(listed(desktop.desk))
        desktop.session.project.close()


def test_refused_deed_changes_no_list(qapp: QApplication, tmp_path: Path) -> None:
    desktop = Desktop(str(tmp_path))
    model = ArticleModel(desktop.desk)
    model.set_shown(True)
    told: list[str] = []
    desktop.desk.refused.connect(told.append)
    desktop.do("label", 0)
    before = shown(model)
    desktop.do("nothing", 0)
    assert told
    assert shown(model) == before
    desktop.session.project.close()
