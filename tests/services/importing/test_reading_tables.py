"""Tables and JSON records become articles row by row; a broken row stops no other."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.services.importing.draft import Draft, Mapping, Options, Outcome, Refusal
from annotator.services.importing.preview import preview
from annotator.services.importing.reading import read
from annotator.services.importing.tables.columns import guess_mapping
from annotator.services.importing.tables.rows import delimiter_of, rows

Write = Callable[[str, str | bytes], Path]


def shapes(outcomes: list[Outcome]) -> list[str]:
    return [
        outcome.text if isinstance(outcome, Draft) else outcome.sentence for outcome in outcomes
    ]


def test_columns_are_guessed_by_their_names() -> None:
    assert guess_mapping(["id", "Headline", "Article_Text", "Source Name", "Publish-Date"]) == (
        Mapping("Article_Text", "Headline", "Source Name", "", "Publish-Date")
    )
    assert guess_mapping(["العنوان", "النص", "المصدر", "التاريخ"]) == (
        Mapping("النص", "العنوان", "المصدر", "", "التاريخ")
    )
    assert guess_mapping(["a", "b"]) == Mapping()


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_table_is_read_however_a_spreadsheet_wrote_it(
    write: Write, delimiter: str, encoding: str
) -> None:
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=delimiter)
    writer.writerow(["Title", "Body", "Outlet", "Author", "Date", "URL", "Lang"])
    text = 'It’s “over”; he said, "really"\nand left | for good'
    writer.writerow(["Quay", text, "Courier", "I. M.", "30/05/2024", "https://a.b/c", "en-GB"])
    path = write("a.csv", buffer.getvalue().encode(encoding))
    (found,) = read(path)
    assert isinstance(found, Draft)
    assert found.text == text
    assert (found.title, found.outlet, found.author) == ("Quay", "Courier", "I. M.")
    assert (found.published, found.url, found.language) == ("2024-05-30", "https://a.b/c", "en")
    assert found.source_name == "a.csv, row 2"
    assert found.sure == (encoding != "cp1252")


@pytest.mark.parametrize("date", ["0000-00-00", "9999-99-99", "1e999", "-5", "99999999999999"])
def test_what_is_no_date_is_left_out_with_a_sentence(write: Write, date: str) -> None:
    (found,) = read(write("a.csv", f"text,date\nHe said no.,{date}\n"))
    assert isinstance(found, Draft)
    assert found.published == ""
    assert found.remarks == (f"“{date}” could not be read as a date, so the article has none.",)


def test_one_broken_row_stops_no_other(write: Write) -> None:
    path = write(
        "a.csv",
        'title,text\none,first text\ntwo,\nthree,"never closed\nfour,fourth text\n\n'
        "five,torn,apart\nsix,sixth text\n",
    )
    found = shapes(list(read(path)))
    assert found[0::2] == ["first text", found[2], found[4]]
    assert [text for text in found if text.endswith("text")] == [
        "first text",
        "fourth text",
        "sixth text",
    ]
    assert "empty" in found[1]
    assert "never closed" in found[2]
    assert "3 cells for 2 columns" in found[4]


def test_rows_keep_their_numbers_behind_blank_ones(write: Write) -> None:
    table = 'text,title\n\n\r\n"They met\n\nagain.",a\n\n,\nThey left.,b\n\n'
    found = list(read(write("a.csv", table)))
    assert [draft.source_name for draft in found] == ["a.csv, row 4", "a.csv, row 7"]
    assert [draft.text for draft in found if isinstance(draft, Draft)] == [
        *("They met\n\nagain.", "They left."),
    ]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", "a,b\n1,2\n"),
        ("a.jsonl", '{"a": "1", "b": "2"}\n{"a": "3"}\n'),
        ("a.json", '[{"a": "1", "b": "2"}]'),
    ],
)
@pytest.mark.parametrize("chosen", [None, Mapping(title="b")])
def test_a_table_without_a_text_column_lists_its_columns(
    write: Write, name: str, content: str, chosen: Mapping | None
) -> None:
    (found,) = read(write(name, content), Options(mapping=chosen))
    assert isinstance(found, Refusal)
    assert "Choose one of its columns: “a”, “b”." in found.sentence


def test_where_the_columns_come_late_they_are_listed_there(write: Write) -> None:
    content = "1\n" * 60 + '{"a": "They met."}\n'
    last = list(read(write("a.jsonl", content)))[-1]
    assert isinstance(last, Refusal)
    assert "“a”" in last.sentence


def test_a_table_of_more_columns_than_anybody_can_choose_from_is_refused(write: Write) -> None:
    table = ",".join(f"c{n}" for n in range(100_000))
    (found,) = read(write("a.csv", f"{table}\nx\n"))
    assert isinstance(found, Refusal)
    assert "too many columns" in found.sentence
    record = json.dumps({f"c{n}": "x" for n in range(100_000)})
    assert len(preview(write("a.jsonl", record), Options()).columns) == 2_000


def test_the_columns_that_were_chosen_are_read(write: Write) -> None:
    path = write("a.csv", "a,b\nx,y\n")
    (found,) = read(path, Options(mapping=Mapping(text="b", title="a")))
    assert isinstance(found, Draft)
    assert (found.text, found.title) == ("y", "x")


def test_an_excel_line_that_names_the_separator_is_honoured(write: Write) -> None:
    assert delimiter_of("sep=|\na,b|c\n") == "|"
    (found,) = read(write("a.csv", "sep=|\ntext|title\na, b and c|T\n"))
    assert isinstance(found, Draft)
    assert found.text == "a, b and c"


def test_columns_of_the_same_name_are_told_apart(write: Write) -> None:
    (found,) = read(write("a.csv", "text,text,\nfirst,second,x\n"))
    assert isinstance(found, Draft)
    assert found.text == "first"


def test_a_text_with_tags_is_read_as_a_page(write: Write) -> None:
    (found,) = read(write("a.csv", 'text\n"<p>One &amp; two</p><p>three</p>"\n'))
    assert isinstance(found, Draft)
    assert found.text == "One & two\n\nthree"


def test_a_bad_byte_far_down_still_tells_the_encoding(write: Write) -> None:
    path = write("a.csv", b"text\n" + b"plain words\n" * 120_000 + "It’s “over”\n".encode("cp1252"))
    *_, last = read(path, Options(guess=False, furniture=False))
    assert isinstance(last, Draft)
    assert last.text == "It’s “over”"


CELL = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"), max_size=40
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    table=st.lists(
        st.tuples(CELL, CELL.filter(lambda cell: bool(cell.strip("\ufeff").strip()))),
        min_size=1,
        max_size=6,
    )
)
def test_whatever_was_written_is_read_back(write: Write, table: list[tuple[str, str]]) -> None:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerows([("title", "text"), *table])
    options = Options(guess=False, furniture=False)
    found = list(read(write("a.csv", buffer.getvalue()), options))
    texts = [outcome.text for outcome in found if isinstance(outcome, Draft)]
    refused = [outcome for outcome in found if isinstance(outcome, Refusal)]
    assert len(found) == len(table)
    assert all("readable" in refusal.sentence for refusal in refused)
    if not refused:
        assert texts == [text.lstrip("\ufeff") if "<" not in text else text for _, text in table]


@given(st.text(st.sampled_from('a",;\n\r\t|\0'), max_size=60))
def test_any_table_is_read_to_its_end(text: str) -> None:
    for delimiter in ",;":
        for number, row in rows(io.StringIO(text, newline=""), delimiter):
            assert number > 0
            assert str(row) if isinstance(row, Exception) else any(map(str.strip, row))
    delimiter_of(text)


def test_a_file_that_is_one_endless_quotation_is_given_up(write: Write) -> None:
    outcomes = list(read(write("a.csv", "text\n" + '"a\n' * 1_001)))
    assert len(outcomes) < 600
    assert isinstance(outcomes[-1], Refusal)


def test_lines_that_are_too_long_are_refused(write: Write) -> None:
    (found,) = read(write("a.csv", "text\n" + "x" * 12_000_001))
    assert isinstance(found, Refusal)
    assert "too long" in found.sentence
    (found,) = read(write("a.jsonl", '{"text": "' + "x" * 12_000_001 + '"}'))
    assert isinstance(found, Refusal)


def test_json_lines_are_read_record_by_record(write: Write) -> None:
    records = [
        json.dumps(
            {
                "content": "one",
                "source": {"name": "Courier"},
                "authors": ["A", {"name": "B"}],
                "publishedAt": "2024-05-30T10:00:00Z",
            }
        ),
        "not json",
        "",
        '{"title": "no text"}',
        "[1, 2]",
        '{"content": "pair \\ud83d\\ude00 lone \\ud800"}',
    ]
    first, *refused, last = list(read(write("a.jsonl", "\n".join(records))))
    assert isinstance(first, Draft)
    assert (first.text, first.outlet, first.author) == ("one", "Courier", "A; B")
    assert first.published == "2024-05-30T10:00:00Z"
    assert [r.sentence[:12] for r in refused if isinstance(r, Refusal)] == [
        "It is not va",
        "Its column “",
        "It is not a ",
    ]
    assert isinstance(last, Draft)
    assert last.text == "pair 😀 lone \ufffd"
    assert last.source_name == "a.jsonl, record 6"
    assert last.remarks == ("1 lone surrogate was read as U+FFFD.",)


@pytest.mark.parametrize(
    "content",
    [
        '[{"text": "one"}, {"text": "two"}]',
        '{"articles": [{"text": "one"}, {"text": "two"}]}',
        '{"text": "one"}\n{"text": "two"}\n',
        '\ufeff[{"text": "one"},\n{"text": "two"}',
    ],
)
def test_json_is_read_in_all_the_shapes_it_comes_in(write: Write, content: str) -> None:
    found = list(read(write("a.json", content)))
    assert shapes(found)[:2] == ["one", "two"]


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[" * 100_000,
        '{"a":' * 100_000,
        "[" + "[]," * 1_000_000 + "[]]",
        '[{"text": ' + "9" * 10_000 + "}]",
        "[{}",
        "null",
        '{"text": NaN}',
        "[" + "[" * 900 + "]" * 900 + "]",
        '[{"text": ' + "[" * 900 + "]" * 900 + "}]",
    ],
    ids=lambda content: str(content)[:10] or "empty",
)
def test_hostile_json_is_refused_or_passed_over(write: Write, content: str) -> None:
    for name in ("a.json", "a.jsonl"):
        assert not [
            o for o in read(write(name, content)) if isinstance(o, Draft) and o.text != "nan"
        ]


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner) | st.dictionaries(st.sampled_from(["text", "title", "date"]), inner)
        ),
    )
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_json_gives_articles_or_sentences(write: Write, value: object) -> None:
    for outcome in read(write("a.json", json.dumps(value))):
        assert isinstance(outcome, Draft) or outcome.sentence.endswith(".")
