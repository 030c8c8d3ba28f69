from collections.abc import Callable
from typing import Any

import pytest

from annotator.domain.errors import UserError
from annotator.services import labelling
from annotator.services.articles import toggle_furniture
from annotator.services.parallels import SURE, Difference, Parallels
from annotator.services.parallels.rows import all_rows, rows_of_annotation, rows_of_passage
from annotator.services.progress import Progress
from annotator.services.sample import fill_with_sample
from annotator.services.session import Session

AddArticles = Callable[..., list[str]]

SAID = "“We will not pay for a bridge that nobody crosses,” the mayor said on Friday."
ELSEWHERE = (
    "The council met for nine hours.\n\nNobody crosses that bridge, said the mayor, and she would"
    " not pay for it.\n\nThe road stays closed."
)
OTHER = "Rain is forecast for the coast. Fishermen mended their nets and waited."


def span(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def of(session: Session, article_id: str, text: str, words: str) -> Any:
    return Parallels(session.project).of_passage(article_id, [span(text, words)])


def test_what_two_outlets_render_is_found_with_its_place(
    session: Session, add_articles: AddArticles
) -> None:
    first, second, _ = add_articles(SAID, ELSEWHERE, OTHER)
    found = of(session, first, SAID, "We will not pay for a bridge that nobody crosses")
    assert [parallel.article.id for parallel in found] == [second]
    assert found[0].text == ELSEWHERE[found[0].start : found[0].end]
    assert "Nobody crosses that bridge" in found[0].text


HEADED = (
    "Harbour Post\n\nMayor: ‘No payment for a bridge that nobody crosses’\n\n"
    "The council met for nine hours.\n\n"
    "“We will not pay, she told them, for any bridge that nobody crosses any more,” the clerk"
    " wrote down.\n\nThe road stays closed."
)


def test_the_words_of_the_report_are_preferred_to_those_of_its_headline(
    session: Session, add_articles: AddArticles
) -> None:
    first, second = add_articles(SAID, HEADED)
    (found,) = of(session, first, SAID, "We will not pay for a bridge that nobody crosses")
    assert found.text.startswith("We will not pay, she told them, for any bridge")
    (found,) = of(session, second, HEADED, "No payment for a bridge that nobody crosses")
    assert found.text == "We will not pay for a bridge that nobody crosses"


def test_a_headline_is_found_where_the_report_does_not_say_it_again(
    session: Session, add_articles: AddArticles
) -> None:
    headed = "Mayor: we will not pay for a bridge that nobody crosses\n\nThe road stays closed.\n"
    first, _ = add_articles(SAID, headed)
    (found,) = of(session, first, SAID, "We will not pay for a bridge that nobody crosses")
    assert "not pay for a bridge" in found.text


def test_difference_tells_what_was_dropped_and_added(
    session: Session, add_articles: AddArticles
) -> None:
    other = "The mayor said that we will not pay a cent for a bridge that nobody crosses."
    first, _ = add_articles(SAID, other)
    (found,) = of(session, first, SAID, "We will not pay for a bridge that nobody crosses")
    added = [piece.after for piece in found.differences if piece.difference is Difference.ADDED]
    assert "a cent " in added


def test_furniture_is_never_a_parallel(session: Session, add_articles: AddArticles) -> None:
    first, second = add_articles(SAID, ELSEWHERE)
    line = span(
        ELSEWHERE, "Nobody crosses that bridge, said the mayor, and she would not pay for it."
    )
    toggle_furniture(session, second, *line)
    assert of(session, first, SAID, "We will not pay for a bridge that nobody crosses") == []


def test_letter_variants_make_no_difference(session: Session, add_articles: AddArticles) -> None:
    persian = "وزیر گفت: «هیچ کس حق ندارد نان مردم را گروگان بگیرد.»"
    arabic_letters = "به گفته وزير، هيچ كس حق ندارد نان مردم را گروگان بگيرد و بازار باز است."
    first, second = add_articles(persian, arabic_letters)
    (found,) = of(session, first, persian, "هیچ کس حق ندارد نان مردم را گروگان بگیرد")
    assert found.article.id == second
    assert found.score >= SURE


def test_split_quotation_is_looked_for_as_one(session: Session, add_articles: AddArticles) -> None:
    split = "“The river is a trust,” she said over and over, “and it is no ransom for anyone.”"
    whole = "According to the minister the river is a trust and is no ransom for anyone at all."
    first, second = add_articles(split, whole)
    pieces = [span(split, "The river is a trust"), span(split, "it is no ransom for anyone")]
    (found,) = Parallels(session.project).of_passage(first, pieces)
    assert found.article.id == second


def test_words_without_telling_ones_have_no_parallels(
    session: Session, add_articles: AddArticles
) -> None:
    first, _ = add_articles("He said it was so.", "She said it was not so, he said.")
    assert of(session, first, "He said it was so.", "it was") == []
    assert of(session, first, "He said it was so.", ".") == []


def test_nine_of_ten_passages_of_invented_reports_are_found_and_are_right(
    session: Session, add_articles: AddArticles, reports: list[Any]
) -> None:
    recall, precision = shares(session, add_articles, reports)
    assert recall >= 0.95
    assert precision >= 0.95


def test_freely_reworded_reports_are_found_mostly_and_wrongly_never_much(
    session: Session, add_articles: AddArticles, held_out: list[Any]
) -> None:
    recall, precision = shares(session, add_articles, held_out)
    assert recall >= 0.83
    assert precision >= 0.95


def test_reports_of_other_events_are_hardly_ever_taken_for_parallels(session: Session) -> None:
    fill_with_sample(session)
    project = session.project
    articles = project.tables.articles.read(list(project.tables.articles.all_ids()))
    parallels = Parallels(project)
    same = other = 0
    for article in articles.values():
        for annotation in project.annotations.of_article(article.id):
            pieces = [(piece.start, piece.end) for piece in annotation.content]
            for hit in parallels.of_passage(article.id, pieces, SURE):
                is_same = hit.article.event_id == article.event_id
                same, other = same + is_same, other + (not is_same)
    assert same >= 100
    assert other <= 0.06 * same


def shares(session: Session, add_articles: AddArticles, reports: list[Any]) -> tuple[float, float]:
    """Return how many passages are found, and how many of those found are right.

    All reports are in one project. A passage is right where it overlaps the marked one by
    half of both together at least; of what only one article has, nothing is right.
    """
    wanted = found = right = shown = 0
    ids = [add_articles(pair.first, pair.second) for pair in reports]
    parallels = Parallels(session.project)
    for (first, second), pair in zip(ids, reports, strict=True):
        turned = [(b, a) for a, b in pair.pairs]
        for here, there, spans, alone in (
            (first, second, pair.pairs, pair.only_first),
            (second, first, turned, pair.only_second),
        ):
            for asked, expected in [*spans, *((span, None) for span in alone)]:
                hits = parallels.of_passage(here, [asked], SURE)
                good = [
                    hit
                    for hit in hits
                    if expected and hit.article.id == there and share(hit, expected) >= 0.5
                ]
                wanted += expected is not None
                found += bool(good)
                shown += len(hits)
                right += len(good)
    return found / wanted, right / shown


def share(parallel: Any, expected: tuple[int, int]) -> float:
    """Return the intersection over union of what was found and what was marked."""
    common = max(0, min(parallel.end, expected[1]) - max(parallel.start, expected[0]))
    return common / (parallel.end - parallel.start + expected[1] - expected[0] - common)


@pytest.mark.parametrize(
    ("other", "whole"),
    [
        (
            "The road stays shut. “Nobody crosses that bridge, we will not pay for it, rain or"
            " shine,” the mayor said, and left.",
            "Nobody crosses that bridge, we will not pay for it, rain or shine",
        ),
        (
            "The mayor of Ormel said that nobody crosses that bridge and that she would not pay"
            " for it, before she left for the coast.",
            "nobody crosses that bridge and that she would not pay for it",
        ),
        (
            "She warned that the river was rising, and nobody crosses that bridge, she will not"
            " pay for it; the schools stay closed.",
            "nobody crosses that bridge, she will not pay for it",
        ),
    ],
)
def test_what_is_found_is_the_whole_statement_and_no_more(
    session: Session, add_articles: AddArticles, other: str, whole: str
) -> None:
    first, _ = add_articles(SAID, other)
    (found,) = of(session, first, SAID, "We will not pay for a bridge that nobody crosses")
    assert found.text == whole


def test_rows_tell_both_places_and_all_rows_are_sure(
    session: Session, add_articles: AddArticles
) -> None:
    first, second = add_articles(SAID, ELSEWHERE.replace("for it", "for a bridge"))
    words = span(SAID, "We will not pay for a bridge that nobody crosses")
    (row,) = rows_of_passage(session.project, first, *words)
    assert row["other_article_id"] == second
    assert row["text"] == SAID[slice(*words)]
    annotation, _ = labelling.label(session, first, [words])
    assert rows_of_annotation(session.project, annotation.id) == [row]
    assert row in all_rows(session.project, Progress())


def test_unknown_ids_and_places_are_refused(session: Session, add_articles: AddArticles) -> None:
    (first,) = add_articles(SAID)
    with pytest.raises(UserError, match="no annotation"):
        rows_of_annotation(session.project, "nothing")
    with pytest.raises(UserError, match="no article"):
        rows_of_passage(session.project, "nothing", 0, 3)
    with pytest.raises(UserError, match="outside"):
        rows_of_passage(session.project, first, 5, 4_000)
