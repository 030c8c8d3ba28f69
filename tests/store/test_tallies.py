"""What is counted with every edit is what counting would find."""

from dataclasses import replace

from annotator.domain.annotation import Layer
from annotator.domain.edit import Change
from annotator.domain.ids import new_id
from annotator.services import labelling
from annotator.services.checking import check
from annotator.services.overview import overview
from annotator.services.session import Session, remove
from tests.conftest import AddArticles


def numbers_are_right(session: Session) -> bool:
    return not list(session.project.tables.tallies.wrong())


def test_numbers_follow_labels_progress_and_undo(
    session: Session, add_articles: AddArticles
) -> None:
    first, _ = add_articles("He said no. She agreed.", "They left.")
    project = session.project
    assert (project.articles.count(), project.annotations.count()) == (2, 0)
    labelling.label(session, first, [(8, 10)])
    assert project.annotations.counts_by_annotator() == {"ada": 1}
    assert project.articles.tally("ada").in_progress == 1
    assert numbers_are_right(session)
    session.undo()
    assert project.annotations.count() == 0
    assert numbers_are_right(session)
    session.redo()
    assert overview(project).work[0].annotations == 1
    assert numbers_are_right(session)


def test_removed_articles_are_not_counted(session: Session, add_articles: AddArticles) -> None:
    ids = add_articles("He said no.", "She agreed.", "They left.")
    articles = session.project.tables.articles.read(ids[:2])
    session.perform("remove", remove(*articles.values()))
    assert session.project.articles.count() == 1
    assert numbers_are_right(session)


def test_own_and_gold_are_counted_apart(session: Session, add_articles: AddArticles) -> None:
    (id,) = add_articles("He said no.")
    labelling.label(session, id, [(8, 10)])
    (mine,) = session.project.annotations.of_article(id)
    gold = replace(mine, id=new_id(), layer=Layer.GOLD)
    session.perform("adjudicate", [Change(None, gold)])
    assert session.project.annotations.counts_by_annotator() == {"ada": 1}
    assert session.project.annotations.count() == 2
    assert (work := overview(session.project).work[0]).gold == 1
    assert work.annotations == 1
    assert numbers_are_right(session)


def test_check_finds_numbers_that_were_tampered_with(
    session: Session, add_articles: AddArticles
) -> None:
    add_articles("He said no.")
    assert check(session.project).sound
    with session.project.transaction():
        session.project.database.run("UPDATE tally SET number = number + 1")
    assert any("article" in sentence for sentence in check(session.project).findings)
    with session.project.transaction():
        session.project.tables.tallies.count_anew()
    assert check(session.project).sound
