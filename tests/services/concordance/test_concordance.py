"""Words in their context, found everywhere and labelled together."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import Cancelled, UserError
from annotator.services import labelling
from annotator.services.articles import toggle_furniture
from annotator.services.codebook import (
    add_alias,
    add_speaker,
    add_topic,
    codebook_of,
    merge_speakers,
)
from annotator.services.concordance import (
    Asked,
    Extent,
    Kind,
    Line,
    Side,
    asked_for_speaker,
    collect,
    label_lines,
    page,
    sorted_lines,
)
from annotator.services.labelling.many import Wishes
from annotator.services.progress import Progress
from annotator.services.sentences import sentence_around
from annotator.services.session import Session

AddArticles = Callable[..., list[str]]

TEXTS = (
    "The axis of resistance held. An Axis, of resistance, they say.\nNo axis here.",
    "“The axis of resistance will hold,” Mira Okonjo said. Dr. Brandt left the axis alone.",
    "Nothing of the kind. café Axis of Résistance!",
)


@pytest.fixture
def ids(add_articles: AddArticles) -> list[str]:
    return add_articles(*TEXTS, language="en")


def matches(session: Session, asked: Asked) -> list[str]:
    return [line.match for line in page(session.project, asked).lines]


def test_a_phrase_is_found_whatever_its_case_its_accents_and_the_signs_between(
    session: Session, ids: list[str]
) -> None:
    found = matches(session, Asked(text="axis of resistance"))
    assert found == [
        "axis of resistance",
        "Axis, of resistance",
        "axis of resistance",
        "Axis of Résistance",
    ]


def test_a_star_stands_for_all_that_begin_so(session: Session, ids: list[str]) -> None:
    assert matches(session, Asked(text="resis*"))[:2] == ["resistance", "resistance"]
    assert matches(session, Asked(text="resis")) == []


def test_a_line_holds_what_stands_before_and_behind(session: Session, ids: list[str]) -> None:
    first = page(session.project, Asked(text="held")).lines[0]
    assert (first.left, first.match) == ("The axis of resistance ", "held")
    assert first.right.startswith(". An Axis")
    assert TEXTS[0][first.start : first.end] == "held"


def test_lines_come_page_by_page_and_each_once(session: Session, add_articles: AddArticles) -> None:
    add_articles(*(f"Report {number}: the tide turned. The tide fell." for number in range(130)))
    seen: list[tuple[int, int]] = []
    after: int | None = 0
    while after is not None:
        found = page(session.project, Asked(text="tide"), after, count=30)
        seen += [(line.number, line.start) for line in found.lines]
        after = found.after
    assert len(seen) == len(set(seen)) == 260
    assert seen == sorted(seen)


def test_a_pattern_is_looked_for_as_written(session: Session, ids: list[str]) -> None:
    assert matches(session, Asked(Kind.PATTERN, r"\bD\w+\. \w+")) == ["Dr. Brandt"]
    assert matches(session, Asked(Kind.PATTERN, r"x*")) == ["x"] * 6


@pytest.mark.parametrize(
    "pattern", ["(", "[a", "(a+)+", "((x*)y)*", "(?:a|b{2,})+", "(a|a)*b", "((a|b)c)*", "a" * 600]
)
def test_a_pattern_that_is_none_or_would_take_for_ever_is_refused(
    session: Session, ids: list[str], pattern: str
) -> None:
    with pytest.raises(UserError):
        page(session.project, Asked(Kind.PATTERN, pattern))


@pytest.mark.parametrize("pattern", ["(ab)+", "[(+]+", r"\(a+\)+", "(a|b)+c?", "a{2}b"])
def test_a_plain_repetition_is_allowed(session: Session, ids: list[str], pattern: str) -> None:
    page(session.project, Asked(Kind.PATTERN, pattern))


def test_a_speaker_is_found_by_every_name_also_of_merged_entries(
    session: Session, ids: list[str]
) -> None:
    mira, _ = add_speaker(session, "Mira Okonjo")
    brandt, _ = add_speaker(session, "Lars Brandt")
    add_alias(session, brandt.id, "Dr. Brandt")
    merge_speakers(session, codebook_of(session.project).speaker(brandt.id) or brandt, mira)
    asked = asked_for_speaker(codebook_of(session.project), mira.id)
    assert matches(session, asked) == ["Mira Okonjo", "Dr. Brandt"]


def test_furniture_is_left_out(session: Session, ids: list[str]) -> None:
    toggle_furniture(session, ids[0], 0, 28)
    assert matches(session, Asked(text="axis of resistance"))[0] == "Axis, of resistance"


def test_all_lines_can_be_collected_sorted_and_stopped(session: Session, ids: list[str]) -> None:
    lines, more = collect(session.project, Asked(text="axis"), Progress())
    assert (len(lines), more) == (6, False)
    lefts = [line.left.split()[-1].strip("“") for line in sorted_lines(lines, Side.LEFT)]
    assert lefts == ["An", "café", "No", "The", "The", "the"]
    rights = sorted_lines(lines, Side.RIGHT)
    assert rights[0].right.startswith(" alone")
    assert sorted_lines(rights, Side.TEXT) == lines
    few, more = collect(session.project, Asked(text="axis"), Progress(), most=2)
    assert (len(few), more) == (2, True)
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        collect(session.project, Asked(text="axis"), stopped)


def test_places_are_labelled_as_one_step_each_once(session: Session, ids: list[str]) -> None:
    topic, _ = add_topic(session, "Resistance")
    lines = page(session.project, Asked(text="axis")).lines
    wishes = Wishes(topics_added=(topic.id,), speaker_id="implicit")
    labelled = label_lines(session, lines, Extent.SENTENCE, wishes, codebook_of(session.project))
    assert (labelled.made, labelled.revised) == (6, 0)
    made = [a for id in ids for a in session.project.annotations.of_article(id, "ada")]
    assert [a.quoted for a in made] == [
        "The axis of resistance held.",
        "An Axis, of resistance, they say.",
        "No axis here.",
        "“The axis of resistance will hold,” Mira Okonjo said.",
        "Dr. Brandt left the axis alone.",
        "Nothing of the kind. café Axis of Résistance!",
    ]
    assert {a.topics for a in made} == {(topic.id,)}
    session.undo()
    assert session.project.annotations.count() == 0


def test_the_quotation_around_a_place_is_labelled_and_what_was_labelled_already_is_changed(
    session: Session, ids: list[str]
) -> None:
    topic, _ = add_topic(session, "Resistance")
    labelling.label(session, ids[1], [(1, 34)])
    lines = page(session.project, Asked(text="will hold")).lines
    labelled = label_lines(
        session,
        lines,
        Extent.QUOTATION,
        Wishes(topics_added=(topic.id,)),
        codebook_of(session.project),
    )
    assert (labelled.made, labelled.revised) == (0, 1)
    (label,) = session.project.annotations.of_article(ids[1], "ada")
    assert label.quoted == "The axis of resistance will hold,"
    assert label.topics == (topic.id,)


def test_the_words_themselves_can_be_labelled(session: Session, ids: list[str]) -> None:
    lines = page(session.project, Asked(text="held")).lines
    label_lines(session, lines, Extent.MATCH, Wishes(), codebook_of(session.project))
    assert [a.quoted for a in session.project.annotations.of_article(ids[0], "ada")] == ["held"]


@given(st.text(alphabet="aB. !?\n”“Dr1é", max_size=60), st.data())
def test_a_sentence_is_around_its_place_and_in_its_line(text: str, data: st.DataObject) -> None:
    words = [place for place, sign in enumerate(text) if not sign.isspace()]
    if not words:
        return
    start = data.draw(st.sampled_from(words))
    first, last = sentence_around(text, start, start + 1)
    assert 0 <= first <= start < start + 1 <= last <= len(text)
    assert "\n" not in text[first:last]


def test_line_is_a_value() -> None:
    assert Line(1, 0, 1, "", "a", "") == Line(1, 0, 1, "", "a", "")
