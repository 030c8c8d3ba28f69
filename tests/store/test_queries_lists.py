from collections.abc import Callable

import pytest

from annotator.domain.annotation import UNKNOWN, Hedge, Origin, QuotationType, Status
from annotator.domain.article import Annotator, State
from annotator.services import labelling
from annotator.services.articles import add_event, assign_event, set_metadata
from annotator.services.codebook import add_speaker, add_topic, codebook_of, merge_speakers
from annotator.services.labelling.many import Wishes, change_annotations, say_nothing_to_label
from annotator.services.session import Session
from annotator.store.queries.annotations import AnnotationFilter, AnnotationOrder
from annotator.store.queries.articles import ArticleFilter, ArticleOrder
from annotator.store.queries.matching import Term, match_expression, search_terms

AddArticles = Callable[..., list[str]]


@pytest.fixture
def ids(session: Session, add_articles: AddArticles) -> list[str]:
    made = add_articles("Bridge opens.", "Council votes.", "Army denies it.", "Zoo reopens.")
    event, _ = add_event(session, "Flood")
    assign_event(session, made[:2], event.id)
    set_metadata(
        session, made[:1], {"outlet": "Ferry", "language": "en", "published": "2024-05-03"}
    )
    set_metadata(session, made[1:2], {"outlet": "ferry", "published": "2024-06"})
    labelling.label(session, made[0], [(0, 6)])
    say_nothing_to_label(session, made[3:])
    return made


@pytest.mark.parametrize(
    ("asked", "places"),
    [
        (ArticleFilter(), [0, 1, 2, 3]),
        (ArticleFilter(outlet="Ferry"), [0]),
        (ArticleFilter(outlet=""), [2, 3]),
        (ArticleFilter(event_id=""), [2, 3]),
        (ArticleFilter(language="en"), [0]),
        (ArticleFilter(published_from="2024-05-01"), [0, 1]),
        (ArticleFilter(published_to="2024-05"), [0]),
        (ArticleFilter(state=State.IN_PROGRESS), [0]),
        (ArticleFilter(state=State.NEW), [1, 2]),
        (ArticleFilter(unfinished=True), [0, 1, 2]),
        (ArticleFilter(nothing_to_label=True), [3]),
        (ArticleFilter(text="opens"), [0]),
        (ArticleFilter(text="re", still_typing=True), [3]),
        (ArticleFilter(text="?"), []),
        (ArticleFilter(unfinished=True, text="votes", outlet="ferry"), [1]),
    ],
)
def test_articles_are_filtered_by_what_is_known_of_them(
    session: Session, ids: list[str], asked: ArticleFilter, places: list[int]
) -> None:
    articles = session.project.articles
    found = articles.numbers(session.annotator_id, asked)
    assert articles.ids(found) == [ids[place] for place in places]


def test_events_articles_are_found(session: Session, ids: list[str]) -> None:
    event = session.project.tables.events.all()[0]
    articles = session.project.articles
    found = articles.numbers(session.annotator_id, ArticleFilter(event_id=event.id))
    assert articles.ids(found) == ids[:2]


def test_states_are_sorted_in_the_order_of_work(session: Session, ids: list[str]) -> None:
    articles = session.project.articles
    found = articles.numbers(session.annotator_id, None, ArticleOrder.STATE)
    assert articles.ids(found) == [ids[1], ids[2], ids[0], ids[3]]


def test_annotations_of_the_one_who_asks_are_counted(session: Session, ids: list[str]) -> None:
    articles = session.project.articles
    ben = Session.join(session.project, Annotator(id="ben", name="Ben"))
    labelling.label(ben, ids[2], [(0, 4)])
    for asking, first in ((session, ids[0]), (ben, ids[2])):
        order = ArticleOrder.ANNOTATIONS
        found = articles.numbers(asking.annotator_id, None, order, descending=True)
        assert articles.ids(found)[0] == first
        assert articles.rows(asking.annotator_id, found)[0].annotation_count == 1


def test_first_rows_are_the_first_of_all(session: Session, ids: list[str]) -> None:
    articles = session.project.articles
    everything = articles.numbers(session.annotator_id)
    assert articles.numbers(session.annotator_id, first=2) == everything[:2]
    assert articles.bound() >= articles.count() == 4


def test_first_unfinished_of_some_articles_is_found(session: Session, ids: list[str]) -> None:
    articles = session.project.articles
    numbers = articles.numbers(session.annotator_id)
    assert articles.first_unfinished(session.annotator_id, numbers[3:]) is None
    assert articles.first_unfinished(session.annotator_id, reversed(numbers)) == ids[2]


