"""Menus, captions and footers are told from the report, and no word of the report is dimmed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.services.importing.guessing.furniture import find_furniture
from annotator.services.importing.guessing.lines import lines_of
from tests.corpus import CORPUS, needs_corpus

REPORT = (
    "The harbour council of Ostrava Bay agreed on Monday to close the eastern quay until the"
    " end of the month, and said that fishermen would be paid for the days they lose by it."
)
OTHER = (
    "Its head, Ilse Marand, told reporters that nobody had asked for the closure lightly, and"
    " that the wall had been known to be unsafe since the storms of the winter before last."
)


def dimmed(text: str) -> list[str]:
    lines = [text[piece.start : piece.end] for piece in find_furniture(text)]
    return [line for piece in lines for line in piece.split("\n") if line]


def page(*lines: str) -> str:
    return "\n\n".join(lines) + "\n"


@pytest.mark.parametrize(
    "line",
    [
        "About Us",
        "Contact us »",
        "© 2024 The Bay Courier. All rights reserved.",
        "Copyright 2024 Bay Courier",
        "Read more: Quay to stay closed",
        "Share this article",
        "Source: Bay News Agency",
        "#harbour #quay #council",
        "#harbour",
        "#Bay #Quay About 4 months",
        "4 months ago",
        "3 min read",
        "Follow us on Telegram",
        "Sign up for our weekly newsletter.",
        "We use cookies to give you the best experience.",
        "Your email address will not be published.",
        "Close gallery",
        "Click here to support",
        "$1 a month makes a difference..",
        "Home > World > Bay",
        "https://example.org/a/b",
        "Photo: Ilse Marand/Bay News",
        "The quay in the morning [Reuters]",
        "The quay in the morning (Photo by Ilse Marand/Bay News)",
        "النسخة العربية من المقال",
        "جميع الحقوق محفوظة © 2024",
        "المصدر: وكالة الخليج",
        "اقرأ أيضًا: إغلاق الرصيف",
        "منذ 3 أيام",
        "انتهای پیام",
        "کد خبر: 123456",
        "برچسب‌ها: بندر، رصیف",
        "Lire aussi : Le quai reste fermé",
        "Tous droits réservés",
        "il y a 3 heures",
        "Lesen Sie auch: Kai bleibt zu",
        "Alle Rechte vorbehalten",
        "Quelle: dpa",
        "Lea también: El muelle sigue cerrado",
        "hace 3 días",
        "Fuente: EFE",
    ],
)
def test_what_pages_say_about_themselves_is_furniture(line: str) -> None:
    assert dimmed(page("Council closes the eastern quay", REPORT, OTHER, line)) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Share prices of the two yards fell on Monday.",
        "Read the letter, and you will see that we had no choice, she said.",
        "More about the wall is not known.",
        "“We need your support,” she told the fishermen.",
        "“Subscribe to nothing that you have not read,” he said.",
        "Copyright law was not at issue, the judge said.",
        "Related cases are pending before the same court.",
        "About 400 fishermen came.",
        "Comment was not available from the council on Monday.",
        "Source of the leak was a crack in the wall.",
        "The source: nobody knows.",
        "Photo evidence was shown to the council.",
        "Donate was the word of the day at the market.",
        "He said: “Click here, they wrote to me.”",
        "A council of the bay",
        "'Nobody was warned'",
        "By Monday all boats had left.",
        "Published accounts differ.",
        "Updated figures were expected on Tuesday.",
        "قال المصدر: لا علم لنا بذلك.",
        "وی گفت منبع خبر موثق است.",
        "La source : personne ne la connaît, dit-il.",
        "Die Quelle ist unbekannt.",
    ],
)
def test_sentences_of_the_report_are_left_alone(line: str) -> None:
    assert dimmed(page("Council closes the eastern quay", REPORT, line, OTHER)) == []


def test_a_masthead_is_furniture_and_the_title_below_it_is_not() -> None:
    about = (
        "This website is the English edition of the Bay Courier, which has brought news from the"
        " harbour and the islands to its readers since the first ferry landed there"
    )
    text = page("Contact Us", "About Us", about, "Council closes the eastern quay", REPORT, OTHER)
    assert dimmed(text) == ["Contact Us", "About Us", about]


def test_a_paragraph_that_stands_beside_furniture_at_both_ends_is_furniture() -> None:
    motto = (
        "Bay Courier brings the harbour to the world and the world to the harbour, every morning"
        " but Sunday, in five languages and without fear of anybody on either side of the bay"
    )
    text = page(
        "About Us", motto, "Council closes the quay", REPORT, OTHER, "x" * 130, "About us", motto
    )
    assert dimmed(text) == ["About Us", motto, "About us", motto]


def test_captions_that_stand_twice_are_furniture() -> None:
    caption = "The eastern quay - May 30, 2024 (Bay News Agency)"
    text = page("Council closes the eastern quay", caption, caption, REPORT, OTHER)
    assert dimmed(text) == [caption, caption]


def test_a_title_that_stands_twice_stays_once() -> None:
    title = "Council closes the eastern quay"
    assert find_furniture(page(title, title, REPORT, OTHER))[0].start == len(title) + 2


def test_a_sentence_that_stands_twice_stays_once() -> None:
    said = "Nobody had been warned."
    assert dimmed(page("Council closes quay", REPORT, said, said, OTHER)) == [said]


def test_a_refrain_stays() -> None:
    assert dimmed(page("Council closes quay", REPORT, *["The wall! The wall"] * 3, OTHER)) == []


def test_short_lines_between_furniture_after_the_end_are_furniture() -> None:
    text = page(
        "Council closes quay",
        REPORT,
        OTHER,
        "Support us",
        "The Bay Courier needs you..",
        "Click here to support",
    )
    assert dimmed(text)[-3:] == [
        "Support us",
        "The Bay Courier needs you..",
        "Click here to support",
    ]


def test_a_last_sentence_between_furniture_stays() -> None:
    text = page(
        "Council closes quay", REPORT, "Read more: Wall", "She left it there.", "Source: Bay News"
    )
    assert "She left it there." not in dimmed(text)


def test_lists_of_other_articles_are_furniture_and_what_follows_is_not() -> None:
    text = page(
        "Council closes quay",
        REPORT,
        "Read also",
        "Storms of last winter",
        "Ferry lands again",
        "‘Nobody was warned’",
        OTHER,
    )
    assert dimmed(text) == ["Read also", "Storms of last winter", "Ferry lands again"]


def test_lines_keep_their_places_in_a_text_of_very_many() -> None:
    text = "About us\n" + "".join(f"{n}\n" for n in range(120_000)) + "Close gallery"
    lines = lines_of(text)
    assert len(lines) < 110_000
    for line in (*lines[:3], *lines[49_998:50_003], *lines[-3:]):
        assert text[line.start : line.end] == line.body
    assert dimmed(text) == ["About us", "Close gallery"]


def test_nothing_is_furniture_in_a_plain_report() -> None:
    assert find_furniture(page("Council closes the eastern quay", REPORT, OTHER)) == ()
    assert find_furniture("") == ()


@given(
    st.lists(
        st.sampled_from(
            [
                "About us",
                "Share",
                "© 2024 X",
                REPORT,
                OTHER,
                "Title of it",
                "",
                "  ",
                "Read also",
                "#a #b",
                "x" * 90,
                "Support us..",
            ]
        )
    )
)
def test_stretches_are_whole_lines_apart_from_each_other_and_in_order(lines: list[str]) -> None:
    text = "\n".join(lines)
    end = -1
    for piece in find_furniture(text):
        assert end < piece.start < piece.end <= len(text)
        assert piece.start == 0 or text[piece.start - 1] == "\n"
        assert piece.end == len(text) or text[piece.end] == "\n"
        end = piece.end


@given(st.text())
def test_any_text_can_be_searched(text: str) -> None:
    for piece in find_furniture(text):
        assert 0 <= piece.start < piece.end <= len(text)


@needs_corpus
def test_the_corpus_is_dimmed_at_its_head_and_tail_only() -> None:
    first, second = (path.read_text("utf-8") for path in sorted(CORPUS.glob("00*.txt")))
    head, tail = find_furniture(first)
    body = first[head.end : tail.start].strip().split("\n\n")
    assert (len(first[: head.end].split("\n\n")), len(body)) == (3, 29)
    assert tail.end == len(first)
    captions, footer = find_furniture(second)
    assert (
        second[captions.start : captions.end].split("\n\n")[0]
        == (second[captions.start : captions.end].split("\n\n")[1])
    )
    assert footer.end >= len(second.rstrip())
    assert second[: captions.start].strip().count("\n") == 0
