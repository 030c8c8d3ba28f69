from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.article import Stretch
from annotator.domain.folding import fold
from annotator.services.articles import toggle_furniture
from annotator.services.searching import (
    MOST_PASSAGES,
    SearchPage,
    pattern_of,
    ranges_of,
    search,
    titled,
)
from annotator.services.session import Session

AddArticles = Callable[..., list[str]]


def words_found(page: SearchPage) -> list[str]:
    return [passage.match for hit in page.hits for passage in hit.passages]


def test_words_are_found_with_what_stands_around_them(
    session: Session, add_articles: AddArticles
) -> None:
    text = "A quiet day.\nThe minister praised the Harbour plan, aides said. Nobody wept."
    add_articles(text, "Something else.")
    page = search(session.project, "harbour")
    assert page.total == 1
    (passage,) = page.hits[0].passages
    assert passage.before == "The minister praised the "
    assert passage.match == text[passage.start : passage.end] == "Harbour"
    assert passage.after == " plan, aides said. Nobody wept."


def test_context_is_cut_between_words_and_says_so(
    session: Session, add_articles: AddArticles
) -> None:
    add_articles("Far and wide. " * 20 + "The harbour slept. " + "So it goes. " * 40)
    (passage,) = search(session.project, "harbour").hits[0].passages
    assert passage.cut_before
    assert passage.cut_after
    assert passage.before.split()[0] in ("Far", "and", "wide.")
    assert passage.after.split()[-1] in ("So", "it", "goes.")
    assert len(passage.before) + len(passage.after) <= 200


def test_all_words_must_occur(session: Session, add_articles: AddArticles) -> None:
    add_articles("The minister slept.", "The harbour slept.", "The harbour minister woke.")
    page = search(session.project, "minister harbour")
    assert words_found(page) == ["harbour"]
    assert page.hits[0].passages[0].further == ((12, 20),)


def test_phrase_wants_its_words_in_a_row(session: Session, add_articles: AddArticles) -> None:
    add_articles("He said no, again.", "No, he said.", "“He — said” nothing.")
    assert words_found(search(session.project, '"he said"')) == ["He said", "he said", "He — said"]
    assert words_found(search(session.project, "“said no”")) == ["said no"]


def test_star_stands_for_the_rest_of_a_word(session: Session, add_articles: AddArticles) -> None:
    add_articles("Leaders lead.", "The leader left.", "A mislead crowd.")
    assert words_found(search(session.project, "lead*")) == ["Leaders", "leader"]
    assert words_found(search(session.project, "lead")) == ["lead"]


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("علي", "قال علی أمس", "علی"),
        ("کتاب", "هذا كتاب", "كتاب"),
        ("ميخواهد", "او می\u200cخواهد برود", "می\u200cخواهد"),
        ("2024", "سال ۲۰۲۴ بود", "۲۰۲۴"),
        ("محمد", "قال مُحَمَّد", "مُحَمَّد"),
        ("محمد", "قال مُحَمَّدٌ أمس", "مُحَمَّدٌ"),
        ("cafe", "Le Café fermé", "Café"),
        ("cafe", "Le Cafe\u0301 ferme\u0301", "Cafe\u0301"),
        ("STRASSE", "Die Straße ist leer", "Straße"),
        ("naive", "a nai\u0308ve 😀 plan", "nai\u0308ve"),
    ],
)
def test_spelling_variants_are_found_and_shown_as_they_stand(
    session: Session, add_articles: AddArticles, query: str, text: str, found: str
) -> None:
    add_articles("😀 " + text)
    (passage,) = search(session.project, query).hits[0].passages
    assert passage.match == found


def test_furniture_is_left_out(session: Session, add_articles: AddArticles) -> None:
    text = "Harbour News\nThe minister slept. The harbour did not.\nSubscribe to Harbour News"
    first, _ = add_articles(text, "Harbour ads", titles=["One", "Two"])
    toggle_furniture(session, first, 0, 12)
    toggle_furniture(session, first, text.index("Subscribe"), len(text))
    page = search(session.project, "harbour")
    assert [passage.start for passage in page.hits[0].passages] == [text.index("harbour")]


def test_article_with_the_words_only_in_furniture_is_passed_over(
    session: Session, add_articles: AddArticles
) -> None:
    add_articles("Follow us. More.", titles=["Vote"], furniture=(Stretch(0, 10),))
    assert search(session.project, "follow") == SearchPage((), 0, None)


def test_title_counts_too(session: Session, add_articles: AddArticles) -> None:
    add_articles("Nothing here.", titles=["Harbour vote"])
    (hit,) = search(session.project, "vote").hits
    assert (hit.passages, hit.title_ranges) == ((), ((8, 12),))


def test_pages_follow_each_other_without_gaps(session: Session, add_articles: AddArticles) -> None:
    ids = add_articles(*(f"Vote number {number}." for number in range(7)))
    seen: list[str] = []
    offset: int | None = 0
    while offset is not None:
        page = search(session.project, "vote", 3, offset)
        assert page.total == 7
        seen += [hit.article.id for hit in page.hits]
        offset = page.next_offset
    assert seen == ids


def test_article_with_many_passages_says_that_there_are_more(
    session: Session, add_articles: AddArticles
) -> None:
    add_articles("\n".join(f"Vote {number}." for number in range(9)))
    (hit,) = search(session.project, "vote").hits
    assert len(hit.passages) == MOST_PASSAGES
    assert hit.more


@pytest.mark.parametrize("query", ["", "  ", "…", '"', '"" *', "*", "(", "NEAR("])
def test_query_without_a_word_finds_nothing_and_breaks_nothing(
    session: Session, add_articles: AddArticles, query: str
) -> None:
    add_articles("Near by.")
    page = search(session.project, query)
    assert page.total == (1 if "NEAR" in query else 0)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.text(min_size=1), st.text(min_size=1, max_size=8))
def test_every_range_holds_the_words_that_were_asked_for(text: str, word: str) -> None:
    pattern = pattern_of(word)
    if pattern is None:
        return
    for start, end in ranges_of(pattern, text):
        assert 0 <= start < end <= len(text)
        assert pattern.search(fold(text[start:end]))


def test_long_text_is_searched_in_pieces_without_losing_a_place() -> None:
    line = "The harbour slept.\n"
    text = line * 5_000
    pattern = pattern_of("harbour")
    assert pattern is not None
    assert list(ranges_of(pattern, text)) == [
        (4 + n * len(line), 11 + n * len(line)) for n in range(5_000)
    ]


def test_titles_are_found_by_whole_words_and_the_beginning_of_the_last(
    session: Session, add_articles: AddArticles
) -> None:
    add_articles("The strike is over.", titles=["Harbour strike ends"])
    add_articles("Harbour strike goes on.", titles=["No end in sight"])
    add_articles("A strike of Évora.", titles=["Évora’s harbour"])

    def titles(typed: str, most: int = 9) -> list[str]:
        return [row.title for row in titled(session.project, typed, most)]

    assert titles("harbour str") == ["Harbour strike ends"]
    assert titles("evo") == ["Évora’s harbour"]
    assert titles("harbour", 1) == ["Harbour strike ends"]
    assert titles("") == titles("(") == titles("end sight now") == []
