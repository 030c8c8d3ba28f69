"""Labels brought over from a duplicate or another version of an article."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.domain.annotation import Annotation, Origin, Status
from annotator.domain.article import Article, State, progress_id
from annotator.domain.edit import Change
from annotator.domain.ids import article_id
from annotator.services import labelling
from annotator.services.session import Session
from annotator.services.versions import Fate, carry, first_with_labels, plan, versions_of

OLD = (
    "Port closes for a week\n\n“The tide will turn,” the keeper said on Monday in the old harbour"
    " of Tarn.\n\nThe pumps are worn, and nobody pays for them, as everybody in Tarn knows.\n\n"
    "“He told me: ‘Leave the harbour now,’ and I left,” a sailor said.\n"
)
NEW = "Updated.\n" + OLD.replace("The pumps are worn", "The pumps are new").replace(
    "everybody in Tarn knows", "no ship has come"
)

AddArticles = Callable[..., list[str]]
Label = Callable[..., Annotation]


@pytest.fixture
def ids(session: Session, add_articles: AddArticles) -> tuple[str, str]:
    first, _ = add_articles(OLD, "Something else entirely.", titles=["Port closes", "Else"])
    (second,) = add_articles(NEW, titles=["Port closes"])
    return first, second


@pytest.fixture
def label(session: Session, ids: tuple[str, str]) -> Label:
    def make(words: str, **fields: object) -> Annotation:
        start = OLD.index(words)
        filled = {"speaker_id": "implicit", **fields}
        made, _ = labelling.label(
            session,
            ids[0],
            [(start, start + len(words))],
            revise=lambda annotation: replace(annotation, **filled),  # pyright: ignore[reportArgumentType]
        )
        return made

    return make


def test_versions_have_the_same_title_or_address_and_nearly_the_same_text(
    session: Session, ids: tuple[str, str], add_articles: AddArticles
) -> None:
    add_articles("Another story under that title.", titles=["Port closes"])
    found = versions_of(session, ids[1])
    assert [version.article.id for version in found] == [ids[0]]
    assert found[0].alike > 0.7


def test_versions_without_titles_are_told_by_the_name_of_their_file(
    session: Session, add_articles: AddArticles
) -> None:
    (old,) = add_articles(OLD, titles=[""], source_name="harbour.txt")
    add_articles(NEW + "Other.", titles=[""], source_name="pumps.txt")
    add_articles(NEW + "Titled.", titles=["Harbour"], source_name="harbour.txt")
    (new,) = add_articles(NEW, titles=[""], source_name="harbour.txt")
    assert [version.article.id for version in versions_of(session, new)] == [old]


def test_an_address_makes_a_version_too(session: Session) -> None:
    for text, title in ((OLD, "One"), (NEW, "Two")):
        id = article_id(text)
        session.project.tables.texts.add([(id, text)])
        article = Article(id=id, title=title, url="https://tarn.example/1")
        session.perform("import", [Change(None, article)])
    assert [version.article.title for version in versions_of(session, article_id(NEW))] == ["One"]


def test_labels_that_stay_move_and_are_lost_are_told_apart_before_anything_is_written(
    session: Session, ids: tuple[str, str], label: Label
) -> None:
    label("The tide will turn,")
    label("The pumps are worn, and nobody pays for them")
    label("everybody in Tarn knows")
    planned = plan(session, *ids)
    fates = [carried.fate for carried in planned.labels]
    assert fates == [Fate.MOVED, Fate.CHANGED, Fate.LOST]
    assert session.project.annotations.of_article(ids[1]) == []


def test_labels_are_copied_as_one_step_with_all_they_say(
    session: Session, ids: tuple[str, str], label: Label
) -> None:
    outer = label("He told me: ‘Leave the harbour now,’ and I left,", note="look")
    label("Leave the harbour now,")
    edit = carry(session, plan(session, *ids))
    first, second = session.project.annotations.of_article(ids[1], "ada")
    assert (first.quoted, first.note, first.origin) == (outer.quoted, "look", Origin.COPIED)
    assert second.parent_id == first.id
    assert first.status is Status.DRAFT
    assert NEW[first.start : first.end] == outer.quoted
    progress = session.project.tables.progress.read([progress_id(ids[1], "ada")])
    assert [each.state for each in progress.values()] == [State.IN_PROGRESS]
    assert edit.name == "copy_labels"
    session.undo()
    assert session.project.annotations.of_article(ids[1], "ada") == []
    assert len(session.project.annotations.of_article(ids[0], "ada")) == 2


def test_labels_that_are_there_already_are_not_copied_again(
    session: Session, ids: tuple[str, str], label: Label
) -> None:
    label("The tide will turn,")
    carry(session, plan(session, *ids))
    again = plan(session, *ids)
    assert [carried.fate for carried in again.labels] == [Fate.THERE]
    assert not carry(session, again).changes


def test_labels_of_colleagues_stay_where_they_are(
    session: Session, ids: tuple[str, str], label: Label
) -> None:
    label("The tide will turn,")
    other = Session.join(session.project, replace(session.annotator, id="bo", name="Bo"))
    assert plan(other, *ids).labels == ()


def test_an_import_is_told_of_the_version_that_was_labelled(
    session: Session, ids: tuple[str, str], label: Label
) -> None:
    assert first_with_labels(session, [ids[1]]) is None
    label("The tide will turn,")
    assert first_with_labels(session, [ids[1]]) == ids[1]
    assert first_with_labels(session, [ids[0]]) is None


def test_a_label_whose_words_were_changed_a_little_takes_the_new_ones(
    session: Session, ids: tuple[str, str], label: Label
) -> None:
    label("The pumps are worn, and nobody pays for them")
    planned = plan(session, *ids)
    (carried,) = planned.of(Fate.CHANGED)
    carry(session, planned)
    (made,) = session.project.annotations.of_article(ids[1])
    assert made.quoted == "The pumps are new, and nobody pays for them"
    assert carried.after is not None
    assert made.content == carried.after.content
    session.undo()
    assert list(session.project.annotations.of_article(ids[1])) == []
