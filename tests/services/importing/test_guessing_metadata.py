"""What a text says about itself is read from its lines; nothing is better than wrong."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import paths
from annotator.services.importing.draft import Draft
from annotator.services.importing.guessing.dates import is_only_date, read_date
from annotator.services.importing.guessing.language import guess_language
from annotator.services.importing.guessing.words import stop_words
from annotator.services.importing.reading import read, read_text
from tests.corpus import CORPUS, needs_corpus

REPORT = (
    "The harbour council of Ostrava Bay agreed on Monday to close the eastern quay until the"
    " end of the month, and said that fishermen would be paid for the days they lose by it,"
    " which the head of their union called the least that could be expected of anybody."
)


def draft(*lines: str) -> Draft:
    found = read_text("\n\n".join(lines))
    assert isinstance(found, Draft)
    return found


def test_title_byline_date_address_and_outlet_are_read_from_their_own_lines() -> None:
    found = draft(
        "World",
        "By Ilse Q. Marand and Tom Reis",
        "Published: May 30, 2024 10:30",
        "Council closes the eastern quay",
        "https://example.org/a/b",
        REPORT,
        "© 2024 The Bay Courier. All rights reserved.",
    )
    assert found.title == "Council closes the eastern quay"
    assert found.author == "Ilse Q. Marand and Tom Reis"
    assert found.published == "2024-05-30"
    assert found.url == "https://example.org/a/b"
    assert found.outlet == "The Bay Courier"
    assert found.language == "en"


def test_labels_at_the_top_are_read_and_dimmed() -> None:
    found = draft("Title: Council closes quay\nSource: Bay Courier\nDate: 30 May 2024", REPORT)
    assert (found.title, found.outlet, found.published) == (
        "Council closes quay",
        "Bay Courier",
        "2024-05-30",
    )
    assert found.furniture[0].start == 0


def test_one_label_alone_says_nothing() -> None:
    assert draft("Author: unknown to all of us", REPORT).author == ""


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Ilse Marand", "Ilse Marand"),
        ("Par Jeanne Dupont", "Jeanne Dupont"),
        ("Von Ilse Marand", "Ilse Marand"),
        ("Por Juan de la Cruz", "Juan de la Cruz"),
        ("بقلم: ليلى حداد", "ليلى حداد"),
        ("نویسنده: رضا کریمی", "رضا کریمی"),
        ("By Monday all had left", ""),
        ("By the sea", ""),
        ("Von der Reise zurück", ""),
        ("Bystanders Were Shocked", ""),
    ],
)
def test_a_byline_names_somebody(line: str, author: str) -> None:
    assert draft("Council closes the eastern quay", line, REPORT).author == author


@pytest.mark.parametrize(
    ("line", "author", "published"),
    [
        ("By Lena Moss, North Coast Herald, 4 March 2025", "Lena Moss", "2025-03-04"),
        ("By Lena Moss, March 4, 2025", "Lena Moss", "2025-03-04"),
        ("By Lena Moss | 4 March 2025", "Lena Moss", "2025-03-04"),
        ("North Coast Herald - 4 March 2025", "", "2025-03-04"),
        ("صحيفة الضفة - 4 مارس 2025", "", "2025-03-04"),
        ("روزنامه ساحل، ۱۴ اسفند ۱۴۰۳", "", "2025-03-04"),
        ("خبرگزاری پارسیک | 2025-03-07 | نویسنده: مریم کاظمی", "مریم کاظمی", "2025-03-07"),
        ("Workers stand at the closed gate, 4 March 2025", "", ""),
        ("The quay in 2019 - and what became of it", "", ""),
    ],
)
def test_a_line_may_say_who_wrote_for_whom_and_when(line: str, author: str, published: str) -> None:
    found = draft("Council closes the eastern quay", line, REPORT)
    assert (found.author, found.published) == (author, published)


def test_the_date_in_a_title_is_that_of_an_event() -> None:
    assert draft("The night at the quay - 4 March 2025", REPORT, REPORT).published == ""


def test_a_date_line_of_the_agency_is_read() -> None:
    assert draft("Council closes quay", f"OSTRAVA, May 30, 2024 (BNA) – {REPORT}").published == (
        "2024-05-30"
    )


@pytest.mark.parametrize(
    "first",
    [
        "The council met on Monday.",
        "Short",
        "This sentence goes on and has not yet come to its end,",
        REPORT,
    ],
)
def test_what_reads_like_a_sentence_or_a_label_is_no_title(first: str) -> None:
    assert draft(first, "It went on.", "And on, said the head.").title == ""


def test_a_file_name_is_no_title(tmp_path: Path) -> None:
    path = tmp_path / "002_5d9e.txt"
    path.write_text(REPORT)
    (found,) = read(path)
    assert isinstance(found, Draft)
    assert found.title == ""
    assert found.source_name == "002_5d9e.txt"


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2024-05-30", "2024-05-30"),
        ("2024-05-30T10:11:12Z", "2024-05-30T10:11:12Z"),
        ("2024-05-30 10:11:12.123 +0300", "2024-05-30T10:11:12+03:00"),
        ("2024-05-30T25:99:00Z", "2024-05-30"),
        ("20240530", "2024-05-30"),
        ("1717027200", "2024-05-30T00:00:00Z"),
        ("May 30, 2024", "2024-05-30"),
        ("Thursday, May 30, 2024 10:00 AM", "2024-05-30"),
        ("Thu, 30 May 2024 10:00:00 +0000", "2024-05-30"),
        ("1er mai 2024", "2024-05-01"),
        ("30. Mai 2024", "2024-05-30"),
        ("30 de mayo de 2024", "2024-05-30"),
        ("الخميس ٣٠ مايو ٢٠٢٤", "2024-05-30"),
        ("30 أيار 2024", "2024-05-30"),
        ("۱۰ خرداد ۱۴۰۳", "2024-05-30"),
        ("1403/01/01", "2024-03-20"),
        ("30 اسفند 1403", "2025-03-20"),
        ("30 اسفند 1402", ""),
        ("30/05/2024", "2024-05-30"),
        ("05/30/2024", "2024-05-30"),
        ("30.05.2024", "2024-05-30"),
        ("05/06/2024", "2024"),
        ("May 2024", "2024-05"),
        ("2024-05", "2024-05"),
        ("2024", "2024"),
        ("2024-13", ""),
        ("2024-02-30", ""),
        ("May 45, 2024", ""),
        ("99999-01-01", ""),
        ("0000-00-00", ""),
        ("yesterday", ""),
        ("", ""),
        ("9" * 5_000, ""),
    ],
)
def test_dates_are_read_as_far_as_they_are_sure(written: str, date: str) -> None:
    assert read_date(written) == date


@given(st.dates().filter(lambda day: 1500 <= day.year <= 2200))
def test_every_day_is_read_in_all_the_ways_it_is_written(day: object) -> None:
    import datetime

    assert isinstance(day, datetime.date)
    for form in ("%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%d.%m.%Y"):
        assert read_date(day.strftime(form).replace(day.strftime("%Y"), f"{day.year:04}")) == (
            day.isoformat()
        )


@given(st.text(max_size=60))
def test_any_line_may_be_asked_for_a_date(line: str) -> None:
    read_date(line)
    is_only_date(line)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (REPORT, "en"),
        ("قال الوزير إن القرار غير مقبول وأضاف أن الحكومة لن تتراجع عن موقفها في ذلك", "ar"),
        ("وزیر گفت که این تصمیم برای مردم قابل قبول نیست و دولت از آن باز نمی گردد", "fa"),
        ("Le conseil a décidé lundi de fermer le quai, mais il n’a pas dit pour combien", "fr"),
        ("Der Rat hat am Montag beschlossen, den Kai zu schließen, und nicht gesagt, wie", "de"),
        ("El consejo decidió el lunes cerrar el muelle, pero no dijo por cuánto tiempo se", "es"),
        ("Το συμβούλιο αποφάσισε τη Δευτέρα να κλείσει την προβλήτα", "el"),
        ("המועצה החליטה ביום שני לסגור את הרציף", "he"),
        ("評議会は月曜日に東の岸壁を閉鎖することを決めた", "ja"),
        ("Совет решил в понедельник закрыть причал", ""),
        ("12345 67890", ""),
        ("", ""),
    ],
)
def test_the_language_is_guessed_by_words_and_script(text: str, language: str) -> None:
    assert guess_language(text) == language


def test_a_line_in_another_script_does_not_change_the_language() -> None:
    assert guess_language(REPORT + "\n\nالنسخة العربية من المقال") == "en"


@needs_corpus
def test_the_titles_of_the_corpus_are_found() -> None:
    for path in sorted(CORPUS.glob("00*.txt")):
        (found,) = read(path)
        assert isinstance(found, Draft)
        lines = [line for line in path.read_text("utf-8").split("\n") if line]
        assert found.title in lines[:4]
        assert 50 < len(found.title) < 70
        assert found.language == "en"
        assert found.published == found.author == found.url == ""


def test_every_language_that_has_a_file_of_words_is_known() -> None:
    spoken = {language for languages in stop_words().values() for language in languages}
    assert spoken == {file.stem for file in paths.resource("metadata").glob("??.json")}
    assert len(spoken) > 5
