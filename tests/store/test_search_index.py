"""What is found in articles, and what is not."""

from collections.abc import Callable

from annotator.services import articles
from annotator.services.session import Session
from annotator.store.queries.articles import ArticleFilter

AddArticles = Callable[..., list[str]]


def found(session: Session, words: str) -> int:
    return len(session.project.articles.numbers(session.annotator_id, ArticleFilter(text=words)))


def test_furniture_is_not_found_and_is_again_when_it_is_none(
    session: Session, add_articles: AddArticles
) -> None:
    (article_id,) = add_articles("Subscribe now\nThe gates closed.", titles=["Gates"])
    assert found(session, "subscribe") == 1
    articles.toggle_furniture(session, article_id, 0, 13)
    assert found(session, "subscribe") == 0
    assert found(session, "closed") == 1
    session.undo()
    assert found(session, "subscribe") == 1


def test_a_new_title_is_found_and_the_old_one_is_not(
    session: Session, add_articles: AddArticles
) -> None:
    (article_id,) = add_articles("The gates closed.", titles=["Drought"])
    articles.set_metadata(session, [article_id], {"title": "Flood"})
    assert (found(session, "drought"), found(session, "flood")) == (0, 1)


def test_a_removed_article_is_not_found_and_comes_back_with_undo(session: Session) -> None:
    articles.add_article(session, "The gates closed.")
    session.undo()
    assert found(session, "gates") == 0
    session.redo()
    assert found(session, "gates") == 1