@pytest.mark.parametrize("descending", [False, True])
def test_first_annotations_are_the_first_of_all(
    session: Session, ids: list[str], descending: bool
) -> None:
    for id in reversed(ids):
        for start in (5, 0, 2):
            labelling.label(session, id, [(start, start + 3)])
    annotations = session.project.annotations
    everything = annotations.numbers(descending=descending)
    assert annotations.numbers(descending=descending, first=4) == everything[:4]
    rows = annotations.rows(everything)
    places = [(ids.index(row.annotation.article_id), row.annotation.start) for row in rows]
    assert places == sorted(places, reverse=descending)


def test_annotations_are_filtered_by_every_field(
    session: Session, add_articles: AddArticles
) -> None:
    first, second = add_articles("“We deny it,” he said.", "They came.", outlet="Ferry")
    book = codebook_of(session.project)
    value, topic = book.scale[0].id, add_topic(session, "Borders")[0].id
    target = add_speaker(session, "Army")[0].id
    one = labelling.label(session, first, [(1, 11)])[0].id
    two = labelling.label(session, second, [(0, 9)])[0].id
    wishes = Wishes(
        speaker_id=UNKNOWN,
        topics_added=(topic,),
        value_id=value,
        target_id=target,
        hedge=Hedge.DENIED,
        confidence=2,
        discuss=True,
        note="look again",
    )
    change_annotations(session, [one], wishes)
    labelling.submit(session, first)
    for asked in (
        AnnotationFilter(text="deny"),
        AnnotationFilter(text="loo", still_typing=True),
        AnnotationFilter(speaker_ids=(UNKNOWN,)),
        AnnotationFilter(value_ids=(value,)),
        AnnotationFilter(target_ids=(target, "nobody")),
        AnnotationFilter(topic_ids=(topic,)),
        AnnotationFilter(quotation_type=QuotationType.DIRECT),
        AnnotationFilter(hedge=Hedge.DENIED),
        AnnotationFilter(confidence=2),
        AnnotationFilter(discuss=True),
        AnnotationFilter(status=Status.SUBMITTED),
        AnnotationFilter(article_ids=(first,)),
    ):
        owners = session.project.annotations.owners(session.project.annotations.numbers(asked))
        assert owners == [(one, "ada")], asked
    for asked in (
        AnnotationFilter(speaker_ids=("",)),
        AnnotationFilter(value_ids=("",)),
        AnnotationFilter(topic_ids=("",)),
        AnnotationFilter(discuss=False),
        AnnotationFilter(origin=Origin.HUMAN, status=Status.DRAFT, outlet="Ferry"),
    ):
        owners = session.project.annotations.owners(session.project.annotations.numbers(asked))
        assert owners == [(two, "ada")], asked
    assert not session.project.annotations.numbers(AnnotationFilter(annotator_id="ben"))


def test_speakers_are_sorted_by_the_entry_that_stands_for_them(
    session: Session, add_articles: AddArticles
) -> None:
    (article,) = add_articles("One two three.")
    names = ("Zoe", "Bo", "Cy")
    zoe, bo, cy = (add_speaker(session, name)[0] for name in names)
    ranges = [(0, 3), (4, 7), (8, 13)]
    made = [labelling.label(session, article, [piece])[0].id for piece in ranges]
    for id, speaker in zip(made, (zoe, bo, cy), strict=True):
        change_annotations(session, [id], Wishes(speaker_id=speaker.id))

    def order() -> list[str]:
        annotations = session.project.annotations
        rows = annotations.rows(annotations.numbers(None, AnnotationOrder.SPEAKER))
        return [row.annotation.quoted for row in rows]

    assert order() == ["two", "three", "One"]
    merge_speakers(session, zoe, add_speaker(session, "Al")[0])
    assert order() == ["One", "two", "three"]


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("the Leader", [Term(("the",)), Term(("leader",))]),
        ('say "no, never" now', [Term(("say",)), Term(("no", "never")), Term(("now",))]),
        ("«oui» “non”", [Term(("oui",)), Term(("non",))]),
        ("lead*", [Term(("lead",), beginning=True)]),
        ("co-op", [Term(("co", "op"))]),
        ("a_b", [Term(("a", "b"))]),
        ("علی", [Term(("علي",))]),
        ('"', []),
        ("- *", []),
    ],
)
def test_query_is_read_as_a_person_means_it(query: str, terms: list[Term]) -> None:
    assert search_terms(query) == terms


def test_last_word_is_a_beginning_while_one_types() -> None:
    terms = search_terms("the lea", still_typing=True)
    assert terms == [Term(("the",)), Term(("lea",), beginning=True)]
    assert search_terms("lea ", still_typing=True) == [Term(("lea",))]
    assert match_expression("the lea", still_typing=True) == '"the" "lea" *'
